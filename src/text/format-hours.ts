import {wallTime} from '../time/date.js';
import type {DayHours, OpeningState, OpenSpan} from '../time/opening-hours.js';
import {formatFor, localeFor, retell} from './format-date.js';
import type {Messages} from './messages.js';

const MINUTE = 60_000;

/** The name of a date's weekday. */
export function weekdayOf(date: string, locale: string, messages: Pick<Messages, 'dates'>): string {
  const format = formatFor(localeFor(locale, messages), 'UTC', {weekday: 'long'});
  return retell(format.format(Date.parse(date)), messages);
}

/** The hours of a day in words: "08:00–12:00, 14:00–18:00 Uhr", "geschlossen (Karfreitag)". */
export function formatHours(
  {spans, description}: DayHours,
  locale: string,
  messages: Messages,
): string {
  const {contact, countdown} = messages;
  const clock = formatFor(localeFor(locale, messages), 'UTC', {timeStyle: 'short'});
  const range = ({opens, closes}: OpenSpan): string =>
    [opens, closes].map((minutes) => clock.format((minutes % 1440) * MINUTE)).join('–');
  const say = (ranges: string): string => retell(countdown.clock(ranges), messages);
  if (spans.length === 0) {
    return withNote(contact.closed, description);
  }
  return spans.some((span) => span.description)
    ? spans.map((span) => withNote(say(range(span)), span.description)).join(', ')
    : say(spans.map(range).join(', '));
}

/**
 * Whether an office is open, and what comes next: "Geschlossen. Öffnet morgen um 08:00 Uhr."
 *
 * @param now Milliseconds since 1970.
 * @param timeZone IANA name of the office's zone; undefined for the zone of the machine.
 */
export function formatState(
  {isOpen, changesAt, daysUntilChange: days, today}: OpeningState,
  now: number,
  timeZone: string | undefined,
  locale: string,
  messages: Messages,
): string {
  const {contact, countdown} = messages;
  const hasChange = changesAt < Infinity;
  const inWords = (options: Intl.DateTimeFormatOptions): string =>
    formatFor(localeFor(locale, messages), timeZone, options).format(changesAt);
  const time = hasChange ? countdown.clock(inWords({timeStyle: 'short'})) : '';
  const day =
    hasChange && days > 1
      ? retell(
          inWords(days < 7 ? {weekday: 'long'} : {weekday: 'long', day: 'numeric', month: 'long'}),
          messages,
        )
      : '';
  if (isOpen) {
    const minute = (wallTime(now, timeZone) - Date.parse(today.date)) / MINUTE;
    const span = today.spans.find(({opens, closes}) => opens <= minute && minute < closes);
    return withNote(contact.open(days, day, time), span?.description);
  }
  const closed =
    today.spans.length > 0
      ? contact.closedNow
      : contact.closedToday + (today.description ? `: ${today.description}` : '');
  return hasChange ? `${closed}. ${contact.opens(days, day, time)}` : closed;
}

function withNote(words: string, note: string | undefined): string {
  return note ? `${words} (${note})` : words;
}
