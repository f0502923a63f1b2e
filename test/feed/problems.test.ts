import {expect} from '@open-wc/testing';
import type {Problem} from '../../src/feed/types.js';
import {parseItem, parseItems, parseMembers} from '../support/feeds.js';

const MARKUP_LINE = 'is plain text: write characters, not entities.';
const MARKUP_TEXT = 'is plain text: leave out the HTML tags.';
const NO_URL = 'is no URL that can be linked, or has a scheme that is not allowed.';
const DATE = 'is no date that exists. Write it as 2026-02-12T09:00:00+01:00.';
const ZONE = 'is no time zone. Write its IANA name, such as Europe/Berlin.';

/** A row: the member, its pointer in the feed or item, and the problem that it makes. */
type Cases = ReadonlyArray<
  readonly [members: object, pointer: string, code: Problem['code'], message: string]
>;

function check(cases: Cases, prefix: string, read: (members: object) => readonly Problem[]): void {
  for (const [members, pointer, code, message] of cases) {
    it(`${prefix}${pointer} of ${JSON.stringify(members)}`, () => {
      const key = pointer.slice(pointer.lastIndexOf('/') + 1);
      // A member is named in its sentence; an entry of a list has no name.
      const sentence = /^\d+$/.test(key) ? message : `"${key}" ${message}`;
      expect(read(members)).to.deep.equal([{code, pointer: prefix + pointer, message: sentence}]);
    });
  }
}

