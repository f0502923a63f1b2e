// Prints which source folders and packages the bytes of dist/aushang.js come from. Bytes after gzip
// cannot be told apart, so each share is that of the module's minified bytes.
import {gzipSync} from 'node:zlib';
import {build, minifySync} from 'vite';

const built = await build({build: {write: false}, logLevel: 'warn'});
const [bundle] = Array.isArray(built) ? built : [built];
if (!bundle || !('output' in bundle)) {
  throw new Error('dist/aushang.js was not built.');
}
const {code, modules} = bundle.output[0];

/** @type {Map<string, number>} */
const sizes = new Map();
for (const [id, module] of Object.entries(modules)) {
  // Compressing would leave out what only other modules use.
  const minified = minifySync(id, module.code ?? '', {module: true, compress: false}).code.length;
  sizes.set(ownerOf(id), (sizes.get(ownerOf(id)) ?? 0) + minified);
}

const total = [...sizes.values()].reduce((sum, size) => sum + size);
const gzip = gzipSync(code, {level: 9}).length;
for (const [owner, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
  console.log(`${(((size / total) * gzip) / 1000).toFixed(1).padStart(5)} kB  ${owner}`);
}
console.log(`${(gzip / 1000).toFixed(1).padStart(5)} kB  dist/aushang.js after gzip`);

/** @param {string} id */
function ownerOf(id) {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (name) {
    return name;
  }
  const [, folder = id, file = ''] = /\/(src\/.*?)\/?([^/]*)$/.exec(id) ?? [];
  return file.endsWith('.styles.ts') ? `${folder} (styles)` : folder;
}
