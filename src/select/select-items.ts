import type {Item} from '../feed/types.js';
import {clockTimeLeft, dateOf, hasOffset, timeOf, timeUntilPast} from '../time/date.js';
import {foldTag} from './search-items.js';

/** The order of a list: by date, or as the feed has it. */
export type Sort = 'newest' | 'oldest' | 'feed';

export interface Selection {
  /** Only items with one of these tags; all items where there are none. */
  readonly tags: readonly string[];
  /** No items with one of these tags. */
  readonly excludeTags: readonly string[];
  readonly sort: Sort;
  /** Milliseconds since 1970; what has expired by then is left out. */
  readonly now: number;
  /** IANA name of the zone that dates without offset are read in; undefined for the machine's. */
  readonly timeZone: string | undefined;
}

/**
 * The items that a list shows, in its order: pinned ones first, and those without date last where
 * dates decide. Tags are compared without regard to case.
 */
export function selectItems(items: readonly Item[], selection: Selection): readonly Item[] {
  const {now, timeZone, sort} = selection;
  const leftOf = clockTimeLeft(now, timeZone);
  const wanted = new Set(selection.tags.map(foldTag));
  const unwanted = new Set(selection.excludeTags.map(foldTag));
  const selected = items.filter(({tags, _aushang: {expires}}) => {
    const folded = tags.map(foldTag);
    return (
      (!wanted.size || folded.some((tag) => wanted.has(tag))) &&
      !folded.some((tag) => unwanted.has(tag)) &&
      (!expires || leftOf(expires) > 0)
    );
  });
  const direction = sort === 'newest' ? -1 : sort === 'oldest' ? 1 : 0;
  return selected
    .map((item) => ({item, pin: item._aushang.pinned ? 0 : 1, rank: rankOf(item, direction)}))
    .sort((a, b) => a.pin - b.pin || (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({item}) => item);
}

function rankOf(item: Item, direction: number): number {
  const date = dateOf(item);
  return direction ? (date ? direction * timeOf(date) : Infinity) : 0;
}

/** Milliseconds until the next of these items expires; Infinity where none will. */
export function timeUntilNextExpiry(
  items: readonly Item[],
  {now, timeZone}: Pick<Selection, 'now' | 'timeZone'>,
): number {
  const leftOf = clockTimeLeft(now, timeZone);
  // The first of those with offset and the first of the others: these are in the order of the clock.
  const first = new Map<boolean, string>();
  for (const {_aushang} of items) {
    const date = _aushang.expires;
    if (date && leftOf(date) > 0) {
      const kind = hasOffset(date);
      if (!(leftOf(first.get(kind) ?? date) < leftOf(date))) {
        first.set(kind, date);
      }
    }
  }
  return Math.min(...[...first.values()].map((date) => timeUntilPast(date, now, timeZone)));
}
