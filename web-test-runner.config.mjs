import {findBrowsers, missingBrowsers} from './scripts/browsers.js';
import {launchChromium, launchFirefox, launchWebKit} from './test/support/launchers.js';
import {runnerConfig} from './test/support/runner.js';

const found = findBrowsers();
const missing = missingBrowsers(found);
if (missing.length > 0) {
  const message = `Browsers not found: ${missing.join(', ')}. Provide them with: npm run browsers`;
  if (process.env['CI']) throw new Error(message);
  console.warn(message);
}

const webkit = found.webkit && (await launchWebKit(found.webkit));

export default runnerConfig({
  browsers: [
    found.chromium && launchChromium(found.chromium),
    found.firefox && launchFirefox(found.firefox),
    webkit?.launcher,
  ].filter((launcher) => launcher !== undefined),
  plugins: webkit?.plugin ? [webkit.plugin] : [],
  corpusFolder: process.env['AUSHANG_CORPUS'],
});
