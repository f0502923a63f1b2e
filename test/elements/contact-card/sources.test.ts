import {expect} from '@open-wc/testing';
import {contactOf, PERSON, showCard, showCardIn} from '../../support/contacts.js';
import {absolute, arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const named = (name: string, members: object = {}) =>
  contactOf({uid: name, name: {full: name}, ...members});
const script = (document: object) =>
  `<script type="application/feed+json">${JSON.stringify(document)}</script>`;

describe('where aushang-contact-card has its contact from', () => {
  beforeEach(() => {
    page.serve('/feed.json', feedOf([], {_jscontact: named('Feed')}));
    page.serve('/card.json', named('Card'));
  });

  it('the provider around it, which may have a contact alone', async () => {
    const element = await showCardIn(
      '<aushang-feed src="/card.json"><aushang-contact-card></aushang-contact-card></aushang-feed>',
    );
    expect(textsOf(element, 'name')).to.deep.equal(['Card']);
    expect(page.requests).to.deep.equal([absolute('/card.json')]);
  });

  const inline: readonly [string, object][] = [
    ['a feed', feedOf([], {_jscontact: named('Eigener')})],
    ['a contact', named('Eigener')],
    ['a list of contacts', {cards: [named('Eigener'), named('Anderer')]}],
  ];
  for (const [name, document] of inline) {
    it(`${name} among its children, without any request`, async () => {
      const element = await showCardIn(
        `<aushang-contact-card>${script(document)}</aushang-contact-card>`,
      );
      expect(textsOf(element, 'name')).to.deep.equal(['Eigener']);
      expect(page.requests).to.be.empty;
    });

    it(`${name} as its property, whatever else there is`, async () => {
      const element = await showCard();
      element.feed = document;
      await arrived();
      expect(textsOf(element, 'name')).to.deep.equal(['Eigener']);
      element.feed = undefined;
      await arrived();
      expect(textsOf(element, 'name')).to.deep.equal(['Feed']);
    });
  }

  it('its children until its src has arrived', async () => {
    const element = await showCard('', script(named('Vorab')));
    expect(textsOf(element, 'name')).to.deep.equal(['Feed']);
    page.serve('/feed.json', 'kaputt');
    page.begin({});
    expect(textsOf(await showCard('', script(named('Vorab'))), 'name')).to.deep.equal(['Vorab']);
  });

  it('with loading="lazy", a feed that is asked for once a reader comes near', async () => {
    const far = '<div style="block-size: 5000px"></div>';
    const element = await showCardIn(
      `${far}<aushang-contact-card loading="lazy" src="/feed.json"></aushang-contact-card>`,
    );
    expect(page.requests).to.be.empty;
    const shown = new Promise((resolve) =>
      element.addEventListener('aushang-load', resolve, {once: true}),
    );
    element.scrollIntoView();
    await shown;
    await arrived();
    expect(textsOf(element, 'name')).to.deep.equal(['Feed']);
  });

  it('the same after it was moved, without another request', async () => {
    const element = await showCard();
    document.body.append(element);
    await arrived();
    expect(textsOf(element, 'name')).to.deep.equal(['Feed']);
    expect(page.requests).to.have.length(1);
  });
});

describe('the choice of aushang-contact-card', () => {
  const items = [
    {
      id: 'kurz',
      title: 'Kurz',
      _jscontact: named('Kurz'),
      _aushang: {expires: '2026-11-23T13:00:00+01:00'},
    },
    {id: 'lang', title: 'Lang', _jscontact: named('Lang')},
  ];

  for (const attributes of ['item=""', 'contact=""', 'item="" contact=""']) {
    it(`is the first contact with ${attributes}, as systems write what nobody has filled in`, async () => {
      page.serve('/feed.json', feedOf(items));
      const element = await showCard(attributes);
      expect(textsOf(element, 'name')).to.deep.equal(['Kurz']);
      expect(page.warnings).to.be.empty;
    });
  }

  it('changes with the attributes', async () => {
    page.serve('/feed.json', feedOf(items, {_jscontact: named('Amt')}));
    const element = await showCard();
    const names = async (name: string, value?: string) => {
      if (value === undefined) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, value);
      }
      await arrived();
      return textsOf(element, 'name');
    };
    expect(await names('item', 'lang')).to.deep.equal(['Lang']);
    expect(await names('item')).to.deep.equal(['Amt']);
    expect(await names('contact', 'Kurz')).to.deep.equal(['Kurz']);
    expect(await names('contact')).to.deep.equal(['Amt']);
  });

  it('goes on to the next one, when the item of the first expires', async () => {
    page.serve('/feed.json', feedOf(items));
    const element = await showCard();
    expect(textsOf(element, 'name')).to.deep.equal(['Kurz']);
    await page.clock.advance(3_600_000);
    expect(textsOf(element, 'name')).to.deep.equal(['Lang']);
  });
});

