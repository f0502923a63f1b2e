import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {integrityOf} from './parts.js';
import {packSelfhost} from './selfhost.js';

const skip = existsSync('dist/integrity.json') ? false : 'nothing is built';

describe('the archive for a server of one’s own', {skip}, () => {
  const {name, bytes} = skip ? {name: '', bytes: new Uint8Array()} : packSelfhost();
  const {version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = `aushang-${version}/`;
  const files = skip ? {} : unzipSync(bytes);
  const textOf = (/** @type {string} */ path) => Buffer.from(files[folder + path] ?? []).toString();

  it('has the version in its name and in that of its folder', () => {
    assert.equal(name, `aushang-${version}.zip`);
    assert.ok(Object.keys(files).every((path) => path.startsWith(folder)));
  });

  it('has every script, as its hash says', () => {
    const hashes = JSON.parse(textOf('integrity.json'));
    for (const [path, hash] of Object.entries(hashes)) {
      assert.equal(integrityOf(files[folder + path] ?? ''), hash);
    }
    const scripts = Object.keys(files).filter((path) => path.endsWith('.js'));
    assert.deepEqual(
      scripts.sort(),
      Object.keys(hashes)
        .map((path) => folder + path)
        .sort(),
    );
  });

  it('has a sum of every file but the sums themselves', () => {
    const lines = textOf('SHA256SUMS').trim().split('\n');
    assert.equal(lines.length, Object.keys(files).length - 1);
    for (const line of lines) {
      const [sum, path = ''] = line.split('  ');
      const content = files[folder + path];
      assert.ok(content, path);
      assert.equal(createHash('sha256').update(content).digest('hex'), sum);
    }
  });

  it('has the licences of all that is in the scripts', () => {
    assert.match(textOf('LICENSE'), /European Union Public Licence|EUROPEAN UNION PUBLIC LICENCE/);
    const licences = textOf('licences.txt');
    const lit = ['lit-html', 'lit-element', '@lit/reactive-element'];
    for (const name of [...Object.keys(dependencies), ...lit]) {
      assert.match(licences, new RegExp(`^${name} \\d.* \\((BSD-3-Clause|MIT)\\)$`, 'm'));
    }
    assert.equal(licences.match(/Redistribution and use|Permission is hereby/g)?.length, 6);
  });

  it('says how to put it up and how to bring it up to date', () => {
    assert.match(textOf('LIESMICH.md'), /^# Aushang für Webteams/);
    const hashes = JSON.parse(textOf('integrity.json'));
    const [, file = '', hash] =
      textOf('AKTUALISIEREN.txt').match(/src="\/aushang\/(.*)" integrity="(.*)"/) ?? [];
    assert.match(file, /^aushang-[\w-]{8}\.js$/);
    assert.equal(hashes[file], hash);
  });

  it('has the same bytes at another time in another zone', () => {
    const {TZ} = process.env;
    process.env.TZ = 'Pacific/Auckland';
    const again = packSelfhost().bytes;
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    assert.ok(Buffer.from(bytes).equals(Buffer.from(again)));
  });
});
