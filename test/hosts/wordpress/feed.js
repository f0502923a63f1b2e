// The feed that WordPress offers.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {parseFeed} from '../../support/parser.js';

/** @param {() => import('./world.js').World} getWorld */
export function testFeed(getWorld) {
  describe('the feed of the posts', () => {
    /**
     * @param {string} [path]
     * @param {Record<string, string>} [headers]
     */
    const ask = (path = '/feed/aushang/', headers = {}) =>
      fetch(getWorld().site.url + path, {headers, redirect: 'manual'});

    /** @param {string} [path] */
    async function read(path) {
      const response = await ask(path);
      assert.equal(response.status, 200);
      const text = await response.text();
      const {feed, problems} = parseFeed(text, response.url);
      assert.deepEqual(problems, []);
      assert.ok(feed);
      return {feed, raw: JSON.parse(text), response};
    }

    before(async () => {
      const {call, newPage, publishAll, restAs} = getWorld();
      const [ids] = call('', ['get_posts', {fields: 'ids', numberposts: -1, post_status: 'any'}]);
      call('', ...ids.map(/** @param {number} id */ (id) => ['wp_delete_post', id, true]));

      const {page, close} = await newPage({viewport: {width: 1200, height: 800}});
      await page.setContent('<body style="background: teal">');
      const picture = await page.screenshot();
      await close();
      const rest = restAs('verwaltung');
      const file = new FormData();
      file.append('file', new Blob([new Uint8Array(picture)], {type: 'image/png'}), 'bruecke.png');
      file.append('alt_text', 'Die Brücke & ihr „neues“ Geländer');
      file.append('caption', 'Seit Montag <em>offen</em>');
      const media = await rest('media', {method: 'POST', body: file});

      const [pinned] = publishAll([
        {post_title: 'Angeheftet', post_content: 'Alt.', post_date: '2026-01-02 08:00:00'},
      ]);
      const [news] = publishAll([
        {
          post_title:
            'Donau\u00addampf\u00adschiff­fahrt & „Brücke“ <em>offen</em>: 5 &lt; 6 – Grüße',
          post_content:
            '<!-- wp:paragraph --><p>Die Brücke ist <strong>offen</strong>.</p><!-- /wp:paragraph -->' +
            '<!-- wp:aushang/news-list /-->',
          post_date: '2026-07-01 09:30:00',
          post_excerpt: 'Seit Montag fährt wieder, wer will: Übergang & Radweg.',
          tags_input: ['Verkehr', 'Brücken & Wege'],
        },
      ]);
      const days = ['03', '04', '05', '06', '07'].map((day) => ({
        post_title: `Tag ${day}`,
        post_content: 'Ein Tag.',
        post_date: `2026-03-${day} 08:00:00`,
      }));
      const secrets = [
        {post_title: 'Privates', post_status: 'private'},
        {post_title: 'Mit Kennwort', post_password: 'geheim'},
        {post_title: 'Entwurf', post_status: 'draft'},
        {post_title: 'Später', post_date: '2099-01-01 00:00:00'},
        {post_title: 'Seite', post_type: 'page'},
      ].map((post) => ({...post, post_content: 'Geheim.'}));
      publishAll([...days, ...secrets], 'verwaltung');
      call(
        '',
        ['stick_post', pinned?.id],
        ['set_post_thumbnail', news?.id, media.id],
        ['wp_set_object_terms', news?.id, 'Bau', 'category'],
        ['wp_update_post', {ID: news?.id}],
      );
    });

    it('is a JSON Feed without problems', async () => {
      const {site} = getWorld();
      const {feed, raw, response} = await read();
      assert.equal(response.headers.get('content-type'), 'application/feed+json; charset=utf-8');
      assert.equal(feed.title, 'Musterstadt');
      assert.equal(feed.home_page_url, `${site.url}/`);
      assert.equal(feed.feed_url, `${site.url}/feed/aushang/`);
      assert.equal(feed.language, 'de-DE');
      assert.deepEqual(feed._aushang, {timeZone: 'Europe/Berlin'});
      assert.equal(raw.version, 'https://jsonfeed.org/version/1.1');
    });

    it('tells all of a post', async () => {
      const {site} = getWorld();
      const {raw, feed} = await read();
      const item = raw.items[1];
      assert.equal(item.title, 'Donau\u00addampf\u00adschiff­fahrt & „Brücke“ offen: 5 < 6 – Grüße');
      assert.match(item.id, /^http:/);
      assert.match(item.url, new RegExp(`^${site.url}/donau`));
      assert.equal(item.summary, 'Seit Montag fährt wieder, wer will: Übergang & Radweg.');
      assert.match(item.content_html, /<p>Die Brücke ist <strong>offen<\/strong>\.<\/p>/);
      // A list of news inside the news is a link, and asks nobody for anything.
      assert.match(item.content_html, /<p><a href="[^"]*musterstadt\.json">/);
      assert.doesNotMatch(item.content_html, /<script|data-aushang/);
      assert.equal(item.date_published, '2026-07-01T09:30:00+02:00');
      assert.match(item.date_modified, /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
      assert.deepEqual(item.tags.toSorted(), ['Bau', 'Brücken & Wege', 'Verkehr']);
      assert.deepEqual(item.authors, [
        {name: 'Erika Mustermann', url: 'https://www.musterstadt.example/rathaus'},
      ]);
      assert.match(item.image, /\/bruecke-1024x683\.png$/);
      assert.deepEqual(feed.items[1]?._aushang, {
        image_alt: 'Die Brücke & ihr „neues“ Geländer',
        image_caption: 'Seit Montag offen',
        image_width: 1024,
        image_height: 683,
      });
      assert.equal(feed.items.at(-1)?.date_published, '2026-03-05T08:00:00+01:00');
    });

    it('has the sticky post first, and the rest on further pages', async () => {
      const first = (await read()).feed;
      assert.deepEqual(
        first.items.map((/** @type {{title: string}} */ {title}) => title.slice(0, 10)),
        ['Angeheftet', first.items[1]?.title.slice(0, 10), 'Tag 07', 'Tag 06', 'Tag 05'],
      );
      assert.deepEqual(first.items[0]?._aushang, {pinned: true});
      const second = (
        await read(new URL(first.next_url ?? '').href.replace(getWorld().site.url, ''))
      ).feed;
      assert.deepEqual(
        second.items.map((/** @type {{title: string}} */ {title}) => title),
        ['Tag 04', 'Tag 03'],
      );
      assert.equal(second.next_url, undefined);
      assert.equal(second.feed_url, first.feed_url);
    });

    it('has nothing that is not for everybody, not even for who may read it', async () => {
      const {logIn, site} = getWorld();
      const {page, close} = await logIn('verwaltung');
      const paths = [
        '',
        '?paged=2',
        '?post_type=any',
        '?post_type=page',
        '?post_status=private',
        '?s=Geheim',
        '?year=2026',
        '?author_name=verwaltung',
      ];
      for (const path of paths) {
        const response = await page.request.get(`${site.url}/feed/aushang/${path}`);
        const text = await response.text();
        assert.match(text, /"items":/, path);
        assert.doesNotMatch(text, /Geheim\.|Privates|Kennwort|Entwurf|Später|"Seite"/, path);
      }
      await close();
    });

    it('exists for categories, and without pretty permalinks, but not for comments', async () => {
      const {call, site} = getWorld();
      const category = (await read('/category/bau/feed/aushang/')).feed;
      assert.equal(category.items.length, 1);
      assert.equal(category.feed_url, `${site.url}/category/bau/feed/aushang/`);
      assert.equal((await ask('/comments/feed/aushang/')).status, 404);
      assert.equal((await ask('/tag-07/feed/aushang/')).status, 404);
      call('', ['update_option', 'permalink_structure', ''], ['flush_rewrite_rules']);
      const plain = (await read('/?feed=aushang')).feed;
      assert.equal(plain.feed_url, `${site.url}/?feed=aushang`);
      assert.equal(plain.next_url, `${site.url}/?feed=aushang&paged=2`);
      call('', ['update_option', 'permalink_structure', '/%postname%/'], ['flush_rewrite_rules']);
    });

    it('has excerpts alone where the site wants that', async () => {
      const {call} = getWorld();
      call('', ['update_option', 'rss_use_excerpt', '1']);
      const {raw} = await read();
      call('', ['update_option', 'rss_use_excerpt', '0']);
      assert.equal(
        raw.items[1].content_text,
        'Seit Montag fährt wieder, wer will: Übergang & Radweg.',
      );
      assert.doesNotMatch(JSON.stringify(raw), /content_html/);
    });

    it('is named in the head of each page', async () => {
      const {readHtml, site} = getWorld();
      assert.match(
        await readHtml(`${site.url}/tag-07/`),
        new RegExp(
          `<link rel="alternate" type="application/feed\\+json" title="[^"]+" href="${site.url}/feed/aushang/">`,
        ),
      );
    });
  });
}
