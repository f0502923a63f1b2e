/// <reference lib="dom" />
// Authors and feeds that mean harm, and servers that do not answer.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {findPlace} from './world.js';

/** @param {() => import('./world.js').World} getWorld */
export function testHostile(getWorld) {
  describe('harm', () => {
    const attack = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

    /** @type {Record<string, (feeds: string) => string>} */
    const posts = {
      'an address that is a script, in a shortcode': () =>
        '[aushang src="javascript:window.hacked=1"]',
      'an address that is a script, in a placeholder': () =>
        '<div data-aushang="news-list" data-aushang-src="javascript:window.hacked=1"><a href="/">Start</a></div>',
      'an address that is data, in a placeholder': () =>
        `<div data-aushang="news-list" data-aushang-src="data:text/html,<script>window.hacked=1</script>"><a href="/">Start</a></div>`,
      'an address that is a script, in a block': () =>
        '<!-- wp:aushang/news-list {"src":"javascript:window.hacked=1"} /-->',
      'markup in the attributes of a shortcode': () =>
        `[aushang tags='${attack}' layout='${attack}' time-zone='x" onmouseover="window.hacked=1']`,
      'an attribute that is none': () =>
        '[aushang onclick="window.hacked=1" style="color:red" limit="1"]',
      'markup in the name of an element': () => `[aushang element='${attack}']`,
      'markup in the attributes of a block': () =>
        `<!-- wp:aushang/news-list ${escapeForBlock({tags: attack, src: `https://www.musterstadt.example/${attack}`})} /-->`,
      'attributes of a block that are no texts': () =>
        '<!-- wp:aushang/news-list {"limit":{"a":1},"tags":["a"],"src":["https://www.musterstadt.example/"]} /-->',
      'a placeholder with handlers and styles': () =>
        '<div data-aushang="news-list" data-aushang-limit="1" onclick="window.hacked=1" onmouseover="window.hacked=1"><a href="/">Start</a></div>',
      'a hostile feed in a shortcode': (feeds) => `[aushang src="${feeds}/hostile.json"]`,
      'a hostile feed in a block': (feeds) =>
        `<!-- wp:aushang/news-list {"src":"${feeds}/hostile.json"} /-->`,
    };

    /** @param {object} attributes as the block editor writes them */
    function escapeForBlock(attributes) {
      return JSON.stringify(attributes)
        .replaceAll('<', String.raw`\u003c`)
        .replaceAll('>', String.raw`\u003e`)
        .replaceAll(String.raw`\"`, String.raw`\u0022`)
        .replaceAll('--', String.raw`\u002d\u002d`);
    }

    /** @type {string[]} */
    let urls = [];
    before(() => {
      const {feeds, publishAll} = getWorld();
      const contents = Object.values(posts).map((contentOf) => contentOf(feeds.url));
      urls = publishAll(contents.map((content) => ({post_content: content}))).map(({url}) => url);
    });

    for (const [index, name] of Object.keys(posts).entries()) {
      it(`is not done by ${name}`, async () => {
        const {newPage} = getWorld();
        const url = urls[index] ?? '';
        const {page, complaints, close} = await newPage();
        await page.goto(url);
        await page.waitForLoadState('networkidle');
        await page.hover('main');
        const state = await page.evaluate(() => ({
          hacked: 'hacked' in window,
          handlers: document.querySelectorAll('main [onclick], main [onerror], main [onmouseover]')
            .length,
          scripts: document.querySelectorAll('main script, main [src="x"]').length,
          links: document.querySelectorAll('main [href^="javascript:"]').length,
          text: document.body.textContent,
        }));
        assert.equal(state.hacked, false);
        assert.equal(state.handlers + state.scripts + state.links, 0);
        assert.doesNotMatch(state.text, /EXECUTED/);
        // The script and the browser tell the web team what is wrong with their feeds.
        const expected = /^\[aushang\]|^Fetch API cannot load javascript:|ERR_NAME_NOT_RESOLVED/;
        const others = complaints.filter((complaint) => !expected.test(complaint));
        assert.deepEqual(others, []);
        await close();
      });
    }

    it('leaves the text of a hostile feed as text', async () => {
      const {feeds, publish, readHtml} = getWorld();
      const html = await readHtml(publish(`[aushang src="${feeds.url}/hostile.json"]`).url);
      const place = findPlace(html);
      assert.match(place, /&#x5b;aushang_probe\] &lt;b&gt;fett/);
      assert.doesNotMatch(place, /<(?!\/?(?:div|ul|li|a|p)\b)/);
      assert.match(place, new RegExp(`<a href="${feeds.url}/">`));
      assert.ok(place.length < 5000, String(place.length));
    });

    it('is not done to servers inside the own network', async () => {
      const {feeds, publish, readHtml} = getWorld();
      const address = feeds.url.replace('127.0.0.1', 'localhost');
      const html = await readHtml(publish(`[aushang src="${address}/private.json"]`).url);
      assert.match(findPlace(html), new RegExp(`<a href="${address}/">localhost</a>`));
      assert.deepEqual(
        feeds.asked.filter((path) => path === '/private.json'),
        [],
      );
    });

    for (const path of ['/slow.json', '/large.json', '/page.json', '/nowhere.json']) {
      it(`is not done by ${path}: it is asked for once, and a link stands there`, async () => {
        const {feeds, publish, readHtml} = getWorld();
        const {url} = publish(`[aushang src="${feeds.url}${path}"]`);
        for (let visit = 0; visit < 2; visit++) {
          const html = await readHtml(url);
          assert.match(
            findPlace(html),
            new RegExp(`<p><a href="${feeds.url}/">127.0.0.1</a></p></div>`),
          );
        }
        assert.equal(feeds.asked.filter((asked) => asked === path).length, 1);
      });
    }

    it('keeps the last links when a feed fails later', async () => {
      const {call, feeds, publish, readHtml} = getWorld();
      const src = `${feeds.url}/later.json`;
      feeds.documents['/later.json'] = feeds.documents['/musterstadt.json'];
      const {url} = publish(`[aushang src="${src}"]`);
      assert.match(findPlace(await readHtml(url)), /Wochenmarkt zieht um/);
      delete feeds.documents['/later.json'];
      const [key] = call('', ['aushang_test_outdate', src]);
      assert.ok(key);
      assert.match(findPlace(await readHtml(url)), /Wochenmarkt zieht um/);
      assert.equal(feeds.asked.filter((asked) => asked === '/later.json').length, 2);
    });

    it('tells those who can edit what is missing, and nobody else', async () => {
      const {call, logIn, publish, readHtml} = getWorld();
      const [settings] = call('', ['get_option', 'aushang']);
      call('', ['update_option', 'aushang', {...settings, feed_url: ''}]);
      const {url} = publish('Vorher. [aushang] Nachher.');
      assert.match(await readHtml(url), /Vorher\.\s+Nachher\./);
      const {page, close} = await logIn('erika');
      await page.goto(url);
      await page.getByText('Es fehlt die Adresse des Feeds.').waitFor();
      await close();
      call('', ['update_option', 'aushang', settings]);
    });
  });
}
