// Chromium alone, no corpus, and nothing that needs a build: for the time between two saves.
import {findBrowsers} from './scripts/browsers.js';
import {launchChromium} from './test/support/launchers.js';
import {runnerConfig} from './test/support/runner.js';

const {chromium} = findBrowsers();
if (!chromium) throw new Error('Chromium not found. Provide it with: npm run browsers');

export default {
  ...runnerConfig({browsers: [launchChromium(chromium)]}),
  files: ['test/**/*.test.ts', '!test/{embed,hosts,stories}/**', '!test/demo/**'],
  // Playwright gives each page a window of its own, with the focus: none is in the background.
  concurrency: 2,
};
