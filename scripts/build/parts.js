// Builds the parts of the script that pages load on demand.
import {createHash} from 'node:crypto';
import {parse} from 'node:path';
import {build} from 'vite';
import {bundleOptions} from './bundle-options.js';

/** @param {string | Uint8Array} content */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * The beginning of that hash, for names of files.
 * @param {string | Uint8Array} content
 */
export function hashOf(content) {
  return createHash('sha384').update(content).digest('base64url').slice(0, 8);
}

/**
 * Makes a file of its own of each module that is imported on demand, with all that it needs. It
 * shares nothing with the first file: under another address, such as one with a version behind a
 * question mark, that would be loaded once more. Its name changes with its content, so that no cache
 * mixes two versions, and the first file knows its hash.
 * @param {(modules: Iterable<string>) => void} onModules takes the paths of all modules in parts
 * @returns {import('vite').Plugin}
 */
export function parts(onModules) {
  return {
    name: 'parts',
    enforce: 'pre',
    async transform(code, id) {
      const imports = [...code.matchAll(/\bimport\('(\.[^']+)'\)/g)];
      if (!id.includes('/src/') || imports.length === 0) return undefined;
      let transformed = code;
      for (const [expression, specifier = ''] of imports) {
        const module = await this.resolve(specifier, id);
        if (!module) throw new Error(`${id} imports ${specifier}, which is not there.`);
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          build: {...bundleOptions(module.id), write: false},
        });
        const [bundle] = Array.isArray(built) ? built : [built];
        if (!bundle || !('output' in bundle)) throw new Error(`${module.id} was not built.`);
        const [chunk] = bundle.output;
        onModules(chunk.moduleIds);
        const fileName = `aushang-parts/${parse(module.id).name}-${hashOf(chunk.code)}.js`;
        this.emitFile({type: 'asset', fileName, source: chunk.code});
        const call = `importPart('./${fileName}', import.meta.url, '${integrityOf(chunk.code)}')`;
        transformed = transformed.replace(expression, () => call);
      }
      return `import {importPart} from '/src/embed/import-part.js';\n${transformed}`;
    },
  };
}
