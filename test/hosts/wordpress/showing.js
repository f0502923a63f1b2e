// Posts of an author show the news of a feed.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {titles} from './feeds.js';
import {findPlace} from './world.js';

/** @param {() => import('./world.js').World} getWorld */
export function testShowing(getWorld) {
  describe('a post by an author without unfiltered_html', () => {
    const feedOf = () => `${getWorld().feeds.url}/musterstadt.json`;
    const pasted = () =>
      `<div data-aushang="news-list" data-aushang-src="${feedOf()}" data-aushang-limit="3">` +
      '<a href="https://www.musterstadt.example/aktuelles">Alle Nachrichten</a></div>';

    /** @type {Record<string, () => Promise<string>>} each publishes a post and answers its address */
    const posts = {
      async 'with a placeholder, pasted into the block for HTML'() {
        const content = `<!-- wp:html -->\n${pasted()}\n<!-- /wp:html -->`;
        return publishOverRest(content);
      },
      async 'with a placeholder, pasted into the classic editor'() {
        const content = `Guten Tag,\n\n${pasted()}\n\nIhre Verwaltung`;
        return getWorld().publish(content).url;
      },
      async 'with a placeholder on many lines'() {
        const content = pasted().replaceAll('<a ', '\n\n  <a ').replaceAll('</a>', '</a>\n\n');
        return getWorld().publish(`Guten Tag,\n${content}\nIhre Verwaltung`).url;
      },
      async 'with the shortcode'() {
        return getWorld().publish(`Guten Tag,\n\n[aushang src="${feedOf()}" limit="3"]`).url;
      },
      async 'with the shortcode in a text, and no address'() {
        return getWorld().publish('Neu: [aushang element="news-list" limit=3] – danke.').url;
      },
      async 'with the block'() {
        return publishOverRest('<!-- wp:aushang/news-list {"limit":"3"} /-->');
      },
    };

    /** @param {string} content */
    async function publishOverRest(content) {
      const rest = getWorld().restAs('erika');
      const body = JSON.stringify({title: 'Ein Beitrag', status: 'publish', content});
      const headers = {'content-type': 'application/json'};
      const {link} = await rest('posts', {method: 'POST', headers, body});
      return link;
    }

    it('is held to the filters', () => {
      const {call, publish} = getWorld();
      assert.deepEqual(call('erika', ['current_user_can', 'unfiltered_html']), [false]);
      const {id} = publish('<aushang-news-list src="/f.json">Hier.</aushang-news-list>');
      assert.equal(call('', ['get_post_field', 'post_content', id])[0], 'Hier.');
      call('', ['wp_delete_post', id, true]);
    });

    for (const [name, publishOne] of Object.entries(posts)) {
      it(`${name} shows the news`, async () => {
        const {newPage, readHtml} = getWorld();
        const url = await publishOne();

        const html = await readHtml(url);
        const place = findPlace(html);
        assert.match(place, /<a href="https:\/\/www\.musterstadt\.example\//);
        assert.doesNotMatch(place, /<br/);
        // A stray end tag makes an empty paragraph in a browser.
        assert.doesNotMatch(html, /<p>\s*<div[^>]* data-aushang/);

        const {page, complaints, close} = await newPage();
        await page.goto(url);
        const list = page.locator('div[data-aushang="news-list"] > aushang-news-list');
        await list.getByRole('heading').first().waitFor();
        assert.deepEqual(await list.getByRole('heading').allInnerTexts(), titles.slice(0, 3));
        assert.deepEqual(complaints, []);
        await close();
      });
    }

    it('loads the script once, as a module with its hash, however many placeholders there are', async () => {
      const {newPage, publish} = getWorld();
      const {url} = publish(`[aushang]\n\n[aushang element="news-teaser"]\n\n${pasted()}`);
      const {page, complaints, close} = await newPage();
      const loaded = page.waitForResponse(/script\/aushang\.js/);
      await page.goto(url);
      const body = await (await loaded).body();
      const tags = await page
        .locator('script[src*="aushang.js"]')
        .evaluateAll((scripts) =>
          scripts.map((script) =>
            ['type', 'crossorigin', 'integrity', 'async'].map((name) => script.getAttribute(name)),
          ),
        );
      const hash = `sha384-${createHash('sha384').update(body).digest('base64')}`;
      assert.equal(tags.length, 1);
      assert.deepEqual(tags[0]?.slice(0, 3), ['module', 'anonymous', hash]);
      assert.notEqual(tags[0]?.[3], null);
      await page.locator('aushang-news-teaser').getByRole('heading').waitFor();
      assert.equal(await page.locator('[data-aushang] > aushang-news-list').count(), 2);
      assert.deepEqual(complaints, []);
      await close();
    });

    it('loads no script where there is nothing for it', async () => {
      const {publish, readHtml} = getWorld();
      const {url} = publish('Vom Aushang am Rathaus.');
      assert.doesNotMatch(await readHtml(url), /aushang\.js/);
    });

    it('loads the script for a widget, and for an old template that prints late', async (test) => {
      const {call, publish, readHtml} = getWorld();
      const {url} = publish('Ein Beitrag.');
      const widget = {content: '<!-- wp:aushang/news-list {"limit":"1"} /-->'};
      test.after(() => call('', ['switch_theme', 'twentytwentythree']));
      call('', ['switch_theme', 'test-classic']);
      call(
        '',
        ['update_option', 'widget_block', {2: widget, _multiwidget: 1}],
        ['update_option', 'sidebars_widgets', {seite: ['block-2'], array_version: 3}],
      );
      const html = await readHtml(url);
      assert.match(html, /data-aushang-limit="1"/);
      assert.equal(html.match(/<script[^>]* type="module"[^>]*aushang\.js/g)?.length, 1);
    });

    it('has links without JavaScript, and none to what has expired', async () => {
      const {newPage, publish} = getWorld();
      const {url} = publish('[aushang limit="2"]');
      const {page, close} = await newPage({javaScriptEnabled: false});
      await page.goto(url);
      const links = page.locator('[data-aushang] a');
      assert.deepEqual(await links.allInnerTexts(), [
        ...titles.slice(0, 2),
        'Musterstadt: Aktuelles',
      ]);
      assert.equal(
        await links.last().getAttribute('href'),
        'https://www.musterstadt.example/aktuelles',
      );
      await close();
    });

    for (const sort of ['newest', 'oldest', 'feed']) {
      it(`has links in the order of the list: ${sort}`, async () => {
        const {feeds, newPage, publish, readHtml} = getWorld();
        const content = `[aushang src="${feeds.url}/mixed.json" limit="6" offset="1" sort="${sort}"]`;
        const {url} = publish(content);
        const links = findPlace(await readHtml(url)).matchAll(/<li><a[^>]*>([^<]+)/g);
        const {page, close} = await newPage();
        await page.goto(url);
        const headings = page.locator('aushang-news-list').getByRole('heading');
        await headings.first().waitFor();
        const shown = await headings.allInnerTexts();
        assert.equal(shown.length, 5);
        assert.deepEqual(
          [...links].map(([, title]) => title),
          shown,
        );
        await close();
      });
    }

    it('has links to the wanted topics alone', async () => {
      const {publish, readHtml} = getWorld();
      const wanted = findPlace(await readHtml(publish('[aushang tags="märkte & feste"]').url));
      assert.match(wanted, /Straßenfest in der Kirchgasse/);
      assert.doesNotMatch(wanted, /Bürgerbüro/);
      const others = findPlace(await readHtml(publish('[aushang exclude-tags="Rathaus"]').url));
      assert.match(others, /Straßenfest in der Kirchgasse/);
      assert.doesNotMatch(others, /Bürgerbüro/);
    });

    it('loads what few pages need from the folder of the plugin', async (test) => {
      const {call, newPage, publish} = getWorld();
      const {url} = publish('[aushang limit="1" paging="more"]');
      test.after(() => call('', ['update_option', 'WPLANG', 'de_DE']));
      call('', ['update_option', 'WPLANG', '']);
      const {page, complaints, close} = await newPage();
      await page.goto(url);
      await page.getByRole('button', {name: 'More news'}).waitFor();
      assert.deepEqual(complaints, []);
      await close();
    });

    it('counts down to an event without any feed', async () => {
      const {newPage, publish} = getWorld();
      const {url} = publish(
        '[aushang element="event-countdown" name="Sirenenprobe" start="2099-03-11T11:00" location="überall"]',
      );
      const {page, complaints, close} = await newPage();
      const html = await (await page.goto(url))?.text();
      assert.match(findPlace(html ?? ''), /<p>Sirenenprobe · 11\. März 2099, 11:00 · überall<\/p>/);
      await page
        .locator('aushang-event-countdown')
        .getByRole('heading', {name: 'Sirenenprobe'})
        .waitFor();
      assert.deepEqual(complaints, []);
      await close();
    });
  });
}
