import {defineConfig, type Plugin} from 'vite';

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

// The file for a script tag: one module with all elements and Lit.
export default defineConfig({
  plugins: [squeezeStyles],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // dist/lib, which tsc writes, stays.
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {entry: 'src/define.ts', formats: ['es'], fileName: () => 'aushang.js'},
    rolldownOptions: {
      output: {
        // Vite leaves the white space of ES libraries in.
        minify: true,
        codeSplitting: false,
        // Nobody shakes the finished script, so hints at what is pure are of no use in it.
        comments: {annotation: false},
      },
    },
  },
  preview: {host: '127.0.0.1'},
});
