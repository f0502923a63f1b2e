// Runs the manifest check on an element that is described well, or badly.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';

const described = `
import {LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';

/**
 * Shows a sample.
 *
 * @tag aushang-sample
 * @slot - Shown before the data.
 * @csspart base - The box.
 */
export class Sample extends LitElement {
  /** How many items. */
  @property({type: Number}) limit = 5;
  @state() private open = false;
  #count = 0;
  override connectedCallback(): void {}
  protected override render(): unknown {}
}
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  for (const file of ['custom-elements-manifest.config.mjs', 'package.json', 'scripts']) {
    cpSync(file, join(folder, file), {recursive: true});
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'src/elements'), {recursive: true});
});
afterEach(() => rmSync(folder, {recursive: true}));

/** @param {string} source */
function writeElement(source) {
  writeFileSync(join(folder, 'src/elements/sample.ts'), source);
}

function writeManifest() {
  spawnSync('npx', ['cem', 'analyze', '--quiet'], {cwd: folder});
}

function check() {
  return spawnSync('node', ['scripts/check-manifest.js'], {cwd: folder, encoding: 'utf8'}).stderr;
}

describe('the manifest check', () => {
  it('accepts an element that is described, and counts no internals as public', () => {
    writeElement(described);
    writeManifest();
    assert.equal(check(), '');
  });

  it('refuses a stale manifest', () => {
    writeElement(described);
    writeManifest();
    writeElement(described.replace('limit = 5', 'limit = 6'));
    assert.match(check(), /custom-elements\.json is stale/);
  });

  for (const [text = '', place = ''] of [
    ['Shows a sample.', 'Sample'],
    ['/** How many items. */', 'Sample, attributes: limit'],
    ['- The box.', 'Sample, cssParts: base'],
    ['- Shown before the data.', 'Sample, slots: (default)'],
  ]) {
    it(`refuses an element without: ${text}`, () => {
      writeElement(described.replace(text, ''));
      writeManifest();
      assert.ok(check().split('\n').includes(`No description: ${place}`));
    });
  }
});
