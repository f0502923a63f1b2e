import {fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsTeaser} from '../../../src/elements/news-teaser/news-teaser.js';
import {de} from '../../../src/text/de.js';
import {expectTree} from '../../support/expect-tree.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf} from '../../support/parts.js';
import {FOREIGN_HOST, FOREIGN_PICTURE, PICTURE} from '../../support/pictures.js';

const page = usePage();
const FULL = {
  id: '1',
  url: '/1',
  title: 'Konzert im Rathaus',
  summary: 'Der Eintritt ist frei.',
  date_published: '2026-11-19T09:00:00Z',
  tags: ['Kultur', 'Musik'],
  image: PICTURE,
  _aushang: {
    image_alt: 'Der Marktplatz im Schnee',
    image_caption: 'So sah es 2010 aus.',
    image_credit: 'Erika Mustermann',
    easy_url: '/leicht/1',
  },
};

async function show(attributes = '', children = ''): Promise<NewsTeaser> {
  const place = await fixture(
    `<div lang="de"><aushang-news-teaser src="/feed.json" ${attributes}>${children}</aushang-news-teaser></div>`,
  );
  await arrived();
  return place.querySelector('aushang-news-teaser')!;
}

describe('what a screen reader meets in aushang-news-teaser', () => {
  const text = [
    'heading 3 "Konzert im Rathaus"',
    '  link "Konzert im Rathaus"',
    'time "19. November 2026"',
    'text "Der Eintritt ist frei."',
    'list',
    '  listitem "Kultur"',
    '  listitem "Musik"',
    'link "In Leichter Sprache Konzert im Rathaus"',
  ];

  for (const layout of ['vertical', 'horizontal']) {
    it(`layout="${layout}"`, async () => {
      page.serve('/feed.json', feedOf([FULL]));
      await expectTree(await show(`layout="${layout}"`), [
        ...text,
        'figure',
        '  img "Der Marktplatz im Schnee"',
        '  text "So sah es 2010 aus."',
        '  text "Bild: Erika Mustermann"',
        'status',
      ]);
    });
  }

  it('with what the page puts around it', async () => {
    page.serve('/feed.json', feedOf([{id: '1', title: 'Nur ein Satz', image: PICTURE}]));
    const children =
      '<h3 slot="heading">Tipp</h3><p>Ersatz</p><p slot="empty">Nichts.</p><a slot="footer" href="/alle">Alle</a>';
    await expectTree(await show('heading-level="4"', children), [
      'heading 3 "Tipp"',
      'heading 4 "Nur ein Satz"',
      'figure',
      'status',
      'link "Alle"',
    ]);
  });

  it('with a picture of another host: before the visitor agrees, and after', async () => {
    page.serve('/feed.json', feedOf([{...FULL, image: FOREIGN_PICTURE}]));
    const element = await show();
    const caption = ['  text "So sah es 2010 aus."', '  text "Bild: Erika Mustermann"'];
    await expectTree(element, [
      `text "Die Bilder liegen auf anderen Servern: ${FOREIGN_HOST}. Wer sie ansieht, übermittelt seine IP-Adresse dorthin."`,
      'button "Bilder anzeigen"',
      ...text,
      'figure',
      ...caption,
      'status',
    ]);
    partsOf(element, 'consent')[0]!.querySelector('button')!.click();
    await arrived();
    await expectTree(element, [
      ...text,
      'figure',
      '  img "Der Marktplatz im Schnee"',
      ...caption,
      'status "Die Bilder werden angezeigt."',
    ]);
  });

  describe('without its item', () => {
    it('when the feed is empty', async () => {
      page.serve('/feed.json', feedOf([]));
      await expectTree(await show(), ['text "Zurzeit gibt es keine Meldungen."', 'status']);
    });

    it('when the item is gone, in our words, the page’s, and with a fallback', async () => {
      page.serve('/feed.json', feedOf([FULL]));
      const gone = 'item="weg"';
      await expectTree(await show(gone), ['text "Diese Meldung gibt es nicht mehr."', 'status']);
      const own = await show(gone, '<p slot="empty">Vorbei.</p>');
      await expectTree(own, ['text "Vorbei."', 'status']);
      const fallback = await show(gone, '<a href="/alle">Alle</a><p slot="empty">Vorbei.</p>');
      await expectTree(fallback, ['link "Alle"', 'status']);
    });

    it('when the feed fails, with a fallback and without', async () => {
      await expectTree(await show('', '<a href="/alle">Alle</a>'), ['link "Alle"', 'status']);
      await expectTree(await show(), [`status "${de.errors['not-found']}"`]);
    });

    it('while it is on its way, with a fallback and without', async () => {
      page.serve('/feed.json', () => new Promise(() => undefined));
      await expectTree(await show('', '<a href="/alle">Alle</a>'), ['link "Alle"', 'status']);
      await expectTree(await show(), ['status']);
    });
  });

  it('with an item that may be old', async () => {
    page.serve('/feed.json', feedOf([{id: '1', title: 'Nur ein Satz'}]));
    const place = await fixture(
      '<aushang-feed lang="de" src="/feed.json" refresh-interval="30"><aushang-news-teaser></aushang-news-teaser></aushang-feed>',
    );
    await arrived();
    page.serve('/feed.json', new Response('', {status: 500}));
    await page.clock.advance(30_000);
    await arrived();
    await expectTree(place.querySelector('aushang-news-teaser')!, [
      'heading 3 "Nur ein Satz"',
      `status "${de.stale}"`,
    ]);
  });
});
