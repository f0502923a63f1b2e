import {wallTime} from '../feed/time-zone.js';
import type {Item} from '../feed/types.js';

export {wallTime};

/** Whether a date of a feed names its offset; the others mean the same day everywhere. */
export function hasOffset(date: string): boolean {
  return /(Z|[+-]\d\d:\d\d)$/.test(date.slice(10));
}

/** Milliseconds since 1970; a date without offset is read as if it were in UTC. */
export function timeOf(date: string): number {
  return Date.parse(hasOffset(date) || date.length === 10 ? date : `${date}Z`);
}

/**
 * Tells of dates how many milliseconds of the clock are left until they are past, 0 or less when
 * they are; a bare date is past when its day is over. It does not know of clocks that change
 * meanwhile, but looks at that of the zone only once, which costs more than all else.
 *
 * @param now Milliseconds since 1970.
 * @param timeZone Where a date without offset is read; IANA name, or undefined for the machine's.
 */
export function clockTimeLeft(now: number, timeZone: string | undefined): (date: string) => number {
  let wall: number | undefined;
  return (date) =>
    timeOf(date) +
    (date.length === 10 ? 86_400_000 : 0) -
    (hasOffset(date) ? now : (wall ??= wallTime(now, timeZone)));
}

/** The same for one date, exactly: clocks may change until then. */
export function timeUntilPast(date: string, now: number, timeZone: string | undefined): number {
  const left = clockTimeLeft(now, timeZone)(date);
  // What the clock lacks at that time, or has too much, if it has been changed.
  const change = clockTimeLeft(now + left, timeZone)(date);
  // A change may also leave the date out, such as a midnight.
  const isLeftOut = clockTimeLeft(now + left + change, timeZone)(date) > 0;
  return isLeftOut ? left : left + change;
}

/** The date that an item is shown and sorted with. */
export function dateOf(item: Item): string | undefined {
  return item.date_published ?? item.date_modified;
}
