import {preview} from 'vite';

/**
 * Serves the built demo to this machine.
 * @param {number} port 0 for any that is free
 */
export function serveDemo(port) {
  return preview({
    configFile: false,
    logLevel: port ? 'info' : 'silent',
    // A missing page is a 404, not the start page.
    appType: 'mpa',
    build: {outDir: 'dist-demo'},
    preview: {host: '127.0.0.1', port},
  });
}
