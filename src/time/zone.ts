import {parseDuration} from '../feed/duration.js';
import {timeOf, wallTime} from './date.js';

export const DAY = 86_400_000;

/**
 * The moment at which the clocks of a zone show a date and time, in milliseconds since 1970. Of a
 * time that they show twice, the first is meant; one that they leave out is as much later as they
 * leave out (RFC 8984, section 1.4.5).
 *
 * @param local Without offset, such as `2026-12-13T17:00:00`; a bare date is its midnight.
 * @param timeZone IANA name; undefined for the zone of the machine.
 */
export function instantOf(local: string, timeZone: string | undefined): number {
  return instantAt(timeOf(local), timeZone);
}

/** The same for a time that is read from the clock as by {@link wallTime}, whose inverse this is. */
export function instantAt(wall: number, timeZone: string | undefined): number {
  // No zone is more than a day from UTC: these are the offsets before and after any change.
  const [first, second] = [wall - DAY, wall + DAY].map(
    (time) => wall + time - wallTime(time, timeZone),
  ) as [number, number];
  const isSecond =
    first !== second && wallTime(first, timeZone) !== wall && wallTime(second, timeZone) === wall;
  return isSecond ? second : first;
}

/**
 * The moment at which something ends that begins at a local time. Weeks and days of its duration
 * are counted on the calendar, and what is left is exact time after them (RFC 8984, section 1.4.6):
 * across a change of the clocks, `P1D` ends at the same time of the day, and `PT24H` does not.
 */
export function endOf(local: string, duration: string, timeZone: string | undefined): number {
  const {days, seconds} = parseDuration(duration)!;
  return instantAt(timeOf(local) + days * DAY, timeZone) + seconds * 1000;
}
