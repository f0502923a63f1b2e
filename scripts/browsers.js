// Where the three browsers of the tests are on this machine. Environment variables come first.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium, firefox, webkit} from 'playwright';

/**
 * @typedef {{driver: string, xvfb: string, miniBrowser: string}} WebKitGtk
 * @typedef {{path: string}} Binary
 * @typedef {{playwright: true}} Download
 * @typedef {{chromium?: Binary | Download, firefox?: Binary | Download, webkit?: WebKitGtk | Download}} Browsers
 */

const macApplications = '/Applications';

/** @param {string[]} candidates names on the PATH, or absolute paths */
function findProgram(candidates) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return candidates
    .flatMap((name) =>
      name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name)),
    )
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian puts MiniBrowser below a folder named after the processor. */
function findMiniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const folders = ['/usr/libexec', ...libraries.map((name) => `/usr/lib/${name}`)];
  return findProgram(folders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`));
}

/** @returns {WebKitGtk | undefined} */
function findWebKitGtk() {
  const driver = process.env['WEBKIT_DRIVER'] ?? findProgram(['WebKitWebDriver']);
  const miniBrowser = process.env['WEBKIT_MINIBROWSER'] ?? findMiniBrowser();
  const xvfb = findProgram(['xvfb-run']);
  return driver && miniBrowser && xvfb ? {driver, xvfb, miniBrowser} : undefined;
}

/** @param {string | undefined} path */
function binary(path) {
  return path ? {path} : undefined;
}

/**
 * @param {import('playwright').BrowserType} type
 * @returns {Download | undefined}
 */
function findDownload(type) {
  return existsSync(type.executablePath()) ? {playwright: true} : undefined;
}

/** @returns {Browsers} */
export function findBrowsers() {
  const chromiumPath =
    process.env['CHROMIUM'] ??
    findProgram([
      'chromium',
      'chromium-browser',
      'google-chrome',
      `${macApplications}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]);
  const firefoxPath =
    process.env['FIREFOX'] ??
    findProgram([
      'firefox-esr',
      'firefox',
      `${macApplications}/Firefox.app/Contents/MacOS/firefox`,
    ]);
  return {
    chromium: binary(chromiumPath) ?? findDownload(chromium),
    firefox: binary(firefoxPath) ?? findDownload(firefox),
    webkit: findWebKitGtk() ?? findDownload(webkit),
  };
}

/** @param {Browsers} browsers */
export function missingBrowsers(browsers) {
  return /** @type {const} */ (['chromium', 'firefox', 'webkit']).filter((name) => !browsers[name]);
}
