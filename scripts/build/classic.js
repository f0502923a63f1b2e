import {build} from 'vite';
import {bundleOptions} from './bundle-options.js';

/**
 * The text of the script for pages that cannot write `type="module"`.
 * @param {{file: string, integrity: string}} module what it imports, from beside it
 */
export async function buildClassic(module) {
  const options = bundleOptions('src/embed/classic.ts');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: {MODULE: JSON.stringify(module)},
    build: {
      ...options,
      lib: {entry: 'src/embed/classic.ts', formats: ['iife'], name: 'aushang'},
      write: false,
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The classic script was not built.');
  return bundle.output[0].code;
}
