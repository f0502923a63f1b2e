import {parseFeed} from '../../src/feed/parse-feed.js';
import type {CalendarEvent, Feed, Item, Problem} from '../../src/feed/types.js';

export const BASE_URL = 'https://stadt.example/aktuelles/feed.json';

/** What comes of a document that has a version and items, and these members. */
export function parseMembers(members: object): {feed: Feed; problems: readonly Problem[]} {
  const document = {version: 'https://jsonfeed.org/version/1.1', items: [], ...members};
  const {feed, problems} = parseFeed(JSON.stringify(document), BASE_URL);
  if (!feed) {
    throw new Error(problems[0]?.message);
  }
  return {feed, problems};
}

/** What comes of these items, in a feed that has nothing else to complain about. */
export function parseItems(...items: readonly unknown[]): {
  items: readonly Item[];
  problems: readonly Problem[];
} {
  const {feed, problems} = parseMembers({title: 'Stadt', items});
  return {items: feed.items, problems};
}

/** What comes of one item that has an id, and these members. */
export function parseItem(members: object): {item: Item; problems: readonly Problem[]} {
  const {items, problems} = parseItems({id: '1', ...members});
  const [item] = items;
  if (!item) {
    throw new Error(problems[0]?.message);
  }
  return {item, problems};
}

/** What comes of an event that has an id and a title, and these members. */
export function parseEvent(members: object): CalendarEvent {
  const _jscalendar = {uid: '1', title: 'Fest', ...members};
  const {item, problems} = parseItem({title: 'A', _jscalendar});
  if (!item._jscalendar) {
    throw new Error(problems[0]?.message);
  }
  return item._jscalendar;
}
