import type {ContactCard, DayOfWeek, OpeningHours} from '../feed/card-types.js';
import {DAYS} from '../feed/read-hours.js';
import {wallTime} from './date.js';
import {calendarDaysUntil} from './time-left.js';
import {DAY, instantAt} from './zone.js';

/** A time in which an office is open, in minutes since midnight. */
export interface OpenSpan {
  readonly opens: number;
  /** More than 1440 where the office closes on the next day. */
  readonly closes: number;
  /** For whom or how: "nur mit Termin". */
  readonly description?: string;
}

/** The hours of one day. */
export interface DayHours {
  /** Such as `2026-04-03`. */
  readonly date: string;
  /** In their order, with gaps between them; none where the office is closed. */
  readonly spans: readonly OpenSpan[];
  /** Why the office is closed. */
  readonly description?: string;
}

/** Whether an office is open now, and until when. */
export interface OpeningState {
  readonly isOpen: boolean;
  /** When it closes or opens next, in milliseconds since 1970; Infinity where it never does. */
  readonly changesAt: number;
  /** How many times the date changes until then: 0 for today, 1 for tomorrow. */
  readonly daysUntilChange: number;
  readonly today: DayHours;
  /** When any of this is different next; at midnight, at the latest. */
  readonly validUntil: number;
}

const MINUTE = 60_000;
/** The time zone of a contact's office: that of the first address that names one. */
export function officeZone(
  {addresses}: ContactCard,
  fallbackZone: string | undefined,
): string | undefined {
  return Object.values(addresses).find(({timeZone}) => timeZone)?.timeZone ?? fallbackZone;
}

/**
 * The hours of a date. Of the rules for it those count that hold for the shortest time: an exception
 * for a day goes before one for the holidays, and that before what always holds. If one of them says
 * that the office is closed, it is.
 *
 * @param day `PublicHolidays` for the hours of any holiday. No calendar says here which dates are
 *   one: a publisher has to.
 */
export function hoursOn(
  rules: readonly OpeningHours[],
  date: string,
  day: DayOfWeek = DAYS[(new Date(date).getUTCDay() + 6) % 7]!,
): DayHours {
  let least = Infinity;
  let valid: OpeningHours[] = [];
  for (const rule of rules) {
    const {dayOfWeek, validFrom = '0001-01-01', validThrough = '9999-12-31'} = rule;
    // Whoever names the date of a holiday means that date.
    const isHoliday = validFrom === validThrough && dayOfWeek?.includes('PublicHolidays');
    const isMeant = isHoliday || (dayOfWeek?.includes(day) ?? day !== 'PublicHolidays');
    if (isMeant && validFrom <= date && date <= validThrough) {
      const length = Date.parse(validThrough) - Date.parse(validFrom);
      if (length < least) {
        least = length;
        valid = [];
      }
      if (length === least) {
        valid.push(rule);
      }
    }
  }
  const closed = valid.find(({opens, closes}) => opens === closes);
  return closed ? {date, spans: [], ...describe(closed)} : {date, spans: merge(valid.map(spanOf))};
}

/** The hours of seven days from today on, but listed from Monday to Sunday. */
export function hoursOfWeek(
  rules: readonly OpeningHours[],
  now: number,
  timeZone: string | undefined,
): readonly DayHours[] {
  const today = midnightBefore(now, timeZone);
  const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => hoursOn(rules, dateOf(today + offset * DAY)));
  const monday = days.findIndex(({date}) => new Date(date).getUTCDay() === 1);
  return [...days.slice(monday), ...days.slice(0, monday)];
}

/**
 * Whether an office is open, and what comes next.
 *
 * @param now Milliseconds since 1970.
 * @param timeZone IANA name of the office's zone; undefined for the zone of the machine.
 */
export function openingState(
  rules: readonly OpeningHours[],
  now: number,
  timeZone: string | undefined,
): OpeningState {
  const midnight = midnightBefore(now, timeZone);
  const {isOpen, changesAt: next} = nextChange(rules, now, midnight, timeZone);
  const days = next < Infinity ? calendarDaysUntil(next, now, timeZone) : Infinity;
  // What stays open for a week has no end worth telling.
  const isEndless = isOpen && days > 7;
  const changesAt = isEndless ? Infinity : next;
  return {
    isOpen,
    changesAt,
    daysUntilChange: isEndless ? Infinity : days,
    today: hoursOn(rules, dateOf(midnight)),
    validUntil: Math.min(changesAt, instantAt(midnight + DAY, timeZone)),
  };
}

function nextChange(
  rules: readonly OpeningHours[],
  now: number,
  midnight: number,
  timeZone: string | undefined,
): Pick<OpeningState, 'isOpen' | 'changesAt'> {
  let isOpen = false;
  let changesAt = Infinity;
  // Yesterday may last until today. What stays closed for a year does not open.
  for (let offset = -1; offset < (isOpen ? 8 : 367); offset++) {
    const day = midnight + offset * DAY;
    for (const {opens, closes} of hoursOn(rules, dateOf(day)).spans) {
      const [start, end] = [opens, closes].map((minutes) =>
        instantAt(day + minutes * MINUTE, timeZone),
      ) as [number, number];
      // Where the clocks leave out an hour, nothing can be open in it.
      if (end <= Math.max(now, start)) {
        continue;
      }
      if (start > (isOpen ? changesAt : now)) {
        return {isOpen, changesAt: isOpen ? changesAt : start};
      }
      changesAt = isOpen ? Math.max(changesAt, end) : end;
      isOpen = true;
    }
  }
  return {isOpen, changesAt};
}

function spanOf(rule: OpeningHours): OpenSpan {
  const [opens, closes] = [rule.opens!, rule.closes!].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  ) as [number, number];
  // A minute before midnight is how many systems write midnight.
  const end = closes === 1439 ? 1440 : closes;
  return {opens, closes: end > opens ? end : end + 1440, ...describe(rule)};
}

function describe({description}: OpeningHours): {description?: string} {
  return description === undefined ? {} : {description};
}

/** Spans in their order; those that overlap or touch become one, if they are for the same people. */
function merge(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const merged: OpenSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.opens - other.opens)) {
    const last = merged.at(-1);
    if (last && span.opens <= last.closes && span.description === last.description) {
      merged[merged.length - 1] = {...last, closes: Math.max(last.closes, span.closes)};
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** As {@link wallTime} counts. */
function midnightBefore(now: number, timeZone: string | undefined): number {
  return Math.floor(wallTime(now, timeZone) / DAY) * DAY;
}

function dateOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
