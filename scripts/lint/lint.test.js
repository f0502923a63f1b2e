// Proves that the linter refuses what the house forbids, and nothing beside it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {describe, it} from 'node:test';

/** Each row: a file, its text, and the rule that refuses it. */
const refused = [
  ['feed/a.ts', `export * from '../time/b.js';`, 'aushang(imports)'],
  ['feed/b.ts', `export type {B} from '../time/b.js';`, 'aushang(imports)'],
  ['feed/c.ts', `export const title = document.title;`, 'aushang(platform)'],
  ['feed/d.ts', `export const load = () => fetch('/feed.json');`, 'aushang(platform)'],
  ['feed/e.ts', `export {nothing} from 'lit';`, 'aushang(imports)'],
  ['feed/f.ts', `export const page = globalThis.document;`, 'aushang(platform)'],
  ['select/a.ts', `export {load} from '../load/load.js';`, 'aushang(imports)'],
  ['select/b.ts', `export {say} from '../text/say.js';`, 'aushang(imports)'],
  ['time/a.ts', `export class Clock extends HTMLElement {}`, 'aushang(platform)'],
  ['text/a.ts', `export const load = () => import('../load/load.js');`, 'aushang(imports)'],
  ['export/a.ts', `export const request = new XMLHttpRequest();`, 'aushang(platform)'],
  ['load/a.ts', `export {Store} from '../store/store.js';`, 'aushang(imports)'],
  ['load/b.ts', `customElements.define('x-y', class {} as never);`, 'aushang(platform)'],
  ['store/a.ts', `export {load} from '../load/load.js';`, 'aushang(imports)'],
  ['store/b.ts', `export const load = () => fetch('/feed.json');`, 'aushang(platform)'],
  ['page.ts', `export {parse} from './feed/parse.js';`, 'aushang(imports)'],
  ['elements/a/a.ts', `export {load} from '../../load/load.js';`, 'aushang(imports)'],
  ['elements/a/b.ts', `export {Store} from '../../store/store.js';`, 'aushang(imports)'],
  ['elements/a/c.ts', `export const load = () => fetch('/feed.json');`, 'aushang(platform)'],
  [
    'elements/a/d.ts',
    `export {unsafeHTML} from 'lit/directives/unsafe-html.js';`,
    'eslint(no-restricted-imports)',
  ],
  [
    'elements/a/e.ts',
    `export {styleMap} from 'lit/directives/style-map.js';`,
    'eslint(no-restricted-imports)',
  ],
  [
    'elements/a/f.ts',
    `export const fill = (box: Element, text: string) => { box.innerHTML = text; };`,
    'eslint(no-restricted-properties)',
  ],
  [
    'elements/a/g.ts',
    'import {html} from \'lit\'; export const red = html`<p style="color: red"></p>`;',
    'aushang(templates)',
  ],
  [
    'elements/a/h.ts',
    "import {html} from 'lit'; export const hue = (c: string) => html`<p style=${c}></p>`;",
    'aushang(templates)',
  ],
  [
    'elements/a/i.ts',
    "import {html} from 'lit'; export const red = html`<style>p {color: red}</style>`;",
    'aushang(templates)',
  ],
  [
    'elements/a/j.ts',
    'import {svg} from \'lit\'; export const run = svg`<g onclick="run()"></g>`;',
    'aushang(templates)',
  ],
  [
    'elements/a/k.ts',
    "import {html} from 'lit'; export const fill = (text: string) => html`<p .innerHTML=${text}></p>`;",
    'aushang(templates)',
  ],
  [
    'elements/a/l.ts',
    "import {html} from 'lit'; export const frame = (text: string) => html`<iframe srcdoc=${text}></iframe>`;",
    'aushang(templates)',
  ],
  [
    'elements/a/m.ts',
    "import {html} from 'lit'; export const run = html`<script src='/a.js'></script>`;",
    'aushang(templates)',
  ],
  [
    'elements/a/n.ts',
    `export {unsafeStatic} from 'lit/static-html.js';`,
    'eslint(no-restricted-imports)',
  ],
  [
    'elements/a/o.ts',
    `export const read = (text: string) => new DOMParser().parseFromString(text, 'text/html');`,
    'eslint(no-restricted-properties)',
  ],
  [
    'elements/a/p.ts',
    `export const read = (text: string) => document.createRange().createContextualFragment(text);`,
    'eslint(no-restricted-properties)',
  ],
  [
    'elements/a/q.ts',
    `export const say = (text: string) => document.write(text);`,
    'eslint(no-restricted-properties)',
  ],
  [
    'elements/a/r.ts',
    `export const run = (text: string) => eval(text) as string;`,
    'eslint(no-eval)',
  ],
  [
    'elements/a/s.ts',
    `export const run = (text: string) => new Function(text);`,
    'eslint(no-new-func)',
  ],
  [
    'elements/a/t.ts',
    `export const hue = (box: Element) => box.setAttribute('style', 'color: red');`,
    'aushang(templates)',
  ],
  ['embed/a.ts', `export {load} from '../load/load.js';`, 'aushang(imports)'],
  ['embed/b.ts', `export const load = () => fetch('/feed.json');`, 'aushang(platform)'],
];

