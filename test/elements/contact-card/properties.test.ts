import {expect} from '@open-wc/testing';
import {ContactCardElement} from '../../../src/elements/contact-card/contact-card.js';
import {contactOf, loadCode, PERSON, showCard} from '../../support/contacts.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';
import {STRANGE} from '../../support/strange-values.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const PROPERTIES = [
  'src',
  'feed',
  'item',
  'contact',
  'qr',
  'images',
  'headingLevel',
  'timeZone',
  'loading',
] as const;

describe('the properties of aushang-contact-card', () => {
  // So a QR code is there at once.
  before(loadCode);
  beforeEach(() => page.serve('/feed.json', feedOf([], {_jscontact: PERSON})));

  /** Sets properties as frameworks do, whatever their types. */
  async function set(element: ContactCardElement, properties: object): Promise<void> {
    Object.assign(element, properties);
    await arrived();
  }

  for (const property of PROPERTIES) {
    it(`${property} may be anything: nothing is thrown, and what was there comes again`, async () => {
      const element = await showCard();
      const before = textsOf(element, 'item');
      const value = element[property];
      for (const strange of STRANGE) {
        await set(element, {[property]: strange});
        // An error while it is drawn would be thrown here.
        await element.updateComplete;
        expect(partsOf(element, 'base')).to.have.length(1);
      }
      await set(element, {[property]: value});
      expect(textsOf(element, 'item')).to.deep.equal(before);
    });
  }

  it('take numbers for texts, and null for nothing', async () => {
    const cards = ['7', '8'].map((uid) => contactOf({uid, name: {full: uid}}));
    page.serve('/feed.json', feedOf([], {_jscontact: {cards}}));
    const element = await showCard();
    await set(element, {contact: 8});
    expect(textsOf(element, 'name')).to.deep.equal(['8']);
    await set(element, {contact: null});
    expect(textsOf(element, 'name')).to.deep.equal(['7']);
    expect(page.warnings).to.be.empty;
  });

  it('show texts as they are, without markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const card = contactOf({
      name: {full: evil},
      titles: {a: {name: evil}},
      phones: {a: {number: '115', label: evil}},
      addresses: {a: {full: evil}},
      notes: {a: {note: evil}},
      'schema.org:openingHoursSpecification': [
        {validFrom: '2026-11-23', validThrough: '2026-11-23', description: evil},
      ],
    });
    page.serve('/feed.json', feedOf([], {_jscontact: card}));
    const element = await showCard();
    expect(element.shadowRoot!.querySelector('img')).to.be.null;
    expect(textsOf(element, 'item')[0]!.split(evil)).to.have.length(8);
  });

  const levels: readonly [unknown, string][] = [
    [2, 'h2'],
    ['4', 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [1, 'h3'],
    [7, 'h3'],
    [null, 'h3'],
    ['groß', 'h3'],
  ];
  for (const [level, tag] of levels) {
    it(`make ${tag} of the heading level ${JSON.stringify(level)}`, async () => {
      const element = await showCard();
      await set(element, {headingLevel: level});
      expect(partsOf(element, 'name')[0]!.localName).to.equal(tag);
    });
  }

  it('can be set before the element is defined', async () => {
    const element = document.createElement('x-late-card') as ContactCardElement;
    Object.assign(element, {feed: PERSON, headingLevel: 4});
    document.body.append(element);
    customElements.define('x-late-card', class extends ContactCardElement {});
    await arrived();
    expect(textsOf(element, 'name')).to.deep.equal(['Max Mustermann']);
    expect(element.shadowRoot!.querySelector('h4')).to.exist;
  });

  it('go with a clone, where they are attributes', async () => {
    const element = await showCard('heading-level="5"');
    const clone = element.cloneNode(true) as ContactCardElement;
    document.body.append(clone);
    await arrived();
    expect(partsOf(clone, 'name')[0]!.localName).to.equal('h5');
  });
});
