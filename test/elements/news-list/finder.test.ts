import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';

const page = usePage();
const ITEMS = [
  {id: '1', title: 'Straße gesperrt', tags: ['Verkehr', 'Bauen']},
  {id: '2', title: 'Neue Küche im Bürgerhaus', tags: ['Kultur']},
  {
    id: '3',
    title: 'Konzert',
    content_text: 'Im Bürgerhaus spielt Łukasz Müller.',
    tags: ['kultur'],
  },
  {id: '4', title: 'Rathaus zu', tags: []},
];

async function list(attributes: string, members: object = {}): Promise<NewsList> {
  page.serve('/feed.json', feedOf(ITEMS, members));
  const element = await fixture<NewsList>(
    `<aushang-news-list lang="de" src="/feed.json" ${attributes}></aushang-news-list>`,
  );
  await arrived();
  return element;
}

function toggles(element: Element): HTMLButtonElement[] {
  return [
    ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="filter"] [aria-pressed]'),
  ];
}

function labels(element: Element): string[] {
  return toggles(element).map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));
}

function pressed(element: Element): string[] {
  return labels(element).filter((_, index) => toggles(element)[index]!.ariaPressed === 'true');
}

async function press(element: NewsList, index: number): Promise<void> {
  toggles(element)[index]!.click();
  await element.updateComplete;
}

async function search(element: NewsList, query: string): Promise<HTMLInputElement> {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await element.updateComplete;
  return input;
}

async function openTopics(element: NewsList): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>('.rest')!.click();
  await element.updateComplete;
}

describe('aushang-news-list filterable', () => {
  it('offers each tag with its number, and all of them', async () => {
    const element = await list('filterable');
    expect(labels(element)).to.deep.equal(['Alle 4', 'Kultur 2', 'Verkehr 1', 'Bauen 1']);
    expect(pressed(element)).to.deep.equal(['Alle 4']);
    expect(partsOf(element, 'filter')[0]!.getAttribute('aria-label')).to.equal(
      'Nach Themen auswählen',
    );
    await expect(element).to.be.accessible();
  });

  it('shows the items of one tag or of several, and all again at one press', async () => {
    const element = await list('filterable sort="feed"');
    await press(element, 1);
    expect(titlesOf(element)).to.deep.equal(['Neue Küche im Bürgerhaus', 'Konzert']);
    expect(pressed(element)).to.deep.equal(['Kultur 2']);
    await press(element, 2);
    expect(titlesOf(element)).to.have.length(3);
    expect(pressed(element)).to.deep.equal(['Kultur 2', 'Verkehr 1']);
    await expect(element).to.be.accessible();
    await press(element, 0);
    expect(titlesOf(element)).to.have.length(4);
    expect(pressed(element)).to.deep.equal(['Alle 4']);
  });

  it('takes a tag back at a second press', async () => {
    const element = await list('filterable');
    await press(element, 2);
    await press(element, 2);
    expect(titlesOf(element)).to.have.length(4);
  });

  it('tells once how many items are left', async () => {
    const element = await list('filterable');
    await press(element, 1);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
    await page.clock.advance(0);
    await element.updateComplete;
    expect(textsOf(element, 'status')).to.deep.equal(['2 Meldungen']);
  });

  it('keeps the focus on the button', async () => {
    const element = await list('filterable');
    toggles(element)[1]!.focus();
    await press(element, 1);
    expect(element.shadowRoot!.activeElement).to.equal(toggles(element)[1]);
  });

  it('says that the numbers are those of the loaded items, while there are further pages', async () => {
    const note = 'Gezählt sind die Meldungen, die schon geladen sind.';
    expect((await list('filterable')).shadowRoot!.textContent).to.not.contain(note);
    const more = await list('filterable', {next_url: '/2'});
    await page.clock.advance(1000);
    expect(more.shadowRoot!.querySelector('.note')).to.be.null;
    page.serve('/other.json', feedOf(ITEMS, {next_url: '/2'}));
    more.src = '/other.json';
    await arrived();
    expect(more.shadowRoot!.querySelector('.note')!.textContent).to.equal(note);
  });

  it('lets a tag go that a refresh takes from the feed', async () => {
    const element = await list('filterable');
    await press(element, 3);
    expect(titlesOf(element)).to.deep.equal(['Straße gesperrt']);
    element.feed = feedOf([{id: '9', title: 'Neu', tags: ['Sport']}]);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Neu']);
    expect(pressed(element)).to.deep.equal(['Alle 1']);
  });

  it('offers eight tags at first, and the rest at one press, which leads to them', async () => {
    const element = await list('filterable');
    element.feed = feedOf(
      Array.from({length: 12}, (_, index) => ({
        id: `${index}`,
        title: `Meldung ${index}`,
        tags: [`Thema ${index}`],
      })),
    );
    await arrived();
    const rest = element.shadowRoot!.querySelector<HTMLElement>('.rest')!;
    expect(rest.textContent.trim()).to.equal('Weitere Themen (4)');
    rest.focus();
    await openTopics(element);
    expect(toggles(element)).to.have.length(13);
    expect(element.shadowRoot!.querySelector('.rest')).to.be.null;
    expect(element.shadowRoot!.activeElement).to.equal(toggles(element)[9]);
    expect(pressed(element)).to.deep.equal(['Alle 12']);
  });

  it('keeps a chosen tag in sight when it is not among the first any more', async () => {
    const tagged = (tag: string, index: number) => ({
      id: `${tag}${index}`,
      title: tag,
      tags: [tag],
    });
    const others = Array.from({length: 12}, (_, index) => `Thema ${index}`);
    const element = await list('filterable');
    element.feed = feedOf([tagged('Fähre', 0), ...others.map(tagged)]);
    await arrived();
    await press(element, 1);
    element.feed = feedOf([
      tagged('Fähre', 0),
      ...others.map(tagged),
      ...others.map((tag) => tagged(tag, 99)),
    ]);
    await arrived();
    expect(pressed(element)).to.deep.equal(['Fähre 1']);
  });

  it('offers the fifty most frequent tags, and those that are chosen', async () => {
    const many = Array.from({length: 200}, (_, index) => ({
      id: `${index}`,
      title: `Meldung ${index}`,
      tags: [`Thema ${index}`],
    }));
    const element = await list('filterable');
    element.feed = feedOf([...many, ...ITEMS]);
    await arrived();
    expect(toggles(element)).to.have.length(9);
    await openTopics(element);
    expect(toggles(element)).to.have.length(51);
    await press(element, 3);
    const [chosen] = pressed(element);
    element.feed = feedOf([
      ...many.map((item) => ({...item, tags: [...item.tags, 'Oft']})),
      ...ITEMS,
    ]);
    await arrived();
    expect(pressed(element)).to.deep.equal([chosen]);
  });

  it('does not go on telling what was true of another feed', async () => {
    const element = await list('filterable');
    await press(element, 1);
    await page.clock.advance(0);
    await element.updateComplete;
    element.feed = feedOf([...ITEMS, {id: '9', title: 'Neu', tags: ['Kultur']}]);
    await arrived();
    expect(titlesOf(element)).to.have.length(3);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
  });

  it('offers nothing where no item has a tag', async () => {
    const element = await list('filterable tags="Verkehr"');
    element.feed = feedOf([{id: '9', title: 'Neu'}]);
    element.tags = [];
    await arrived();
    expect(partsOf(element, 'filter')).to.be.empty;
  });
});

