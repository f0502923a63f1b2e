import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import '../../src/define.js';
import {startPlaceholders} from '../../src/embed/placeholders.js';
import {arrived, feedOf, someItems, usePage} from '../support/page.js';
import {partsOf} from '../support/parts.js';

const page = usePage();
const LINKS = '<ul><li><a href="/aktuelles">Alle Nachrichten</a></li></ul>';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
    }[];
  }[];
}
const {modules} = (await (await fetch('/custom-elements.json')).json()) as Manifest;
const declared = modules
  .flatMap(({declarations}) => declarations ?? [])
  .flatMap(({tagName, attributes}) =>
    tagName ? [{tag: tagName, attributes: attributes!.map(({name}) => name)}] : [],
  );

async function add(markup: string): Promise<HTMLElement> {
  const place = document.createElement('main');
  place.innerHTML = markup;
  document.body.append(place);
  await arrived();
  return place;
}

/** What stands inside an element, without what its shadow root has. */
function markupOf(place: Element): string {
  return place.innerHTML.replace(/\s+/g, ' ').trim();
}

function titlesOf(place: ParentNode): string[] {
  return [...place.querySelectorAll('aushang-news-list')].flatMap((list) =>
    partsOf(list, 'title').map((title) => title.textContent.trim()),
  );
}

