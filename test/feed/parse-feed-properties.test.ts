import {expect} from '@open-wc/testing';
import {parseFeed, readFeed} from '../../src/feed/parse-feed.js';
import type {Feed, Problem} from '../../src/feed/types.js';
import {plain, plainText, wild} from '../support/feed-arbitraries.js';
import {BASE_URL, parseItems} from '../support/feeds.js';
import * as fc from '../support/fast-check.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const HARMFUL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/;
const URL_MEMBERS = /^(url|avatar|image|banner_image|icon|favicon|uri|.+_url)$/;

/** A feed of the right version, with members that need not be right. */
const wildFeed = wild.feed.map((feed) => ({items: [], ...feed, version: VERSION}));

/** The same, or an event or a card that is the whole document. */
const wildDocument = fc.oneof(
  {weight: 3, arbitrary: wildFeed},
  wild.event.map(asDocument),
  wild.card.map(asCard),
);

function asDocument(event: object): object {
  return {...event, '@type': 'Event', start: '2026-12-13T17:00:00+01:00'};
}

function asCard(card: object): object {
  return {...card, '@type': 'Card', organizations: [{name: 'Rathaus'}]};
}

/** Calls back with every string of a feed. */
function walk(value: unknown, visit: (text: string, key: string) => void, key = ''): void {
  if (typeof value === 'string') {
    visit(value, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      walk(member, visit, Array.isArray(value) ? key : name);
    }
  }
}

function readOrThrow(document: unknown): {feed: Feed; problems: readonly Problem[]} {
  const {feed, problems} = readFeed(document, BASE_URL);
  if (!feed) {
    throw new Error(problems[0]?.message);
  }
  return {feed, problems};
}

describe('parseFeed, for anything', function () {
  this.timeout(20_000);

  it('gives a feed or a failure, and never throws', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.json(),
      wild.feed.map((feed) => JSON.stringify(feed)),
      fc.tuple(wildFeed, fc.nat(300)).map(([feed, end]) => JSON.stringify(feed).slice(0, end)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const {feed, failure, problems} = parseFeed(text, BASE_URL);
        expect(feed === undefined).to.equal(failure !== undefined);
        if (failure) {
          expect(problems).to.deep.equal([failure]);
          expect(failure.message).to.match(/^The .+/s);
        }
      }),
      {numRuns: 500},
    );
  });

  it('gives a feed or a failure of any object that a script has made', () => {
    const anything = fc.anything({withNullPrototype: true, withBigInt: true, withDate: true});
    const documents = fc.oneof(
      anything,
      fc.record({version: fc.constant(VERSION), title: anything, items: fc.array(anything)}),
    );
    fc.assert(
      fc.property(documents, fc.constantFrom(BASE_URL, '', 'x'), (document, baseUrl) => {
        const {feed, failure} = readFeed(document, baseUrl);
        expect(feed === undefined).to.equal(failure !== undefined);
      }),
      {numRuns: 500},
    );
  });

  it('reads a feed with wrong members, whatever is wrong', () => {
    const members = fc.dictionary(
      fc.constantFrom(
        ...'title url icon authors author language expired hubs _aushang _jscalendar _jscontact next_url'.split(
          ' ',
        ),
      ),
      fc.jsonValue(),
    );
    const itemMembers = fc.dictionary(
      fc.constantFrom(
        ...'id url external_url title content_text content_html summary image date_published tags authors author language attachments _aushang _jscalendar _jscontact'.split(
          ' ',
        ),
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(members, fc.array(itemMembers), (members, items) => {
        const {feed} = readOrThrow({...members, version: VERSION, items});
        expect(feed.items.length).to.be.at.most(items.length);
      }),
      {numRuns: 500},
    );
  });
});

