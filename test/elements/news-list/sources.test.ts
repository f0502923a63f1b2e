import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {absolute, arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {titlesOf} from '../../support/parts.js';

const page = usePage();

function inline(feed: object): string {
  return `<script type="application/feed+json">${JSON.stringify(feed)}</script>`;
}

async function show(markup: string): Promise<NewsList> {
  const element = await fixture(`<div>${markup}</div>`);
  await arrived();
  return element.querySelector('aushang-news-list')!;
}

describe('where aushang-news-list has its feed from', () => {
  beforeEach(() => {
    page.serve('/feed.json', feedOf([{id: '1', title: 'geladen'}]));
    page.serve('/other.json', feedOf([{id: '1', title: 'anders'}]));
  });

  it('its src, relative to the page', async () => {
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    expect(titlesOf(element)).to.deep.equal(['geladen']);
    expect(page.requests).to.deep.equal([absolute('/feed.json')]);
  });

  it('another src, at once when it changes', async () => {
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    element.src = '/other.json';
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['anders']);
  });

  it('a feed among its children, without any request', async () => {
    const element = await show(
      `<aushang-news-list>${inline(feedOf([{id: '1', title: 'drin'}]))}</aushang-news-list>`,
    );
    expect(titlesOf(element)).to.deep.equal(['drin']);
    expect(page.requests).to.be.empty;
  });

  it('that one at first, and then its src', async () => {
    const element = await fixture<NewsList>(
      `<aushang-news-list src="/feed.json">${inline(feedOf([{id: '1', title: 'drin'}]))}</aushang-news-list>`,
    );
    expect(titlesOf(element)).to.deep.equal(['drin']);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['geladen']);
  });

  it('that one still, when its src fails', async () => {
    const element = await show(
      `<aushang-news-list src="/fehlt.json">${inline(feedOf([{id: '1', title: 'drin'}]))}</aushang-news-list>`,
    );
    expect(titlesOf(element)).to.deep.equal(['drin']);
  });

  it('a script that arrives later', async () => {
    const element = await show('<aushang-news-list></aushang-news-list>');
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    element.append(script);
    script.text = JSON.stringify(feedOf([{id: '1', title: 'spät'}]));
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['spät']);
  });

  it('no broken script: readers and web team are told', async () => {
    const element = await show(
      '<aushang-news-list lang="de"><script type="application/feed+json">{</script></aushang-news-list>',
    );
    expect(element.shadowRoot!.textContent).to.contain('lässt sich zurzeit nicht lesen');
    expect(page.warnings[0]).to.match(/^<aushang-news-list> \[not-json\]/);
  });

  it('its property feed, whatever else there is', async () => {
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    element.feed = feedOf([{id: '1', title: 'gegeben', url: 'javascript:alert(1)'}]);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['gegeben']);
    expect(element.shadowRoot!.querySelector('a')).to.be.null;
    element.feed = undefined;
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['geladen']);
  });

  const throwing = {
    get items(): never {
      throw new Error('Not today.');
    },
  };
  for (const feed of ['Text', 7, null, [], {items: 1}, throwing]) {
    it(`not a property that is of no use (${typeof feed} ${Object.keys(feed ?? {}).join()}), without throwing`, async () => {
      const element = await show('<aushang-news-list><p>Ersatz</p></aushang-news-list>');
      element.feed = feed;
      await arrived();
      expect(titlesOf(element)).to.be.empty;
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    });
  }

  it('the nearest provider, but its own src before that', async () => {
    const element = await fixture(`<aushang-feed src="/other.json">
      <aushang-feed src="/feed.json">
        <aushang-news-list></aushang-news-list>
        <aushang-news-list src="/other.json"></aushang-news-list>
      </aushang-feed></aushang-feed>`);
    await arrived();
    const shown = [...element.querySelectorAll('aushang-news-list')].flatMap(titlesOf);
    expect(shown).to.deep.equal(['geladen', 'anders']);
  });

  it('a provider outside of its shadow root', async () => {
    const provider = await fixture('<aushang-feed src="/feed.json"><div></div></aushang-feed>');
    const root = provider.querySelector('div')!.attachShadow({mode: 'open'});
    const element = document.createElement('aushang-news-list');
    root.append(element);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['geladen']);
  });

  it('a provider that changes its src', async () => {
    const provider = await fixture<HTMLElementTagNameMap['aushang-feed']>(
      '<aushang-feed src="/feed.json"><aushang-news-list></aushang-news-list></aushang-feed>',
    );
    await arrived();
    provider.src = '/other.json';
    await arrived();
    expect(titlesOf(provider.firstElementChild!)).to.deep.equal(['anders']);
  });

  it('no feed any more when its provider has none', async () => {
    const provider = await fixture<HTMLElementTagNameMap['aushang-feed']>(
      '<aushang-feed src="/feed.json"><aushang-news-list></aushang-news-list></aushang-feed>',
    );
    await arrived();
    provider.src = '';
    await arrived();
    expect(titlesOf(provider.firstElementChild!)).to.be.empty;
  });

  it('no provider any more after it has been moved out of it', async () => {
    const provider = await fixture(
      '<aushang-feed src="/feed.json"><aushang-news-list></aushang-news-list></aushang-feed>',
    );
    await arrived();
    const element = provider.firstElementChild as NewsList;
    document.body.append(element);
    await arrived();
    expect(titlesOf(element)).to.be.empty;
  });

  it('the src of a provider whose version it does not understand', async () => {
    const other = document.createElement('div');
    // What an element of a later version would look like from outside: it answers another key.
    other.innerHTML =
      '<aushang-feed src="/feed.json"><aushang-news-list></aushang-news-list></aushang-feed>';
    other.addEventListener('context-request', (event) => event.stopPropagation(), {capture: true});
    document.body.append(other);
    await arrived();
    expect(titlesOf(other.querySelector('aushang-news-list')!)).to.deep.equal(['geladen']);
  });
});

