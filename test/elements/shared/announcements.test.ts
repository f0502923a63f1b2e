import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {de} from '../../../src/text/de.js';
import {announcementsOf} from '../../support/announcements.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {partsOf} from '../../support/parts.js';
import {FOREIGN_PICTURE} from '../../support/pictures.js';

const page = usePage();

async function show(markup: string): Promise<HTMLElement[]> {
  const place = await fixture(`<div lang="de">${markup}</div>`);
  await arrived();
  return [...place.querySelectorAll<HTMLElement>('aushang-news-list, aushang-news-teaser')];
}

/** A list in a provider that loads its feed again each minute. */
async function refreshed(attributes = ''): Promise<NewsList> {
  const [element] = await show(
    `<aushang-feed src="/feed.json" refresh-interval="60"><aushang-news-list ${attributes}></aushang-news-list></aushang-feed>`,
  );
  return element as NewsList;
}

async function refresh(): Promise<void> {
  await page.clock.advance(60_000);
  await arrived();
}

async function pressTopic(element: Element, index: number): Promise<void> {
  partsOf(element, 'filter')[0]!.querySelectorAll('button')[index]!.click();
  await arrived();
  await page.clock.advance(0);
  await arrived();
}

async function search(element: Element, query: string, wait = 700): Promise<void> {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await arrived();
  await page.clock.advance(wait);
  await arrived();
}

async function pressMore(element: Element): Promise<void> {
  partsOf(element, 'more')[0]!.click();
  await arrived();
}

async function agree(element: Element): Promise<void> {
  partsOf(element, 'consent')[0]!.querySelector('button')!.click();
  await arrived();
}

describe('what the status says, in this order and no more', () => {
  it('nothing when news arrive, and nothing when they are refreshed', async () => {
    page.serve('/feed.json', feedOf(someItems(2)));
    const place = await fixture('<div lang="de"></div>');
    const element = document.createElement('aushang-news-list');
    element.src = '/feed.json';
    place.append(element);
    await element.updateComplete;
    const said = announcementsOf(element);
    await arrived();
    expect(element.shadowRoot!.querySelectorAll('li[part="item"]')).to.have.length(2);
    expect(said).to.deep.equal([]);
    const other = await refreshed();
    const saidThere = announcementsOf(other);
    page.serve('/feed.json', feedOf(someItems(4)));
    await refresh();
    expect(saidThere).to.deep.equal([]);
  });

  it('why there are none, once, however often it is tried again', async () => {
    const place = await fixture('<div lang="de"></div>');
    const element = document.createElement('aushang-news-list');
    element.src = '/feed.json';
    page.serve('/feed.json', new Response('', {status: 500}));
    place.append(element);
    await element.updateComplete;
    const said = announcementsOf(element);
    await arrived();
    const failed = de.errors['server-error'];
    expect(said).to.deep.equal([failed]);
    await page.clock.advance(60_000);
    await arrived();
    expect(page.requests.length).to.be.above(3);
    expect(said).to.deep.equal([failed]);
  });

  it('how many news are left, once for each topic that is pressed', async () => {
    page.serve('/feed.json', feedOf(someItems(5)));
    const [element] = await show(
      '<aushang-news-list src="/feed.json" filterable></aushang-news-list>',
    );
    const said = announcementsOf(element!);
    await pressTopic(element!, 1);
    await pressTopic(element!, 2);
    await pressTopic(element!, 1);
    await pressTopic(element!, 0);
    expect(said).to.deep.equal(['3 Meldungen', '5 Meldungen', '2 Meldungen', '5 Meldungen']);
  });

  it('what a search has found, once it rests, the same number again too', async () => {
    page.serve('/feed.json', feedOf([...someItems(3), {id: 'x', title: 'Konzert'}]));
    const [element] = await show(
      '<aushang-news-list src="/feed.json" searchable></aushang-news-list>',
    );
    const said = announcementsOf(element!);
    await search(element!, 'k', 300);
    await search(element!, 'ko', 300);
    await search(element!, 'kon');
    await search(element!, 'konz');
    await search(element!, 'konzil');
    await search(element!, '');
    const nothing = 'Keine Meldung passt zu Ihrer Auswahl.';
    expect(said).to.deep.equal(['Eine Meldung', 'Eine Meldung', nothing, '4 Meldungen']);
  });

  it('how many came, or why none did', async () => {
    page.serve('/feed.json', feedOf(someItems(3), {next_url: '/2'}));
    const [element] = await show(
      '<aushang-news-list src="/feed.json" paging="more" limit="2"></aushang-news-list>',
    );
    const said = announcementsOf(element!);
    await pressMore(element!);
    await pressMore(element!);
    page.serve('/2', feedOf(someItems(2, 4)));
    await pressMore(element!);
    expect(said).to.deep.equal([
      'Eine weitere Meldung',
      de.errors['not-found'],
      '2 weitere Meldungen',
    ]);
  });

  it('that pictures come, in the element where the visitor agreed', async () => {
    page.serve('/feed.json', feedOf([{id: '1', title: 'Bild', image: FOREIGN_PICTURE}]));
    const [list, teaser] = await show(
      '<aushang-news-list src="/feed.json"></aushang-news-list><aushang-news-teaser src="/feed.json"></aushang-news-teaser>',
    );
    const saidByList = announcementsOf(list!);
    const saidByTeaser = announcementsOf(teaser!);
    await agree(teaser!);
    expect(saidByTeaser).to.deep.equal(['Die Bilder werden angezeigt.']);
    expect(saidByList).to.deep.equal([]);
  });

  it('that news may be old, once, until they are new again', async () => {
    page.serve('/feed.json', feedOf(someItems(2)));
    const element = await refreshed('filterable');
    const said = announcementsOf(element);
    page.serve('/feed.json', new Response('', {status: 500}));
    await refresh();
    await refresh();
    await pressTopic(element, 1);
    page.serve('/feed.json', feedOf(someItems(2)));
    await refresh();
    page.serve('/feed.json', new Response('', {status: 500}));
    await refresh();
    expect(said).to.deep.equal([de.stale, 'Eine Meldung', de.stale]);
  });

  it('one thing after the other, where a reader does all in a row', async () => {
    const pictured = {...someItems(1)[0], image: FOREIGN_PICTURE};
    page.serve('/feed.json', feedOf([pictured, ...someItems(5, 2)]));
    const element = await refreshed('filterable searchable paging="more" limit="2"');
    const said = announcementsOf(element);
    await pressTopic(element, 1);
    await pressMore(element);
    await refresh();
    await agree(element);
    await refresh();
    await search(element, 'Meldung 5');
    await search(element, '');
    await pressTopic(element, 0);
    await pressMore(element);
    await pressMore(element);
    expect(said).to.deep.equal([
      '3 Meldungen',
      'Eine weitere Meldung',
      'Die Bilder werden angezeigt.',
      'Eine Meldung',
      '3 Meldungen',
      '6 Meldungen',
      '2 weitere Meldungen',
      '2 weitere Meldungen',
    ]);
  });
});