describe('what parseFeed gives', function () {
  this.timeout(20_000);

  it('has only absolute URLs of schemes that are allowed', () => {
    fc.assert(
      fc.property(wildDocument, (document) => {
        walk(readOrThrow(document).feed, (text, key) => {
          if (URL_MEMBERS.test(key)) {
            expect(text).to.match(/^(https?|mailto|tel):/);
            expect(new URL(text).href).to.equal(text);
          }
        });
      }),
      {numRuns: 300},
    );
  });

  it('has no control and no bidi character in what is shown, and no empty title', () => {
    fc.assert(
      fc.property(wildDocument, (document) => {
        const {feed} = readOrThrow(document);
        walk(feed, (text, key) => {
          if (key !== 'id') {
            expect(text).not.to.match(HARMFUL);
          }
        });
        for (const {title} of feed.items) {
          expect(title.trim()).to.equal(title);
          expect(title.length).to.be.within(1, 500);
          expect(title).not.to.contain('\n');
        }
      }),
      {numRuns: 300},
    );
  });

  it('has ids that are unique, and the same at every reading', () => {
    fc.assert(
      fc.property(wildDocument, (document) => {
        const ids = readOrThrow(document).feed.items.map(({id}) => id);
        expect(new Set(ids)).to.have.lengthOf(ids.length);
        expect(ids.every(Boolean)).to.equal(true);
        expect(readOrThrow(document).feed.items.map(({id}) => id)).to.deep.equal(ids);
      }),
      {numRuns: 300},
    );
  });

  it('has every item that has a link or a text, in their order', () => {
    const kept = fc.oneof(
      fc.tuple(wild.item, fc.webUrl()).map(([item, url]) => ({...item, url})),
      fc.tuple(wild.item, plainText).map(([item, text]) => ({...item, content_text: `A${text}`})),
      fc.tuple(wild.item, plainText).map(([item, text]) => ({...item, title: `A${text}`})),
    );
    const lost = fc.oneof(
      fc.constantFrom(null, 7, 'Text', [], {}, {id: '1'}, {title: ' '}, {content_html: ''}),
      fc.record({url: fc.constant('javascript:x'), title: fc.constant('\u202e'), tags: plainText}),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            kept,
            lost.map((item) => ({lost: item})),
          ),
        ),
        (entries) => {
          const raw = entries.map((entry) => ('lost' in entry ? entry.lost : entry));
          const wanted = entries.filter((entry) => !('lost' in entry));
          const {items} = parseItems(...raw);
          expect(items).to.have.lengthOf(wanted.length);
        },
      ),
      {numRuns: 300},
    );
  });

  it('names with every problem a place that the document has, or its parent has', () => {
    fc.assert(
      fc.property(wildDocument, (document) => {
        for (const {pointer, message} of readOrThrow(document).problems) {
          const keys = pointer
            .split('/')
            .slice(1)
            .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
          let place: unknown = document;
          // What is missing has no place of its own.
          const isMissing = /^Give each (item|event)|is (needed|unclear)/.test(message);
          for (const key of isMissing ? keys.slice(0, -1) : keys) {
            expect(place).to.have.property(key);
            place = (place as Record<string, unknown>)[key];
          }
          expect(message).to.match(/\.$/);
        }
      }),
      {numRuns: 300},
    );
  });

  it('can be written out and read again without a change', () => {
    const feeds = plain.feed.map((feed) => ({items: [], ...feed, version: VERSION}));
    const documents = fc.oneof(
      {weight: 3, arbitrary: feeds},
      plain.event.map(asDocument),
      plain.card.map(asCard),
    );
    fc.assert(
      fc.property(documents, (document) => {
        const {feed} = readOrThrow(document);
        const again = parseFeed(JSON.stringify(feed), BASE_URL);
        expect(again.feed).to.deep.equal(feed);
        // An id may begin like a URL without being one; it is kept all the same.
        expect(again.problems.filter(({pointer}) => !pointer.endsWith('/id'))).to.deep.equal([]);
      }),
      {numRuns: 500},
    );
  });
});
