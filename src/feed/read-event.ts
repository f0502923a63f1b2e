import {parseDuration} from './duration.js';
import {compact, Fields, isObject, type Report} from './fields.js';
import {htmlToText} from './html-to-text.js';
import {normalizeDate} from './normalize-date.js';
import {cut, excerpt, toLine} from './plain-text.js';
import {wallTime} from './time-zone.js';
import type {CalendarEvent, EventLocation, JsonObject, VirtualLocation} from './types.js';

/** What the reading of an event needs to know of what it stands in. */
export interface EventContext {
  readonly pointer: string;
  readonly baseUrl: string;
  readonly report: Report;
  /** Takes the place of a missing `uid`. */
  readonly id: string;
  /** Takes the place of a missing title. */
  readonly title: string;
  /** The feed's time zone. It takes the place of one that nobody knows. */
  readonly timeZone?: string | undefined;
  /** Whether the item says that the event is cancelled. */
  readonly isCancelled?: boolean;
}

const LONGEST_DESCRIPTION = 10_000;
const RECURRENCE = [
  'recurrenceRules',
  // So the successor of RFC 8984 calls them.
  'recurrenceRule',
  'recurrenceOverrides',
  'excludedRecurrenceRules',
];

/** Reads a JSCalendar Event (RFC 8984, section 5.1), or reports why it cannot be shown. */
export function readEvent(raw: JsonObject, context: EventContext): CalendarEvent | undefined {
  const {pointer, baseUrl, report} = context;
  const fields = new Fields(raw, pointer, baseUrl, report);
  // Drafts of the standard called the type so.
  const isEvent = /^(js)?event$/i.test(fields.line('@type') ?? 'Event');
  const time = isEvent && readTime(fields, context.timeZone);
  if (!time) {
    const need = 'it needs the "@type" Event and a "start" such as 2026-12-13T17:00:00.';
    report('event-invalid', pointer, `The event is left out: ${need}`);
    return undefined;
  }
  const rule = RECURRENCE.find((key) => {
    const value = fields.value(key);
    return isObject(value) && Object.keys(value).length;
  });
  if (rule) {
    fields.problem('recurrence', rule, 'is not supported: only the first occurrence is shown.');
  }
  const uid = fields.line('uid', 255);
  if (!uid) {
    report('id-missing', `${pointer}/uid`, 'Give each event a "uid" that never changes.');
  }
  const title = fields.line('title', 500) ?? (context.title || '…');
  const status = fields.oneOf('status', ['confirmed', 'cancelled', 'tentative']) ?? 'confirmed';
  return compact<CalendarEvent>({
    '@type': 'Event',
    uid: uid ?? excerpt(toLine(context.id) || title, 255),
    title,
    description: readDescription(fields),
    updated: readUpdated(fields),
    // As large as iCalendar's integers may be (RFC 5545, section 3.3.8).
    sequence: Math.min(fields.number('sequence', 0) ?? 0, 2 ** 31 - 1) | 0,
    ...time,
    status: context.isCancelled ? 'cancelled' : status,
    locations: fields.map('locations', readLocation),
    virtualLocations: fields.map('virtualLocations', readVirtualLocation),
  });
}

type Time = Pick<CalendarEvent, 'start' | 'timeZone' | 'duration' | 'showWithoutTime'>;

function readTime(
  fields: Fields,
  feedZone: string | undefined,
): {[K in keyof Time]-?: Time[K] | undefined} | undefined {
  const given = normalizeDate(fields.value('start'));
  if (!given) {
    return undefined;
  }
  const isDate = given.length === 10;
  const showWithoutTime = fields.flag('showWithoutTime') || isDate;
  let timeZone = fields.timeZone('timeZone', feedZone);
  let start: string | undefined = isDate ? `${given}T00:00:00` : given.slice(0, 19);
  if (given.length > 19) {
    fields.problem('date', 'start', 'is a local time: leave out its offset, name a "timeZone".');
    // The midnight of whole days stands for a date, whatever the offset behind it.
    if (!showWithoutTime || !start.endsWith('T00:00:00')) {
      timeZone ??= feedZone ?? 'Etc/UTC';
      const local = new Date(wallTime(Date.parse(given), timeZone));
      start = normalizeDate(local.toISOString())?.slice(0, 19);
    }
  }
  return start === undefined
    ? undefined
    : {start, timeZone, duration: readDuration(fields, showWithoutTime), showWithoutTime};
}

function readDuration(fields: Fields, showWithoutTime: boolean): string {
  const text = (fields.line('duration', 50) ?? 'PT0S').toUpperCase().replace(/[.,]\d+(?=S$)/, '');
  const duration = parseDuration(text);
  if (!duration) {
    fields.problem('date', 'duration', 'is no duration. Write it as PT1H45M or P3D.');
  }
  return duration?.days || duration?.seconds ? text : showWithoutTime ? 'P1D' : 'PT0S';
}

/** The time of the last change in UTC; one without offset is taken for that, as the standard has it. */
function readUpdated(fields: Fields): string | undefined {
  const date = fields.date('updated');
  const time = Date.parse(date?.length === 19 ? `${date}Z` : (date ?? ''));
  return normalizeDate(time ? new Date(time).toISOString() : '');
}

function readDescription(fields: Fields): string | undefined {
  const isHtml = /html/i.test(fields.line('descriptionContentType') ?? '');
  return isHtml
    ? cut(htmlToText(fields.string('description') ?? ''), LONGEST_DESCRIPTION) || undefined
    : fields.text('description', LONGEST_DESCRIPTION);
}

function readLocation(fields: Fields): EventLocation | undefined {
  const names = readNames(fields);
  return names.name || names.description ? {'@type': 'Location', ...names} : undefined;
}

function readVirtualLocation(fields: Fields): VirtualLocation | undefined {
  const uri = fields.url('uri');
  return uri === undefined ? undefined : {'@type': 'VirtualLocation', ...readNames(fields), uri};
}

function readNames(fields: Fields): Pick<EventLocation, 'name' | 'description'> {
  return compact<Pick<EventLocation, 'name' | 'description'>>({
    name: fields.line('name', 500),
    description: fields.text('description', 1000),
  });
}
