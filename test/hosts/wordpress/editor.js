/// <reference lib="dom" />
// The blocks in the editor.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {titles} from './feeds.js';

/** @param {() => import('./world.js').World} getWorld */
export function testEditor(getWorld) {
  describe('the block editor', () => {
    it('has a block for each element, shows its links, and stores no markup', async () => {
      const {call, logIn, site} = getWorld();
      const preferences = {'core/edit-post': {welcomeGuide: false}, _modified: '2026-01-01'};
      call('', ['update_user_meta', 2, 'wp_persisted_preferences', preferences]);
      const {page, complaints, close} = await logIn('erika');
      await page.goto(`${site.url}/wp-admin/post-new.php`);
      const names = await page.evaluate(async () => {
        const {blocks, data} = /** @type {any} */ (window).wp;
        const types = blocks
          .getBlockTypes()
          .map(/** @param {any} type */ ({name}) => name)
          .filter(/** @param {string} name */ (name) => name.startsWith('aushang/'));
        data.dispatch('core/editor').editPost({title: 'Aus dem Editor'});
        data
          .dispatch('core/block-editor')
          .insertBlocks(types.map(/** @param {string} name */ (name) => blocks.createBlock(name)));
        return types;
      });
      assert.deepEqual(names, [
        'aushang/news-list',
        'aushang/news-teaser',
        'aushang/event-countdown',
        'aushang/contact-card',
      ]);
      const list = page.locator('[data-type="aushang/news-list"]');
      await list.getByText(titles[0] ?? '').waitFor();
      await list.getByText('Aushang: Nachrichten').waitFor();

      // Through the field in the side bar, as an author would.
      await list.click({position: {x: 5, y: 5}});
      await page.getByLabel('Anzahl').fill('2');
      await list.getByText(titles[2] ?? '').waitFor({state: 'detached'});

      const id = await page.evaluate(async () => {
        const {data} = /** @type {any} */ (window).wp;
        data.dispatch('core/editor').editPost({status: 'publish'});
        await data.dispatch('core/editor').savePost();
        return data.select('core/editor').getCurrentPostId();
      });
      const [content] = call('', ['get_post_field', 'post_content', id]);
      assert.deepEqual(content.split('\n\n'), [
        '<!-- wp:aushang/news-list {"limit":"2"} /-->',
        '<!-- wp:aushang/news-teaser /-->',
        '<!-- wp:aushang/event-countdown /-->',
        '<!-- wp:aushang/contact-card /-->',
      ]);
      const ours = complaints.filter((complaint) => /aushang|Block validation/i.test(complaint));
      assert.deepEqual(ours, []);
      await close();
    });
  });
}
