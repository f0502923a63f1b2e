// The settings page.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

/** @param {() => import('./world.js').World} getWorld */
export function testSettings(getWorld) {
  describe('the settings', () => {
    /**
     * Sends the form, as a browser that checks nothing.
     * @param {import('playwright').Page} page
     * @param {Record<string, string>} fields
     * @param {string} [cors]
     */
    async function save(page, fields, cors = 'none') {
      await page.locator('form[action="options.php"]').evaluate((form) => {
        /** @type {any} */ (form).noValidate = true;
      });
      for (const [name, value] of Object.entries(fields)) {
        await page.fill(`[name="aushang[${name}]"]`, value);
      }
      await page.check(`[value="${cors}"]`);
      await Promise.all([page.waitForURL('**settings-updated=true'), page.click('#submit')]);
      return (await page.locator('.settings-error').allInnerTexts()).join('\n');
    }

    const stored = () => getWorld().call('', ['get_option', 'aushang'])[0];

    it('take the address of a feed, and say what is there', async () => {
      const {site, feeds, logIn} = getWorld();
      const {page, complaints, close} = await logIn('verwaltung');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=aushang`);
      const said = await save(page, {feed_url: `${feeds.url}/musterstadt.json`});
      assert.match(said, /Einstellungen gespeichert/);
      const hints = (await page.locator('.form-table').allInnerTexts()).join('\n');
      assert.match(hints, /Gelesen: „Musterstadt: Aktuelles“, Nachrichten: 5\./);
      assert.equal(stored().feed_url, `${feeds.url}/musterstadt.json`);

      for (const wrong of [
        'foo',
        'javascript:alert(1)',
        'https://erika:geheim@musterstadt.example/',
      ]) {
        const refused = await save(page, {feed_url: wrong});
        assert.match(refused, /keine Adresse eines Feeds/, wrong);
        assert.equal(stored().feed_url, `${feeds.url}/musterstadt.json`);
      }
      assert.deepEqual(complaints, []);
      await close();
    });

    it('take origins, one a line, and leave out what is none', async () => {
      const {site, logIn} = getWorld();
      const {page, close} = await logIn('verwaltung');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=aushang`);
      const lines =
        'https://www.Nachbarort.example/aktuelles\nkein Ort\nhttps://a.example:443\nhttp://b.example:8080';
      const said = await save(page, {cors_origins: lines}, 'list');
      assert.match(said, /„kein“ ist keine Adresse einer Website/);
      assert.deepEqual(stored().cors_origins, [
        'https://www.nachbarort.example',
        'https://a.example',
        'http://b.example:8080',
      ]);
      assert.match(await save(page, {cors_origins: ''}, 'list'), /Die Liste der Websites ist leer/);
      await save(page, {cors_origins: ''}, 'none');
      await close();
    });

    it('are not for those who may not change them', async () => {
      const {site, logIn} = getWorld();
      const {page, close} = await logIn('erika');
      const response = await page.goto(`${site.url}/wp-admin/options-general.php?page=aushang`);
      assert.equal(response?.status(), 403);
      await close();
    });

    it('are in English for those who speak it', async () => {
      const {site, call, logIn} = getWorld();
      call('', ['update_user_meta', 1, 'locale', 'en_US']);
      const {page, close} = await logIn('verwaltung');
      await page.goto(`${site.url}/wp-admin/options-general.php?page=aushang`);
      const labels = (await page.locator('.form-table th').allInnerTexts()).join(' | ');
      assert.equal(labels, 'Address of the feed | Who may show the feed');
      call('', ['delete_user_meta', 1, 'locale']);
      await close();
    });
  });
}
