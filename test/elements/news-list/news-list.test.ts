import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';

const page = usePage();

async function list(attributes = '', children = ''): Promise<NewsList> {
  const markup = `<aushang-news-list src="/feed.json" ${attributes}>${children}</aushang-news-list>`;
  const element = await fixture<NewsList>(markup);
  await arrived();
  return element;
}

describe('aushang-news-list', () => {
  it('shows the news as a list of headings with links, dates, summaries and tags', async () => {
    page.serve('/feed.json', feedOf(someItems(3), {language: 'de'}));
    const element = await list();
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('ul[part="list"] > li[part="item"]')).to.have.length(3);
    const link = root.querySelector('h3[part="title"] > a')!;
    expect(link.textContent).to.equal('Meldung 1');
    expect(link.getAttribute('href')).to.equal('https://musterstadt.example/1');
    const time = root.querySelector('time[part="date"]')!;
    expect(time.getAttribute('datetime')).to.equal('2026-11-19T09:00:00Z');
    expect(textsOf(element, 'summary')[0]).to.equal('Text der Meldung 1.');
    expect(textsOf(element, 'tag')[0]).to.equal('Kultur');
    expect(root.querySelector('li[part="item"]')!.getAttribute('lang')).to.equal('de');
    await expect(element).to.be.accessible();
  });

  it('names the heading before the date, for those who hear the page', async () => {
    page.serve('/feed.json', feedOf(someItems(1)));
    const element = await list();
    const [title] = partsOf(element, 'title');
    const [date] = partsOf(element, 'date');
    expect(title!.compareDocumentPosition(date!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows an item without link as a plain heading, and without date without one', async () => {
    page.serve(
      '/feed.json',
      feedOf([{id: '1', title: 'Nur ein Satz', content_text: 'Mehr nicht.'}]),
    );
    const element = await list();
    expect(titlesOf(element)).to.deep.equal(['Nur ein Satz']);
    expect(element.shadowRoot!.querySelector('a, time')).to.be.null;
    await expect(element).to.be.accessible();
  });

  describe('heading-level', () => {
    for (const level of [2, 3, 4, 5, 6]) {
      it(`${level} makes h${level}`, async () => {
        page.serve('/feed.json', feedOf(someItems(1)));
        const element = await list(`heading-level="${level}"`);
        expect(partsOf(element, 'title')[0]!.localName).to.equal(`h${level}`);
      });
    }
  });

  describe('picks and orders items', () => {
    const items = [
      {
        id: 'old',
        title: 'old',
        date_published: '2026-01-01T00:00:00Z',
        tags: ['Kultur', 'Feste, Märkte'],
      },
      {id: 'none', title: 'none'},
      {id: 'new', title: 'new', date_published: '2026-03-01T00:00:00Z', tags: ['Verkehr']},
      {
        id: 'pin',
        title: 'pin',
        date_published: '2026-02-01T00:00:00Z',
        tags: ['kultur'],
        _aushang: {pinned: true},
      },
      {
        id: 'past',
        title: 'past',
        date_published: '2026-11-01T00:00:00Z',
        _aushang: {expires: '2026-11-22'},
      },
    ];
    const cases: readonly [string, readonly string[]][] = [
      ['', ['pin', 'new', 'old', 'none']],
      ['sort="oldest"', ['pin', 'old', 'new', 'none']],
      ['sort="feed"', ['pin', 'old', 'none', 'new']],
      ['limit="2"', ['pin', 'new']],
      ['offset="1"', ['new', 'old', 'none']],
      ['offset="1" limit="1"', ['new']],
      ['tags="Kultur"', ['pin', 'old']],
      ['tags="Verkehr, kultur"', ['pin', 'new', 'old']],
      ['tags="Feste\\, Märkte"', ['old']],
      ['exclude-tags="Kultur"', ['new', 'none']],
      ['tags="Kultur" exclude-tags="Feste\\, Märkte"', ['pin']],
    ];
    for (const [attributes, expected] of cases) {
      it(`${attributes || 'by default'}: ${expected.join(' ')}`, async () => {
        page.serve('/feed.json', feedOf(items));
        expect(titlesOf(await list(attributes))).to.deep.equal(expected);
      });
    }
  });

  describe('ignores a bad value, and says so once', () => {
    const cases: readonly [string, string][] = [
      ['limit="0"', 'limit=0 is ignored: it should be a whole number from 1.'],
      ['limit="viele"', 'limit=NaN is ignored: it should be a whole number from 1.'],
      ['offset="-1"', 'offset=-1 is ignored: it should be a whole number from 0.'],
      ['heading-level="1"', 'heading-level=1 is ignored: it should be a whole number from 2 to 6.'],
      ['sort="up"', 'sort="up" is ignored: it should be newest, oldest, feed.'],
      ['layout="tiles"', 'layout="tiles" is ignored: it should be list, cards, compact.'],
      ['paging="all"', 'paging="all" is ignored: it should be none, more.'],
      ['images="yes"', 'images="yes" is ignored: it should be ask, show, none.'],
      ['loading="soon"', 'loading="soon" is ignored: it should be eager, lazy.'],
      [
        'time-zone="Berlin"',
        'time-zone="Berlin" is ignored: it should be an IANA name such as Europe/Berlin.',
      ],
    ];
    for (const [attribute, warning] of cases) {
      it(attribute, async () => {
        page.serve(
          '/feed.json',
          feedOf([...someItems(7), {id: 'p', title: 'p', image: 'https://b.example/p.png'}]),
        );
        const element = await list(attribute);
        element.requestUpdate();
        await element.updateComplete;
        expect(page.warnings).to.deep.equal([warning]);
        expect(titlesOf(element)).to.deep.equal([1, 2, 3, 4, 5].map((n) => `Meldung ${n}`));
        expect(partsOf(element, 'title')[0]!.localName).to.equal('h3');
      });
    }
  });

  it('quotes the start of a bad value, however long that is', async () => {
    page.serve('/feed.json', feedOf([]));
    const element = await list();
    const long = 'Wort '.repeat(2_000_000);
    Object.assign(element, {src: `https://[${long}`, sort: long, timeZone: long});
    await element.updateComplete;
    expect(page.warnings).to.have.length(3);
    for (const warning of page.warnings) {
      expect(warning).to.match(
        /^[a-z-]+="(https:\/\/\[)?(Wort ){15,20}Wort…" is ignored: it should be /,
      );
    }
  });

  it('names the start of an address, however long that is', async () => {
    page.serve('/feed.json', feedOf([]));
    const element = await list();
    element.src = `/${'a'.repeat(1_000_000)}`;
    await arrived();
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]!.length).to.be.at.most(5000);
  });

  it('takes properties of the same kinds, and null as nothing', async () => {
    page.serve('/feed.json', feedOf(someItems(4)));
    const element = await list();
    Object.assign(element, {limit: null, tags: null, excludeTags: ['Verkehr'], sort: null});
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(['Meldung 1', 'Meldung 3']);
    expect(page.warnings).to.be.empty;
  });

  it('takes the text of attributes as properties, as frameworks set them', async () => {
    page.serve('/feed.json', feedOf(someItems(6)));
    const element = await list();
    Object.assign(element, {tags: 'Kultur, Sport', limit: '2', headingLevel: '4'});
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(['Meldung 1', 'Meldung 3']);
    expect(partsOf(element, 'title')[0]!.localName).to.equal('h4');
    expect(page.warnings).to.be.empty;
  });

  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const nonsense: readonly [string, unknown][] = [
    ['tags', [1, null, {}]],
    ['tags', cyclic],
    ['excludeTags', 7],
    ['limit', 5n],
    ['timeZone', 5n],
    ['sort', window],
    ['images', {toJSON: () => JSON.parse('{')}],
  ];
  for (const [name, value] of nonsense) {
    it(`is not harmed by a ${name} that is a ${typeof value}`, async () => {
      page.serve('/feed.json', feedOf(someItems(1)));
      const element = await list();
      Object.assign(element, {[name]: value});
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part="base"]')).to.exist;
      element.removeAttribute('tags');
      Object.assign(element, {tags: []});
      await element.updateComplete;
      expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    });
  }

  it('is told apart from its neighbours by nothing but itself', async () => {
    page.serve('/feed.json', feedOf(someItems(2)));
    await list();
    await list('limit="1"');
    expect(page.requests).to.have.length(1);
  });

  describe('aushang-select', () => {
    async function press(options: MouseEventInit, cancel: boolean) {
      page.serve('/feed.json', feedOf(someItems(1)));
      const element = await list();
      const chosen: string[] = [];
      let followed = false;
      element.parentElement!.addEventListener('aushang-select', (event) => {
        chosen.push(event.item.id);
        if (cancel) event.preventDefault();
      });
      element.parentElement!.addEventListener('click', (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      const click = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        ...options,
      });
      element.shadowRoot!.querySelector('a')!.dispatchEvent(click);
      return {chosen, followed};
    }

    it('tells which item a plain click chose', async () => {
      expect(await press({}, false)).to.deep.equal({chosen: ['1'], followed: true});
    });

    it('keeps the browser from following the link when it is cancelled', async () => {
      expect(await press({}, true)).to.deep.equal({chosen: ['1'], followed: false});
    });

    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      it(`leaves a click with ${key} to the browser`, async () => {
        expect(await press({[key]: true}, true)).to.deep.equal({chosen: [], followed: true});
      });
    }
  });

  it('keeps untouched elements of a list that is refreshed', async () => {
    page.serve('/feed.json', feedOf(someItems(3)));
    const element = await fixture<NewsList>(
      html`<aushang-feed src="/feed.json" refresh-interval="60"
        ><aushang-news-list></aushang-news-list
      ></aushang-feed>`,
    );
    await arrived();
    const news = element.querySelector('aushang-news-list')!;
    const link = news.shadowRoot!.querySelectorAll('a')[1]!;
    link.focus();
    page.serve(
      '/feed.json',
      feedOf([
        {id: 'neu', title: 'Neu', url: '/neu', date_published: '2026-11-22T00:00:00Z'},
        ...someItems(3),
      ]),
    );
    await page.clock.advance(60_000);
    await arrived();
    expect(titlesOf(news)[0]).to.equal('Neu');
    expect(news.shadowRoot!.activeElement).to.equal(link);
  });
});