describe('the language of a contact', () => {
  const cases: readonly [string, object, object, object, string | null][] = [
    ['its own', {language: 'tr'}, {language: 'ar'}, {language: 'de'}, 'tr'],
    ['that of its item', {}, {language: 'ar'}, {language: 'de'}, 'ar'],
    ['that of the feed', {}, {}, {language: 'hsb'}, 'hsb'],
    ['nobody knows', {}, {}, {}, null],
  ];
  for (const [name, card, item, feed, expected] of cases) {
    it(`is ${name}: ${expected}`, async () => {
      const items = [{id: '1', title: 'x', _jscontact: {...PERSON, ...card}, ...item}];
      page.serve('/feed.json', feedOf(items, feed));
      const element = await showCard('item="1"');
      const languages = (part: string) =>
        partsOf(element, part).map(
          (found) => found.closest('[lang]')?.getAttribute('lang') ?? null,
        );
      expect(partsOf(element, 'item')[0]!.getAttribute('lang')).to.equal(expected);
      // Our own words keep theirs.
      expect(languages('email')).to.deep.equal(['de']);
      expect(new Set(languages('value'))).to.deep.equal(new Set([expected]));
      // "Mastodon" is its publisher's.
      expect(languages('label').filter((language) => language !== 'de')).to.deep.equal([expected]);
    });
  }

  it('of the feed itself is not that of its items', async () => {
    const items = [{id: '1', title: 'x', language: 'ar', _jscontact: named('Artikel')}];
    page.serve('/feed.json', feedOf(items, {language: 'de', _jscontact: named('Amt')}));
    expect(partsOf(await showCard(), 'item')[0]!.getAttribute('lang')).to.equal('de');
  });
});

describe('what a page puts around a contact', () => {
  it('stands above and below it, whether there is one or none', async () => {
    const children =
      '<h2 slot="heading">Kontakt</h2><p slot="empty">Niemand da.</p><p slot="footer">Alle</p>';
    const seen = (element: Element) =>
      [...element.children].filter((child) => child.checkVisibility()).map((child) => child.slot);
    page.serve('/feed.json', feedOf([], {_jscontact: PERSON}));
    const element = await showCard('', children);
    expect(seen(element)).to.deep.equal(['heading', 'footer']);
    const [item] = partsOf(element, 'item');
    const [heading, , footer] = [...element.children].map((child) => child.getBoundingClientRect());
    const box = item!.getBoundingClientRect();
    expect(heading!.bottom).to.be.at.most(box.top);
    expect(footer!.top).to.be.at.least(box.bottom);
    page.begin({});
    page.serve('/feed.json', feedOf([]));
    expect(seen(await showCard('', children))).to.deep.equal(['heading', 'empty', 'footer']);
  });
});

describe('the events of aushang-contact-card', () => {
  it('tell that a feed has come, and that none came', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(`${event.type} ${event.bubbles}`);
    const load = async (answer: object | string) => {
      page.begin({});
      page.serve('/feed.json', answer);
      const element = document.createElement('aushang-contact-card');
      element.src = '/feed.json';
      element.addEventListener('aushang-load', listen);
      element.addEventListener('aushang-error', listen);
      document.body.append(element);
      await arrived();
    };
    await load(PERSON);
    await load('kaputt');
    expect(heard).to.deep.equal(['aushang-load false', 'aushang-error false']);
  });
});
