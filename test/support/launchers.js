// How the test runner starts each browser.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';

// A bare Chromium talks to its maker's servers; root in a container has no sandbox.
export const chromiumArguments = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {{path: string} | {playwright: true}} found */
export function launchChromium(found) {
  const executable = 'path' in found ? {executablePath: found.path} : {};
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: {
      ...executable,
      args: chromiumArguments,
      // Visitors have this cache, and go back to pages that it has kept.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  });
}

/**
 * Playwright needs a Firefox of its own; a system Firefox is driven over WebDriver BiDi instead.
 * @param {{path: string} | {playwright: true}} found
 */
export function launchFirefox(found) {
  if (!('path' in found)) return playwrightLauncher({product: 'firefox'});
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath: found.path},
  });
  launcher.name = 'Firefox';
  return launcher;
}

/**
 * @param {import('../../scripts/browsers.js').WebKitGtk | {playwright: true}} found
 * @returns {Promise<{launcher: import('@web/test-runner').BrowserLauncher, plugin?: import('@web/test-runner').TestRunnerPlugin}>}
 */
export async function launchWebKit(found) {
  if ('playwright' in found) return {launcher: playwrightLauncher({product: 'webkit'})};
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: /** @type {any} */ ({
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {
        binary: found.miniBrowser,
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    }),
  });
  return {launcher, plugin: webKitDriver(found, port)};
}

/**
 * Runs the driver for as long as the test server runs.
 * @param {import('../../scripts/browsers.js').WebKitGtk} paths
 * @param {number} port
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
function webKitDriver(paths, port) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let driver;
  const stop = () => {
    // xvfb-run does not pass signals on, so the whole process group has to go.
    if (driver?.pid) {
      try {
        process.kill(-driver.pid);
      } catch {
        // It had ended by itself.
      }
    }
    driver = undefined;
  };
  return {
    name: 'webkit-driver',
    async serverStart() {
      driver = spawn(paths.xvfb, ['-a', paths.driver, `--port=${port}`], {
        detached: true,
        stdio: 'ignore',
      });
      process.once('exit', stop);
      await answers(`http://127.0.0.1:${port}/status`);
    },
    serverStop: stop,
  };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {string} url */
async function answers(url) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}
