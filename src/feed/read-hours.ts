import type {DayOfWeek, OpeningHours} from './card-types.js';
import {compact, isObject, type Fields} from './fields.js';
import {normalizeDate} from './normalize-date.js';
import {wallTime} from './time-zone.js';

const KEY = 'schema.org:openingHoursSpecification';
// A rule for each day of a year and more; each is looked at for each day that is shown.
const MOST_RULES = 500;
/** The days of the week, and `PublicHolidays`. */
export const DAYS: readonly DayOfWeek[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'PublicHolidays',
];

// Also with seconds and an offset, which is that of the office, and as Germans write it.
const TIME = /^T?(\d\d?)(?:[:.](\d\d)(?:[:Z+-][\d.:+-]*Z?)?)?(?: ?Uhr)?$/i;

/**
 * Reads the office hours of a Card: a list of schema.org's `OpeningHoursSpecification`, or just one.
 *
 * @param timeZone Where the dates are read of times in UTC.
 */
export function readHours(card: Fields, timeZone: string | undefined): readonly OpeningHours[] {
  const given = card.value(KEY);
  const read = (fields: Fields): OpeningHours | undefined => readRule(fields, timeZone);
  // PHP makes an object of a list too, but one of objects.
  const isOne = isObject(given) && !Array.isArray(given) && !Object.values(given).every(isObject);
  const rules = isOne ? [read(card.child(KEY))] : card.entries(KEY, read);
  return rules.filter((rule) => rule !== undefined).slice(0, MOST_RULES);
}

/**
 * A rule that is not wholly understood is left out: without its days or dates it would hold always,
 * and without its times the office would be closed.
 */
function readRule(fields: Fields, timeZone: string | undefined): OpeningHours | undefined {
  const understood: {[K in keyof OpeningHours]: OpeningHours[K] | undefined} = {
    dayOfWeek: readDays(fields),
    opens: readTime(fields, 'opens'),
    closes: readTime(fields, 'closes'),
    validFrom: readDate(fields, 'validFrom', timeZone),
    validThrough: readDate(fields, 'validThrough', timeZone),
  };
  const {dayOfWeek, opens, closes, validFrom, validThrough} = understood;
  const lost = (Object.keys(understood) as Array<keyof OpeningHours>).find(
    (key) => !understood[key] && isGiven(fields, key),
  );
  const wrong =
    lost ??
    (!opens !== !closes
      ? 'closes'
      : validFrom && validThrough && validFrom > validThrough
        ? 'validThrough'
        : opens === closes && !dayOfWeek && !validFrom && !validThrough && 'dayOfWeek');
  if (wrong) {
    complain(fields, wrong);
    return undefined;
  }
  return compact<OpeningHours>({...understood, description: fields.line('description', 200)});
}

function complain(fields: Fields, key: string): void {
  fields.problem('hours-invalid', key, 'is unclear. Write "Monday", "08:00", "2026-04-03".');
}

/** Whether something is there that could have been understood. */
function isGiven(fields: Fields, key: string): boolean {
  const value = fields.value(key);
  return isObject(value) ? Object.keys(value).length > 0 : Boolean(value);
}

/** Days by their names, their short names, or their addresses at schema.org. */
function readDays(fields: Fields): readonly DayOfWeek[] | undefined {
  const given = fields.value('dayOfWeek');
  const list =
    typeof given === 'string'
      ? given.split(',')
      : Array.isArray(given)
        ? given
        : Object.values(isObject(given) ? given : {});
  const named = list.map(dayCalled);
  const days = DAYS.filter((day) => named.includes(day));
  if (days.length > 0 && named.includes(undefined)) {
    complain(fields, 'dayOfWeek');
  }
  return days.length > 0 ? days : undefined;
}

function dayCalled(name: unknown): DayOfWeek | undefined {
  const text = typeof name === 'string' ? name.slice(0, 100) : '';
  const start = text
    .trim()
    .replace(/^.*[/#:]/s, '')
    .toLowerCase();
  return DAYS.find((day) => start.length > 1 && day.toLowerCase().startsWith(start));
}

function readTime(fields: Fields, key: string): string | undefined {
  const [, hour, minute = '00'] = TIME.exec(fields.line(key, 50) ?? '') ?? [];
  const time = `${hour?.padStart(2, '0')}:${minute}`;
  const last = key === 'closes' ? '24:00' : '23:59';
  return /^\d\d:[0-5]\d$/.test(time) && time <= last ? time : undefined;
}

function readDate(fields: Fields, key: string, timeZone: string | undefined): string | undefined {
  const date = fields.date(key);
  // JavaScript writes the midnight of a day as a time in UTC, which is on the day before.
  const isUtc = timeZone && date?.endsWith('Z');
  const local = isUtc ? new Date(wallTime(Date.parse(date!), timeZone)).toISOString() : date;
  return normalizeDate(local)?.slice(0, 10);
}
