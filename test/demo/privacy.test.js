// What PRIVACY.md promises, held against all that browsers request of the demo and all they keep.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serveDemo} from '../../scripts/demo-server.js';
import {
  isOf,
  keptInPage,
  launchBehind,
  openWatched,
  startProxy,
  watchedBrowsers,
} from './network-log.js';
import {askedHosts, press, quiet, search, seeAll, unaskedPictures} from './visitor.js';

// What may be asked of the page's own server.
const KINDS = {
  'the page': /^\/[\w-]+\.html$/,
  'its style sheet': /^\/(stadt|laut)\.css$/,
  'its scripts': /^\/(kopieren|termine)\.js$/,
  'its pictures and the feed’s': /^\/bilder\/[\w-]+\.(svg|jpg)$/,
  'the feed': /^\/feeds\/(broken\/)?[\w-]+\.json$/,
  'the script': /^\/aushang\.js$/,
  'a part of the script': /^\/aushang-parts\/[\w-]+\.js$/,
};
const NOTHING_KEPT = {
  cookies: '',
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
  serviceWorkers: [],
  usage: 0,
};
const PAGES = readdirSync('dist-demo').filter((name) => name.endsWith('.html'));

const server = await serveDemo(0);
const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
after(() => server.close());

/**
 * What a request is for; its address where nothing allows for it.
 * @param {import('puppeteer-core').HTTPRequest} request
 */
function kindOf(request) {
  const {pathname, protocol} = new URL(request.url());
  if (!isOf(origin, request.url())) return request.url();
  if (protocol === 'blob:') return 'a file made in the browser';
  const kind = Object.entries(KINDS).find(([, pattern]) => pattern.test(pathname));
  return kind && request.method() === 'GET' ? kind[0] : `${request.method()} ${request.url()}`;
}

/** @param {import('puppeteer-core').HTTPRequest[]} requests */
function foreignOf(requests) {
  return requests.filter((request) => !isOf(origin, request.url()));
}

/**
 * @param {string[]} kinds
 * @param {string[]} allowed
 */
function expectOnly(kinds, allowed) {
  assert.deepEqual(
    kinds.filter((kind) => !allowed.includes(kind)),
    [],
  );
}

/** @param {import('puppeteer-core').HTTPRequest[]} requests */
function urlsOf(requests) {
  return [...new Set(requests.map((request) => request.url()))].sort();
}

