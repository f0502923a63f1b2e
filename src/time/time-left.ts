import {wallTime} from './date.js';
import {DAY, instantAt} from './zone.js';

/** The time left until a moment, in parts that add up. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** As Intl calls them. */
export type Unit = 'day' | 'hour' | 'minute' | 'second';

/** How many times the date changes until a moment, in a zone: 1 for any time tomorrow. */
export function calendarDaysUntil(
  target: number,
  now: number,
  timeZone: string | undefined,
): number {
  return dayOf(target, timeZone) - dayOf(now, timeZone);
}

/**
 * The exact time until a moment; nothing but zeros from then on. A day ends at the time of the day
 * that the target has in its zone, even if the clocks change in it: then `hours` may be 24. As time
 * goes on, it never grows. Where only minutes are shown, round `now` down to a full one, so that
 * they are not a minute behind.
 *
 * @param target Milliseconds since 1970.
 * @param now Milliseconds since 1970.
 * @param timeZone IANA name; undefined for the zone of the machine.
 */
export function timeLeft(target: number, now: number, timeZone: string | undefined): TimeLeft {
  const wall = wallTime(target, timeZone);
  const secondsAfter = (days: number): number => {
    const moment = days ? instantAt(wall - days * DAY, timeZone) : target;
    return Math.floor((moment - now) / 1000);
  };
  let days = Math.max(0, Math.floor((wall - wallTime(now, timeZone)) / DAY));
  let seconds = secondsAfter(days);
  if (days && seconds < 0) {
    // The clocks show again a time at which this day has ended already.
    days--;
    seconds = secondsAfter(days);
  }
  seconds = Math.max(0, seconds);
  return {
    days,
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}

/**
 * The largest unit of the time left, with its number: days as the calendar counts them, from a
 * whole day on; else whole hours, minutes or seconds.
 */
export function dominantUnit(
  target: number,
  now: number,
  timeZone: string | undefined,
): {readonly unit: Unit; readonly value: number} {
  const {days, hours, minutes, seconds} = timeLeft(target, now, timeZone);
  if (days) {
    return {unit: 'day', value: calendarDaysUntil(target, now, timeZone)};
  }
  return hours
    ? {unit: 'hour', value: hours}
    : minutes
      ? {unit: 'minute', value: minutes}
      : {unit: 'second', value: seconds};
}

function dayOf(time: number, timeZone: string | undefined): number {
  return Math.floor(wallTime(time, timeZone) / DAY);
}
