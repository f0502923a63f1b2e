import {isTimeZone} from '../feed/time-zone.js';
import type {CalendarEvent} from '../feed/types.js';
import {timeOf, wallTime} from '../time/date.js';
import {DAY, instantAt} from '../time/zone.js';

/** No calendar can write a later date. */
const LAST = Date.UTC(9999, 11, 31);

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** What a file says of when an event is, in milliseconds. */
export interface WrittenTimes {
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
 * Start and end of an event as a file has them: without a zone, they are no moments but what the
 * clock or the calendar shows. A duration of any length is taken, and cut at the last date.
 */
export function writtenTimesOf({
  start,
  duration,
  timeZone,
  showWithoutTime,
}: CalendarEvent): WrittenTimes {
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
    start: instantAt(local, timeZone),
    end: Math.min(instantAt(lastDay, timeZone) + rest, LAST),
    timeZone,
  };
}

/**
 * How far a zone's clock is ahead of UTC, in milliseconds.
 *
 * @param time Milliseconds since 1970, in whole seconds.
 */
export function offsetAt(time: number, timeZone: string): number {
  return wallTime(time, timeZone) - time;
}
