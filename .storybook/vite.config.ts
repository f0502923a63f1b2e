import {defineConfig} from 'vite';

// Storybook adds what it needs; its addresses are relative, so that it works under any path.
export default defineConfig({
  build: {target: 'es2022'},
});
