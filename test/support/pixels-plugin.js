// Lets tests in Chromium and Firefox compare what is seen.
import {createHash} from 'node:crypto';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function pixelsPlugin() {
  return {
    name: 'pixels',
    /** @param {{command: string, payload?: any, session: import('@web/test-runner').TestSession}} call */
    async executeCommand({command, payload, session}) {
      if (command !== 'pixels') return undefined;
      // Playwright and Puppeteer call it the same.
      const launcher = /** @type {any} */ (session.browser);
      const picture = await launcher.getPage(session.id).screenshot({clip: payload});
      return createHash('sha256').update(picture).digest('hex');
    },
  };
}
