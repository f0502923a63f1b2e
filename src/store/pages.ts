import type {Item} from '../feed/types.js';
import type {LoadedFeed} from '../load/load-feed.js';

/** A page of a feed, and where it was. */
export interface LoadedPage extends LoadedFeed {
  readonly url: string;
}

/** Where the next page is. Only the feed's own origin is asked, and no page twice. */
export function nextUrlOf(pages: readonly LoadedPage[]): string | undefined {
  const next = pages.at(-1)?.feed.next_url;
  const isOwn = next && new URL(next).origin === new URL(pages[0]!.url).origin;
  return isOwn && pages.every(({url}) => url !== next) ? next : undefined;
}

/**
 * The pages as one feed. An item that has moved on to a later page meanwhile counts once; one that
 * is another, as in feeds that number the items of each page from 1, gets an id of its own.
 */
export function combine(pages: readonly LoadedPage[]): LoadedFeed {
  const {next_url: _, ...first} = pages[0]!.feed;
  const ids = new Set<string>();
  const items: Item[] = [];
  for (const item of pages.flatMap(({feed}) => feed.items)) {
    const {id, url, external_url, title} = item;
    // No id that a document gives begins with a line break.
    const full = `\n${id}\n${url ?? external_url ?? title}`;
    if (!ids.has(full)) {
      items.push(ids.has(id) ? {...item, id: full} : item);
      ids.add(id).add(full);
    }
  }
  const next = nextUrlOf(pages);
  return {
    feed: {...first, ...(next && {next_url: next}), items},
    problems: pages.flatMap(({problems}) => problems),
  };
}
