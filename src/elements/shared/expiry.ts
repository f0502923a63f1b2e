import type {Item} from '../../feed/types.js';
import {page} from '../../page.js';
import {timeUntilNextExpiry} from '../../select/select-items.js';

/** Calls back when the next of some items has expired; returns a function that calls it off. */
export function whenExpired(
  items: readonly Item[],
  timeZone: string | undefined,
  callback: () => void,
): () => void {
  const now = page.now();
  return page.at(now + timeUntilNextExpiry(items, {now, timeZone}), callback);
}
