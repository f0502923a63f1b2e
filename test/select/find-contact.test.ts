import {expect} from '@open-wc/testing';
import {displayName} from '../../src/feed/contact-name.js';
import type {Feed} from '../../src/feed/types.js';
import {findContact, type ContactChoice} from '../../src/select/find-contact.js';
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

describe('findContact', () => {
  const cases: ReadonlyArray<
    readonly [feed: Feed, choice: ContactChoice | undefined, expected: string | undefined]
  > = [
    [both, undefined, 'Null'],
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
      const found = findContact(feed, choice);
      expect(found && displayName(found)).to.equal(expected);
    });
  }
});
