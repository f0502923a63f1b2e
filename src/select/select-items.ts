import type {Item} from '../feed/types.js';
import {dateOf, timeOf, timeUntilPast} from '../time/date.js';
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
  const wanted = new Set(selection.tags.map(foldTag));
  const unwanted = new Set(selection.excludeTags.map(foldTag));
  const selected = items.filter(({tags, _aushang: {expires}}) => {
    const folded = tags.map(foldTag);
    return (
      (!wanted.size || folded.some((tag) => wanted.has(tag))) &&
      !folded.some((tag) => unwanted.has(tag)) &&
      (!expires || timeUntilPast(expires, now, timeZone) > 0)
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
  let next = Infinity;
  for (const {_aushang} of items) {
    const left = _aushang.expires ? timeUntilPast(_aushang.expires, now, timeZone) : 0;
    if (left > 0 && left < next) {
      next = left;
    }
  }
  return next;
}