describe('aushang-news-list in the hands of a page', () => {
  beforeEach(() => page.serve('/feed.json', feedOf(someItems(1))));

  it('works when it was made before it was defined, with properties set', async () => {
    const {NewsList: Base} = await import('../../../src/elements/news-list/news-list.js');
    const element = document.createElement('x-late-list') as NewsList;
    Object.assign(element, {src: '/feed.json', headingLevel: 4});
    document.body.append(element);
    customElements.define('x-late-list', class extends Base {});
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    expect(element.shadowRoot!.querySelector('h4')).to.exist;
  });

  it('asks nobody again when it is moved', async () => {
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    document.body.append(element);
    await arrived();
    document.body.prepend(element);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    expect(page.requests).to.have.length(1);
  });

  it('is loaded once when it is moved while the feed is on its way', async () => {
    const element = document.createElement('aushang-news-list');
    element.src = '/feed.json';
    document.body.append(element);
    await element.updateComplete;
    document.body.prepend(element);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    expect(page.requests).to.have.length(1);
  });

  it('ends its request when it is taken away', async () => {
    let isAborted = false;
    page.serve('/slow.json', () => new Promise(() => undefined));
    const element = document.createElement('aushang-news-list');
    element.src = '/slow.json';
    document.body.append(element);
    await arrived();
    element.remove();
    await page.clock.advance(1000);
    element.addEventListener('aushang-error', () => (isAborted = true));
    await arrived();
    // Calling off is no failure: nobody is told of one.
    expect(isAborted).to.be.false;
    expect(page.warnings).to.be.empty;
    expect(page.clock.waits()).to.be.empty;
  });

  it('shows its news again when it is put back', async () => {
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    element.remove();
    await page.clock.advance(10_000);
    document.body.append(element);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
  });

  it('can be cloned', async () => {
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    const clone = element.cloneNode(true) as NewsList;
    document.body.append(clone);
    await arrived();
    expect(titlesOf(clone)).to.deep.equal(['Meldung 1']);
  });

  it('does not mind a script that is loaded twice', async () => {
    // As variables, so that the compiler does not look for files of these names.
    for (const again of ['feed', 'news-list'].map(
      (name) => `/src/elements/${name}/define.ts?again`,
    )) {
      await import(again);
    }
    const element = await show('<aushang-news-list src="/feed.json"></aushang-news-list>');
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
  });

  it('waits with loading="lazy" until a reader comes near', async () => {
    const room = await fixture<HTMLElement>('<div style="padding-top: 5000px"></div>');
    const element = document.createElement('aushang-news-list');
    Object.assign(element, {src: '/feed.json', loading: 'lazy'});
    room.append(element);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.requests).to.be.empty;
    element.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    scrollTo(0, 0);
  });

  it('is as hidden as the page wants it', async () => {
    const element = await show('<aushang-news-list src="/feed.json" hidden></aushang-news-list>');
    expect(element.checkVisibility()).to.be.false;
  });
});
