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
 * The milliseconds until a date is past, negative afterwards. A bare date is past when its day is
 * over.
 *
 * @param now Milliseconds since 1970.
 * @param timeZone Where a date without offset is read; IANA name, or undefined for the machine's.
 */
export function timeUntilPast(date: string, now: number, timeZone: string | undefined): number {
  if (hasOffset(date)) {
    return timeOf(date) - now;
  }
  const end = timeOf(date) + (date.length === 10 ? 86_400_000 : 0);
  const left = end - wallTime(now, timeZone);
  // Where the clocks change until then, they will show something else after this time.
  return left + end - wallTime(now + left, timeZone);
}

/** The date that an item is shown and sorted with. */
export function dateOf(item: Item): string | undefined {
  return item.date_published ?? item.date_modified;
}