describe('aushang-news-list searchable', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['strasse', ['Straße gesperrt']],
    ['STRASSE', ['Straße gesperrt']],
    ['Kueche', ['Neue Küche im Bürgerhaus']],
    ['kuche', ['Neue Küche im Bürgerhaus']],
    ['Küche', ['Neue Küche im Bürgerhaus']],
    ['bürgerhaus', ['Neue Küche im Bürgerhaus', 'Konzert']],
    ['bürgerhaus küche', ['Neue Küche im Bürgerhaus']],
    ['lukasz mueller', ['Konzert']],
    ['  ', ['Straße gesperrt', 'Neue Küche im Bürgerhaus', 'Konzert', 'Rathaus zu']],
    ['(', []],
  ];
  for (const [query, expected] of cases) {
    it(`"${query}" finds ${expected.join(', ') || 'nothing'}`, async () => {
      const element = await list('searchable');
      await search(element, query);
      expect(titlesOf(element)).to.deep.equal(expected);
    });
  }

  it('has a label, and asks nobody', async () => {
    const element = await list('searchable');
    const [label] = partsOf(element, 'search');
    expect(label!.textContent.trim()).to.equal('Meldungen durchsuchen');
    await search(element, 'rathaus');
    expect(page.requests).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('tells of what it found once the reader has stopped writing', async () => {
    const element = await list('searchable');
    await search(element, 'b');
    await page.clock.advance(500);
    await search(element, 'bürger');
    await page.clock.advance(500);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
    await page.clock.advance(200);
    await element.updateComplete;
    expect(textsOf(element, 'status')).to.deep.equal(['2 Meldungen']);
  });

  it('says and shows that nothing was found', async () => {
    const element = await list('searchable');
    await search(element, 'Raumschiff');
    expect(element.shadowRoot!.textContent).to.contain('Keine Meldung passt zu Ihrer Auswahl.');
    await page.clock.advance(700);
    await element.updateComplete;
    expect(textsOf(element, 'status')).to.deep.equal(['Keine Meldung passt zu Ihrer Auswahl.']);
    await expect(element).to.be.accessible();
  });

  it('is emptied by Escape, and keeps the focus', async () => {
    const element = await list('searchable');
    const input = await search(element, 'rathaus');
    input.focus();
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(input.value).to.equal('');
    expect(titlesOf(element)).to.have.length(4);
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  it('goes with the choice of tags', async () => {
    const element = await list('searchable filterable');
    await search(element, 'bürgerhaus');
    await press(element, 2);
    expect(titlesOf(element)).to.be.empty;
    await press(element, 1);
    await press(element, 2);
    expect(titlesOf(element)).to.have.length(2);
  });

  it('begins with the limit again, and offers the rest', async () => {
    const element = await list('searchable limit="1" paging="more"');
    await search(element, 'bürgerhaus');
    expect(titlesOf(element)).to.have.length(1);
    partsOf(element, 'more')[0]!.click();
    await arrived();
    expect(titlesOf(element)).to.have.length(2);
    expect(partsOf(element, 'more')).to.be.empty;
  });
});
