import type {Item} from '../../feed/types.js';
import {page} from '../../page.js';
import {timeUntilNextExpiry} from '../../select/select-items.js';

// Timers may stand still while a machine sleeps, and the page need not be hidden for that.
const LONGEST_WAIT = 900_000;

/**
 * Calls back when one of the items may have expired, and when a page that slept is shown again.
 * Returns a function that calls it off.
 */
export function whenExpired(
  items: readonly Item[],
  timeZone: string | undefined,
  callback: () => void,
): () => void {
  const wait = timeUntilNextExpiry(items, {now: page.now(), timeZone});
  if (wait === Infinity) {
    return () => undefined;
  }
  const stops = [page.after(Math.min(wait, LONGEST_WAIT), callback), page.onShown(callback)];
  return () => stops.forEach((stop) => stop());
}
