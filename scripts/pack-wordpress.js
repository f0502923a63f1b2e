// Packs the WordPress plugin with the built script, as a folder and as the zip that WordPress installs.
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';

const source = 'cms/wordpress/aushang';
const target = 'dist-wordpress/aushang';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * @param {string} file
 * @param {RegExp} line one that ends in the version
 */
function checkVersion(file, line) {
  const [found = ''] = line.exec(readFileSync(`${source}/${file}`, 'utf8')) ?? [];
  if (!found.endsWith(` ${version}`)) throw new Error(`${file} should be of version ${version}.`);
}
checkVersion('aushang.php', /^ \* Version:.*$/m);
checkVersion('readme.txt', /^Stable tag:.*$/m);

const hash = createHash('sha384').update(readFileSync('dist/aushang.js')).digest('base64');
const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
// With the hash of another build, browsers would refuse the script.
if (hashes['aushang.js'] !== `sha384-${hash}`) {
  throw new Error('dist/integrity.json does not fit dist/aushang.js: build again.');
}

rmSync('dist-wordpress', {recursive: true, force: true});
cpSync(source, target, {recursive: true});
cpSync('LICENSE', `${target}/LICENSE`);
cpSync('cms/wordpress/LIESMICH.md', `${target}/LIESMICH.md`);
for (const name of ['aushang.js', 'aushang-parts', 'integrity.json', 'licences.txt']) {
  cpSync(`dist/${name}`, `${target}/script/${name}`, {recursive: true});
}

const files = readdirSync(target, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const entries = files.map((file) => [
  file.slice('dist-wordpress/'.length),
  new Uint8Array(readFileSync(file)),
]);
// The same files make the same archive; it keeps the local time, so it is given as such.
const date = new Date(1980, 0, 1);
writeFileSync(
  'dist-wordpress/aushang.zip',
  zipSync(Object.fromEntries(entries), {level: 9, mtime: date}),
);
console.log(`dist-wordpress/aushang.zip: ${files.length} files`);
