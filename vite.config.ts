import {defineConfig, type Plugin} from 'vite';
import {bundleOptions} from './scripts/build/bundle-options.js';
import {companions} from './scripts/build/companions.js';
import {goodGuest} from './scripts/build/good-guest.js';
import {parts} from './scripts/build/parts.js';

/** Takes comments and indentation out of style sheets, which are text to the minifier. */
const squeezeStyles: Plugin = {
  name: 'squeeze-styles',
  transform: (code, id) =>
    id.includes('/src/elements/')
      ? code.replace(/css`[^`]*`/g, (css) =>
          css.replace(/\/\*.*?\*\//gs, '').replace(/\s*([{};]|\s)\s*/g, '$1'),
        )
      : undefined,
};

/** Takes indentation out of templates; the minifier leaves no other line breaks with spaces. */
const foldTemplates: Plugin = {
  name: 'fold-templates',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') {
        output.code = output.code.replace(/\n {2,}/g, ' ');
      }
    }
  },
};

const modulesOfParts = new Set<string>();
const {lib, ...options} = bundleOptions('src/embed/script.ts');

// The file for a script tag: one module with all elements and Lit.
export default defineConfig({
  plugins: [
    parts((modules) => [...modules].forEach((module) => modulesOfParts.add(module))),
    squeezeStyles,
    goodGuest(),
    foldTemplates,
    companions(modulesOfParts),
  ],
  build: {
    ...options,
    outDir: 'dist',
    // dist/lib, which tsc writes, stays.
    emptyOutDir: false,
    lib: lib && {...lib, fileName: () => 'aushang.js'},
  },
  preview: {host: '127.0.0.1'},
});
