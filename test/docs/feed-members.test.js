// Holds the schema against what the parser asks for when it reads the example.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {definitions, example, exampleWith, walk} from './feed-schema.js';
import {BASE_URL, readFeed} from '../support/parser.js';

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
