// Tries the mistakes of publishers on the schema, and what only looks like one.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {errorsIn, exampleWith} from './feed-schema.js';

describe('the schema', () => {
  for (const [mistake, pointer, value] of /** @type {Array<[string, string, unknown]>} */ ([
    ['no version', '/version', undefined],
    ['another version', '/version', '1.1'],
    ['no title', '/title', undefined],
    ['an object for the list of items', '/items', {}],
    ['no id', '/items/0/id', undefined],
    ['a number as id', '/items/0/id', 17],
    ['a German date', '/items/0/date_published', '03.05.2027'],
    ['a date without time', '/items/0/date_published', '2027-05-03'],
    ['a date without offset', '/items/0/date_published', '2027-05-03T09:00:00'],
    ['a day that does not exist', '/items/0/date_published', '2027-02-30T09:00:00+01:00'],
    ['a number for a picture', '/items/0/image', 42],
    ['a picture in the feed itself', '/items/0/image', 'data:image/png;base64,AAAA'],
    ['an address of a script', '/items/0/url', 'javascript:alert(1)'],
    ['an address with a space', '/items/0/url', 'https://www.musterstadt.example/a b'],
    ['tags in one text', '/items/0/tags', 'Kultur, Marktplatz'],
    ['a name for the list of authors', '/authors', 'Pressestelle'],
    ['a language by its name', '/language', 'Leichte Sprache'],
    ['an attachment without type', '/items/0/attachments/0/mime_type', undefined],
    ['text for true', '/items/0/_aushang/pinned', 'ja'],
    ['a width with its unit', '/items/0/_aushang/image_width', '1200px'],
    ['no height', '/items/0/_aushang/image_height', 0],
    ['a German last day', '/items/0/_aushang/expires', '20.6.2027'],
    ['a month that does not exist', '/items/0/_aushang/expires', '2027-13-01'],
    ['an unknown state', '/items/1/_aushang/eventStatus', 'verschoben'],
    ['a start in words', '/items/1/_aushang/previousStart', 'Anfang Juni'],
    ['an offset for the zone', '/_aushang/timeZone', '+01:00'],
    ['another type', '/items/1/_jscalendar/@type', 'Task'],
    ['an event without uid', '/items/1/_jscalendar/uid', undefined],
    ['an event without start', '/items/1/_jscalendar/start', undefined],
    ['a start with offset', '/items/1/_jscalendar/start', '2027-06-10T17:00:00+02:00'],
    ['a start without seconds', '/items/1/_jscalendar/start', '2027-06-10T17:00'],
    ['a start without time', '/items/1/_jscalendar/start', '2027-06-10'],
    ['a time that does not exist', '/items/1/_jscalendar/start', '2027-06-10T25:00:00'],
    ['a change in local time', '/items/1/_jscalendar/updated', '2027-05-28T12:00:00+02:00'],
    ['a duration in words', '/items/1/_jscalendar/duration', '2 hours'],
    ['a duration as a clock', '/items/1/_jscalendar/duration', '03:00'],
    ['a duration without T', '/items/1/_jscalendar/duration', 'P3H'],
    ['a duration of nothing', '/items/1/_jscalendar/duration', 'P'],
    ['a negative revision', '/items/1/_jscalendar/sequence', -1],
    ['a German status', '/items/1/_jscalendar/status', 'abgesagt'],
    ['a list of places', '/items/1/_jscalendar/locations', [{name: 'Rathaus'}]],
    ['a key with a space', '/items/1/_jscalendar/locations', {'Großer Saal': {name: 'Rathaus'}}],
    ['no link to a place', '/items/1/_jscalendar/virtualLocations/uebertragung/uri', undefined],
    ['a card without version', '/_jscontact/cards/0/version', undefined],
    ['an unknown kind of contact', '/_jscontact/cards/0/kind', 'person'],
    ['a name as text', '/_jscontact/cards/0/name', 'Erika Mustermann'],
    ['an unknown part of a name', '/_jscontact/cards/0/name/components/1/kind', 'firstname'],
    [
      'an unknown part of an address',
      '/_jscontact/cards/0/addresses/rathaus/components/2/kind',
      'street',
    ],
    ['a number as a number', '/_jscontact/cards/0/phones/buero/number', 2214710123],
    ['a misspelt feature', '/_jscontact/cards/0/phones/buero/features', {Fax: true}],
    ['a list of features', '/_jscontact/cards/0/phones/buero/features', ['fax']],
    ['false for a context', '/_jscontact/cards/0/phones/buero/contexts/work', false],
    ['a rank beyond 100', '/_jscontact/cards/0/phones/buero/pref', 101],
    ['an address without @', '/_jscontact/cards/0/emails/buero/address', 'erika.mustermann'],
    ['a country by its name', '/_jscontact/cards/0/addresses/rathaus/countryCode', 'Deutschland'],
    ['an unknown kind of picture', '/_jscontact/cards/0/media/portraet/kind', 'picture'],
    ['no note', '/_jscontact/cards/0/notes/frage/note', undefined],
    [
      'hours in one text',
      '/_jscontact/cards/0/schema.org:openingHoursSpecification/0/opens',
      '8-12',
    ],
    ['an hour alone', '/_jscontact/cards/0/schema.org:openingHoursSpecification/0/closes', '18'],
    [
      'no end of the hours',
      '/_jscontact/cards/0/schema.org:openingHoursSpecification/0/closes',
      undefined,
    ],
    [
      'a German day',
      '/_jscontact/cards/0/schema.org:openingHoursSpecification/0/dayOfWeek',
      'Montag',
    ],
    [
      'a German date of an exception',
      '/_jscontact/cards/0/schema.org:openingHoursSpecification/1/validFrom',
      '24.5.2027',
    ],
  ])) {
    it(`finds ${mistake} at ${pointer}`, () => {
      const errors = errorsIn(exampleWith(pointer, value));
      assert.ok(errors.includes(pointer), errors.join('\n') || 'It is accepted.');
      // Beside the place itself, only what holds it may be named.
      const others = errors.filter(
        (path) => !path.startsWith(pointer) && !pointer.startsWith(path),
      );
      assert.deepEqual(others, []);
    });
  }

  for (const [what, pointer, value] of /** @type {Array<[string, string, unknown]>} */ ([
    ['extensions of others', '/items/0/_blogger', {}],
    ['members of a newer standard', '/items/1/_jscalendar/color', 'red'],
    ['a relative address', '/items/0/image', '../bilder/stadtfest.jpg'],
    ['an address with umlauts', '/items/0/image', 'https://www.musterstadt.example/Größe.jpg'],
    ['an event without zone', '/items/1/_jscalendar/timeZone', null],
    ['fractions of a second', '/items/1/_jscalendar/duration', 'PT1.5S'],
    ['weeks', '/items/1/_jscalendar/duration', 'P1W2DT3H'],
    ['a value of a vendor', '/items/1/_jscalendar/status', 'musterstadt.example:offen'],
    [
      'an address of schema.org',
      '/items/1/_aushang/eventStatus',
      'https://schema.org/EventPostponed',
    ],
    ['a last moment', '/items/0/_aushang/expires', '2027-06-20T18:00:00+02:00'],
    [
      'another service',
      '/_jscontact/cards/0/onlineServices/mastodon/uri',
      'xmpp:rat@musterstadt.example',
    ],
    [
      'one rule without a list',
      '/_jscontact/cards/0/schema.org:openingHoursSpecification',
      {dayOfWeek: 'https://schema.org/Monday', opens: '08:00:00', closes: '24:00'},
    ],
  ])) {
    it(`accepts ${what}`, () => assert.deepEqual(errorsIn(exampleWith(pointer, value)), []));
  }
});
