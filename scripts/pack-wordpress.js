// Packs the WordPress plugin with the built script, as a folder and as the zip that WordPress installs.
import {createHash} from 'node:crypto';
import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeZip} from './write-zip.js';

const source = 'cms/wordpress/aushang';
const target = 'dist-wordpress/aushang';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param {string} text a line of the plugin's own that ends in its version */
function checkVersion(text) {
  if (!text.includes(` ${version}\n`)) {
    throw new Error(`The plugin's version is not ${version}, which package.json says.`);
  }
}
checkVersion(/^ \* Version:.*\n/m.exec(readFileSync(`${source}/aushang.php`, 'utf8'))?.[0] ?? '');
checkVersion(/^Stable tag:.*\n/m.exec(readFileSync(`${source}/readme.txt`, 'utf8'))?.[0] ?? '');

rmSync('dist-wordpress', {recursive: true, force: true});
cpSync(source, target, {recursive: true});
cpSync('LICENSE', `${target}/LICENSE`);
cpSync('cms/wordpress/LIESMICH.md', `${target}/LIESMICH.md`);
cpSync('dist/aushang.js', `${target}/script/aushang.js`);
cpSync('dist/aushang-parts', `${target}/script/aushang-parts`, {recursive: true});

const script = readFileSync('dist/aushang.js');
const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
// The build writes the hashes of all its files; one of another build would block the script.
const told = existsSync('dist/integrity.json')
  ? JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['aushang.js']
  : hash;
if (told !== hash)
  throw new Error('dist/integrity.json does not fit dist/aushang.js: build again.');
writeFileSync(`${target}/script/integrity.json`, `${JSON.stringify({'aushang.js': hash})}\n`);

const files = readdirSync(target, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
writeZip(
  'dist-wordpress/aushang.zip',
  files.map((file) => [file.slice('dist-wordpress/'.length), readFileSync(file)]),
);
console.log(`dist-wordpress/aushang.zip: ${files.length} files`);
