import {expect} from '@open-wc/testing';
import type {Item} from '../../src/feed/types.js';
import {selectItems, timeUntilNextExpiry, type Selection} from '../../src/select/select-items.js';
import {parseItems} from '../support/feeds.js';

const NOW = Date.parse('2026-02-12T08:00:00Z');
const HOUR = 3_600_000;

/** Items whose ids and titles are the letters that they are called by. */
function itemsOf(members: Readonly<Record<string, object>>): readonly Item[] {
  return parseItems(...Object.entries(members).map(([id, rest]) => ({id, title: id, ...rest})))
    .items;
}

function idsOf(items: readonly Item[], selection: Partial<Selection> = {}): string {
  return selectItems(items, {
    tags: [],
    excludeTags: [],
    sort: 'newest',
    now: NOW,
    timeZone: 'Europe/Berlin',
    ...selection,
  })
    .map(({id}) => id)
    .join('');
}

describe('selectItems', () => {
  it('gives nothing of nothing', () => {
    expect(idsOf([])).to.equal('');
  });

  it('does not change the list that it selects from', () => {
    const items = Object.freeze([
      ...itemsOf({a: {date_published: '2026-01-01'}, b: {date_published: '2026-01-02'}}),
    ]);
    expect(idsOf(items)).to.equal('ba');
    expect(items.map(({id}) => id)).to.deep.equal(['a', 'b']);
  });

  describe('sorts', () => {
    const items = itemsOf({
      a: {date_published: '2026-02-10'},
      b: {date_published: '2026-02-12T09:00:00+01:00'},
      c: {},
      d: {date_published: '2026-02-12T09:00:00'},
      e: {date_modified: '2026-02-11'},
      f: {date_published: '2026-01-01', date_modified: '2026-02-12'},
      g: {},
      // The same moment as b.
      h: {date_published: '2026-02-12T08:00:00Z'},
    });
    const cases: ReadonlyArray<readonly [sort: Selection['sort'], expected: string]> = [
      ['newest', 'dbheafcg'],
      ['oldest', 'faebhdcg'],
      ['feed', 'abcdefgh'],
    ];
    for (const [sort, expected] of cases) {
      it(sort, () => {
        expect(idsOf(items, {sort})).to.equal(expected);
      });
    }

    it('a feed without dates as it is', () => {
      const undated = itemsOf({c: {}, a: {}, b: {}});
      for (const sort of ['newest', 'oldest', 'feed'] as const) {
        expect(idsOf(undated, {sort})).to.equal('cab');
      }
    });
  });

  it('puts pinned items first, in the order of the others', () => {
    const pinned = {_aushang: {pinned: true}};
    const items = itemsOf({
      a: {date_published: '2026-02-12'},
      b: {date_published: '2026-02-01', ...pinned},
      c: {...pinned},
      d: {date_published: '2026-02-02', ...pinned},
      e: {_aushang: {pinned: false}},
    });
    expect(idsOf(items, {sort: 'newest'})).to.equal('dbcae');
    expect(idsOf(items, {sort: 'oldest'})).to.equal('bdcae');
    expect(idsOf(items, {sort: 'feed'})).to.equal('bcdae');
  });

  describe('filters by tags', () => {
    const items = itemsOf({
      a: {tags: ['Verkehr']},
      b: {tags: ['verkehr', 'Bauen']},
      c: {tags: ['Bäder']},
      d: {},
      e: {tags: ['Bauen und Wohnen']},
    });
    const cases: ReadonlyArray<
      readonly [tags: readonly string[], excludeTags: readonly string[], expected: string]
    > = [
      [[], [], 'abcde'],
      [['Verkehr'], [], 'ab'],
      [['VERKEHR'], [], 'ab'],
      [['Verkehr', 'Bäder'], [], 'abc'],
      // The same letter, in two characters.
      [['Ba\u0308der'], [], 'c'],
      [['Bauen'], [], 'b'],
      [['Sport'], [], ''],
      [[], ['Verkehr'], 'cde'],
      [[], ['verkehr', 'BÄDER'], 'de'],
      [['Verkehr'], ['Bauen'], 'a'],
      [['Verkehr'], ['Verkehr'], ''],
      [['constructor'], [], ''],
    ];
    for (const [tags, excludeTags, expected] of cases) {
      it(`with [${tags.join()}] and without [${excludeTags.join()}]`, () => {
        expect(idsOf(items, {tags, excludeTags, sort: 'feed'})).to.equal(expected);
      });
    }
  });

  describe('leaves out what has expired', () => {
    const cases: ReadonlyArray<readonly [expires: string, isShown: boolean]> = [
      ['2026-02-12T08:00:01Z', true],
      ['2026-02-12T08:00:00Z', false],
      ['2026-02-12T09:00:01+01:00', true],
      ['2026-02-12T07:59:59Z', false],
      ['2026-02-12T09:00:01', true],
      ['2026-02-12T09:00:00', false],
      // A bare date is the last day.
      ['2026-02-12', true],
      ['2026-02-11', false],
      // What is no date says nothing.
      ['31.2.2026', true],
    ];
    for (const [expires, isShown] of cases) {
      it(`at ${expires}: ${isShown ? 'no' : 'yes'}`, () => {
        const items = itemsOf({a: {_aushang: {expires, pinned: true}}});
        expect(idsOf(items)).to.equal(isShown ? 'a' : '');
      });
    }

    it('in the zone where dates without offset are read', () => {
      const items = itemsOf({a: {_aushang: {expires: '2026-02-12'}}});
      const now = Date.parse('2026-02-12T23:30:00Z');
      expect(idsOf(items, {now, timeZone: 'Europe/Berlin'})).to.equal('');
      expect(idsOf(items, {now, timeZone: 'UTC'})).to.equal('a');
    });
  });

  it('selects from 100,000 items', function () {
    this.timeout(20_000);
    const [item] = itemsOf({
      a: {tags: ['A'], date_published: '2026-01-01', _aushang: {expires: '2026-03-01'}},
    });
    const items = Array.from({length: 100_000}, () => item!);
    expect(idsOf(items, {tags: ['a']})).to.have.lengthOf(100_000);
  });
});

