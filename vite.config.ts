import {defineConfig} from 'vite';

// The file for a script tag, one module with all elements and Lit, and the parts that it loads when
// a page needs them. Their names change with their content: no cache mixes two versions.
export default defineConfig({
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
        chunkFileNames: 'aushang-parts/[name]-[hash].js',
      },
    },
  },
  preview: {host: '127.0.0.1'},
});