for (const {name, launch} of watchedBrowsers()) {
  describe(`in ${name}, the demo`, () => {
    /** @type {import('puppeteer-core').Browser} */
    let browser;
    /** @type {Awaited<ReturnType<typeof startProxy>>} */
    let proxy;
    // Firefox itself turns to its maker's servers; the demo's hosts all end alike.
    const reached = () => [...new Set(proxy.hosts.filter((host) => host.endsWith('.example')))];
    before(async () => {
      proxy = await startProxy();
      browser = await launchBehind(launch, proxy.port);
    });
    after(async () => {
      await browser.close();
      proxy.stop();
    });

    for (const path of PAGES) {
      it(`requests page, script and feed alone, and keeps nothing: ${path}`, async () => {
        const {context, page, requests} = await openWatched(browser, `${origin}/${path}`);
        const made = ['a file made in the browser'];
        const own = Object.keys(KINDS);
        /** @param {Promise<boolean>} action */
        const causedBy = async (action) => {
          const start = requests.length;
          const isThere = await action;
          if (isThere) await quiet(page);
          return {isThere, kinds: requests.slice(start).map(kindOf)};
        };

        await seeAll(page);
        const unasked = await unaskedPictures(page);
        expectOnly(requests.map(kindOf), [...own, ...unasked]);
        assert.deepEqual(urlsOf(foreignOf(requests)), unasked);
        const feeds = requests.filter((request) => kindOf(request) === 'the feed');
        assert.notEqual(feeds.length, 0);
        for (const feed of feeds) {
          assert.equal(feed.headers()['referer'], `${origin}/`);
        }

        const parts = ['a part of the script', ...made];
        const saved = [];
        for (const [selector, type] of [
          ['[part="save"]', 'text/vcard'],
          ['[part="add"]', 'text/calendar'],
        ]) {
          const {isThere, kinds} = await causedBy(press(page, selector ?? ''));
          expectOnly(kinds, parts);
          if (isThere) saved.push(type);
        }
        const types = /** @type {string[]} */ (await page.evaluate('saved'));
        assert.deepEqual(
          types.map((type) => type.split(';')[0]),
          saved,
        );
        const code = await causedBy(press(page, '[part="code"]'));
        expectOnly(code.kinds, parts);
        assert.equal(await press(page, '[part="qr"]'), code.isThere);
        const pictures = 'its pictures and the feed’s';
        expectOnly((await causedBy(press(page, '[part="filter"] button + button'))).kinds, [pictures]);
        expectOnly((await causedBy(press(page, '[part="filter"] button'))).kinds, [pictures]);
        expectOnly((await causedBy(press(page, '[part="more"]'))).kinds, ['the feed', pictures]);
        expectOnly((await causedBy(search(page))).kinds, [pictures]);

        const hosts = await askedHosts(page);
        const start = requests.length;
        while (await press(page, '[part="consent"] button')) {
          await quiet(page);
        }
        await seeAll(page);
        const agreed = requests.slice(start);
        const foreign = foreignOf(agreed);
        expectOnly(agreed.map(kindOf), [...own, ...urlsOf(foreign)]);
        const reachedHosts = [...new Set(foreign.map((request) => new URL(request.url()).host))];
        if (unasked.length) {
          // A browser does not ask again for pictures that it has.
          expectOnly(reachedHosts, hosts);
        } else {
          assert.deepEqual(reachedHosts.sort(), hosts);
        }
        for (const request of foreign) {
          assert.equal(request.headers()['referer'] || '', '');
          assert.match(request.url(), /\.jpg$/);
        }

        requests.length = 0;
        await page.reload();
        await seeAll(page);
        assert.deepEqual(urlsOf(foreignOf(requests)), await unaskedPictures(page));

        assert.deepEqual(await page.evaluate(keptInPage), NOTHING_KEPT);
        assert.deepEqual(await context.cookies(), []);
        assert.deepEqual(reached(), []);
        await context.close();
      });
    }

    it('would be seen to do anything else', async () => {
      const {context, page, requests} = await openWatched(browser, `${origin}/muster.html`);
      await seeAll(page);
      requests.length = 0;
      await page.evaluate(async () => {
        document.cookie = 'a=1';
        localStorage.setItem('b', '1');
        sessionStorage.setItem('c', '1');
        await new Promise((resolve) => {
          indexedDB.open('d').onsuccess = resolve;
        });
        await caches.open('e');
        new Image().src = 'https://bild.example/a.jpg';
        navigator.sendBeacon('/zaehler');
        await fetch('https://zaehler.example/', {mode: 'no-cors'});
        await new Promise((resolve) => {
          new WebSocket('wss://leitung.example').onerror = resolve;
        });
      });
      await quiet(page);
      const kinds = requests.map(kindOf);
      for (const kind of [
        `POST ${origin}/zaehler`,
        'https://bild.example/a.jpg',
        'https://zaehler.example/',
      ]) {
        assert.ok(kinds.includes(kind), kind);
      }
      const kept = await page.evaluate(keptInPage);
      assert.deepEqual(
        {...kept, usage: 0},
        {
          ...NOTHING_KEPT,
          cookies: 'a=1',
          localStorage: ['b'],
          sessionStorage: ['c'],
          databases: ['d'],
          caches: ['e'],
        },
      );
      assert.equal((await context.cookies()).length, 1);
      // Some browsers let the page's connection be seen as a request.
      const ways = [...kinds.map((kind) => kind.replace(/^https:..|.$/g, '')), ...reached()];
      assert.ok(ways.includes('leitung.example'));
      await context.close();
    });
  });
}