describe('items that expire on many days', () => {
  const formats = Intl.DateTimeFormat.prototype;
  const original = Object.getOwnPropertyDescriptor(formats, 'formatToParts')!;
  let calls = 0;
  before(() => {
    formats.formatToParts = function (...date) {
      calls++;
      return (original.value as typeof formats.formatToParts).apply(this, date);
    };
  });
  after(() => Object.defineProperty(formats, 'formatToParts', original));
  const items = itemsOf(
    Object.fromEntries(
      Array.from({length: 1000}, (_, day) => [
        `${day}`,
        {_aushang: {expires: new Date(NOW + day * 24 * HOUR).toISOString().slice(0, 10)}},
      ]),
    ),
  );

  it('are selected with one look at the clock of the zone', () => {
    calls = 0;
    idsOf(items);
    expect(calls).to.equal(1);
  });

  it('need a few for the next expiry', () => {
    calls = 0;
    const selection = {now: NOW, timeZone: 'Europe/Berlin'};
    expect(timeUntilNextExpiry(items, selection)).to.equal(15 * HOUR);
    expect(calls).to.be.within(1, 4);
  });

  it('need none where nothing expires, or where dates name their offset', () => {
    calls = 0;
    const others = itemsOf({a: {}, b: {_aushang: {expires: '2026-02-12T09:00:00Z'}}});
    expect(idsOf(others)).to.equal('ab');
    timeUntilNextExpiry(others, {now: NOW, timeZone: 'Europe/Berlin'});
    expect(calls).to.equal(0);
  });
});

describe('timeUntilNextExpiry', () => {
  const cases: ReadonlyArray<readonly [expires: ReadonlyArray<string | undefined>, hours: number]> =
    [
      [[], Infinity],
      [[undefined], Infinity],
      [['2026-02-12T09:00:00Z'], 1],
      [['2026-02-12T11:00:00Z', undefined, '2026-02-12T10:00:00Z'], 2],
      [['2026-02-12'], 15],
      // What is past does not expire again.
      [['2026-02-12T08:00:00Z', '2026-02-01'], Infinity],
      [['2026-02-01', '2026-02-12T12:00:00+01:00'], 3],
      // Dates with and without offset, in any order.
      [['2026-02-13', '2026-02-12T22:00:00Z', '2026-02-12'], 14],
      [['2026-02-12', '2026-02-12T23:30:00Z', '2026-02-12T23:59:59Z'], 15],
      // The clock goes forward in between.
      [['2026-03-29', '2026-03-29T22:30:00Z'], 45 * 24 + 14],
    ];
  for (const [expires, hours] of cases) {
    it(`is ${hours} hours for [${expires.join(', ')}]`, () => {
      const members = expires.map((date, index) => [`${index}`, {_aushang: {expires: date}}]);
      const items = itemsOf(Object.fromEntries(members) as Record<string, object>);
      const time = timeUntilNextExpiry(items, {now: NOW, timeZone: 'Europe/Berlin'});
      expect(time / HOUR).to.equal(hours);
    });
  }
});
