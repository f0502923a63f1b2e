// Puts the demo, the built script and the feed's schema into one folder that any web server can serve.
import {copyFileSync, cpSync, rmSync} from 'node:fs';

rmSync('dist-demo', {recursive: true, force: true});
cpSync('demo', 'dist-demo', {recursive: true});
copyFileSync('dist/aushang.js', 'dist-demo/aushang.js');
copyFileSync('docs/feed.schema.json', 'dist-demo/feed.schema.json');
cpSync('dist/aushang-parts', 'dist-demo/aushang-parts', {recursive: true});
