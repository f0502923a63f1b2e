import {expect} from '@open-wc/testing';
import type {ItemExtension} from '../../src/feed/types.js';
import {parseItem, parseMembers} from '../support/feeds.js';

describe("an item's _aushang", () => {
  const cases: ReadonlyArray<readonly [members: object, expected: ItemExtension]> = [
    [{}, {}],
    [{image_alt: ' Das\nRathaus '}, {image_alt: 'Das Rathaus'}],
    // Without alternative text a picture is decoration: an empty one says the same.
    [{image_alt: ''}, {}],
    [
      {image_caption: 'A', image_credit: 'B'},
      {image_caption: 'A', image_credit: 'B'},
    ],
    [
      {image_width: '1200', image_height: 800.5},
      {image_width: 1200, image_height: 800.5},
    ],
    [{image_width: 0, image_height: -3}, {}],
    [{image_width: 'auto', image_height: '1e999'}, {}],
    [{pinned: true}, {pinned: true}],
    [{pinned: 'true'}, {pinned: true}],
    [{pinned: false}, {pinned: false}],
    [{pinned: 'false'}, {pinned: false}],
    [{pinned: 'ja'}, {}],
    [{expires: '2026-03-01'}, {expires: '2026-03-01'}],
    [{expires: '1.3.2026, 18:00 Uhr'}, {expires: '2026-03-01T18:00:00'}],
    [{expires: 'bald'}, {}],
    [{easy_url: '/leicht'}, {easy_url: 'https://stadt.example/leicht'}],
    [{sign_url: '/dgs.mp4'}, {sign_url: 'https://stadt.example/dgs.mp4'}],
    [{easy_url: 'javascript:x', sign_url: 'x:y'}, {}],
    [{eventStatus: 'EventScheduled'}, {eventStatus: 'EventScheduled'}],
    [{eventStatus: 'EventPostponed'}, {eventStatus: 'EventPostponed'}],
    [{eventStatus: 'EventMovedOnline'}, {eventStatus: 'EventMovedOnline'}],
    [{eventStatus: 'https://schema.org/EventRescheduled'}, {eventStatus: 'EventRescheduled'}],
    [{eventStatus: 'http://schema.org/eventcancelled'}, {eventStatus: 'EventCancelled'}],
    [{eventStatus: 'schema:EventCancelled'}, {eventStatus: 'EventCancelled'}],
    [{eventStatus: ' EVENTCANCELED '}, {eventStatus: 'EventCancelled'}],
    [{eventStatus: 'postponed'}, {eventStatus: 'EventPostponed'}],
    [{eventStatus: 'Event'}, {}],
    [{eventStatus: 'verschoben'}, {}],
    [{eventStatus: ''}, {}],
    [{eventStatus: {}}, {}],
    [{previousStart: '2026-02-20 19:00'}, {previousStart: '2026-02-20T19:00:00'}],
    [{color: 'red'}, {}],
  ];
  for (const [_aushang, expected] of cases) {
    it(`has ${JSON.stringify(expected)} of ${JSON.stringify(_aushang)}`, () => {
      expect(parseItem({title: 'A', _aushang}).item._aushang).to.deep.equal(expected);
    });
  }

  for (const _aushang of [null, undefined, 7, 'x', [], [{pinned: true}]]) {
    it(`is empty of ${JSON.stringify(_aushang)}`, () => {
      expect(parseItem({title: 'A', _aushang}).item._aushang).to.deep.equal({});
    });
  }
});

describe("a feed's _aushang", () => {
  const cases: ReadonlyArray<readonly [timeZone: unknown, expected: string | undefined]> = [
    ['Europe/Berlin', 'Europe/Berlin'],
    [' Europe/Vienna ', 'Europe/Vienna'],
    ['UTC', 'UTC'],
    ['Europe/Musterstadt', undefined],
    ['', undefined],
    [1, undefined],
    [null, undefined],
  ];
  for (const [timeZone, expected] of cases) {
    it(`has the time zone ${expected} of ${JSON.stringify(timeZone)}`, () => {
      const {feed} = parseMembers({_aushang: {timeZone}});
      expect(feed._aushang).to.deep.equal(expected ? {timeZone: expected} : {});
    });
  }
});
