import {expect} from '@open-wc/testing';
import {FULL_CARD} from '../support/cards.js';
import {parseItem, parseItems} from '../support/feeds.js';

const FULL = {
  id: 'https://stadt.example/aktuelles/1',
  url: 'https://stadt.example/aktuelles/1',
  external_url: 'https://kreis.example/pm/7',
  title: 'Neue Öffnungszeiten',
  content_text: 'Ab März öffnet das Bürgerbüro um 8 Uhr.\nSamstags bleibt es zu.',
  summary: 'Das Bürgerbüro öffnet früher.',
  image: 'https://stadt.example/a.jpg',
  banner_image: 'https://stadt.example/b.jpg',
  date_published: '2026-02-12T09:00:00+01:00',
  date_modified: '2026-02-13T10:00:00Z',
  authors: [
    {name: 'Rathaus', url: 'mailto:rathaus@stadt.example', avatar: 'https://stadt.example/r'},
  ],
  tags: ['Verwaltung', 'Rathaus'],
  language: 'de-CH',
  attachments: [
    {
      url: 'https://stadt.example/a.pdf',
      mime_type: 'application/pdf',
      title: 'Plan',
      size_in_bytes: 1000,
      duration_in_seconds: 1.5,
    },
  ],
  _aushang: {
    image_alt: 'Das Rathaus',
    image_caption: 'Blick vom Markt',
    image_credit: 'Erika Mustermann',
    image_width: 1200,
    image_height: 800,
    pinned: true,
    expires: '2026-03-01',
    easy_url: 'https://stadt.example/leicht/1',
    sign_url: 'https://stadt.example/dgs/1',
    eventStatus: 'EventPostponed',
    previousStart: '2026-02-20T19:00:00',
  },
  _jscalendar: {
    '@type': 'Event',
    uid: '1',
    title: 'Tag der offenen Tür',
    description: 'Im Bürgerbüro',
    updated: '2026-02-01T08:00:00Z',
    sequence: 3,
    start: '2026-02-20T19:00:00',
    timeZone: 'Europe/Berlin',
    duration: 'PT1H',
    showWithoutTime: false,
    status: 'tentative',
    locations: {1: {'@type': 'Location', name: 'Rathaus', description: 'Marktplatz 1'}},
    virtualLocations: {
      1: {'@type': 'VirtualLocation', name: 'Video', uri: 'https://video.example/'},
    },
  },
  _jscontact: {cards: [FULL_CARD]},
};

