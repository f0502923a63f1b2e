// The parser as it stands in the source, so that these tests need no build before them.
import {build} from 'vite';

const built = await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    write: false,
    copyPublicDir: false,
    lib: {entry: 'src/feed/parse-feed.ts', formats: ['es']},
  },
});
const [bundle] = Array.isArray(built) ? built : [built];
if (!bundle || !('output' in bundle)) {
  throw new Error('The parser was not built.');
}
const code = Buffer.from(bundle.output[0].code).toString('base64');

/** @type {{parseFeed: (text: string, baseUrl: string) => any, readFeed: (document: unknown, baseUrl: string) => any}} */
export const {parseFeed, readFeed} = await import(`data:text/javascript;base64,${code}`);

export const BASE_URL = 'https://www.musterstadt.example/feed.json';
