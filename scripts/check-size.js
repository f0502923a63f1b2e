// Prints the sizes of the files that pages load; the first has to stay in the budget of package.json.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const {budget} = JSON.parse(readFileSync('package.json', 'utf8')).aushang;
const parts = readdirSync('dist/aushang-parts').map((name) => `aushang-parts/${name}`);
for (const name of ['aushang.js', ...parts]) {
  const script = readFileSync(`dist/${name}`);
  const gzip = gzipSync(script, {level: 9}).length;
  const brotli = brotliCompressSync(script).length;
  const isFirst = name === 'aushang.js';
  const limit = isFirst ? ` (budget ${budget})` : '';
  console.log(`dist/${name}: ${script.length} bytes, ${gzip} gzip${limit}, ${brotli} brotli`);
  if (isFirst && gzip > budget) {
    console.error(`dist/${name} is ${gzip - budget} bytes over its budget.`);
    process.exitCode = 1;
  }
}
