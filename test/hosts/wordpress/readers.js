// Who reads the feed that WordPress offers, and how often it is sent. Comes after feed.js, with its posts.
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';

/** @param {() => import('./world.js').World} getWorld */
export function testReaders(getWorld) {
  describe('the feed of the posts', () => {
    /** @param {Record<string, unknown>} change */
    function set(change) {
      const {call} = getWorld();
      const [settings] = call('', ['get_option', 'aushang']);
      call('', ['update_option', 'aushang', {...settings, ...change}]);
    }

    /**
     * @param {string} [path]
     * @param {Record<string, string>} [headers]
     */
    const ask = (path = '/feed/aushang/', headers = {}) =>
      fetch(getWorld().site.url + path, {headers, redirect: 'manual'});

    it('is not sent again to who has it, until something is withdrawn', async () => {
      const {call} = getWorld();
      const first = await ask();
      const etag = first.headers.get('etag') ?? '';
      const since = first.headers.get('last-modified') ?? '';
      assert.match(etag, /^"\w+"$/);
      assert.match(first.headers.get('cache-control') ?? '', /max-age=300/);
      /** @type {Array<Record<string, string>>} */
      const known = [
        {'if-none-match': etag},
        {'if-none-match': `W/${etag}`},
        {'if-none-match': etag.replace(/"$/, '-gzip"')},
        {'if-modified-since': since},
        {'if-none-match': etag, 'if-modified-since': since},
      ];
      for (const headers of known) {
        const response = await ask('/feed/aushang/', headers);
        assert.equal(response.status, 304, JSON.stringify(headers));
        assert.equal(response.headers.get('etag'), etag);
        assert.equal(await response.text(), '');
      }
      assert.equal((await ask('/feed/aushang/', {'if-none-match': '"other"'})).status, 200);
      const [[id]] = call('', ['get_posts', {fields: 'ids', title: 'Tag 05'}]);
      call('', ['wp_trash_post', id]);
      assert.equal((await ask('/feed/aushang/', {'if-none-match': etag})).status, 200);
      call('', ['wp_untrash_post', id], ['wp_publish_post', id]);
    });

    it('may be read by other sites as the settings say', async () => {
      const origin = 'https://www.nachbarort.example';
      const name = 'access-control-allow-origin';
      /** @param {Record<string, string>} headers */
      const allowed = async (headers, path = '/feed/aushang/') =>
        (await ask(path, headers)).headers.get(name);

      assert.equal(await allowed({origin}), null);
      set({cors: 'list', cors_origins: [origin]});
      assert.equal(await allowed({origin}), origin);
      assert.equal(await allowed({origin: 'https://nachbarort.example'}), null);
      assert.equal(await allowed({origin: `${origin}.evil.example`}), null);
      assert.match((await ask()).headers.get('vary') ?? '', /Origin/);
      set({cors: 'all'});
      assert.equal(await allowed({origin}), '*');
      const etag = (await ask()).headers.get('etag') ?? '';
      assert.equal(await allowed({origin, 'if-none-match': etag}), '*');
      // No other feed or page of the site is opened.
      assert.equal(await allowed({origin}, '/feed/'), null);
      assert.equal(await allowed({origin}, '/'), null);
      set({cors: 'none'});
    });

    it('is shown by our list on another site, when that may read it', async () => {
      const {feeds, newPage, site} = getWorld();
      feeds.pages.set(
        '/host.html',
        `<!doctype html><html lang="de"><title>Nachbarort</title><link rel="icon" href="data:,">
<script type="module" src="/aushang.js"></script>
<aushang-news-list src="${site.url}/feed/aushang" limit="3" paging="more" images="show"><a href="/">Ersatz</a></aushang-news-list>`,
      );
      const {page, complaints, close} = await newPage();
      const refused = page.waitForEvent('console', (message) =>
        message.text().includes('[network]'),
      );
      await page.goto(`${feeds.url}/host.html`);
      await refused;
      assert.ok(await page.getByText('Ersatz').isVisible());

      set({cors: 'list', cors_origins: [feeds.url]});
      complaints.length = 0;
      await page.reload();
      const list = page.locator('aushang-news-list');
      const headings = list.getByRole('heading');
      await headings.first().waitFor();
      assert.deepEqual(await headings.allInnerTexts(), [
        'Angeheftet',
        'Donau\u00addampf\u00adschiff­fahrt & „Brücke“ offen: 5 < 6 – Grüße',
        'Tag 07',
      ]);
      const picture = list.getByAltText('Die Brücke & ihr „neues“ Geländer');
      await picture.waitFor();
      assert.ok(
        await picture.evaluate((image) => /** @type {any} */ (image).decode().then(() => true)),
      );
      await list.getByRole('button', {name: 'Mehr Meldungen'}).click();
      await headings.nth(4).waitFor();
      await list.getByRole('button', {name: 'Mehr Meldungen'}).click();
      await headings.nth(6).waitFor();
      assert.deepEqual((await headings.allInnerTexts()).slice(2), [
        'Tag 07',
        'Tag 06',
        'Tag 05',
        'Tag 04',
        'Tag 03',
      ]);
      assert.deepEqual(complaints, []);
      await close();
    });

    it('is shown on the site itself, and does not ask for itself without end', async () => {
      const {newPage, publish, site} = getWorld();
      const {id, url} = publish(`[aushang src="/feed/aushang/" limit="2"]`);
      const {page, complaints, close} = await newPage();
      const html = await (await page.goto(url))?.text();
      assert.match(html ?? '', new RegExp(`data-aushang-src="${site.url}/feed/aushang/"`));
      assert.match(html ?? '', /<li><a href="[^"]+">Angeheftet<\/a><\/li>/);
      await page.locator('aushang-news-list').getByRole('heading').first().waitFor();
      assert.deepEqual(complaints, []);
      getWorld().call('', ['wp_delete_post', id, true]);
      await close();
    });

    after(() => set({cors: 'none', cors_origins: []}));
  });
}
