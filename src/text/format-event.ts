import type {CalendarEvent} from '../feed/types.js';
import type {EventTimes} from '../time/event.js';
import {formatFor} from './format-date.js';
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
  {countdown}: Messages,
  isZoneNamed = false,
): string {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    formatFor(locale, timeZone, options);
  const day = format({dateStyle: 'full'});
  const hasEnd = duration !== 'PT0S';
  // What ends at midnight is not on that day any more.
  const last = hasEnd ? end - 1 : start;
  const isOneDay = day.format(start) === day.format(last);
  if (showWithoutTime) {
    return isOneDay ? day.format(start) : day.formatRange(start, last);
  }
  const clock = format({timeStyle: 'short'});
  const [name] = format({timeZoneName: 'short'})
    .formatToParts(start)
    .flatMap(({type, value}) => (type === 'timeZoneName' ? value : []));
  const zone = isZoneNamed ? ` (${name})` : '';
  if (!isOneDay) {
    return format({dateStyle: 'full', timeStyle: 'short'}).formatRange(start, end) + zone;
  }
  const times = hasEnd ? clock.formatRange(start, end) : countdown.clock(clock.format(start));
  return `${day.format(start)}, ${times}${zone}`;
}
