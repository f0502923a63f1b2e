import {compact, Fields, isObject, type Report} from './fields.js';
import {displayName} from './contact-name.js';
import {readAuthors} from './read-authors.js';
import {readContacts} from './read-card.js';
import {readEvent} from './read-event.js';
import {readItem} from './read-item.js';
import type {
  Feed,
  FeedExtension,
  FailureCode,
  Hub,
  JsonObject,
  ParseResult,
  Problem,
} from './types.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
// A feed may have millions of mistakes. Nobody reads them all, and they would fill the memory.
const MOST_PROBLEMS = 500;

/**
 * Reads the text of a JSON Feed (1 or 1.1), or of a JSCalendar Event or a JSContact Card, which
 * becomes the `_jscalendar` or `_jscontact` of a feed without items. Never throws: what is wrong
 * comes back as problems, and only a document that is no feed at all leaves `feed` undefined.
 *
 * @param text The document; a byte-order mark before it is ignored.
 * @param baseUrl The absolute URL that the document came from; relative URLs are resolved with it.
 */
export function parseFeed(text: string, baseUrl: string): ParseResult {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return failure('not-json', explainText(text, error));
  }
  return readFeed(document, baseUrl);
}

/**
 * Reads a feed that is an object already, such as one that a page's own script has made.
 *
 * @param document Whatever should be a JSON Feed.
 * @param baseUrl The absolute URL that relative URLs are resolved with.
 */
export function readFeed(document: unknown, baseUrl: string): ParseResult {
  try {
    return readDocument(document, baseUrl);
  } catch {
    // A page's own object may have getters that throw, and what they throw may throw in turn.
    return failure('not-a-feed', 'The feed has a member that throws.');
  }
}

function readDocument(document: unknown, baseUrl: string): ParseResult {
  if (!isObject(document) || Array.isArray(document)) {
    return failure('not-a-feed', `The JSON is ${nameOf(document)}, not a feed object.`);
  }
  const problems: Problem[] = [];
  let count = 0;
  const report: Report = (code, pointer, message) => {
    if (count++ < MOST_PROBLEMS) {
      problems.push({code, pointer, message});
    }
  };
  const fields = new Fields(document, '', baseUrl, report);
  if (isEvent(document)) {
    const event = readEvent(document, {pointer: '', baseUrl, report, id: baseUrl, title: ''});
    return event
      ? {
          feed: feedOf({
            title: event.title,
            language: fields.language('locale'),
            _jscalendar: event,
          }),
          problems,
        }
      : failure('not-a-feed', problems.at(-1)!.message);
  }
  if (isCard(document)) {
    const contacts = readContacts(document, {pointer: '', baseUrl, report});
    const [card] = contacts?.cards ?? [];
    return card
      ? {
          feed: feedOf({
            title: displayName(card) ?? '',
            language: card.language,
            _jscontact: contacts,
          }),
          problems,
        }
      : failure('not-a-feed', problems.at(-1)?.message ?? 'The list of contacts is empty.');
  }
  const [rawItems, pointerTo] = fields.list('items');
  const given = document['version'];
  const isVersion = typeof given === 'string' && /jsonfeed\.org\//i.test(given);
  if (!isVersion) {
    if (!rawItems.some(hasTermsOfJsonFeed)) {
      return failure(
        'not-a-feed',
        'The JSON has no "version" of JSON Feed: it is something else. Check the address.',
      );
    }
    report('version', '/version', `Set "version" to "${VERSION}".`);
  }
  // A list written by Go is null when it is empty; a missing one is a mistake of another kind.
  if (document['items'] !== null && !isObject(document['items'])) {
    return failure('not-a-feed', 'The feed has no list of "items".');
  }

  const title = fields.line('title') ?? '';
  const timeZone = fields.child('_aushang').timeZone('timeZone');
  const event = fields.object('_jscalendar');
  const contacts = fields.object('_jscontact');
  const ids = new Map<string, number>();
  const items = rawItems.flatMap(
    (raw, index) =>
      readItem(raw, {title, timeZone, pointer: pointerTo(index), baseUrl, report, ids}) ?? [],
  );
  const feed = compact<Feed>({
    version: (isVersion && fields.line('version')) || VERSION,
    title,
    home_page_url: fields.url('home_page_url'),
    feed_url: fields.url('feed_url'),
    description: fields.line('description'),
    user_comment: fields.line('user_comment'),
    next_url: fields.url('next_url', /^https?:/),
    icon: fields.url('icon', /^https?:/),
    favicon: fields.url('favicon', /^https?:/),
    authors: readAuthors(fields),
    language: fields.language(),
    expired: fields.flag('expired') ?? false,
    hubs: fields.entries('hubs', readHub),
    items,
    _aushang: compact<FeedExtension>({timeZone}),
    _jscalendar:
      event &&
      readEvent(event, {pointer: '/_jscalendar', baseUrl, report, id: baseUrl, title, timeZone}),
    _jscontact:
      contacts && readContacts(contacts, {pointer: '/_jscontact', baseUrl, report, timeZone}),
  });
  const rest = count - problems.length;
  if (rest) {
    problems.push({code: 'more', pointer: '', message: `Problems that are not listed: ${rest}.`});
  }
  return {feed, problems};
}

/** Whether a document is no feed but a JSCalendar Event. */
function isEvent(document: JsonObject): boolean {
  const {items, uid, start} = document;
  return !isObject(items) && (document['@type'] === 'Event' || Boolean(uid && start));
}

/** Whether a document is no feed but a JSContact Card, or a list of them. */
function isCard(document: JsonObject): boolean {
  const {items, cards} = document;
  return !isObject(items) && (document['@type'] === 'Card' || isObject(cards));
}

/** A feed without items. */
function feedOf(members: Pick<Feed, 'title'> & {[K in keyof Feed]?: Feed[K] | undefined}): Feed {
  return compact<Feed>({
    version: VERSION,
    authors: [],
    expired: false,
    hubs: [],
    items: [],
    _aushang: {},
    ...members,
  });
}

function readHub(fields: Fields): Hub | undefined {
  const type = fields.line('type');
  const url = fields.url('url');
  return type && url ? {type, url} : undefined;
}

function failure(code: FailureCode, message: string): ParseResult {
  const problem = {code, pointer: '', message};
  return {feed: undefined, failure: problem, problems: [problem]};
}

/** Whether an item speaks JSON Feed, and not just of things with a title and a link. */
function hasTermsOfJsonFeed(item: unknown): boolean {
  return (
    isObject(item) && ['content_html', 'content_text', 'date_published'].some((key) => key in item)
  );
}

/** Says what a text is that is no JSON, as far as its beginning tells. */
function explainText(text: string, error: unknown): string {
  const start = text.trimStart().slice(0, 2000);
  if (!start) {
    return 'The answer is empty.';
  }
  if (/^<(\?xml|rss|feed)\b/i.test(start)) {
    return 'The answer is XML, such as RSS or Atom. Aushang reads JSON Feed.';
  }
  if (start.startsWith('<')) {
    return 'The answer is an HTML page. Check the address, and that it needs no login.';
  }
  if (/^---|\{\{|\{%/.test(start)) {
    return 'The answer is a template that was not rendered. Check the generator of the site.';
  }
  return `The answer is no valid JSON: ${String(error)}`;
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
}
