// Prints which source folders and packages the bytes of dist/aushang.js come from. Bytes after gzip
// cannot be told apart, so each share is that of the minified bytes.
import {SourceMap} from 'node:module';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';

const built = await build({build: {write: false, sourcemap: true}, logLevel: 'warn'});
const [bundle] = Array.isArray(built) ? built : [built];
if (!bundle || !('output' in bundle)) {
  throw new Error('dist/aushang.js was not built.');
}
const {code, map} = bundle.output[0];
const sources = new SourceMap(JSON.parse(String(map)));

/** @type {Map<string, number>} */
const sizes = new Map();
code.split('\n').forEach((line, lineNumber) => {
  let column = 0;
  while (column < line.length) {
    const entry = sources.findEntry(lineNumber, column);
    const owner = ownerOf('originalSource' in entry ? entry.originalSource : '');
    sizes.set(owner, (sizes.get(owner) ?? 0) + Buffer.byteLength(line.charAt(column)));
    column++;
  }
});

const total = [...sizes.values()].reduce((sum, size) => sum + size);
const gzip = gzipSync(code, {level: 9}).length;
for (const [owner, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
  const share = size / total;
  console.log(`${((share * gzip) / 1000).toFixed(1).padStart(5)} kB  ${owner}`);
}
console.log(`${(gzip / 1000).toFixed(1).padStart(5)} kB  all of ${total} bytes, after gzip`);

/** @param {string} source */
function ownerOf(source) {
  if (!source) {
    return 'the bundler';
  }
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  if (name) {
    return name;
  }
  const [, path] = /src\/(.*)$/.exec(source) ?? [];
  const folder = path?.replace(/\/[^/]*$/, '') ?? source;
  return path?.endsWith('.styles.ts') ? `src/${folder} (styles)` : `src/${folder}`;
}
