import {defineConfig} from 'vite';

export default defineConfig({
  // All addresses are relative, so that the built Storybook works under any path.
  base: './',
  build: {target: 'es2022'},
});