describe('an item', () => {
  it('keeps every member that is as it should be', () => {
    const {item, problems} = parseItem(FULL);
    expect(item).to.deep.equal(FULL);
    expect(problems).to.deep.equal([]);
  });

  it('has lists and no other members where it has only a title', () => {
    const {item, problems} = parseItem({title: 'A'});
    expect(item).to.deep.equal({
      id: '1',
      title: 'A',
      authors: [],
      tags: [],
      attachments: [],
      _aushang: {},
    });
    expect(problems).to.deep.equal([]);
  });

  it('takes null for a member that is not there', () => {
    const nulls = Object.fromEntries(Object.keys(FULL).map((key) => [key, null]));
    const {item, problems} = parseItem({...nulls, id: '1', title: 'A'});
    expect(item).to.deep.equal(parseItem({title: 'A'}).item);
    expect(problems).to.deep.equal([]);
  });

  it('has its URLs resolved', () => {
    const {item} = parseItem({
      url: 'artikel/1',
      external_url: '//kreis.example',
      image: '../a b.jpg',
      banner_image: '/b.jpg#x',
      authors: [{url: '?autor=1', avatar: './c.png'}],
      attachments: [{url: 'd.pdf'}],
      _aushang: {easy_url: '/leicht', sign_url: 'https://dgs.example:443/x/../y'},
    });
    expect(item).to.deep.include({
      url: 'https://stadt.example/aktuelles/artikel/1',
      external_url: 'https://kreis.example/',
      image: 'https://stadt.example/a%20b.jpg',
      banner_image: 'https://stadt.example/b.jpg#x',
      authors: [
        {
          url: 'https://stadt.example/aktuelles/feed.json?autor=1',
          avatar: 'https://stadt.example/aktuelles/c.png',
        },
      ],
      attachments: [{url: 'https://stadt.example/aktuelles/d.pdf'}],
      _aushang: {easy_url: 'https://stadt.example/leicht', sign_url: 'https://dgs.example/y'},
    });
  });

  it('takes its id for a link where it has no other', () => {
    const id = 'https://stadt.example/aktuelles/1';
    expect(parseItem({id, title: 'A'}).item.url).to.equal(id);
    expect(parseItem({id, title: 'A', url: '/2'}).item.url).to.equal('https://stadt.example/2');
    expect(parseItem({id, title: 'A', external_url: '/3'}).item).not.to.have.property('url');
    expect(parseItem({id: 'tag:1', title: 'A'}).item).not.to.have.property('url');
  });

  it('takes the URL out of an object that holds it', () => {
    const {item, problems} = parseItem({url: '/1', image: {url: '../a.jpg', width: 3}});
    expect(item.image).to.equal('https://stadt.example/a.jpg');
    expect(problems).to.deep.equal([]);
  });

  describe('has the text', () => {
    const cases: ReadonlyArray<readonly [members: object, expected: string | undefined]> = [
      [{content_text: ' Zeile 1\nZeile 2 '}, 'Zeile 1\nZeile 2'],
      [{content_html: '<p>Rat &amp; Tat</p><p>Zeile 2</p>'}, 'Rat & Tat\nZeile 2'],
      [{content_text: 'Text', content_html: '<p>HTML</p>'}, 'Text'],
      [{content_text: '', content_html: '<p>HTML</p>'}, 'HTML'],
      [{content_text: 'Rat &amp; Tat &#8211; 5 &lt; 6'}, 'Rat & Tat – 5 < 6'],
      [{content_text: '5 < 6'}, '5 < 6'],
      [{content_html: '<script>x</script>', title: 'A'}, undefined],
      // Some link blogs call it so.
      [{text: 'Text'}, 'Text'],
      [{title: 'A', summary: 'Kurz'}, undefined],
    ];
    for (const [members, expected] of cases) {
      it(`${expected} of ${JSON.stringify(members)}`, () => {
        expect(parseItem(members).item.content_text).to.equal(expected);
      });
    }
  });

  describe('has the tags', () => {
    const cases: ReadonlyArray<readonly [tags: unknown, expected: readonly string[]]> = [
      [
        ['Bauen', 'Verkehr'],
        ['Bauen', 'Verkehr'],
      ],
      ['Verkehr, Umwelt und Klima', ['Verkehr', 'Umwelt und Klima']],
      [
        [' A ', 'A', '', 'B &amp; C', 7, null, {}, ['D']],
        ['A', 'B & C', '7'],
      ],
      [
        ['a\u202eb', '\u202e', 'c\nd'],
        ['ab', 'c d'],
      ],
      // PHP makes an object of a list that has gaps.
      [{0: 'A', 2: 'B'}, ['A', 'B']],
      ['', []],
      [undefined, []],
    ];
    for (const [tags, expected] of cases) {
      it(`${JSON.stringify(expected)} of ${JSON.stringify(tags)}`, () => {
        expect(parseItem({title: 'A', tags}).item.tags).to.deep.equal(expected);
      });
    }
  });

  describe('has the authors', () => {
    const cases: ReadonlyArray<readonly [members: object, expected: readonly object[]]> = [
      [{authors: [{name: 'A'}, {url: '/b'}]}, [{name: 'A'}, {url: 'https://stadt.example/b'}]],
      [{author: {name: 'A', url: '/a'}}, [{name: 'A', url: 'https://stadt.example/a'}]],
      [{author: 'A &amp; B'}, [{name: 'A & B'}]],
      [{authors: [{name: 'A'}], author: {name: 'B'}}, [{name: 'A'}]],
      [{authors: [], author: {name: 'B'}}, [{name: 'B'}]],
      [{authors: [{}], author: {name: 'B'}}, [{name: 'B'}]],
      [{authors: [{}, {name: ''}]}, []],
      [{authors: ['A &amp; B', {name: 'C'}, ' ', 7]}, [{name: 'A & B'}, {name: 'C'}]],
      [{authors: {1: 'A', 3: {name: 'B'}}}, [{name: 'A'}, {name: 'B'}]],
      // The values of one author are no authors.
      [{authors: {name: 'A', url: 'https://x.example'}}, []],
      [{author: {}}, []],
      [{author: ''}, []],
      // A face alone is nobody.
      [{author: {avatar: '/a.png'}}, []],
    ];
    for (const [members, expected] of cases) {
      it(`${JSON.stringify(expected)} of ${JSON.stringify(members)}`, () => {
        expect(parseItem({title: 'A', ...members}).item.authors).to.deep.equal(expected);
      });
    }
  });

  describe('has the language', () => {
    const cases: ReadonlyArray<readonly [language: unknown, expected: string | undefined]> = [
      ['de', 'de'],
      ['de-CH-1996', 'de-CH-1996'],
      ['de_DE', 'de-DE'],
      ['zh_Hant_TW', 'zh-Hant-TW'],
      ['Deutsch (Leichte Sprache)', undefined],
      ['"><script>', undefined],
      ['', undefined],
    ];
    for (const [language, expected] of cases) {
      it(`${expected} of ${JSON.stringify(language)}`, () => {
        expect(parseItem({title: 'A', language}).item.language).to.equal(expected);
      });
    }
  });

  it('has the date of its change beside none of its publication', () => {
    const {item} = parseItem({title: 'A', date_modified: 'Thu, 12 Feb 2026 09:00:00 CET'});
    expect(item.date_modified).to.equal('2026-02-12T09:00:00+01:00');
    expect(item).not.to.have.property('date_published');
  });

  it('is left out where it has neither text nor link, and the others stay', () => {
    const {items, problems} = parseItems(
      {id: '1'},
      {id: '2', title: 'A'},
      {id: '3', title: ' ', content_html: ' ', tags: ['x']},
      'Text',
      null,
      7,
      [],
    );
    expect(items.map(({id}) => id)).to.deep.equal(['2']);
    const empty = 'This item has neither text nor a link. It is left out.';
    const noObject = 'This item should be an object. It is left out.';
    expect(problems).to.deep.equal([
      {code: 'item-empty', pointer: '/items/0', message: empty},
      {code: 'item-empty', pointer: '/items/2', message: empty},
      {code: 'type', pointer: '/items/3', message: noObject},
      {code: 'type', pointer: '/items/4', message: noObject},
      {code: 'type', pointer: '/items/5', message: noObject},
      {code: 'item-empty', pointer: '/items/6', message: empty},
    ]);
  });

  for (const [key, value] of Object.entries({
    url: '/1',
    external_url: '/1',
    title: 'A',
    content_text: 'A',
    content_html: '<img src="a.jpg">',
    summary: 'A',
    image: 'a.jpg',
    attachments: [{url: 'a.pdf'}],
    text: 'A',
  })) {
    it(`is shown where it has nothing but "${key}"`, () => {
      const {items, problems} = parseItems({id: '1', [key]: value});
      expect(items).to.have.lengthOf(1);
      expect(problems).to.deep.equal([]);
    });
  }
});
