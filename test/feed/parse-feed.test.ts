import {expect} from '@open-wc/testing';
import {parseFeed, readFeed} from '../../src/feed/parse-feed.js';
import {FULL_CARD} from '../support/cards.js';
import {BASE_URL, parseMembers} from '../support/feeds.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

describe('parseFeed', () => {
  describe('tells apart what is no feed', () => {
    const html = 'The answer is an HTML page. Check the address, and that it needs no login.';
    const xml = 'The answer is XML, such as RSS or Atom. Aushang reads JSON Feed.';
    const template =
      'The answer is a template that was not rendered. Check the generator of the site.';
    const other =
      'The JSON has no "version" of JSON Feed: it is something else. Check the address.';
    const cases: ReadonlyArray<readonly [text: string, code: string, message: string]> = [
      ['', 'not-json', 'The answer is empty.'],
      [' \n\t', 'not-json', 'The answer is empty.'],
      ['\ufeff', 'not-json', 'The answer is empty.'],
      ['<!DOCTYPE html><html></html>', 'not-json', html],
      ['\ufeff\n<html lang="de">', 'not-json', html],
      [`${'\n'.repeat(5000)}<!doctype html>`, 'not-json', html],
      ['<!-- cached --><p>Anmelden</p>', 'not-json', html],
      ['<br />\n<b>Warning</b>: Undefined variable in /var/www', 'not-json', html],
      ['<?xml version="1.0"?><rss version="2.0"></rss>', 'not-json', xml],
      ['<rss version="2.0">', 'not-json', xml],
      ['<feed xmlns="http://www.w3.org/2005/Atom">', 'not-json', xml],
      ['\ufeff<?XML version="1.0"?>', 'not-json', xml],
      ['---\nlayout: null\n---\n{"version": ""}', 'not-json', template],
      ['{"title": {{ site.title | jsonify }}}', 'not-json', template],
      ['{"items": [{% for post in site.posts %}]}', 'not-json', template],
      ['null', 'not-a-feed', 'The JSON is null, not a feed object.'],
      ['[]', 'not-a-feed', 'The JSON is a list, not a feed object.'],
      ['"feed"', 'not-a-feed', 'The JSON is a string, not a feed object.'],
      ['12', 'not-a-feed', 'The JSON is a number, not a feed object.'],
      ['true', 'not-a-feed', 'The JSON is a boolean, not a feed object.'],
      ['{}', 'not-a-feed', other],
      ['{"type": "FeatureCollection", "features": []}', 'not-a-feed', other],
      ['{"version": "2.0", "items": [{"id": 1, "title": "Produkt"}]}', 'not-a-feed', other],
      ['{"version": {"toString": 1}, "items": []}', 'not-a-feed', other],
      [`{"version": "${VERSION}"}`, 'not-a-feed', 'The feed has no list of "items".'],
      [`{"version": "${VERSION}", "items": "x"}`, 'not-a-feed', 'The feed has no list of "items".'],
      [`{"version": "${VERSION}", "items": 3}`, 'not-a-feed', 'The feed has no list of "items".'],
    ];
    for (const [text, code, message] of cases) {
      it(`says so of ${JSON.stringify(text.trim()).slice(0, 60)}`, () => {
        const {feed, failure, problems} = parseFeed(text, BASE_URL);
        expect(feed).to.equal(undefined);
        expect(failure).to.deep.equal({code, pointer: '', message});
        expect(problems).to.deep.equal([failure]);
      });
    }

    // What the engine says of the place of the error is its own affair.
    for (const text of [
      '{"version": "https://jsonfeed',
      '{a: 1}',
      'feed({})',
      'Not Found',
      '{"a": 1}}',
    ]) {
      it(`passes on what the browser says of ${text}`, () => {
        const {failure} = parseFeed(text, BASE_URL);
        expect(failure?.code).to.equal('not-json');
        expect(failure?.message).to.match(/^The answer is no valid JSON: SyntaxError: .+/);
      });
    }
  });

  describe('takes for a feed', () => {
    const cases: ReadonlyArray<readonly [what: string, text: string]> = [
      ['JSON Feed 1', '{"version": "https://jsonfeed.org/version/1", "items": []}'],
      ['JSON Feed 1.1', `{"version": "${VERSION}", "items": []}`],
      [
        'a version with other letters',
        '{"version": "http://www.JSONFeed.org/version/1", "items": []}',
      ],
      ['a byte-order mark before it', `\ufeff{"version": "${VERSION}", "items": []}`],
      ['white space around it', `\r\n {"version": "${VERSION}", "items": []}\n`],
      ["Go's empty list", `{"version": "${VERSION}", "items": null}`],
      ["PHP's empty object", `{"version": "${VERSION}", "items": {}}`],
    ];
    for (const [what, text] of cases) {
      it(what, () => {
        const {feed, failure} = parseFeed(text, BASE_URL);
        expect(failure).to.equal(undefined);
        expect(feed?.items).to.deep.equal([]);
      });
    }

    for (const version of [undefined, null, '', '1.1', 1.1, ['x'], {toString: 1}]) {
      it(`a document with the terms of JSON Feed and the version ${JSON.stringify(version)}`, () => {
        const {feed, problems} = parseMembers({version, items: [{id: '1', content_html: 'Text'}]});
        expect(feed.version).to.equal(VERSION);
        expect(feed.items[0]?.title).to.equal('Text');
        expect(problems).to.deep.equal([
          {
            code: 'version',
            pointer: '/version',
            message: 'Set "version" to "https://jsonfeed.org/version/1.1".',
          },
        ]);
      });
    }
  });

  it('reads every member of a feed', () => {
    const members = {
      version: VERSION,
      title: 'Musterstadt',
      home_page_url: 'https://stadt.example/',
      feed_url: 'https://stadt.example/feed.json',
      description: 'Was im Rathaus beschlossen wird',
      user_comment: 'Diese Datei ist für Programme.',
      next_url: 'https://stadt.example/feed-2.json',
      icon: 'https://stadt.example/icon.png',
      favicon: 'https://stadt.example/favicon.ico',
      authors: [
        {name: 'Rathaus', url: 'https://stadt.example/', avatar: 'https://stadt.example/a.png'},
      ],
      language: 'de-DE',
      expired: true,
      hubs: [{type: 'WebSub', url: 'https://hub.example/'}],
      items: [],
      _aushang: {timeZone: 'Europe/Berlin'},
      _jscontact: {cards: [FULL_CARD]},
    };
    const {feed, problems} = parseMembers(members);
    expect(feed).to.deep.equal(members);
    expect(problems).to.deep.equal([]);
  });

  it('gives a feed without members its empty form, and no others', () => {
    const {feed, problems} = parseMembers({});
    expect(feed).to.deep.equal({
      version: VERSION,
      title: '',
      authors: [],
      expired: false,
      hubs: [],
      items: [],
      _aushang: {},
    });
    expect(problems).to.deep.equal([]);
  });

  it('keeps the version of a feed of JSON Feed 1', () => {
    const version = 'https://jsonfeed.org/version/1';
    expect(parseMembers({version}).feed.version).to.equal(version);
  });

  it('drops members that JSON Feed does not know', () => {
    const {feed} = parseMembers({_plan: {about: 'x'}, generator: 'Hugo'});
    expect(feed).not.to.have.any.keys('_plan', 'generator');
  });

  it('resolves the URLs of a feed', () => {
    const {feed, problems} = parseMembers({
      home_page_url: '/',
      feed_url: 'feed.json',
      next_url: '?seite=2',
      icon: '../icon.png',
      favicon: '//cdn.example/f.ico',
      hubs: [{type: 'rssCloud', url: '/hub'}],
    });
    expect(feed).to.deep.include({
      home_page_url: 'https://stadt.example/',
      feed_url: 'https://stadt.example/aktuelles/feed.json',
      next_url: 'https://stadt.example/aktuelles/feed.json?seite=2',
      icon: 'https://stadt.example/icon.png',
      favicon: 'https://cdn.example/f.ico',
      hubs: [{type: 'rssCloud', url: 'https://stadt.example/hub'}],
    });
    expect(problems).to.deep.equal([]);
  });

  it('leaves out hubs that lack a type or a URL', () => {
    const hubs = [{type: 'WebSub'}, {url: 'https://hub.example/'}, {}, {type: 'a', url: '/b'}];
    expect(parseMembers({hubs}).feed.hubs).to.deep.equal([
      {type: 'a', url: 'https://stadt.example/b'},
    ]);
  });

  it('is the same for the text and for the object', () => {
    const document = {
      version: VERSION,
      title: 'A',
      items: [{id: 1, title: 'B', image: 'c.png'}, 3],
    };
    expect(readFeed(document, BASE_URL)).to.deep.equal(
      parseFeed(JSON.stringify(document), BASE_URL),
    );
  });

  it('does not change the object that it reads', () => {
    const document = {version: VERSION, items: [{id: 1, title: ' A ', tags: 'a,b'}], author: 'X'};
    const before = structuredClone(document);
    readFeed(document, BASE_URL);
    expect(document).to.deep.equal(before);
  });
});
