import {createHash} from 'node:crypto';
import {parse} from 'node:path';
import {build, defineConfig, type BuildOptions, type Plugin} from 'vite';

const target = 'es2022';
// Vite leaves the white space of ES libraries in.
// Nobody shakes the finished script, so hints at what is pure are of no use in it.
const output = {minify: true, codeSplitting: false, comments: {annotation: false}};

const partOptions = (entry: string): BuildOptions => ({
  target,
  write: false,
  copyPublicDir: false,
  lib: {entry, formats: ['es']},
  rolldownOptions: {output},
});

/**
 * Makes a file of its own of each module that is imported on demand, with all that it needs. It
 * shares nothing with the first file: under another address, such as one with a version behind a
 * question mark, that would be loaded once more. Its name changes with its content, so that no cache
 * mixes two versions.
 */
function parts(): Plugin {
  return {
    name: 'parts',
    async resolveDynamicImport(specifier, importer) {
      const module = typeof specifier === 'string' && (await this.resolve(specifier, importer));
      if (!module) {
        return null;
      }
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: partOptions(module.id),
      });
      const [bundle] = Array.isArray(built) ? built : [built];
      if (!bundle || !('output' in bundle)) {
        throw new Error(`${module.id} was not built.`);
      }
      const {code} = bundle.output[0];
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      const fileName = `aushang-parts/${parse(module.id).name}-${hash}.js`;
      this.emitFile({type: 'asset', fileName, source: code});
      return {id: `./${fileName}`, external: true};
    },
  };
}

/** Takes comments and indentation out of style sheets, which are text to the minifier. */
const squeezeStyles: Plugin = {
  name: 'squeeze-styles',
  transform: (code, id) =>
    id.includes('/src/elements/')
      ? {
          code: code.replace(/css`[^`]*`/g, (css) =>
            css.replace(/\/\*.*?\*\//gs, '').replace(/\s*([{};]|\s)\s*/g, '$1'),
          ),
          // A map would show no more than the file, which stays the same.
          map: null,
        }
      : undefined,
};

// The file for a script tag: one module with all elements and Lit.
export default defineConfig({
  plugins: [parts(), squeezeStyles],
  build: {
    target,
    outDir: 'dist',
    // dist/lib, which tsc writes, stays.
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {entry: 'src/define.ts', formats: ['es'], fileName: () => 'aushang.js'},
    rolldownOptions: {output},
  },
  preview: {host: '127.0.0.1'},
});
