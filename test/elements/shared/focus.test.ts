import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import type {NewsTeaser} from '../../../src/elements/news-teaser/news-teaser.js';
import {focusedLine} from '../../support/keyboard.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {FOREIGN_PICTURE} from '../../support/pictures.js';

const page = usePage();

type Shown = NewsList | NewsTeaser;

async function show(markup: string): Promise<Shown> {
  const place = await fixture(`<div lang="de">${markup}</div>`);
  await arrived();
  return place.querySelector('aushang-news-list, aushang-news-teaser')!;
}

/** Items that are title, link and tag; the newest first. */
function news(...titles: string[]): object[] {
  return titles.map((title, index) => ({
    id: title,
    url: `/${title}`,
    title,
    tags: [title[0]!],
    date_published: `2026-10-${20 - index}`,
  }));
}

const REFRESHED =
  '<aushang-feed src="/feed.json" refresh-interval="60"><aushang-news-list filterable searchable paging="more" limit="3"></aushang-news-list></aushang-feed>';

async function refresh(items: readonly unknown[], members: object = {}): Promise<void> {
  page.serve('/feed.json', feedOf(items, members));
  await page.clock.advance(60_000);
  await arrived();
}

function find(element: Shown, selector: string, index = 0): HTMLElement {
  return element.shadowRoot!.querySelectorAll<HTMLElement>(selector)[index]!;
}

async function press(button: HTMLElement): Promise<void> {
  button.focus();
  button.click();
  await arrived();
  await page.clock.advance(0);
  await arrived();
}

async function search(element: Shown, query: string): Promise<void> {
  const input = element.shadowRoot!.querySelector('input')!;
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await arrived();
}

