import {expect} from '@open-wc/testing';
import {vcardFile} from '../../src/export/vcard-file.js';
import type {ContactCard} from '../../src/feed/card-types.js';
import {displayName, organizationNames} from '../../src/feed/contact-name.js';
import {readFeed} from '../../src/feed/parse-feed.js';
import {FULL_CARD, readCard} from '../support/cards.js';
import * as fc from '../support/fast-check.js';
import {plain} from '../support/feed-arbitraries.js';
import {BASE_URL} from '../support/feeds.js';
import {readWithIcalJs, readWithVcard4} from '../support/vcard-readers.js';

const STAMP = Date.UTC(2026, 10, 30);
const PHOTO = 'https://stadt.example/a.jpg';

/** What some reader takes for the end of a line, and what would begin a card or a line in it. */
const BREAKS = ['\r', '\n', '\r\n', '\n\r', '\v', '\f', '\x1c', '\x85', '\u2028', '\u2029', '\0'];
const ATTACKS = [
  'END:VCARD',
  'BEGIN:VCARD',
  'TEL:0900',
  ' TEL:0900',
  '\tTEL:0900',
  'item1.TEL:0900',
  'PHOTO;VALUE=uri:https://x.example',
  ':x',
  ';TYPE=x',
];

/** The names of the lines of a file, in their order, without parameters. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => line.replace(/[:;].*/s, ''));
}

/** The same card with each text changed, without a reading that would clean it. */
function change<T>(value: T, text: (text: string) => string): T {
  if (typeof value === 'string') {
    return text(value) as T;
  }
  return typeof value === 'object' && value !== null
    ? (Object.assign(
        Array.isArray(value) ? [] : {},
        Object.fromEntries(Object.entries(value).map(([key, value]) => [key, change(value, text)])),
      ) as T)
    : value;
}

describe('the data of a vCard', () => {
  const harmless = linesOf(vcardFile(FULL_CARD, {stamp: STAMP, photo: PHOTO}).text);

  for (const lineBreak of BREAKS) {
    for (const attack of ATTACKS) {
      it(`adds no line with ${JSON.stringify(lineBreak + attack)}`, () => {
        const inject = (text: string): string =>
          // These decide about lines, and are names that are checked.
          /^(Card|title|role|contact|individual|separator)$/.test(text)
            ? text
            : text + lineBreak + attack;
        const card = {...change(FULL_CARD, inject), '@type': 'Card', version: '2.0'} as ContactCard;
        const {text, name} = vcardFile(card, {stamp: STAMP, photo: PHOTO + lineBreak + attack});
        expect(linesOf(text)).to.deep.equal(harmless);
        expect(text.replace(/\r\n/g, '')).not.to.match(/[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/);
        expect(name).not.to.match(/[\0-\x1f\x7f-\x9f\u2028\u2029]/);
        // Readers find one card, with as many numbers as it has.
        expect(readWithIcalJs(text).phones).to.have.lengthOf(1);
        expect(readWithIcalJs(text).photo).to.match(/^https:\/\/stadt\.example\/a\.jpg/);
      });
    }
  }

  it('adds no line when it comes from a feed, either', () => {
    for (const lineBreak of BREAKS) {
      const evil = `Erika${lineBreak}END:VCARD${lineBreak}BEGIN:VCARD`;
      const {card} = readCard({
        name: {full: evil},
        notes: [{note: evil}],
        addresses: [{full: evil}],
        phones: [{number: `115${lineBreak}TEL:0900`, label: evil}],
        links: [{uri: `https://a.example/${lineBreak}TEL:0900`}],
      });
      const {text} = vcardFile(card!, {stamp: STAMP});
      expect(linesOf(text)).to.deep.equal(
        'BEGIN VERSION PRODID N FN TEL ADR URL NOTE REV END '.split(' '),
      );
    }
  });
});

describe('vcardFile, for any card', function () {
  this.timeout(20_000);

  /** A card of a feed that need not be right. */
  const card = plain.card
    .map((card) => {
      const document = {...card, '@type': 'Card', phones: [{number: '115'}]};
      return readFeed(document, BASE_URL).feed?._jscontact?.cards[0];
    })
    .filter((card) => card !== undefined);

  /** The text as a file has it: no half characters, one kind of line break, no other controls. */
  const inFile = (text = ''): string =>
    new TextDecoder()
      .decode(new TextEncoder().encode(text))
      .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n');

  it('has lines of at most 75 octets, each of them in a character’s place', () => {
    fc.assert(
      fc.property(card, (card) => {
        const {text} = vcardFile(card, {stamp: STAMP});
        expect(text.endsWith('\r\nEND:VCARD\r\n')).to.equal(true);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
        }
      }),
      {numRuns: 300},
    );
  });

  it('is read back by two readers, field by field', () => {
    fc.assert(
      fc.property(card, fc.boolean(), (card, hasPhoto) => {
        const file = vcardFile(card, {stamp: STAMP, photo: hasPhoto ? PHOTO : undefined});
        // What a browser saves.
        const text = new TextDecoder().decode(new TextEncoder().encode(file.text));
        const read = readWithIcalJs(text);
        const other = readWithVcard4(text);
        expect(other).to.deep.equal({
          ...read,
          organization: read.organization.length > 0 ? [read.organization.join(';')] : [],
        });
        expect(read.uid).to.equal(card.uid === undefined ? undefined : inFile(card.uid));
        expect(read.photo).to.equal(hasPhoto ? PHOTO : undefined);
        expect(read.name).to.have.lengthOf(5);
        expect(read.fullName).not.to.equal('');
        const name = displayName(card);
        if (name !== undefined) {
          expect(read.fullName).to.equal(inFile(name));
        }
        const org = organizationNames(card);
        if (org.length > 0) {
          expect(read.organization).to.deep.equal(org.map(inFile));
        }
        expect(read.phones).to.have.lengthOf(Object.keys(card.phones).length);
        expect(read.emails.map(({value}) => value).sort()).to.deep.equal(
          Object.values(card.emails)
            .map(({address}) => inFile(address))
            .sort(),
        );
        const notes = Object.values(card.notes).map(({note}) => inFile(note));
        expect(read.note ?? '').to.equal(notes.join('\n\n'));
        for (const {value} of read.addresses) {
          expect(value).to.have.lengthOf(7);
        }
        expect(read.urls.every(({value}) => /^https?:/.test(value))).to.equal(true);
      }),
      {numRuns: 500},
    );
  });
});
