import {preview} from 'vite';

const server = await preview({
  configFile: false,
  // A missing page is a 404, not the start page.
  appType: 'mpa',
  build: {outDir: 'dist-demo'},
  preview: {host: '127.0.0.1', port: 4173},
});
console.log(`\nThe demo is at ${server.resolvedUrls?.local[0]}  (end with Ctrl+C)\n`);