describe('placeholders', () => {
  before(startPlaceholders);
  beforeEach(() => {
    page.serve('/feed.json', feedOf(someItems(4)));
    page.serve('/other.json', feedOf(someItems(1, 9)));
  });

  it('become elements that have their attributes and their content', async () => {
    const place = await add(
      `<div id="news" class="box" data-aushang="news-list" data-aushang-src="/feed.json" data-aushang-limit="2">${LINKS}</div>`,
    );
    expect(markupOf(place)).to.equal(
      `<div id="news" class="box" data-aushang="news-list" data-aushang-src="/feed.json" data-aushang-limit="2"><aushang-news-list src="/feed.json" limit="2">${LINKS}</aushang-news-list></div>`,
    );
    expect(titlesOf(place)).to.deep.equal(['Meldung 1', 'Meldung 2']);
    expect(place.querySelector('ul')!.checkVisibility()).to.be.false;
  });

  it('keep the very nodes that they had', async () => {
    const place = document.createElement('div');
    place.innerHTML = LINKS;
    const list = place.firstElementChild!;
    place.dataset['aushang'] = 'news-list';
    place.dataset['aushangHeadingLevel'] = '4';
    document.body.append(place);
    await arrived();
    expect(list.parentElement!.localName).to.equal('aushang-news-list');
    expect(list.parentElement!.parentElement === place).to.be.true;
    expect(list.parentElement!.getAttribute('heading-level')).to.equal('4');
  });

  it('keep the links when the feed does not come', async () => {
    const place = await add(
      `<div data-aushang="news-list" data-aushang-src="/fehlt.json">${LINKS}</div>`,
    );
    expect(place.querySelector('li a')!.checkVisibility()).to.be.true;
    expect(place.querySelector('aushang-news-list')!.shadowRoot!.textContent).to.not.contain(
      'nicht',
    );
  });

  it('keep the focus of the link that somebody is at, where browsers can', async () => {
    const place = document.createElement('div');
    place.innerHTML = LINKS;
    document.body.append(place);
    const link = place.querySelector('a')!;
    link.focus();
    place.dataset['aushang'] = 'news-list';
    await arrived();
    expect(link.closest('aushang-news-list') !== null).to.be.true;
    expect(document.activeElement === link).to.equal('moveBefore' in place);
  });

  it('have a form of every attribute of every element', async () => {
    expect(declared.map(({tag}) => tag)).to.have.length(5);
    for (const {tag, attributes} of declared) {
      const observed = (customElements.get(tag) as unknown as {observedAttributes: string[]})
        .observedAttributes;
      expect([...observed].sort()).to.deep.equal([...attributes].sort());
      const forms = attributes.map((name) => `data-aushang-${name}="${name}"`).join(' ');
      const place = await add(`<div data-aushang="${tag.replace('aushang-', '')}" ${forms}></div>`);
      const element = place.querySelector(tag)!;
      expect(attributes.map((name) => element.getAttribute(name))).to.deep.equal(attributes);
      // Each is followed as well.
      for (const name of attributes) {
        place.firstElementChild!.setAttribute(`data-aushang-${name}`, 'other');
        await arrived();
        expect(element.getAttribute(name), name).to.equal('other');
        place.firstElementChild!.removeAttribute(`data-aushang-${name}`);
        await arrived();
        expect(element.hasAttribute(name), name).to.be.false;
      }
      place.remove();
    }
  });

  const booleans: readonly [string, boolean][] = [
    ['data-aushang-filterable', true],
    ['data-aushang-filterable=""', true],
    ['data-aushang-filterable="true"', true],
    ['data-aushang-filterable="false"', false],
    ['', false],
  ];
  for (const [attribute, expected] of booleans) {
    it(`are ${expected ? '' : 'not '}filterable with: ${attribute || 'nothing'}`, async () => {
      const place = await add(`<div data-aushang="news-list" ${attribute}></div>`);
      expect(place.querySelector('aushang-news-list')!.filterable).to.equal(expected);
    });
  }

  it('survive what an editor makes of them', async () => {
    const place = await add(
      `<div data-aushang="news-list" data-aushang-src="/feed.json"><br />\n<p></p>\n<br /></div>
       <p><a data-aushang="news-list" href="/feed.json">Nachrichten</a><br /></p>`,
    );
    expect(titlesOf(place)).to.have.length(8);
    expect(place.querySelectorAll('aushang-news-list').length).to.equal(2);
  });

  it('are still their framework’s, which writes into them', async () => {
    const place = await add('');
    const update = (limit: number, text: string) =>
      render(
        html`<div
          data-aushang="news-list"
          data-aushang-src="/feed.json"
          data-aushang-limit=${limit}
        >
          <a href="/">${text}</a>
        </div>`,
        place,
      );
    update(1, 'Alle');
    await arrived();
    const list = place.querySelector('aushang-news-list')!;
    update(2, 'Alle Nachrichten');
    await arrived();
    expect(place.querySelector('aushang-news-list') === list).to.be.true;
    expect(list.textContent.trim()).to.equal('Alle Nachrichten');
    expect(titlesOf(place)).to.have.length(2);
    render(html``, place);
    await arrived();
    expect(place.querySelector('aushang-news-list') === null).to.be.true;
  });

  describe('that are links', () => {
    const LINK = '<a id="link" class="more" data-aushang="news-list" href="/feed.json">Alle</a>';

    it('are the fallback of an element around them', async () => {
      const place = await add(`<p>${LINK}</p>`);
      const link = document.getElementById('link')!;
      expect(markupOf(place)).to.equal(
        `<p><aushang-news-list src="/feed.json">${LINK}</aushang-news-list></p>`,
      );
      expect(link.checkVisibility()).to.be.false;
      expect(partsOf(link.parentElement!, 'title')[0]!.closest('a[data-aushang]') === null).to.be
        .true;
      expect(titlesOf(place)).to.have.length(4);
    });

    it('lead elsewhere where src says where the feed is', async () => {
      const place = await add(
        '<a data-aushang="news-list" data-aushang-src="/other.json" href="/aktuelles">Alle</a>',
      );
      expect(titlesOf(place)).to.deep.equal(['Meldung 9']);
    });

    it('stand when the feed does not come', async () => {
      await add(LINK.replace('/feed.json', '/fehlt.json'));
      expect(document.getElementById('link')!.checkVisibility()).to.be.true;
    });

    it('are followed', async () => {
      const place = await add(LINK);
      document.getElementById('link')!.setAttribute('href', '/other.json');
      await arrived();
      expect(titlesOf(place)).to.deep.equal(['Meldung 9']);
    });

    it('take their element along when they are taken away', async () => {
      const place = await add(`<p>${LINK}</p>`);
      document.getElementById('link')!.remove();
      await arrived();
      expect(markupOf(place)).to.equal('<p></p>');
    });

    it('leave what takes their place', async () => {
      const place = await add(`<p>${LINK}</p>`);
      document.getElementById('link')!.outerHTML = '<b>Keine Meldungen</b>';
      await arrived();
      expect(markupOf(place)).to.equal('<p><b>Keine Meldungen</b></p>');
    });

    it('give way to another one, which has an element of its own', async () => {
      const feed = JSON.stringify(feedOf(someItems(1))).replaceAll('"', '&quot;');
      const place = await add(`<p>${LINK.replace('<a', `<a data-aushang-feed="${feed}"`)}</p>`);
      const other = LINK.replace('/feed', '/other');
      document.getElementById('link')!.outerHTML = other;
      await arrived();
      expect(markupOf(place)).to.equal(
        `<p><aushang-news-list src="/other.json">${other}</aushang-news-list></p>`,
      );
      expect(titlesOf(place)).to.deep.equal(['Meldung 9']);
    });

    it('have one element when they are moved', async () => {
      const place = await add(`<p>${LINK}</p><div></div>`);
      place.querySelector('div')!.append(document.getElementById('link')!);
      await arrived();
      expect(markupOf(place)).to.equal(
        `<p></p><div><aushang-news-list src="/feed.json">${LINK}</aushang-news-list></div>`,
      );
    });
  });

  describe('of a provider', () => {
    it('give those inside one feed', async () => {
      const place = await add(
        `<div data-aushang="feed" data-aushang-src="/feed.json">
          <div data-aushang="news-list" data-aushang-limit="1">${LINKS}</div>
          <h2>Und</h2>
          <div data-aushang="news-list" data-aushang-offset="3">${LINKS}</div>
        </div>`,
      );
      expect(titlesOf(place)).to.deep.equal(['Meldung 1', 'Meldung 4']);
      expect(page.requests).to.have.length(1);
      expect(page.warnings).to.be.empty;
    });

    it('hold links that are placeholders', async () => {
      const place = await add(
        `<div data-aushang="feed" data-aushang-src="/feed.json"><a data-aushang="news-list">Alle</a></div>`,
      );
      expect(markupOf(place)).to.equal(
        '<div data-aushang="feed" data-aushang-src="/feed.json"><aushang-feed src="/feed.json"><aushang-news-list><a data-aushang="news-list">Alle</a></aushang-news-list></aushang-feed></div>',
      );
      expect(titlesOf(place)).to.have.length(4);
    });
  });

  it('put their children into slots', async () => {
    const place = await add(
      `<div data-aushang="news-list" data-aushang-src="/feed.json">
        <h2 data-aushang-slot="heading">Aktuelles</h2>
        ${LINKS}
        <p data-aushang-slot="footer"><a href="/aktuelles">Mehr</a></p>
      </div>`,
    );
    expect(place.querySelector('h2')!.slot).to.equal('heading');
    expect(place.querySelector('h2')!.checkVisibility()).to.be.true;
    expect(place.querySelector('p')!.checkVisibility()).to.be.true;
    expect(place.querySelector('ul')!.checkVisibility()).to.be.false;
  });

  it('carry a feed, which is shown before the one from src', async () => {
    let answer: (response: Response) => void;
    page.serve('/slow.json', () => new Promise((resolve) => (answer = resolve)));
    const place = document.createElement('div');
    place.dataset['aushang'] = 'news-list';
    place.dataset['aushangSrc'] = '/slow.json';
    place.dataset['aushangFeed'] = JSON.stringify(feedOf(someItems(2)));
    document.body.append(place);
    await arrived();
    expect(titlesOf(place)).to.deep.equal(['Meldung 1', 'Meldung 2']);
    place.dataset['aushangFeed'] = JSON.stringify(feedOf(someItems(1, 5)));
    await arrived();
    expect(titlesOf(place)).to.deep.equal(['Meldung 5']);
    answer!(new Response(JSON.stringify(feedOf(someItems(1, 7)))));
    await arrived();
    expect(titlesOf(place)).to.deep.equal(['Meldung 7']);
    delete place.dataset['aushangFeed'];
    await arrived();
    expect(place.querySelector('template') === null).to.be.true;
  });

  describe('that change', () => {
    const DIV = `<div data-aushang="news-list" data-aushang-src="/feed.json">${LINKS}</div>`;

    it('change their element', async () => {
      const place = await add(DIV);
      const list = place.querySelector('aushang-news-list');
      place.querySelector('div')!.dataset['aushangLimit'] = '1';
      place.querySelector('div')!.dataset['aushangSrc'] = '/other.json';
      await arrived();
      expect(place.querySelector('aushang-news-list') === list).to.be.true;
      expect(titlesOf(place)).to.deep.equal(['Meldung 9']);
    });

    it('have a new element for new content', async () => {
      const place = await add(DIV);
      place.querySelector('div')!.innerHTML = '<p>Neuer Ersatz</p>';
      await arrived();
      expect(markupOf(place.firstElementChild!)).to.equal(
        '<aushang-news-list src="/feed.json"><p>Neuer Ersatz</p></aushang-news-list>',
      );
      expect(titlesOf(place)).to.have.length(4);
    });

    it('take in what comes later, as from a parser', async () => {
      const place = await add(DIV.replace(LINKS, ''));
      place.querySelector('div')!.append('Text', document.createElement('hr'));
      await arrived();
      expect(markupOf(place.firstElementChild!)).to.equal(
        '<aushang-news-list src="/feed.json">Text<hr></aushang-news-list>',
      );
    });

    it('become another element', async () => {
      const place = await add(DIV);
      place.querySelector('div')!.dataset['aushang'] = 'news-teaser';
      await arrived();
      expect(markupOf(place.firstElementChild!)).to.equal(
        `<aushang-news-teaser src="/feed.json">${LINKS}</aushang-news-teaser>`,
      );
    });

    it('become none again', async () => {
      const place = await add(DIV);
      delete place.querySelector('div')!.dataset['aushang'];
      await arrived();
      expect(markupOf(place.firstElementChild!)).to.equal(LINKS);
    });

    it('are not disturbed by a value that stays the same', async () => {
      const place = await add(DIV);
      const list = place.querySelector('aushang-news-list');
      place.querySelector('div')!.dataset['aushang'] = 'news-list';
      await arrived();
      expect(place.querySelector('aushang-news-list') === list).to.be.true;
    });
  });

  const COPIES: readonly [string, (place: HTMLElement) => void][] = [
    ['cloned', (place) => place.append(place.firstElementChild!.cloneNode(true))],
    ['written anew', (place) => (place.innerHTML += place.innerHTML)],
  ];
  for (const [how, copy] of COPIES) {
    it(`have one element each when they are ${how}`, async () => {
      const feed = JSON.stringify(feedOf(someItems(1))).replaceAll('"', '&quot;');
      const place = await add(
        `<section><div data-aushang="news-list" data-aushang-feed="${feed}">${LINKS}</div><a data-aushang="news-list" href="/feed.json">Alle</a></section>`,
      );
      expect(place.querySelectorAll('aushang-news-list').length).to.equal(2);
      copy(place);
      await arrived();
      expect(place.querySelectorAll('aushang-news-list').length).to.equal(4);
      expect(titlesOf(place)).to.have.length(10);
      expect(place.querySelectorAll('aushang-news-list aushang-news-list').length).to.equal(0);
    });
  }

  it('leave nothing behind when they are taken away', async () => {
    page.serve('/never.json', () => new Promise(() => undefined));
    const place = await add(
      `<div data-aushang="feed" data-aushang-src="/feed.json" data-aushang-refresh-interval="30">
        <div data-aushang="news-list"></div><div data-aushang="news-list" data-aushang-src="/never.json"></div>
      </div>`,
    );
    expect(page.clock.waits()).to.not.be.empty;
    place.remove();
    await page.clock.advance(1000);
    expect(page.clock.waits()).to.be.empty;
  });

  it('live again where they are put back', async () => {
    const place = await add(
      `<div data-aushang="news-list" data-aushang-src="/feed.json">${LINKS}</div>`,
    );
    place.remove();
    place.querySelector('div')!.dataset['aushangLimit'] = '1';
    document.body.append(place);
    await arrived();
    expect(titlesOf(place)).to.deep.equal(['Meldung 1']);
  });

  it('that name nothing are named once, and keep their links', async () => {
    const markup = `<div data-aushang="news">${LINKS}</div>`;
    const place = await add(markup + markup);
    expect(markupOf(place)).to.equal(markup + markup);
    expect(page.warnings).to.deep.equal([
      'data-aushang="news" is ignored: it should be feed, news-list, news-teaser, event-countdown, contact-card.',
    ]);
  });

  for (const name of ['', 'script', 'constructor', 'news-list ', '__proto__']) {
    it(`do not mind the name "${name}"`, async () => {
      const place = await add(`<div data-aushang="${name}">${LINKS}</div>`);
      expect(place.querySelectorAll('div > *').length).to.equal(1);
      expect(page.warnings).to.have.length(1);
    });
  }

  it('give in to a page that undoes what they do', async () => {
    const place = await add('<section></section>');
    const undoing = new MutationObserver(() =>
      place
        .querySelectorAll('aushang-feed')
        .forEach((element) => element.replaceWith(...element.childNodes)),
    );
    undoing.observe(place, {subtree: true, childList: true});
    place.firstElementChild!.innerHTML = `<div data-aushang="feed">${LINKS}</div>`;
    await arrived();
    expect(markupOf(place)).to.equal(`<section><div data-aushang="feed">${LINKS}</div></section>`);
    undoing.disconnect();
  });

  it('are still there after the page has renewed them a thousand times', async () => {
    const place = await add('<div data-aushang="news-list" data-aushang-src="/feed.json"></div>');
    const renew = () => (place.firstElementChild!.innerHTML = LINKS);
    for (let count = 0; count < 1000; count += 1) {
      renew();
      await Promise.resolve();
    }
    await arrived();
    renew();
    await arrived();
    expect(titlesOf(place)).to.have.length(4);
  });

  it('are left to those who edit them', async () => {
    const place = await add(
      `<div contenteditable><div data-aushang="news-list" data-aushang-src="/feed.json">${LINKS}</div></div>`,
    );
    expect(place.querySelector('aushang-news-list') === null).to.be.true;
    expect(page.requests).to.be.empty;
  });

  it('are found in no template and no shadow root', async () => {
    const place = await add(`<template><div data-aushang="news-list"></div></template><div></div>`);
    const root = place.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = '<div data-aushang="news-list"></div>';
    await arrived();
    expect(root.querySelector('aushang-news-list') === null).to.be.true;
    expect(place.querySelector('template')!.content.querySelector('aushang-news-list') === null).to
      .be.true;
  });

  it('are watched over once, however often it is started', async () => {
    const Observer = MutationObserver;
    let count = 0;
    window.MutationObserver = class extends Observer {
      constructor(callback: MutationCallback) {
        super(callback);
        count += 1;
      }
    };
    startPlaceholders();
    window.MutationObserver = Observer;
    expect(count).to.equal(0);
  });
});