describe('the publisher is told', () => {
  describe('of a feed:', () => {
    const cases: Cases = [
      [{title: 'Rat &amp; Tat'}, '/title', 'markup', MARKUP_LINE],
      [{title: ['A']}, '/title', 'type', 'should be text.'],
      [{title: true}, '/title', 'type', 'should be text.'],
      [{description: '&uuml;'}, '/description', 'markup', MARKUP_LINE],
      [{user_comment: {}}, '/user_comment', 'type', 'should be text.'],
      [{home_page_url: 'javascript:alert(1)'}, '/home_page_url', 'url', NO_URL],
      [{feed_url: 'http://'}, '/feed_url', 'url', NO_URL],
      [{feed_url: 7}, '/feed_url', 'type', 'should be a URL.'],
      [{next_url: 'mailto:a@b.example'}, '/next_url', 'url', NO_URL],
      [{icon: 'data:image/png;base64,AAAA'}, '/icon', 'url', NO_URL],
      [{favicon: 'tel:110'}, '/favicon', 'url', NO_URL],
      [{authors: 'A'}, '/authors', 'type', 'should be a list.'],
      [{authors: ['A']}, '/authors/0', 'type', 'This entry should be an object.'],
      [{authors: [{name: 'A'}, 7]}, '/authors/1', 'type', 'This entry should be an object.'],
      [{authors: [{name: []}]}, '/authors/0/name', 'type', 'should be text.'],
      [{authors: [{url: 'x:y'}]}, '/authors/0/url', 'url', NO_URL],
      [{authors: [{avatar: 'mailto:x'}]}, '/authors/0/avatar', 'url', NO_URL],
      [{author: 7}, '/author', 'type', 'should be an object.'],
      [{author: {url: 'x:y'}}, '/author/url', 'url', NO_URL],
      [{language: true}, '/language', 'type', 'should be text.'],
      [{expired: 'ja'}, '/expired', 'type', 'should be true or false.'],
      [{expired: 1}, '/expired', 'type', 'should be true or false.'],
      [{hubs: 'https://hub.example'}, '/hubs', 'type', 'should be a list.'],
      [{hubs: [null]}, '/hubs/0', 'type', 'This entry should be an object.'],
      [{hubs: [{type: 'a', url: 'x:y'}]}, '/hubs/0/url', 'url', NO_URL],
      [{_aushang: 'x'}, '/_aushang', 'type', 'should be an object.'],
      [{_aushang: []}, '/_aushang', 'type', 'should be an object.'],
      [{_aushang: {timeZone: 'MEZ+1'}}, '/_aushang/timeZone', 'type', ZONE],
      [{_aushang: {timeZone: ['x']}}, '/_aushang/timeZone', 'type', 'should be text.'],
      [{_jscontact: []}, '/_jscontact', 'type', 'should be an object.'],
    ];
    check(cases, '', (members) => parseMembers(members).problems);
  });

  describe('of an item:', () => {
    const cases: Cases = [
      [{title: 'Rat &amp; Tat'}, '/title', 'markup', MARKUP_LINE],
      [{title: {}, text: 'A'}, '/title', 'type', 'should be text.'],
      [{content_text: '<p>Text</p>'}, '/content_text', 'markup', MARKUP_TEXT],
      [{content_text: ['Text']}, '/content_text', 'type', 'should be text.'],
      [{content_html: false}, '/content_html', 'type', 'should be text.'],
      [{summary: 'Text<br>'}, '/summary', 'markup', MARKUP_TEXT],
      [{url: 'javascript:alert(1)'}, '/url', 'url', NO_URL],
      [{url: ' JaVaScRiPt:alert(1)'}, '/url', 'url', NO_URL],
      [{url: 'java\nscript:alert(1)'}, '/url', 'url', NO_URL],
      [{url: 'data:text/html,x'}, '/url', 'url', NO_URL],
      [{url: 'file:///etc/passwd'}, '/url', 'url', NO_URL],
      [{url: 'vbscript:x'}, '/url', 'url', NO_URL],
      [{url: 'blob:https://stadt.example/1'}, '/url', 'url', NO_URL],
      [{url: 'https://'}, '/url', 'url', NO_URL],
      [{url: ['/1']}, '/url', 'type', 'should be a URL.'],
      [{external_url: 'ftp://stadt.example'}, '/external_url', 'url', NO_URL],
      [{image: 'data:image/svg+xml,x'}, '/image', 'url', NO_URL],
      [{image: {url: 'x:y'}}, '/image', 'url', NO_URL],
      [{image: {src: 'a.jpg'}}, '/image', 'type', 'should be a URL.'],
      [{image: 'mailto:a@b.example'}, '/image', 'url', NO_URL],
      [{banner_image: true}, '/banner_image', 'type', 'should be a URL.'],
      [{date_published: '2026-02-30'}, '/date_published', 'date', DATE],
      [{date_published: {toString: 1}}, '/date_published', 'date', DATE],
      [{date_modified: 'gestern'}, '/date_modified', 'date', DATE],
      [{tags: 7}, '/tags', 'type', 'should be a list.'],
      [{tags: {0: 'A'}}, '/tags', 'type', 'should be a list.'],
      [{attachments: 'a.pdf'}, '/attachments', 'type', 'should be a list.'],
      [{attachments: ['a.pdf']}, '/attachments/0', 'type', 'This entry should be an object.'],
      [{attachments: [{url: 'x:y'}]}, '/attachments/0/url', 'url', NO_URL],
      [
        {attachments: [{url: '/a', size_in_bytes: -1}]},
        '/attachments/0/size_in_bytes',
        'type',
        'should be a positive number.',
      ],
      [{_aushang: 7}, '/_aushang', 'type', 'should be an object.'],
      [{_aushang: {image_alt: []}}, '/_aushang/image_alt', 'type', 'should be text.'],
      [{_aushang: {image_credit: '&copy; A'}}, '/_aushang/image_credit', 'markup', MARKUP_LINE],
      [
        {_aushang: {image_width: 'breit'}},
        '/_aushang/image_width',
        'type',
        'should be a positive number.',
      ],
      [
        {_aushang: {image_height: 0}},
        '/_aushang/image_height',
        'type',
        'should be a positive number.',
      ],
      [{_aushang: {pinned: 'oben'}}, '/_aushang/pinned', 'type', 'should be true or false.'],
      [{_aushang: {expires: '31.2.2026'}}, '/_aushang/expires', 'date', DATE],
      [{_aushang: {previousStart: 'x'}}, '/_aushang/previousStart', 'date', DATE],
      [
        {_aushang: {eventStatus: 'EventDelayed'}},
        '/_aushang/eventStatus',
        'type',
        'should be one of EventScheduled, EventPostponed, EventRescheduled, EventMovedOnline, EventCancelled.',
      ],
      [{_aushang: {easy_url: 'javascript:x'}}, '/_aushang/easy_url', 'url', NO_URL],
      [{_aushang: {sign_url: 'x:y'}}, '/_aushang/sign_url', 'url', NO_URL],
      [{_jscalendar: 'BEGIN:VEVENT'}, '/_jscalendar', 'type', 'should be an object.'],
      [{_jscontact: [{}]}, '/_jscontact', 'type', 'should be an object.'],
    ];
    check(cases, '/items/0', (members) => parseItem({title: 'A', ...members}).problems);
  });

  it('of nothing where a member is null or empty', () => {
    const empty = {
      title: '',
      url: '',
      image: ' ',
      date_published: '',
      summary: '',
      tags: '',
      language: '',
      authors: [],
      attachments: null,
      _aushang: {},
      _jscalendar: null,
    };
    expect(parseItem({...empty, content_text: 'Text'}).problems).to.deep.equal([]);
  });

  it('where in a list with gaps, which PHP writes as an object', () => {
    const {feed, problems} = parseMembers({
      items: {2: {id: '1', title: 'A'}, 5: {id: '2', title: 'B', url: 'x:y'}, 'a/b~c': 7},
    });
    expect(feed.items.map(({title}) => title)).to.deep.equal(['A', 'B']);
    expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
      ['type', '/items'],
      ['url', '/items/5/url'],
      ['type', '/items/a~1b~0c'],
    ]);
    const attachments = {3: 'x'};
    expect(parseItem({title: 'A', attachments}).problems[1]?.pointer).to.equal(
      '/items/0/attachments/3',
    );
  });

  it('all that is wrong, in the order of the items', () => {
    const {problems} = parseItems(
      {title: 'A'},
      {id: 'x', url: 'x:y'},
      {id: '2', tags: 3, url: '/'},
    );
    expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
      ['id-missing', '/items/0/id'],
      ['url', '/items/1/url'],
      ['item-empty', '/items/1'],
      ['type', '/items/2/tags'],
    ]);
  });
});
