import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/parse-feed.js';
import {combine} from '../../src/store/pages.js';

const BASE_URL = 'https://musterstadt.example/feed.json';

/** What comes of pages with these items: their ids and titles. */
function combineItems(...pages: readonly object[][]): readonly (readonly [string, string])[] {
  const loaded = pages.map((items, index) => {
    const document = {version: 'https://jsonfeed.org/version/1.1', items};
    const {feed, problems} = readFeed(document, BASE_URL);
    return {url: `${BASE_URL}?page=${index}`, feed: feed!, problems};
  });
  return combine(loaded).feed.items.map(({id, title}) => [id, title] as const);
}

describe('combine', () => {
  it('counts an item once that has moved on to a later page', () => {
    const item = {id: '2', title: 'B', url: '/b', content_text: 'Text'};
    expect(
      combineItems([{id: '1', title: 'A'}, item], [item, {id: '3', title: 'C'}]),
    ).to.deep.equal([
      ['1', 'A'],
      ['2', 'B'],
      ['3', 'C'],
    ]);
  });

  it('counts it once though it was changed meanwhile', () => {
    const before = {id: '1', title: 'A', url: '/a'};
    const after = {...before, title: 'Neu: A', content_text: 'Mehr Text'};
    expect(combineItems([after], [before])).to.deep.equal([['1', 'Neu: A']]);
    const link = {id: '1', title: 'A', external_url: 'https://x.example/a'};
    expect(combineItems([link], [{...link, title: 'B'}])).to.deep.equal([['1', 'A']]);
  });

  it('counts it once where it has no link, but the same title', () => {
    const before = {id: '1', title: 'A', content_text: 'Text'};
    expect(combineItems([before], [{...before, content_text: 'Mehr'}])).to.deep.equal([['1', 'A']]);
  });

  it('keeps the items of a generator that counts from 1 on every page', () => {
    const page = (number: number) =>
      [1, 2].map((id) => ({id, title: `${number}.${id}`, url: `/${number}/${id}`}));
    const combined = combineItems(page(1), page(2), page(3));
    expect(combined.map(([, title]) => title)).to.deep.equal([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
    ]);
    expect(combined.slice(0, 2).map(([id]) => id)).to.deep.equal(['1', '2']);
    expect(new Set(combined.map(([id]) => id))).to.have.lengthOf(6);
    // The same at the next reading, or readers would lose their place.
    expect(combineItems(page(1), page(2), page(3))).to.deep.equal(combined);
  });

  it('keeps those that have no links, and tells them apart by their titles', () => {
    const combined = combineItems([{id: 1, content_text: 'A'}], [{id: 1, content_text: 'B'}]);
    expect(combined.map(([, title]) => title)).to.deep.equal(['A', 'B']);
  });

  it('gives no id twice, whatever the ids are', () => {
    const hostile = {id: '\n1\nhttps://musterstadt.example/b', title: 'C', url: '/c'};
    const combined = combineItems(
      [{id: '1', title: 'A', url: '/a'}, hostile],
      [
        {id: '1', title: 'B', url: '/b'},
        {...hostile, url: '/d', title: 'D'},
      ],
    );
    expect(combined.map(([, title]) => title)).to.deep.equal(['A', 'C', 'B', 'D']);
    expect(new Set(combined.map(([id]) => id))).to.have.lengthOf(4);
  });
});
