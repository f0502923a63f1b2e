import type {CalendarEvent} from '../feed/types.js';
import {isTimeZone} from '../feed/time-zone.js';
import {timeOf, wallTime} from '../time/date.js';

export const DAY = 86_400_000;

/** No calendar can write a later date. */
const LAST = Date.UTC(9999, 11, 31);

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** When an event is, in milliseconds. */
export interface EventTimes {
  readonly start: number;
  /** The first moment after it. Whole days end at midnight. */
  readonly end: number;
  /**
   * IANA zone of an event that has its moment; its times are counted since 1970. Without it, they
   * are what UTC would have at that reading of the clock or of the calendar.
   */
  readonly timeZone?: string;
}

/**
 * Start and end of an event: days and weeks of its duration count on the calendar, hours, minutes
 * and seconds on a stopwatch (RFC 8984, section 1.4.6).
 */
export function timesOf({start, duration, timeZone, showWithoutTime}: CalendarEvent): EventTimes {
  const local = Math.floor(timeOf(start) / 1000) * 1000;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (DURATION.exec(duration) ?? [])
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const lastDay = Math.min(local + (weeks * 7 + days) * DAY, LAST);
  const rest = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  if (showWithoutTime) {
    const first = Math.floor(local / DAY);
    const next = Math.ceil(Math.min(lastDay + rest, LAST) / DAY);
    return {start: first * DAY, end: Math.max(next, first + 1) * DAY};
  }
  if (!timeZone || !isTimeZone(timeZone)) {
    return {start: local, end: Math.min(lastDay + rest, LAST)};
  }
  return {
    start: momentOf(local, timeZone),
    end: Math.min(momentOf(lastDay, timeZone) + rest, LAST),
    timeZone,
  };
}

/**
 * The moment of a local time: the first of two where the clock shows it twice, and as if the clock
 * had not changed yet where it leaves the time out (RFC 5545, section 3.3.5).
 */
function momentOf(local: number, timeZone: string): number {
  const before = local - offsetAt(local - DAY, timeZone);
  const after = local - offsetAt(local + DAY, timeZone);
  return wallTime(before, timeZone) !== local && wallTime(after, timeZone) === local
    ? after
    : before;
}

/**
 * How far a zone's clock is ahead of UTC, in milliseconds.
 *
 * @param time Milliseconds since 1970, in whole seconds.
 */
export function offsetAt(time: number, timeZone: string): number {
  return wallTime(time, timeZone) - time;
}
