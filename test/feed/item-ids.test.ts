import {expect} from '@open-wc/testing';
import {parseItems, parseMembers} from '../support/feeds.js';

const MISSING = 'Give each item an "id" that never changes.';
const DUPLICATE = 'Another item has this "id" too.';

function idsOf(...items: readonly unknown[]): readonly string[] {
  return parseItems(...items).items.map(({id}) => id);
}

describe("an item's id", () => {
  const cases: ReadonlyArray<readonly [id: unknown, expected: string]> = [
    ['tag:stadt.example,2026:1', 'tag:stadt.example,2026:1'],
    [' a ', 'a'],
    [4711, '4711'],
    [0, '0'],
    [1.5, '1.5'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
  ];
  for (const [id, expected] of cases) {
    it(`is "${expected}" of ${JSON.stringify(id)}`, () => {
      const {items, problems} = parseItems({id, title: 'A'});
      expect(items[0]?.id).to.equal(expected);
      expect(problems).to.deep.equal([]);
    });
  }

  for (const id of [undefined, null, '', ' ']) {
    it(`is the link where it is ${JSON.stringify(id)}`, () => {
      const {items, problems} = parseItems({id, title: 'A', url: '/1'});
      expect(items[0]?.id).to.equal('https://stadt.example/1');
      expect(problems).to.deep.equal([
        {code: 'id-missing', pointer: '/items/0/id', message: MISSING},
      ]);
    });
  }

  for (const id of [true, {}, ['1']]) {
    it(`is the link where it is ${JSON.stringify(id)}, which is no text`, () => {
      const {items, problems} = parseItems({id, title: 'A', external_url: '/1'});
      expect(items[0]?.id).to.equal('https://stadt.example/1');
      expect(problems).to.deep.equal([
        {code: 'type', pointer: '/items/0/id', message: '"id" should be text.'},
        {code: 'id-missing', pointer: '/items/0/id', message: MISSING},
      ]);
    });
  }

  it('is a hash of the content where there is no link, the same at every reading', () => {
    const items = [{content_text: 'Das Rathaus'}, {title: 'A'}, {image: 'a.jpg'}, {title: 'B'}];
    const ids = idsOf(...items);
    expect(new Set(ids)).to.have.lengthOf(4);
    for (const id of ids) {
      expect(id).to.match(/^[a-z0-9]{6,12}$/);
    }
    expect(idsOf(...items)).to.deep.equal(ids);
    // Where it stands in the feed, and what is no content, does not matter.
    const changed = items.toReversed().map((item) => ({...item, tags: 'neu'}));
    expect(idsOf({id: 'neu', title: 'Neu'}, ...changed)).to.deep.equal([
      'neu',
      ...ids.toReversed(),
    ]);
  });

  it('is another one where an earlier item has it, so that no item is lost', () => {
    const {items, problems} = parseItems(
      {id: '1', title: 'A', url: '/a'},
      {id: 1, title: 'B', url: '/b'},
      {id: '1', title: 'C'},
    );
    const [first, second, third] = items.map(({id}) => id);
    expect([first, second]).to.deep.equal(['1', 'https://stadt.example/b']);
    expect(third).to.match(/^[a-z0-9]{6,12}$/);
    expect(problems).to.deep.equal([
      {code: 'id-duplicate', pointer: '/items/1/id', message: DUPLICATE},
      {code: 'id-duplicate', pointer: '/items/2/id', message: DUPLICATE},
    ]);
  });

  it('differs for items that have the same link, or are the same altogether', () => {
    const item = {title: 'A', url: '/a'};
    const ids = idsOf(item, {...item, title: 'B'}, item, item, item);
    expect(new Set(ids)).to.have.lengthOf(5);
    expect(ids[0]).to.equal('https://stadt.example/a');
    expect(ids.slice(3)).to.deep.equal([`${ids[2]}-2`, `${ids[2]}-3`]);
  });

  it('makes way for an id that a publisher has given', () => {
    const [hash] = idsOf({title: 'A'});
    const ids = idsOf({id: hash, title: 'X'}, {id: `${hash}-2`, title: 'Y'}, {title: 'A'});
    expect(ids).to.deep.equal([hash, `${hash}-2`, `${hash}-3`]);
  });

  it('is found for 100,000 items that are all the same', function () {
    this.timeout(20_000);
    const items = Array.from({length: 100_000}, () => ({title: 'A', url: '/a'}));
    const {feed} = parseMembers({items});
    expect(new Set(feed.items.map(({id}) => id))).to.have.lengthOf(100_000);
  });
});
