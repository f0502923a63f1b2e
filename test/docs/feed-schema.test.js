// Holds the schema of docs/feed.schema.json against the feeds, the parser and the mistakes of publishers.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ajv, definitions, errorsIn, schema, walk} from './feed-schema.js';
import {BASE_URL, readFeed} from './parser.js';

/** @param {string} path */
function load(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const example = load('docs/feed-example.json');

/**
 * A copy of the example with another value at a JSON pointer; without it, where that is undefined.
 *
 * @param {string} pointer
 * @param {unknown} value
 */
function exampleWith(pointer, value) {
  const document = structuredClone(example);
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  let parent = document;
  for (const key of keys) {
    parent = parent[key];
  }
  if (value === undefined) {
    delete parent[last];
  } else {
    parent[last] = value;
  }
  return document;
}

describe('the schema', () => {
  it('is a valid one of draft 7, which all editors know', () => {
    assert.equal(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
    assert.ok(ajv.validateSchema(schema), ajv.errorsText());
  });

  it('gives each member a title and a description, and examples that it accepts itself', () => {
    let count = 0;
    /** @param {any} node @param {string} pointer */
    const visit = (node, pointer) => {
      if (typeof node !== 'object' || node === null) {
        return;
      }
      for (const [key, member] of Object.entries(node['properties'] ?? {})) {
        const name = member['$ref']?.split('/').at(-1);
        const described = name ? definitions[name] : member;
        assert.ok(described?.['title'], `${pointer}/${key} has no title`);
        assert.ok(described?.['description'], `${pointer}/${key} has no description`);
      }
      const samples = [...(node['examples'] ?? [])];
      if ('default' in node) {
        samples.push(node['default']);
      }
      for (const sample of samples) {
        count++;
        assert.ok(ajv.validate({...node, definitions}, sample), `${pointer}: ${ajv.errorsText()}`);
      }
      for (const [key, member] of Object.entries(node)) {
        if (!['examples', 'enum', 'default', 'if'].includes(key)) {
          visit(member, `${pointer}/${key}`);
        }
      }
    };
    visit(schema, '');
    assert.ok(count > 50);
  });

  it('describes each value of a list', () => {
    /** @param {any} node */
    const visit = (node) => {
      if (typeof node === 'object' && node !== null) {
        if (node['enumDescriptions']) {
          assert.equal(node['enumDescriptions'].length, node['enum'].length);
        }
        Object.values(node).forEach(visit);
      }
    };
    visit(schema);
  });

  for (const path of [
    'docs/feed-example.json',
    ...['musterstadt', 'musterstadt-2', 'musterstadt-ar', 'bilder-fehlen', 'fremde-bilder']
      .concat('fachtag', 'kulturamt')
      .map((name) => `demo/feeds/${name}.json`),
  ]) {
    it(`accepts ${path}`, () => assert.deepEqual(errorsIn(load(path)), []));
  }

  it('wants a text of each item, as JSON Feed does', () => {
    const errors = new Set(errorsIn(load('demo/feeds/ohne-titel.json')));
    assert.deepEqual([...errors], ['/items/3/content_text', '/items/3/content_html', '/items/3']);
  });

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

/**
 * The same document, which takes note of each member that is asked for, whether it is there or not.
 *
 * @param {object} document
 * @param {Map<object, Set<string>>} asked
 * @returns {object}
 */
function recording(document, asked) {
  /** @type {Set<string>} */
  const keys = new Set();
  asked.set(document, keys);
  /** @type {Map<unknown, object>} */
  const copies = new Map();
  return new Proxy(document, {
    get(target, key) {
      keys.add(String(key));
      const value = Reflect.get(target, key);
      if (typeof value !== 'object' || value === null) {
        return value;
      }
      const copy = copies.get(value) ?? recording(value, asked);
      copies.set(value, copy);
      return copy;
    },
    getOwnPropertyDescriptor(target, key) {
      keys.add(String(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}

// What the parser asks for besides: to tell what a document is, and out of indulgence.
const USAGE = ['contexts', 'label', 'pref'];
/** @type {Readonly<Record<string, readonly string[]>>} */
const INDULGED = {
  feed: ['@type', 'cards', 'start', 'uid'],
  item: ['text'],
  event: ['recurrenceRule'],
  contacts: Object.keys(definitions['card']?.['properties']),
  card: ['cards'],
  name: USAGE,
  nameComponent: USAGE,
  addressComponent: USAGE,
  organization: ['label', 'pref'],
  unit: USAGE,
  title: USAGE,
  note: USAGE,
  languagePref: ['label'],
};
// What is there for editors and for other readers.
/** @type {Readonly<Record<string, readonly string[]>>} */
const FOR_OTHERS = {feed: ['$schema'], card: ['version']};

describe('schema and parser', () => {
  /** @type {Map<string, Set<string>>} */
  const read = new Map();
  const {problems} = readFeed(example, BASE_URL);
  // Only without authors does the parser look for the one of JSON Feed 1.
  for (const document of [example, exampleWith('/authors', undefined)]) {
    /** @type {Map<object, Set<string>>} */
    const asked = new Map();
    readFeed(recording(document, asked), BASE_URL);
    walk(document, {$ref: '#/definitions/feed'}, (name, value) => {
      const keys = [...(read.get(name) ?? []), ...(asked.get(value) ?? [])];
      read.set(name, new Set(keys));
    });
  }

  it('agree on the example', () => assert.deepEqual(problems, []));

  for (const [name, {properties}] of Object.entries(definitions)) {
    if (properties) {
      it(`know the same members of ${name}`, () => {
        const keys = [...(read.get(name) ?? [])].filter((key) => !INDULGED[name]?.includes(key));
        const described = Object.keys(properties).filter(
          (key) =>
            !FOR_OTHERS[name]?.includes(key) &&
            (key !== '@type' || ['event', 'card'].includes(name)),
        );
        assert.deepEqual(keys.sort(), described.sort());
      });
    }
  }

  it('have all members of all objects in the example', () => {
    const missing = [];
    for (const [name, {properties}] of Object.entries(definitions)) {
      /** @type {Set<string>} */
      const used = new Set();
      walk(example, {$ref: '#/definitions/feed'}, (visited, value) => {
        if (visited === name) {
          Object.keys(value).forEach((key) => used.add(key));
        }
      });
      missing.push(
        ...Object.keys(properties ?? {})
          .filter((key) => !used.has(key))
          .map((key) => `${name} ${key}`),
      );
    }
    // Optional types, what is outdated, and what cannot be shown.
    const rest = missing.filter((text) => !/ (@type|author|\w*recurrence\w*)$/i.test(text));
    assert.deepEqual(rest, ['contexts private']);
  });
});
