// The schema, and a way through it.
import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import {readFileSync} from 'node:fs';

/** @typedef {{[keyword: string]: any}} Schema */

/** @type {Schema} */
export const schema = JSON.parse(readFileSync('docs/feed.schema.json', 'utf8'));
/** @type {Readonly<Record<string, Schema>>} */
export const definitions = schema['definitions'];

export const example = JSON.parse(readFileSync('docs/feed-example.json', 'utf8'));

export const ajv = new Ajv({allErrors: true, strictTypes: false});
formats.default(ajv);
// What VS Code adds to the standard; others pass over it.
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);
ajv.addSchema(schema, 'feed');

/**
 * Where a document goes against the schema: JSON pointers, those of missing members too.
 *
 * @param {unknown} document
 */
export function errorsIn(document) {
  ajv.validate('feed', document);
  return (ajv.errors ?? [])
    .filter(({keyword}) => keyword !== 'if')
    .map(({instancePath, params}) =>
      params['missingProperty'] ? `${instancePath}/${params['missingProperty']}` : instancePath,
    );
}

/**
 * Visits each object in a value that a definition with members describes.
 *
 * @param {unknown} value
 * @param {Schema} node
 * @param {(name: string, value: object) => void} visit
 * @param {string} [name]
 */
export function walk(value, node, visit, name = '') {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (node['$ref']) {
    const next = node['$ref'].split('/').at(-1);
    walk(value, definitions[next] ?? {}, visit, next);
    return;
  }
  for (const part of node['allOf'] ?? []) {
    walk(value, part, visit, name);
  }
  if (node['if']) {
    const holds = ajv.validate({...node['if'], definitions}, value);
    walk(value, node[holds ? 'then' : 'else'] ?? {}, visit, name);
  }
  if (node['properties']) {
    visit(name, value);
  }
  for (const [key, member] of Object.entries(value)) {
    const next = Array.isArray(value)
      ? node['items']
      : (node['properties']?.[key] ?? node['additionalProperties']);
    walk(member, typeof next === 'object' ? next : {}, visit, key);
  }
}

/**
 * A copy of the example with another value at a JSON pointer; without it, where that is undefined.
 *
 * @param {string} pointer
 * @param {unknown} value
 */
export function exampleWith(pointer, value) {
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
