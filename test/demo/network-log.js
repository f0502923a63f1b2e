/// <reference lib="dom" />
// What browsers really request of the demo, and what they keep.
import {createServer} from 'node:http';
import * as puppeteer from 'puppeteer-core';
import {chromium} from 'playwright';
import {findBrowsers} from '../../scripts/browsers.js';
import {chromiumArguments} from '../support/launchers.js';

/**
 * The browsers that are there and let all their requests be seen.
 * @returns {{name: string, launch: import('puppeteer-core').LaunchOptions}[]}
 */
export function watchedBrowsers() {
  const found = findBrowsers();
  const chromiumPath =
    found.chromium && ('path' in found.chromium ? found.chromium.path : chromium.executablePath());
  // Playwright's own Firefox does not speak WebDriver BiDi.
  const firefoxPath = found.firefox && 'path' in found.firefox ? found.firefox.path : undefined;
  return [
    ...(chromiumPath
      ? [{name: 'Chromium', launch: {executablePath: chromiumPath, args: chromiumArguments}}]
      : []),
    ...(firefoxPath
      ? [
          {
            name: 'Firefox',
            launch: {browser: /** @type {const} */ ('firefox'), executablePath: firefoxPath},
          },
        ]
      : []),
  ];
}

/** A proxy that lets nothing through, and notes who was to be reached. */
export async function startProxy() {
  /** @type {string[]} */
  const hosts = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown.example').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({url = ''}, socket) => {
    hosts.push(url.replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {hosts, port, stop: () => server.close()};
}

/**
 * Starts a browser whose way out is the proxy.
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {number} port
 */
export function launchBehind({args = [], ...options}, port) {
  return puppeteer.launch({
    ...options,
    args: [...args, ...(options.browser ? [] : [`--proxy-server=http://127.0.0.1:${port}`])],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    },
  });
}

/**
 * Opens a page of the demo in a browser that has been nowhere yet. What comes from other origins is
 * a picture, whatever was asked for.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
export async function openWatched(browser, url) {
  const context = await browser.createBrowserContext({downloadBehavior: {policy: 'deny'}});
  const page = await context.newPage();
  await page.setViewport({width: 1200, height: 900});
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  const requests = [];
  page.on('request', (request) => {
    // It asks nobody.
    if (request.url().startsWith('data:')) return;
    requests.push(request);
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
    const answered = isOf(url, request.url())
      ? request.continue()
      : request.respond({contentType: 'image/svg+xml', body});
    // The page may be gone.
    answered.catch(() => undefined);
  });
  await page.setRequestInterception(true);
  await page.evaluateOnNewDocument(() => {
    const make = URL.createObjectURL;
    Object.assign(window, {saved: []});
    URL.createObjectURL = (blob) => {
      // @ts-expect-error It is a mark of this test.
      window.saved.push(/** @type {Blob} */ (blob).type);
      return make.call(URL, blob);
    };
  });
  await page.goto(url);
  return {context, page, requests};
}

/**
 * @param {string} url
 * @param {string} other
 */
export function isOf(url, other) {
  return new URL(url).origin === new URL(other).origin;
}

/** What a page has kept in the browser, by the names of the places. Runs in the page. */
export async function keptInPage() {
  const {usage} = await navigator.storage.estimate();
  return {
    cookies: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    usage,
  };
}
