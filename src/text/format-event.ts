import type {CalendarEvent} from '../feed/types.js';
import {hasOffset, timeOf} from '../time/date.js';
import type {EventTimes} from '../time/event.js';
import {formatFor, localeFor, retell} from './format-date.js';
import type {Messages} from './messages.js';

/**
 * The date of an event in words, with its times where they are of interest: "Donnerstag, 11. März
 * 2027, 09:30–16:00 Uhr".
 *
 * @param locale BCP 47 tag.
 * @param timeZone IANA name; undefined for the zone of the machine.
 * @param isZoneNamed Whether to say which zone the times are in.
 */
export function formatEventDate(
  {duration, showWithoutTime}: CalendarEvent,
  {start, end}: EventTimes,
  locale: string,
  timeZone: string | undefined,
  messages: Messages,
  isZoneNamed = false,
): string {
  const language = localeFor(locale, messages);
  const day = formatFor(language, timeZone, {dateStyle: 'full'});
  const hasEnd = duration !== 'PT0S';
  // What ends at midnight is not on that day any more.
  const last = hasEnd ? end - 1 : start;
  const isOneDay = day.format(start) === day.format(last);
  if (showWithoutTime) {
    return retell(isOneDay ? day.format(start) : day.formatRange(start, last), messages);
  }
  const clock = formatFor(language, timeZone, {timeStyle: 'short'});
  const from = clock.format(start);
  const to = clock.format(end);
  // Intl adds the days to a range that ends at midnight, and makes one time of two that look alike.
  const isPlain = !messages.dates && from !== to && day.format(start) === day.format(end);
  const words = !hasEnd
    ? inWords(start, language, timeZone, messages)
    : !isOneDay
      ? [start, end].map((time) => inWords(time, language, timeZone, messages)).join(' – ')
      : `${day.format(start)}, ${isPlain ? clock.formatRange(start, end) : messages.countdown.clock(`${from}–${to}`)}`;
  const [name] = formatFor(language, timeZone, {timeZoneName: 'short'})
    .formatToParts(start)
    .flatMap(({type, value}) => (type === 'timeZoneName' ? value : []));
  return retell(isZoneNamed ? `${words} (${name})` : words, messages);
}

/**
 * The date that an event had before, in words, with the time where there is one.
 *
 * @param date As a feed's dates are after reading.
 * @param showWithoutTime Whether the event is one of whole days.
 */
export function formatPreviousStart(
  date: string,
  showWithoutTime: boolean,
  locale: string,
  timeZone: string | undefined,
  messages: Messages,
): string {
  const zone = hasOffset(date) ? timeZone : 'UTC';
  const language = localeFor(locale, messages);
  return retell(
    showWithoutTime || date.length === 10
      ? formatFor(language, zone, {dateStyle: 'full'}).format(timeOf(date))
      : inWords(timeOf(date), language, zone, messages),
    messages,
  );
}

function inWords(
  time: number,
  locale: string,
  timeZone: string | undefined,
  {countdown}: Messages,
): string {
  const day = formatFor(locale, timeZone, {dateStyle: 'full'}).format(time);
  const clock = formatFor(locale, timeZone, {timeStyle: 'short'}).format(time);
  return `${day}, ${countdown.clock(clock)}`;
}
