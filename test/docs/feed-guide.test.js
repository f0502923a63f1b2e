// Holds the guide for publishers against its example, the schema and the parser.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {definitions, errorsIn} from './feed-schema.js';
import {BASE_URL, parseFeed} from '../support/parser.js';

const guide = readFileSync('docs/feed.md', 'utf8');
const example = readFileSync('docs/feed-example.json', 'utf8');
const prose = guide.replace(/^```.*?^```$/gms, '');
/** The text below each heading, by the heading. */
const sections = new Map(
  prose
    .split(/^#+ /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);
const blocks = [...guide.matchAll(/^```json\n(.*?)^```$/gms)].map(([, code = '']) => code);

/** Which heading has the table of which objects. */
const TABLES = {
  'Felder des Feeds': 'feed',
  'Felder einer Nachricht': 'item',
  'Wer schreibt': 'author',
  Anhänge: 'attachment',
  Meldestellen: 'hub',
  '`_aushang` beim Feed': 'feedExtension',
  '`_aushang` bei der Nachricht': 'itemExtension',
  'Der Termin': 'event',
  'Der Ort': 'location',
  'Der Ort im Internet': 'virtualLocation',
  'Alle Felder von `_jscontact`: der Kontakt': 'contacts',
  'Der Kontakt': 'card',
  'Der Name': 'name',
  'Teile des Namens': 'nameComponent',
  Organisationen: 'organization',
  'Ämter und Abteilungen': 'unit',
  'Ämter und Aufgaben': 'title',
  Telefon: 'phone',
  'E-Mail': 'email',
  Anschrift: 'address',
  'Teile der Anschrift': 'addressComponent',
  'Dienste im Internet': 'onlineService',
  Webseiten: 'link',
  Bilder: 'medium',
  'Gesprochene Sprachen': 'languagePref',
  Hinweise: 'note',
  'Dienstlich oder privat': 'contexts',
  Öffnungszeiten: 'openingHours',
};
// The guide says of all entries of a contact at once that they may have one.
const WITH_TYPE = ['event', 'location', 'virtualLocation', 'card'];

/**
 * The fields that the table of fields in a section names.
 *
 * @param {string} section
 */
function fieldsIn(section) {
  const [table = ''] = /^\| Feld .*?(?=\n\n|$(?![\s\S]))/ms.exec(section) ?? [];
  const cells = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1] ?? '');
  return [...cells.join().matchAll(/`([^`]+)`/g)].map(([, name]) => name);
}

/**
 * What a value may be, where there is a list of it.
 *
 * @param {any} node
 * @returns {readonly string[]}
 */
function namesIn(node) {
  const next = node['$ref'] === '#/definitions/day' ? definitions['day'] : undefined;
  const parts = [...(node.anyOf ?? []), node.propertyNames, next];
  return [...(node.enum ?? []), ...parts.filter(Boolean).flatMap(namesIn)];
}

/**
 * The address that GitHub gives a heading.
 *
 * @param {string} heading
 */
function slugOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

describe('the guide', () => {
  it('shows the example as it is in its file', () => {
    assert.equal(blocks.at(-1), example);
  });

  it('has headings of three levels, and no HTML, so that any renderer shows it', () => {
    assert.doesNotMatch(prose, /^####/m);
    assert.doesNotMatch(prose.replace(/`[^`]+`/g, ''), /<[a-z!/]/i);
    assert.equal(prose.match(/^# /gm)?.length, 1);
  });

  it('leads to headings and files that are there', () => {
    const slugs = [...sections.keys()].map(slugOf);
    const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    assert.ok(links.length > 30);
    for (const target of links.filter((link) => !link.startsWith('https:'))) {
      const [path = '', anchor = ''] = target.split('#');
      const isThere = path ? existsSync(`docs/${path}`) : slugs.includes(anchor);
      assert.ok(isThere, target);
    }
  });

  it('has a table for each object that the schema describes', () => {
    const described = Object.entries(definitions)
      .filter(([, {properties}]) => properties)
      .map(([name]) => name);
    assert.deepEqual(Object.values(TABLES).sort(), described.sort());
  });

  it('explains each code of a problem', () => {
    const types = readFileSync('src/feed/types.ts', 'utf8');
    const unions = types.match(/export type (Failure|Problem)Code =[^;]+;/g) ?? [];
    const codes = [...unions.join('').matchAll(/'([^']+)'/g)].map(([, code]) => code);
    const section = sections.get('Was die Konsole sagt') ?? '';
    assert.equal(codes.length, 15);
    assert.deepEqual(
      codes.filter((code) => !section.includes(`\`${code}\``)),
      [],
    );
  });

  for (const [heading, name] of Object.entries(TABLES)) {
    const properties = definitions[name]?.['properties'] ?? {};
    const section = sections.get(heading) ?? '';

    it(`describes the same members of ${name} as the schema`, () => {
      const known = Object.keys(properties).filter(
        (key) => key !== '@type' || WITH_TYPE.includes(name),
      );
      assert.deepEqual(fieldsIn(section).sort(), known.sort());
    });

    it(`names all that the members of ${name} may be`, () => {
      for (const [key, member] of Object.entries(properties)) {
        if (key !== 'version') {
          const unnamed = namesIn(member).filter((value) => !section.includes(`\`${value}\``));
          assert.deepEqual(
            unnamed.filter((value) => !section.includes(`{"${value}": `)),
            [],
            key,
          );
        }
      }
    });
  }

  blocks.forEach((code, index) => {
    it(`has an example ${index + 1} that is right`, () => {
      const value = JSON.parse(code);
      const isItem = 'id' in value;
      const document = isItem
        ? {version: 'https://jsonfeed.org/version/1.1', title: 'Musterstadt', items: [value]}
        : value;
      const {feed, problems} = parseFeed(JSON.stringify(document), BASE_URL);
      assert.deepEqual(problems, []);
      assert.deepEqual(errorsIn(document), []);
      if (isItem) {
        const [item] = feed.items;
        assert.equal(Boolean(item._jscalendar), '_jscalendar' in value);
        assert.equal(Boolean(item._jscontact), '_jscontact' in value);
        assert.deepEqual(Object.keys(item._aushang), Object.keys(value['_aushang'] ?? {}));
      }
    });
  });
});
