import {expect} from '@open-wc/testing';
import {countTags, foldTag, searchItems} from '../../src/select/search-items.js';
import * as fc from '../support/fast-check.js';
import {parseItems} from '../support/feeds.js';

describe('countTags', () => {
  const cases: ReadonlyArray<
    readonly [tags: ReadonlyArray<readonly string[]>, expected: ReadonlyArray<[string, number]>]
  > = [
    [[], []],
    [[[], []], []],
    [
      [['A'], ['B'], ['B']],
      [
        ['B', 2],
        ['A', 1],
      ],
    ],
    // The spelling is that of the first item.
    [[['Verkehr'], ['verkehr'], ['VERKEHR']], [['Verkehr', 3]]],
    [[['Bäder'], ['Ba\u0308der']], [['Bäder', 2]]],
    // Equally frequent ones stay in the order of the feed.
    [
      [['C', 'A'], ['B']],
      [
        ['C', 1],
        ['A', 1],
        ['B', 1],
      ],
    ],
    // An item counts once, however often it names its tag.
    [
      [['Verkehr', 'verkehr'], ['Bauen'], ['Bauen']],
      [
        ['Bauen', 2],
        ['Verkehr', 1],
      ],
    ],
    [
      [['constructor', '__proto__']],
      [
        ['constructor', 1],
        ['__proto__', 1],
      ],
    ],
  ];
  for (const [tags, expected] of cases) {
    it(`counts ${JSON.stringify(tags)}`, () => {
      const {items} = parseItems(...tags.map((tags, id) => ({id, title: 'A', tags})));
      expect(countTags(items).map(({tag, count}) => [tag, count])).to.deep.equal(expected);
    });
  }

  it('counts the tags of 100,000 items', function () {
    this.timeout(20_000);
    const [item] = parseItems({id: '1', title: 'A', tags: ['A', 'B']}).items;
    const counts = countTags(Array.from({length: 100_000}, () => item!));
    expect(counts).to.deep.equal([
      {tag: 'A', count: 100_000},
      {tag: 'B', count: 100_000},
    ]);
  });
});

describe('foldTag', () => {
  const cases: ReadonlyArray<readonly [tag: string, other: string, isSame: boolean]> = [
    ['Verkehr', 'VERKEHR', true],
    ['Bäder', 'ba\u0308der', true],
    ['Bäder', 'Bader', false],
    ['Bauen', 'Bauen und Wohnen', false],
  ];
  for (const [tag, other, isSame] of cases) {
    it(`takes "${tag}" and "${other}" for ${isSame ? 'the same' : 'two'}`, () => {
      expect(foldTag(tag) === foldTag(other)).to.equal(isSame);
    });
  }
});

describe('searchItems', () => {
  const {items} = parseItems(
    {id: 'a', title: 'Küche im Bürgerhaus', content_text: 'Die Straße wird gesperrt.'},
    {id: 'b', title: 'Kueche', summary: 'Öffnungszeiten', tags: ['Bäder']},
    {id: 'c', title: 'STRASSE', content_html: '<p>Café &amp; Ku\u0308che, Don\u00adau</p>'},
    {id: 'd', title: 'Łódź, Ærø und Señor'},
  );
  const cases: ReadonlyArray<readonly [query: string, expected: string]> = [
    ['', 'abcd'],
    [' \n ', 'abcd'],
    ['Küche', 'abc'],
    ['küche', 'abc'],
    ['ku\u0308che', 'abc'],
    ['kueche', 'abc'],
    ['kuche', 'ac'],
    ['strasse', 'ac'],
    ['Straße', 'ac'],
    ['STRAẞE', 'ac'],
    ['stra', 'ac'],
    // All words, in any order, wherever they stand.
    ['gesperrt küche', 'a'],
    ['  küche   café ', 'c'],
    ['küche rathaus', ''],
    ['öffnungszeit', 'b'],
    ['oeffnung', 'b'],
    ['bader', 'b'],
    ['cafe', 'c'],
    ['donau', 'c'],
    ['Do\u00adnau', 'c'],
    ['lodz', 'd'],
    ['aero senor', 'd'],
    // No pattern, and no markup.
    ['.*', ''],
    ['(', ''],
    ['<p>', ''],
    ['undefined', ''],
  ];
  for (const [query, expected] of cases) {
    it(`finds "${expected}" for "${query}"`, () => {
      expect(
        searchItems(items, query)
          .map(({id}) => id)
          .join(''),
      ).to.equal(expected);
    });
  }

  it('finds an item by any piece of its text, however it is written', function () {
    this.timeout(20_000);
    const text = fc.stringMatching(/^[a-zA-ZäöüÄÖÜßéłø]{1,12}$/);
    const write = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(text, text, text, write, (before, word, after, write) => {
        const found = parseItems({id: '1', title: 'A', content_text: before + word + after}).items;
        expect(searchItems(found, write(word))).to.deep.equal(found);
      }),
    );
  });

  it('reads 10 MB of text, and a query of 10 MB', function () {
    this.timeout(60_000);
    const long = 'Wörter '.repeat(1_400_000);
    const found = parseItems({id: '1', title: 'A', content_text: `${long}Ende`}).items;
    expect(searchItems(found, 'woerter ende')).to.have.lengthOf(1);
    expect(searchItems(items, long)).to.have.lengthOf(0);
    expect(searchItems(items, 'ä'.repeat(10_000_000))).to.have.lengthOf(0);
  });
});
