// Prints the size of the one file that pages load, and fails above the budget in package.json.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const {budget} = JSON.parse(readFileSync('package.json', 'utf8')).aushang;
const script = readFileSync('dist/aushang.js');
const gzip = gzipSync(script, {level: 9}).length;
const brotli = brotliCompressSync(script).length;

console.log(
  `dist/aushang.js: ${script.length} bytes, ${gzip} gzip (budget ${budget}), ${brotli} brotli`,
);
if (gzip > budget) {
  console.error(`dist/aushang.js is ${gzip - budget} bytes over its budget.`);
  process.exitCode = 1;
}
