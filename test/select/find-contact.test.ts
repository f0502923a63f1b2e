import {expect} from '@open-wc/testing';
import {displayName} from '../../src/feed/contact-name.js';
import type {Feed} from '../../src/feed/types.js';
import {findContact, type ContactChoice, type FoundContact} from '../../src/select/find-contact.js';
import {parseMembers} from '../support/feeds.js';

const card = (full: string, uid?: string): object => ({name: {full}, uid});

const items = [
  {id: '1', title: 'Ohne'},
  {id: '2', title: 'Mit', _jscontact: {cards: [card('Zwei', 'zwei'), card('Drei', 'drei')]}},
  {id: '3', title: 'Mit', _jscontact: card('Vier', 'eins')},
];

const both = parseMembers({items, _jscontact: {cards: [card('Null'), card('Eins', 'eins')]}}).feed;
const onlyItems = parseMembers({items}).feed;
const none = parseMembers({items: items.slice(0, 1)}).feed;

const now = Date.parse('2026-11-23T12:00:00Z');

function find(feed: Feed, choice: Partial<ContactChoice>): FoundContact | undefined {
  return findContact(feed, {now, timeZone: 'Europe/Berlin', ...choice});
}

function nameOf(found: FoundContact | undefined): string | undefined {
  return found && displayName(found.card);
}

describe('findContact', () => {
  const cases: ReadonlyArray<
    readonly [feed: Feed, choice: Partial<ContactChoice>, expected: string | undefined]
  > = [
    [both, {}, 'Null'],
    [onlyItems, {}, 'Zwei'],
    [none, {}, undefined],
    [both, {item: '2'}, 'Zwei'],
    [both, {item: '3'}, 'Vier'],
    [both, {item: '1'}, undefined],
    [both, {item: '4'}, undefined],
    [both, {contact: 'eins'}, 'Eins'],
    [both, {contact: 'drei'}, 'Drei'],
    [both, {contact: 'fünf'}, undefined],
    [both, {contact: ''}, undefined],
    [both, {item: '2', contact: 'drei'}, 'Drei'],
    [both, {item: '3', contact: 'eins'}, 'Vier'],
    [both, {item: '2', contact: 'eins'}, undefined],
    [none, {contact: 'eins'}, undefined],
  ];
  for (const [feed, choice, expected] of cases) {
    it(`finds ${expected} with ${JSON.stringify(choice)}`, () => {
      expect(nameOf(find(feed, choice))).to.equal(expected);
    });
  }

  const expiring = parseMembers({
    items: [
      {id: '1', title: 'A', _jscontact: card('Zone'), _aushang: {expires: '2026-11-23T13:30:00'}},
      {id: '2', title: 'B', _jscontact: card('Ab'), _aushang: {expires: '2026-11-22'}},
      {id: '3', title: 'C', _jscontact: card('Offen')},
    ],
  }).feed;

  it('passes by those of items that have expired, by the clock of the zone', () => {
    expect(nameOf(find(expiring, {}))).to.equal('Zone');
    expect(nameOf(find(expiring, {timeZone: 'Europe/Moscow'}))).to.equal('Offen');
    expect(nameOf(find(expiring, {now: now + 30 * 60_000}))).to.equal('Offen');
    expect(find(expiring, {item: '2'})).to.be.undefined;
  });

  it('knows the language of a contact: its own, its item’s, or the feed’s', () => {
    const contacts = {
      cards: [{...card('Eigene', 'a'), language: 'tr'}, card('Andere', 'b')],
    };
    const {feed} = parseMembers({
      language: 'de',
      _jscontact: card('Amt', 'amt'),
      items: [
        {id: '1', title: 'A', language: 'ar', _jscontact: contacts},
        {id: '2', title: 'B', _jscontact: card('Dritte', 'c')},
      ],
    });
    const languages = ['amt', 'a', 'b', 'c'].map((contact) => find(feed, {contact})?.language);
    expect(languages).to.deep.equal(['de', 'tr', 'ar', 'de']);
    expect(find(both, {})?.language).to.be.undefined;
  });
});
