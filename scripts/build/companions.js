// What lies beside the script: copies, hashes, licences.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildClassic} from './classic.js';
import {licencesOf} from './licences.js';
import {hashOf, integrityOf} from './parts.js';

/**
 * Writes, beside `aushang.js`:
 * - the same under a name with its content's hash, which servers may let browsers keep for ever
 * - `aushang.classic.js`, which imports that
 * - `integrity.json`, with the hash of each script
 * - `licences.txt`, with the licences of all packages in them
 * @param {ReadonlySet<string>} modules paths of all modules that were bundled into parts
 * @returns {import('vite').Plugin}
 */
export function companions(modules) {
  return {
    name: 'companions',
    async writeBundle({dir = 'dist'}, bundle) {
      const main = readFileSync(join(dir, 'aushang.js'));
      const file = `aushang-${hashOf(main)}.js`;
      writeFileSync(join(dir, file), main);
      const classic = await buildClassic({file, integrity: integrityOf(main)});
      writeFileSync(join(dir, 'aushang.classic.js'), classic);

      const scripts = ['aushang.classic.js', file, ...Object.keys(bundle)].sort();
      const hashes = scripts.map((name) => [name, integrityOf(readFileSync(join(dir, name)))]);
      const text = JSON.stringify(Object.fromEntries(hashes), undefined, 2);
      writeFileSync(join(dir, 'integrity.json'), `${text}\n`);

      const bundled = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      writeFileSync(join(dir, 'licences.txt'), licencesOf([...modules, ...bundled]));
    },
  };
}
