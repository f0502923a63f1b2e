import {fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {de} from '../../../src/text/de.js';
import {expectTree} from '../../support/expect-tree.js';
import {pressKey} from '../../support/keyboard.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf} from '../../support/parts.js';
import {FOREIGN_HOST, FOREIGN_PICTURE, PICTURE} from '../../support/pictures.js';

const page = usePage();

async function show(attributes = '', children = ''): Promise<NewsList> {
  const place = await fixture(
    `<div lang="de"><aushang-news-list src="/feed.json" ${attributes}>${children}</aushang-news-list></div>`,
  );
  await arrived();
  return place.querySelector('aushang-news-list')!;
}

function news(...titles: string[]): object[] {
  return titles.map((title) => ({id: title, url: `/${title}`, title}));
}

/** The lines of a list of items that are title and link alone. */
function items(...titles: string[]): string[] {
  return ['list', ...titles.flatMap((title) => item(title))];
}

function item(title: string): string[] {
  return ['  listitem', `    heading 3 "${title}"`, `      link "${title}"`];
}

describe('what a screen reader meets in aushang-news-list', () => {
  describe('in each layout', () => {
    beforeEach(() => {
      const full = {
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
          image_credit: 'Foto: Erika Mustermann',
          easy_url: '/leicht/1',
          sign_url: '/dgs/1',
        },
      };
      const plain = {id: '2', title: 'Nur ein Satz', image: PICTURE};
      page.serve('/feed.json', feedOf([full, plain], {language: 'de'}));
    });

    const full = [
      'list',
      '  listitem',
      '    heading 3 "Konzert im Rathaus"',
      '      link "Konzert im Rathaus"',
      '    time "19. November 2026"',
      '    text "Der Eintritt ist frei."',
      '    list',
      '      listitem "Kultur"',
      '      listitem "Musik"',
      '    link "In Leichter Sprache Konzert im Rathaus"',
      '    link "In Gebärdensprache Konzert im Rathaus"',
      '    figure',
      '      img "Der Marktplatz im Schnee"',
      '      text "So sah es 2010 aus."',
      '      text "Foto: Erika Mustermann"',
      '  listitem',
      '    heading 3 "Nur ein Satz"',
      '    figure',
      'status',
    ];
    for (const layout of ['list', 'cards']) {
      it(layout, async () => {
        await expectTree(await show(`layout="${layout}"`), full);
      });
    }

    it('compact', async () => {
      await expectTree(await show('layout="compact"'), [
        'list',
        '  listitem',
        '    heading 3 "Konzert im Rathaus"',
        '      link "Konzert im Rathaus"',
        '    time "19. November 2026"',
        '  listitem',
        '    heading 3 "Nur ein Satz"',
        'status',
      ]);
    });

    it('with what the page puts around it', async () => {
      const children =
        '<h3 slot="heading">Aktuelles</h3><p>Ersatz</p><p slot="empty">Nichts.</p><a slot="footer" href="/alle">Alle</a>';
      await expectTree(await show('layout="compact" heading-level="4"', children), [
        'heading 3 "Aktuelles"',
        'list',
        '  listitem',
        '    heading 4 "Konzert im Rathaus"',
        '      link "Konzert im Rathaus"',
        '    time "19. November 2026"',
        '  listitem',
        '    heading 4 "Nur ein Satz"',
        'status',
        'link "Alle"',
      ]);
    });
  });

  describe('with a filter', () => {
    const tagged = [
      {...news('Konzert')[0], tags: ['Kultur']},
      {...news('Sperrung')[0], tags: ['Verkehr']},
      {...news('Umzug')[0], tags: ['Kultur', 'Verkehr']},
      {...news('Haushalt')[0], tags: []},
    ];
    const topics = (all: string, culture: string, traffic: string) => [
      'group "Nach Themen auswählen"',
      `  button "Alle 4" ${all}`,
      `  button "Kultur 2" ${culture}`,
      `  button "Verkehr 2" ${traffic}`,
    ];
    const press = async (element: NewsList, index: number) => {
      partsOf(element, 'filter')[0]!.querySelectorAll('button')[index]!.click();
      await arrived();
      await page.clock.advance(0);
    };

    it('before, with one topic, with several, and with all again', async () => {
      page.serve('/feed.json', feedOf(tagged));
      const element = await show('filterable layout="compact"');
      const all = items('Konzert', 'Sperrung', 'Umzug', 'Haushalt');
      const no = 'not pressed';
      await expectTree(element, [...topics('pressed', no, no), ...all, 'status']);
      await press(element, 1);
      await expectTree(element, [
        ...topics(no, 'pressed', no),
        ...items('Konzert', 'Umzug'),
        'status "2 Meldungen"',
      ]);
      await press(element, 2);
      await expectTree(element, [
        ...topics(no, 'pressed', 'pressed'),
        ...items('Konzert', 'Sperrung', 'Umzug'),
        'status "3 Meldungen"',
      ]);
      await press(element, 0);
      await expectTree(element, [...topics('pressed', no, no), ...all, 'status "4 Meldungen"']);
    });

    it('that offers some topics, and then the others', async () => {
      const tags = Array.from({length: 11}, (_, index) => `Thema ${index + 10}`);
      page.serve('/feed.json', feedOf([{...news('Viel')[0], tags}], {next_url: '/2'}));
      const element = await show('filterable layout="compact"');
      const buttons = tags.map((tag) => `  button "${tag} 1" not pressed`);
      const around = (lines: readonly string[]) => [
        'group "Nach Themen auswählen"',
        '  button "Alle 1" pressed',
        ...lines,
        'text "Gezählt sind die Meldungen, die schon geladen sind."',
        ...items('Viel'),
        'status',
      ];
      const few = around([...buttons.slice(0, 8), '  button "Weitere Themen (3)"']);
      await expectTree(element, few);
      element.shadowRoot!.querySelector<HTMLElement>('.rest')!.click();
      await arrived();
      await expectTree(element, around(buttons));
    });
  });

  it('with a search: before, with matches, with none, and after Escape', async () => {
    page.serve('/feed.json', feedOf(news('Konzert', 'Sperrung')));
    const element = await show('searchable layout="compact"');
    const field = (value = '') => [
      'text "Meldungen durchsuchen"',
      `searchbox "Meldungen durchsuchen"${value}`,
    ];
    await expectTree(element, [...field(), ...items('Konzert', 'Sperrung'), 'status']);
    const input = element.shadowRoot!.querySelector('input')!;
    const search = async (query: string) => {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await element.updateComplete;
      await page.clock.advance(700);
    };
    await search('konz');
    const found = [...field(' value "konz"'), ...items('Konzert'), 'status "Eine Meldung"'];
    await expectTree(element, found);
    await search('x');
    const nothing = 'Keine Meldung passt zu Ihrer Auswahl.';
    await expectTree(element, [...field(' value "x"'), `text "${nothing}"`, `status "${nothing}"`]);
    input.focus();
    await pressKey('Escape');
    await element.updateComplete;
    await page.clock.advance(700);
    const again = [...field(), ...items('Konzert', 'Sperrung'), 'status "2 Meldungen"'];
    await expectTree(element, again);
  });

  it('with pictures of another host: before the visitor agrees, and after', async () => {
    const [konzert, sperrung] = news('Konzert', 'Sperrung');
    const pictured = {...konzert, image: FOREIGN_PICTURE, _aushang: {image_alt: 'Marktplatz'}};
    page.serve('/feed.json', feedOf([pictured, sperrung]));
    const element = await show();
    const question = `Die Bilder liegen auf anderen Servern: ${FOREIGN_HOST}. Wer sie ansieht, übermittelt seine IP-Adresse dorthin.`;
    await expectTree(element, [
      `text "${question}"`,
      'button "Bilder anzeigen"',
      'list',
      ...item('Konzert'),
      '    figure',
      ...item('Sperrung'),
      'status',
    ]);
    partsOf(element, 'consent')[0]!.querySelector('button')!.click();
    await arrived();
    await expectTree(element, [
      'list',
      ...item('Konzert'),
      '    figure',
      '      img "Marktplatz"',
      ...item('Sperrung'),
      'status "Die Bilder werden angezeigt."',
    ]);
  });

  it('with a button for more: before, while they load, after, and at the end', async () => {
    const wait: ((response: Response) => void)[] = [];
    page.serve('/feed.json', feedOf(news('A', 'B', 'C'), {next_url: '/2'}));
    page.serve('/2', () => new Promise((resolve) => wait.push(resolve)));
    const element = await show('paging="more" limit="2" layout="compact"');
    const press = async () => {
      partsOf(element, 'more')[0]!.click();
      await arrived();
    };
    const more = 'button "Mehr Meldungen"';
    await expectTree(element, [...items('A', 'B'), more, 'status']);
    await press();
    await expectTree(element, [...items('A', 'B', 'C'), more, 'status "Eine weitere Meldung"']);
    await press();
    await expectTree(element, [
      ...items('A', 'B', 'C'),
      'button "Meldungen werden geladen …" disabled',
      'status',
    ]);
    wait[0]!(new Response(JSON.stringify(feedOf(news('D')))));
    await arrived();
    await expectTree(element, [...items('A', 'B', 'C', 'D'), 'status "Eine weitere Meldung"']);
  });

  describe('without news', () => {
    it('when the feed is empty', async () => {
      page.serve('/feed.json', feedOf([]));
      await expectTree(await show(), ['text "Zurzeit gibt es keine Meldungen."', 'status']);
    });

    it('when it is empty, in the words of the page', async () => {
      page.serve('/feed.json', feedOf([]));
      const children = '<p>Ersatz</p><p slot="empty">Heute <b>nichts</b>.</p>';
      await expectTree(await show('', children), ['text "Heute nichts."', 'status']);
    });

    it('when it fails', async () => {
      await expectTree(await show(), [`status "${de.errors['not-found']}"`]);
    });

    it('when it fails, with a fallback', async () => {
      await expectTree(await show('', '<a href="/alle">Alle</a>'), ['link "Alle"', 'status']);
    });

    it('while it is on its way, with a fallback and without', async () => {
      page.serve('/feed.json', () => new Promise(() => undefined));
      await expectTree(await show('', '<a href="/alle">Alle</a>'), ['link "Alle"', 'status']);
      await expectTree(await show(), ['status']);
    });
  });

  it('with news that may be old, and with a page that did not come', async () => {
    page.serve('/feed.json', feedOf(news('A'), {next_url: '/2'}));
    const place = await fixture(
      '<aushang-feed lang="de" src="/feed.json" refresh-interval="30"><aushang-news-list paging="more"></aushang-news-list></aushang-feed>',
    );
    await arrived();
    const element = place.querySelector('aushang-news-list')!;
    page.serve('/feed.json', new Response('', {status: 500}));
    await page.clock.advance(30_000);
    await arrived();
    const around = [...items('A'), 'button "Mehr Meldungen"'];
    await expectTree(element, [...around, `status "${de.stale}"`]);
    partsOf(element, 'more')[0]!.click();
    await arrived();
    await expectTree(element, [
      ...around,
      'status',
      `  text "${de.stale}"`,
      `  text "${de.errors['not-found']}"`,
    ]);
  });
});
