// Holds the schema of docs/feed.schema.json against itself and the feeds of the demo.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ajv, definitions, errorsIn, schema} from './feed-schema.js';

/** @param {string} path */
function load(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
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
});