describe('the focus stays where a reader can go on', () => {
  it('on the topic that was pressed, and on the one that takes all back', async () => {
    page.serve('/feed.json', feedOf(news('A', 'B', 'A2')));
    const element = await show(
      '<aushang-news-list src="/feed.json" filterable></aushang-news-list>',
    );
    await press(find(element, '.filter button', 1));
    expect(focusedLine(element)).to.equal('button "A 2" pressed');
    await press(find(element, '.filter button', 1));
    expect(focusedLine(element)).to.equal('button "A 2" not pressed');
    await press(find(element, '.filter button', 2));
    await press(find(element, '.filter button', 0));
    expect(focusedLine(element)).to.equal('button "Alle 3" pressed');
  });

  it('on the first topic that came when the others are asked for', async () => {
    const tags = Array.from({length: 12}, (_, index) => `T${index + 10}`);
    page.serve('/feed.json', feedOf([{id: '1', title: 'x', tags}]));
    const element = await show(
      '<aushang-news-list src="/feed.json" filterable></aushang-news-list>',
    );
    await press(find(element, '.rest'));
    expect(focusedLine(element)).to.equal('button "T18 1" not pressed');
  });

  it('in the search, whatever it finds', async () => {
    page.serve('/feed.json', feedOf(news('A', 'B')));
    const element = await show(
      '<aushang-news-list src="/feed.json" searchable></aushang-news-list>',
    );
    for (const query of ['A', 'nirgends', 'B', '']) {
      await search(element, query);
      const value = query && ` value "${query}"`;
      expect(focusedLine(element)).to.equal(`searchbox "Meldungen durchsuchen"${value}`);
    }
  });

  it('on the first item that came, to the last page', async () => {
    page.serve('/feed.json', feedOf(news('A', 'B', 'C'), {next_url: '/2'}));
    page.serve('/2', feedOf([{id: 'D', title: 'D', url: '/D'}]));
    const element = await show(
      '<aushang-news-list src="/feed.json" paging="more" limit="2"></aushang-news-list>',
    );
    await press(find(element, '.more'));
    expect(focusedLine(element)).to.equal('link "C"');
    await press(find(element, '.more'));
    expect(focusedLine(element)).to.equal('link "D"');
  });

  it('on the button when a page does not come, and on the last item when it holds nothing', async () => {
    page.serve('/feed.json', feedOf(news('A'), {next_url: '/2'}));
    const element = await show(
      '<aushang-news-list src="/feed.json" paging="more" limit="2"></aushang-news-list>',
    );
    await press(find(element, '.more'));
    expect(focusedLine(element)).to.equal('button "Mehr Meldungen"');
    page.serve('/2', feedOf([]));
    await press(find(element, '.more'));
    expect(focusedLine(element)).to.equal('link "A"');
  });

  for (const tag of ['list', 'teaser']) {
    it(`on the title when the visitor has agreed to pictures of the ${tag}`, async () => {
      page.serve('/feed.json', feedOf([{...news('A')[0], image: FOREIGN_PICTURE}]));
      const element = await show(`<aushang-news-${tag} src="/feed.json"></aushang-news-${tag}>`);
      await press(find(element, '.consent button'));
      expect(focusedLine(element)).to.equal('link "A"');
    });
  }

  it('on the title when the visitor has agreed elsewhere', async () => {
    page.serve('/feed.json', feedOf([{...news('A')[0], image: FOREIGN_PICTURE}]));
    const list = '<aushang-news-list src="/feed.json"></aushang-news-list>';
    const element = await show(list + list);
    find(element, '.consent button').focus();
    find(element.nextElementSibling as NewsList, '.consent button').click();
    await arrived();
    expect(focusedLine(element.nextElementSibling as NewsList)).to.equal('link "A"');
    expect(find(element, '.consent')).to.be.undefined;
  });

  describe('when the feed is loaded again', () => {
    let element: Shown;
    beforeEach(async () => {
      page.serve('/feed.json', feedOf(news('A', 'B', 'C', 'D')));
      element = await show(REFRESHED);
    });

    const changes: readonly [string, string, number, readonly unknown[], string][] = [
      ['with other items before it', '.title a', 1, news('Neu', 'A', 'B', 'C'), 'link "B"'],
      ['without its item', '.title a', 1, news('A', 'C', 'D'), 'link "C"'],
      ['without the last item, which had it', '.title a', 2, news('A', 'B'), 'link "B"'],
      ['with its item in another place', '.title a', 2, news('C', 'A', 'B'), 'link "C"'],
      ['with its item pushed out of sight', '.title a', 1, news('X', 'Y', 'A', 'B'), 'link "Y"'],
      ['with other items alone', '.title a', 1, news('X', 'Y'), 'link "Y"'],
      ['without any item', '.title a', 1, [], 'searchbox "Meldungen durchsuchen"'],
      ['without its topic', '.filter button', 2, news('A', 'C'), 'button "C 1" not pressed'],
      [
        'with its topic in another place',
        '.filter button',
        2,
        news('B', 'B2', 'A'),
        'button "B 2" not pressed',
      ],
      ['with less than the button stands for', '.more', 0, news('A', 'B'), 'link "B"'],
    ];
    for (const [name, selector, index, items, expected] of changes) {
      it(name, async () => {
        find(element, selector, index).focus();
        await refresh(items);
        expect(focusedLine(element)).to.equal(expected);
      });
    }
  });

  it('in the element when its feed is another, and on its way', async () => {
    page.serve('/feed.json', feedOf(news('A', 'B')));
    page.serve('/other.json', feedOf(news('X')));
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    find(element, '.title a', 1).focus();
    element.src = '/other.json';
    await arrived();
    expect(focusedLine(element)).to.equal('the element');
  });

  it('in the element when its feed is another that fails', async () => {
    page.serve('/feed.json', feedOf(news('A', 'B')));
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    find(element, '.title a', 1).focus();
    element.src = '/fehlt.json';
    await arrived();
    expect(focusedLine(element)).to.equal('the element');
  });

  it('in the element when what stands in for the feed goes', async () => {
    let answer: (response: Response) => void = () => undefined;
    page.serve('/feed.json', () => new Promise((resolve) => (answer = resolve)));
    const element = await show(
      '<aushang-news-list src="/feed.json"><a href="/alle">Alle</a></aushang-news-list>',
    );
    element.querySelector('a')!.focus();
    answer(new Response(JSON.stringify(feedOf(news('A')))));
    await arrived();
    expect(focusedLine(element)).to.equal('link "A"');
  });

  it('in a teaser when its item expires', async () => {
    const short = {...news('A')[0], _aushang: {expires: '2026-11-23T13:00:00+01:00'}};
    page.serve('/feed.json', feedOf([short, ...news('B').slice(0)]));
    const element = await show('<aushang-news-teaser src="/feed.json"></aushang-news-teaser>');
    find(element, '.title a').focus();
    await page.clock.advance(3_600_000);
    await arrived();
    expect(focusedLine(element)).to.equal('link "B"');
  });

  it('and is not called back from elsewhere', async () => {
    page.serve('/feed.json', feedOf(news('A', 'B')));
    const element = await show(`${REFRESHED}<button>Nebenan</button>`);
    const outside = element.closest('[lang]')!.querySelector('button')!;
    find(element, '.title a').focus();
    outside.focus();
    await refresh(news('B'));
    expect(document.activeElement).to.equal(outside);
  });
});
