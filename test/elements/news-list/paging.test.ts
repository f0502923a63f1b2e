import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';

const page = usePage();

async function list(attributes = ''): Promise<NewsList> {
  const element = await fixture<NewsList>(
    `<aushang-news-list lang="de" src="/feed.json" paging="more" limit="2" ${attributes}></aushang-news-list>`,
  );
  await arrived();
  return element;
}

function buttonOf(element: Element): HTMLButtonElement | undefined {
  return partsOf(element, 'more')[0] as HTMLButtonElement | undefined;
}

async function press(element: NewsList): Promise<void> {
  buttonOf(element)!.focus();
  buttonOf(element)!.click();
  await arrived();
}

function focusedText(element: Element): string | null | undefined {
  return element.shadowRoot!.activeElement?.textContent;
}

describe('aushang-news-list with paging="more"', () => {
  it('appends as many as at first, puts the focus on the first of them, and says how many', async () => {
    page.serve('/feed.json', feedOf(someItems(5)));
    const element = await list();
    expect(titlesOf(element)).to.have.length(2);
    expect(buttonOf(element)!.textContent.trim()).to.equal('Mehr Meldungen');
    await expect(element).to.be.accessible();
    await press(element);
    expect(titlesOf(element)).to.have.length(4);
    expect(focusedText(element)).to.equal('Meldung 3');
    expect(textsOf(element, 'status')).to.deep.equal(['2 weitere Meldungen']);
    await expect(element).to.be.accessible();
  });

  it('takes its button away with the last item, and keeps the focus', async () => {
    page.serve('/feed.json', feedOf(someItems(3)));
    const element = await list();
    await press(element);
    expect(buttonOf(element)).to.be.undefined;
    expect(focusedText(element)).to.equal('Meldung 3');
    expect(textsOf(element, 'status')).to.deep.equal(['Eine weitere Meldung']);
  });

  it('focuses a title without link too', async () => {
    page.serve('/feed.json', feedOf([...someItems(2), {id: 'z', title: 'Ohne Link'}]));
    const element = await list();
    await press(element);
    expect(focusedText(element)).to.equal('Ohne Link');
  });

  it('has no button where there is no more, or where nobody asked for one', async () => {
    page.serve('/feed.json', feedOf(someItems(2)));
    expect(buttonOf(await list())).to.be.undefined;
    page.serve('/other.json', feedOf(someItems(5)));
    expect(buttonOf(await list('paging="none" src="/other.json"'))).to.be.undefined;
  });

  it('follows next_url when the loaded items run out', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/feed-2.json'}));
    page.serve('/feed-2.json', feedOf(someItems(2, 3)));
    const element = await list();
    await press(element);
    expect(titlesOf(element)).to.deep.equal([1, 2, 3, 4].map((n) => `Meldung ${n}`));
    expect(focusedText(element)).to.equal('Meldung 3');
    expect(buttonOf(element)).to.be.undefined;
  });

  it('follows it further, past pages that hold nothing for it', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', feedOf([{id: 'x', title: 'x', tags: ['Sport']}], {next_url: '/3'}));
    page.serve('/3', feedOf(someItems(1, 3)));
    const element = await list('exclude-tags="Sport"');
    await press(element);
    expect(titlesOf(element)).to.deep.equal(['Meldung 1', 'Meldung 2', 'Meldung 3']);
  });

  it('offers what next_url leads to, where nothing on the first page is for it', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', feedOf([{id: 'x', title: 'Endlich', tags: ['Sport']}]));
    const element = await list('tags="Sport"');
    expect(titlesOf(element)).to.be.empty;
    await press(element);
    expect(titlesOf(element)).to.deep.equal(['Endlich']);
    expect(focusedText(element)).to.equal('Endlich');
  });

  it('says that there was no more, and keeps the focus in the list', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', feedOf([]));
    const element = await list();
    await press(element);
    expect(textsOf(element, 'status')).to.deep.equal(['Keine weiteren Meldungen']);
    expect(buttonOf(element)).to.be.undefined;
    expect(focusedText(element)).to.equal('Meldung 2');
  });

  it('says what went wrong, keeps button and focus, and can be pressed again', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    const element = await list();
    await press(element);
    expect(textsOf(element, 'status')).to.deep.equal([
      'Dieser Inhalt ist hier nicht mehr zu finden.',
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element));
    page.serve('/2', feedOf(someItems(2, 3)));
    await press(element);
    expect(titlesOf(element)).to.have.length(4);
  });

  it('says that it is busy without losing the focus, and is pressed once', async () => {
    let answer: (response: Response) => void = () => undefined;
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', () => new Promise((resolve) => (answer = resolve)));
    const element = await list();
    await press(element);
    const button = buttonOf(element)!;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.textContent.trim()).to.equal('Meldungen werden geladen …');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    button.click();
    answer(new Response(JSON.stringify(feedOf(someItems(4, 3)))));
    await arrived();
    expect(titlesOf(element)).to.have.length(4);
    expect(page.requests).to.have.length(2);
  });

  it('does not call back a reader who has gone elsewhere meanwhile', async () => {
    let answer: (response: Response) => void = () => undefined;
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', () => new Promise((resolve) => (answer = resolve)));
    const element = await list();
    await press(element);
    const [first] = element.shadowRoot!.querySelectorAll('a');
    first!.focus();
    answer(new Response(JSON.stringify(feedOf(someItems(2, 3)))));
    await arrived();
    expect(element.shadowRoot!.activeElement).to.equal(first);
  });

  it('finds the new items where the order puts them first', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', feedOf(someItems(2, 3)));
    const element = await list('sort="oldest"');
    await press(element);
    expect(titlesOf(element)).to.deep.equal([4, 3, 2, 1].map((n) => `Meldung ${n}`));
    expect(focusedText(element)).to.equal('Meldung 4');
    expect(textsOf(element, 'status')).to.deep.equal(['2 weitere Meldungen']);
  });

  it('forgets a press when the list is given another feed meanwhile', async () => {
    let answer: (response: Response) => void = () => undefined;
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', () => new Promise((resolve) => (answer = resolve)));
    page.serve('/other.json', feedOf(someItems(6, 10)));
    const element = await list();
    await press(element);
    element.src = '/other.json';
    await arrived();
    answer(new Response(JSON.stringify(feedOf(someItems(2, 3)))));
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Meldung 10', 'Meldung 11']);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
    expect(buttonOf(element)!.textContent.trim()).to.equal('Mehr Meldungen');
  });

  it('asks for nothing more when it is taken away meanwhile, and works when it is put back', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', () => new Promise(() => undefined));
    const element = await list();
    await press(element);
    element.remove();
    await page.clock.advance(1000);
    await arrived();
    expect(page.requests).to.have.length(2);
    page.serve('/2', feedOf(someItems(2, 3)));
    document.body.append(element);
    await arrived();
    expect(textsOf(element, 'status')).to.deep.equal(['']);
    await press(element);
    expect(titlesOf(element)).to.have.length(4);
  });

  it('offers no further pages of a feed that the page itself gives', async () => {
    const element = await list();
    element.feed = feedOf(someItems(2), {next_url: '/2'});
    await arrived();
    expect(titlesOf(element)).to.have.length(2);
    expect(buttonOf(element)).to.be.undefined;
  });

  it('shows what another list on the page has loaded', async () => {
    page.serve('/feed.json', feedOf(someItems(2), {next_url: '/2'}));
    page.serve('/2', feedOf(someItems(2, 3)));
    const one = await list();
    const other = await fixture<NewsList>(
      '<aushang-news-list src="/feed.json" limit="9"></aushang-news-list>',
    );
    await press(one);
    expect(titlesOf(other)).to.have.length(4);
  });

  it('starts anew when it is given other things to show', async () => {
    page.serve('/feed.json', feedOf(someItems(6)));
    const element = await list();
    await press(element);
    element.tags = ['Kultur'];
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(['Meldung 1', 'Meldung 3']);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
  });
});
