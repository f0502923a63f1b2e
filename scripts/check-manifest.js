// Fails when custom-elements.json is stale, or when something public has no description.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';

const kinds = /** @type {const} */ ([
  'members',
  'attributes',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
]);

/** @param {any} manifest */
function undescribed(manifest) {
  /** @type {string[]} */
  const found = [];
  for (const {declarations = []} of manifest.modules) {
    for (const declaration of declarations) {
      if (!declaration.customElement) continue;
      if (!declaration.description) found.push(declaration.name);
      for (const kind of kinds) {
        for (const {name, description} of declaration[kind] ?? []) {
          if (!description) found.push(`${declaration.name}, ${kind}: ${name || '(default)'}`);
        }
      }
    }
  }
  return found;
}

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
execFileSync('npx', ['cem', 'analyze', '--quiet', '--outdir', relative('.', folder)]);
const fresh = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
rmSync(folder, {recursive: true});

const kept = existsSync('custom-elements.json') ? readFileSync('custom-elements.json', 'utf8') : '';
if (kept !== fresh) {
  console.error('custom-elements.json is stale. Write it again with: npm run manifest');
  process.exitCode = 1;
}
for (const place of undescribed(JSON.parse(fresh))) {
  console.error(`No description: ${place}`);
  process.exitCode = 1;
}
