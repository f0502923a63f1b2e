// The plugin's texts and tables against each other, without WordPress.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readdirSync, readFileSync} from 'node:fs';

const plugin = 'cms/wordpress/aushang';

/** @param {string} file */
const read = (file) => readFileSync(`${plugin}/${file}`, 'utf8');

/** Each element's attributes, as the table in PHP names them. */
function readElements() {
  const php = read('includes/elements.php');
  return new Map(
    [...php.matchAll(/^\t\t'([\w-]+)'\s*=> array\(\n(.*?)^\t\t\),/gms)].map(([, name, body]) => [
      name ?? '',
      [...(body ?? '').matchAll(/^\t\t\t'([\w-]+)'/gm)].map(([, attribute]) => attribute ?? ''),
    ]),
  );
}

export function testTexts() {
  describe('the plugin', () => {
    it('has English for all of its German', () => {
      const php = readdirSync(`${plugin}/includes`).map((file) => read(`includes/${file}`));
      const calls = php
        .join('\n')
        .matchAll(/\b(?:__|esc_html__|esc_html_e|esc_attr__)\( '((?:[^'\\]|\\.)*)', 'aushang' \)/g);
      const texts = new Set([...calls].map(([, text]) => text ?? ''));
      assert.ok(texts.size > 30);
      for (const element of readElements().keys()) {
        const {title, description, keywords} = JSON.parse(read(`blocks/${element}/block.json`));
        for (const text of [title, description, ...keywords]) texts.add(text);
      }
      texts.add(/^ \* Description: +(.*)$/m.exec(read('aushang.php'))?.[1] ?? '');
      const english = new Set(
        [...read('languages/english.php').matchAll(/^\t'(.*?)' +=> '.+',$/gm)].map(
          ([, text]) => text ?? '',
        ),
      );
      assert.deepEqual([...english].sort(), [...texts].sort());
    });

    it('knows the attributes of the elements, no more and no less', () => {
      const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
      const declarations = manifest.modules.flatMap(
        /** @param {any} module */ (module) => module.declarations ?? [],
      );
      for (const [element, attributes] of readElements()) {
        const declared = declarations.find(
          /** @param {any} declaration */ ({tagName}) => tagName === `aushang-${element}`,
        );
        const names = declared.attributes.map(/** @param {any} attribute */ ({name}) => name);
        assert.deepEqual([...attributes].sort(), names.sort());
        const block = JSON.parse(read(`blocks/${element}/block.json`));
        assert.deepEqual(Object.keys(block.attributes), attributes);
      }
      assert.equal(readElements().size, 4);
    });
  });
}