const allowed = [
  ['feed/a.ts', `import {b} from './b.js'; export const url = (text: string) => new URL(text, b);`],
  ['select/a.ts', `export {parse} from '../feed/parse.js'; export {now} from '../time/now.js';`],
  ['text/a.ts', `export const load = () => import('./de.js');`],
  ['load/a.ts', `export const load = () => fetch('/feed.json');`],
  ['store/a.ts', `import type {Load} from '../load/load.js'; export type Loader = Load;`],
  ['store/b.ts', `import {type Load} from '../load/load.js'; export type Loader = Load;`],
  ['store/c.ts', `export type Fetch = typeof fetch;`],
  ['page.ts', `export {load} from './load/load.js'; export const base = document.baseURI;`],
  [
    'elements/a/a.ts',
    "import {html} from 'lit'; export const red = (c: string) => html`<p .style=${c}></p>`;",
  ],
  [
    'elements/a/d.ts',
    "import {html} from 'lit'; export const say = (f: () => void) => html`<button class='style' @click=${f} data-on=x></button>`;",
  ],
  ['elements/a/b.ts', `export {store} from '../../page.js'; export const body = document.body;`],
  ['elements/a/c.ts', `import type {State} from '../../store/state.js'; export type S = State;`],
];

/**
 * Lints files in a copy of the house, and tells which rules refuse each of them.
 * @param {string[][]} samples
 */
function lint(samples) {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'scripts/lint']) {
    cpSync(file, join(folder, file), {recursive: true});
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file = '', text = ''] of samples) {
    const path = join(folder, 'src', file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, `${text}\n`);
  }
  const {stdout} = spawnSync('npx', ['oxlint', '--format=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, {recursive: true});

  /** @type {{filename: string, code: string}[]} */
  const diagnostics = JSON.parse(stdout).diagnostics;
  return (/** @type {string} */ file) =>
    diagnostics.filter(({filename}) => filename === `src/${file}`).map(({code}) => code);
}

describe('the linter refuses', () => {
  const rulesAgainst = lint(refused);
  for (const [file = '', text = '', rule = ''] of refused) {
    it(`in ${file}: ${text}`, () => assert.ok(rulesAgainst(file).includes(rule)));
  }
});

describe('the linter allows', () => {
  const rulesAgainst = lint(allowed);
  for (const [file = '', text = ''] of allowed) {
    it(`in ${file}: ${text}`, () => {
      const ours = rulesAgainst(file).filter((rule) => /^aushang|restricted/.test(rule));
      assert.deepEqual(ours, []);
    });
  }
});
