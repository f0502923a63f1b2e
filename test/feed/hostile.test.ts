import {expect} from '@open-wc/testing';
import {parseFeed, readFeed} from '../../src/feed/parse-feed.js';
import {BASE_URL, parseItem, parseItems, parseMembers} from '../support/feeds.js';

const HEAD = '"version": "https://jsonfeed.org/version/1.1"';

describe('a hostile feed', () => {
  it('changes no prototype by keys that are called __proto__', () => {
    const text = `{${HEAD}, "__proto__": {"title": "X", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
      "items": [{"id": "1", "title": "A", "__proto__": {"url": "https://x.example", "polluted": 1},
        "_aushang": {"__proto__": {"pinned": true}}, "_jscalendar": {"__proto__": {"uid": "1"}}}]}`;
    const {feed} = parseFeed(text, BASE_URL);
    expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    expect(feed?.title).to.equal('');
    const [item] = feed!.items;
    expect(item).not.to.have.any.keys('url', 'polluted');
    expect(item?.url).to.equal(undefined);
    expect(item?._aushang.pinned).to.equal(undefined);
    expect(Object.getPrototypeOf(item)).to.equal(Object.prototype);
  });

  it('is not asked for members that it only inherits', () => {
    const item: object = Object.assign(Object.create({url: '/fremd', tags: 'x'}), {
      id: '1',
      title: 'A',
    });
    const {feed} = readFeed({version: 'https://jsonfeed.org/version/1.1', items: [item]}, BASE_URL);
    expect(feed?.items[0]).to.deep.include({id: '1', title: 'A', tags: []});
    expect(feed?.items[0]).not.to.have.property('url');
  });

  it('has its controls and bidi marks taken out of all that is shown', () => {
    const bad = '\u202e\u2066\u0000\u001b\u009b\ufeff';
    const {feed} = parseMembers({
      title: `A${bad}B`,
      description: `A${bad}B`,
      items: [
        {
          id: '1',
          title: `A${bad}B`,
          content_text: `A${bad}B`,
          summary: `A${bad}&#8238;B`,
          tags: [`A${bad}B`],
          authors: [{name: `A${bad}B`}],
          attachments: [{url: '/a', title: `A${bad}B`}],
          _aushang: {image_alt: `A${bad}B`, image_caption: `A${bad}B`, image_credit: `A${bad}B`},
        },
      ],
    });
    expect([feed.title, feed.description]).to.deep.equal(['AB', 'AB']);
    expect(feed.items[0]).to.deep.include({
      title: 'AB',
      content_text: 'AB',
      summary: 'AB',
      tags: ['AB'],
      authors: [{name: 'AB'}],
      attachments: [{url: 'https://stadt.example/a', title: 'AB'}],
      _aushang: {image_alt: 'AB', image_caption: 'AB', image_credit: 'AB'},
    });
  });

  for (const thrown of [new Error('Not today.'), Object.create(null), undefined, {toString: 1}]) {
    it(`may be an object that throws ${Object.prototype.toString.call(thrown)}`, () => {
      const document = {
        get items(): never {
          throw thrown;
        },
      };
      const {feed, failure} = readFeed(document, BASE_URL);
      expect(feed).to.equal(undefined);
      expect(failure).to.deep.equal({
        code: 'not-a-feed',
        pointer: '',
        message: 'The feed has a member that throws.',
      });
    });
  }

  it('keeps the item whose link is dropped', () => {
    const {item, problems} = parseItem({title: 'Formulare', url: 'javascript:alert(1)'});
    expect(item.title).to.equal('Formulare');
    expect(item).not.to.have.property('url');
    expect(problems.map(({code}) => code)).to.deep.equal(['url']);
  });

  it('has relative URLs dropped where it has no address of its own', () => {
    const {feed, problems} = readFeed(
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{id: '1', url: '/1', image: 'a', title: 'A'}],
      },
      '',
    );
    expect(feed?.items[0]).not.to.have.any.keys('url', 'image');
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/items/0/url', '/items/0/image']);
  });

  for (const [what, open, close] of [
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ] as const) {
    it(`may nest ${what} 100,000 deep wherever it likes`, function () {
      this.timeout(20_000);
      const deep = `${open.repeat(100_000)}0${close.repeat(100_000)}`;
      for (const key of [
        'version',
        'title',
        'url',
        'tags',
        'date_published',
        'author',
        'language',
      ]) {
        const text = `{${HEAD}, "items": [{"id": "1", "content_text": "A", "${key}": ${deep}}], "${key}": ${deep}}`;
        // Where an engine cannot parse this, that is a value too.
        const {feed, failure} = parseFeed(text, BASE_URL);
        expect(feed?.items[0]?.title ?? failure?.code).to.be.oneOf(['A', 'not-json']);
      }
      expect(parseFeed(deep, BASE_URL).feed).to.equal(undefined);
    });

    it(`may be an object that a script nested in ${what} 100,000 deep`, () => {
      let deep: unknown = 0;
      for (let i = 0; i < 100_000; i++) {
        deep = what === 'lists' ? [deep] : {a: deep};
      }
      const item = {id: deep, content_text: 'A', date_published: deep, tags: deep, url: deep};
      const {feed} = readFeed({version: deep, title: deep, items: [item]}, BASE_URL);
      expect(feed?.items[0]?.title).to.equal('A');
    });
  }

  it('may hold a string of 10 MB in every member', function () {
    this.timeout(60_000);
    const long = 'Wort '.repeat(2_000_000);
    for (const key of [
      'id',
      'title',
      'summary',
      'content_text',
      'content_html',
      'url',
      'image',
      'tags',
      'language',
      'date_published',
    ]) {
      const {items} = parseItems({id: '1', text: 'A', [key]: long});
      expect(items).to.have.lengthOf(1);
      expect(items[0]?.title.length).to.be.within(1, 500);
      expect(items[0]?.summary?.length ?? 0).to.be.at.most(1000);
    }
  });

  for (const [what, piece] of [
    ['white space', ' \n'],
    ['less-than signs', '<'],
    ['tags that do not end', '<a '],
    ['ampersands', '&'],
    ['commas', ','],
    ['full stops', 'aaa.'],
    ['dots', '.'],
    ['percent signs', '%'],
    ['surrogates', '\ud83d'],
    ['controls', '\u0000'],
  ] as const) {
    it(`may hold 10 MB of ${what}`, function () {
      this.timeout(60_000);
      const long = piece.repeat(10_000_000 / piece.length);
      const item = {id: '1', url: '/1', image: `/${long}`, title: long, summary: long, tags: long};
      const {items} = parseItems(
        item,
        {id: '2', content_html: long, url: '/2'},
        {id: '3', content_text: `Text ${long}`},
      );
      expect(items.map(({id}) => id)).to.deep.equal(['1', '2', '3']);
    });
  }

  it('may hold 100,000 items, and 100,000 that are no items', function () {
    this.timeout(60_000);
    const items = Array.from({length: 100_000}, (_, index) => ({
      id: index,
      url: `/${index}`,
      title: `Meldung &amp; ${index}`,
      content_html: '<p>Text</p>',
      date_published: '2026-02-12T09:00:00+01:00',
      tags: ['A', 'B'],
    }));
    const {feed, problems} = parseMembers({items: [...items, ...Array(100_000).fill(7)]});
    expect(feed.items).to.have.lengthOf(100_000);
    expect(feed.items[99_999]?.title).to.equal('Meldung & 99999');
    // The first of them, and how many more there are.
    expect(problems).to.have.lengthOf(501);
    expect(problems[499]?.pointer).to.equal('/items/499/title');
    expect(problems[500]).to.deep.equal({
      code: 'more',
      pointer: '',
      message: 'Problems that are not listed: 199500.',
    });
  });

  it('may hold millions of entries that are none, beside those that can be kept', function () {
    this.timeout(20_000);
    const none = '0,'.repeat(800_000);
    const text = `{${HEAD}, "items": [${none} {"id": "1", "title": "A", "tags": [${none} "T"],
      "authors": [${none} {"name": "B"}], "attachments": [${none} {"url": "/c"}]}]}`;
    const {feed, problems} = parseFeed(text, BASE_URL);
    expect(feed?.items).to.have.lengthOf(1);
    expect(feed?.items[0]).to.deep.include({
      tags: ['0', 'T'],
      authors: [{name: 'B'}],
      attachments: [{url: 'https://stadt.example/c'}],
    });
    expect(problems).to.have.lengthOf(501);
    expect(problems[500]?.message).to.equal('Problems that are not listed: 2399500.');
  });

  it('may hold 100,000 authors, tags and attachments', function () {
    this.timeout(20_000);
    const {item} = parseItem({
      title: 'A',
      authors: Array.from({length: 100_000}, () => ({name: 'A'})),
      tags: Array.from({length: 100_000}, (_, index) => index),
      attachments: Array.from({length: 100_000}, () => ({url: '/a'})),
    });
    expect(item.authors).to.have.lengthOf(100_000);
    expect(item.attachments).to.have.lengthOf(100_000);
    // All of these would be drawn, and freeze the page of the host.
    expect(item.tags).to.have.lengthOf(50);
  });

  it('may have tags and captions of any length, of which a page can show the start', () => {
    const long = 'Wort '.repeat(100_000);
    const {item} = parseItem({
      title: 'A',
      tags: [long],
      _aushang: {image_alt: long, image_caption: long, image_credit: long},
    });
    const {image_alt, image_caption, image_credit} = item._aushang;
    expect(item.tags[0]!.length).to.be.at.most(100);
    for (const text of [image_alt, image_caption, image_credit]) {
      expect(text!.length).to.be.within(900, 1000);
    }
  });
});
