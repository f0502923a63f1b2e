import {serveDemo} from './demo-server.js';

const server = await serveDemo(4173);
console.log(`\nThe demo is at ${server.resolvedUrls?.local[0]}  (end with Ctrl+C)\n`);
