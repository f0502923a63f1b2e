import {wallTime} from '../time/date.js';
import type {DayHours, OpeningState, OpenSpan} from '../time/opening-hours.js';
import {DAY} from '../time/zone.js';
import {formatFor, localeFor, retell} from './format-date.js';
import type {Messages} from './messages.js';

const MINUTE = 60_000;
const SEPARATOR = ', ';

/** A time in which an office is open, or that it is closed. */
export interface HoursText {
  readonly time: string;
  /** For whom or how, or why it is closed. */
  readonly note: string | undefined;
}

/** The name of a date's weekday. */
export function weekdayOf(date: string, locale: string, messages: Pick<Messages, 'dates'>): string {
  const format = formatFor(localeFor(locale, messages), 'UTC', {weekday: 'long'});
  return retell(format.format(Date.parse(date)), messages);
}

/**
 * The hours of a day in words, in pieces that are each to stand on one line: "08:00–12:00",
 * "14:00–18:00 Uhr"; "geschlossen" with the note "Karfreitag". Where a piece has a note, each has its
 * unit, else the last one has it for all.
 */
export function formatHours(
  {spans, description}: DayHours,
  locale: string,
  messages: Messages,
): readonly HoursText[] {
  const {contact, countdown} = messages;
  const clock = formatFor(localeFor(locale, messages), 'UTC', {timeStyle: 'short'});
  const time = (minutes: number): string => clock.format(minutes * MINUTE);
  const say = (ranges: string): string => retell(countdown.clock(ranges), messages);
  const range = ({opens, closes}: OpenSpan): string => `${time(opens)}–${endOf(time(closes))}`;
  if (spans.length === 0) {
    return [{time: contact.closed, note: description}];
  }
  return spans.some((span) => span.description)
    ? spans.map((span) => ({time: say(range(span)), note: span.description}))
    : say(spans.map(range).join(SEPARATOR))
        .split(SEPARATOR)
        .map((text) => ({time: text, note: undefined}));
}

/**
 * Whether an office is open, and what comes next: "Geschlossen. Öffnet morgen um 08:00 Uhr."
 *
 * @param now Milliseconds since 1970.
 * @param timeZone IANA name of the office's zone; undefined for the zone of the machine.
 */
export function formatState(
  {isOpen, changesAt, daysUntilChange, today}: OpeningState,
  now: number,
  timeZone: string | undefined,
  locale: string,
  messages: Messages,
): string {
  const {contact, countdown} = messages;
  const hasChange = changesAt < Infinity;
  const inWords = (time: number, options: Intl.DateTimeFormatOptions): string =>
    formatFor(localeFor(locale, messages), timeZone, options).format(time);
  const text = hasChange ? inWords(changesAt, {timeStyle: 'short'}) : '';
  const time = countdown.clock(isOpen ? endOf(text) : text);
  // Midnight is the end of the day that it closes.
  const isMidnight = isOpen && hasChange && wallTime(changesAt, timeZone) % DAY === 0;
  const days = daysUntilChange - (isMidnight ? 1 : 0);
  const day =
    hasChange && days > 1
      ? retell(
          inWords(
            isMidnight ? changesAt - 1 : changesAt,
            days < 7 ? {weekday: 'long'} : {weekday: 'long', day: 'numeric', month: 'long'},
          ),
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

/** Who closes at midnight closes at the end of a day, not at the beginning of the next one. */
function endOf(time: string): string {
  return time.replace(/^00:00$/, '24:00');
}

function withNote(words: string, note: string | undefined): string {
  return note ? `${words} (${note})` : words;
}
