import {expect} from '@open-wc/testing';
import {contactOf, HOTLINE, OFFICE, PERSON, showCard} from '../../support/contacts.js';
import {expectTree} from '../../support/expect-tree.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const WEEK = [
  ['Montag', '08:00–12:30 Uhr, 14:00–18:00 Uhr (nur mit Termin)'],
  ['Dienstag', '08:00–12:30 Uhr'],
  ['Mittwoch', '08:00–12:30 Uhr'],
  ['Donnerstag', '08:00–12:30 Uhr'],
  ['Freitag', 'geschlossen (Betriebsausflug)'],
  ['Samstag', 'geschlossen'],
  ['Sonntag', 'geschlossen'],
];
const NOBODY = 'Hier ist zurzeit kein Kontakt hinterlegt.';

describe('aushang-contact-card tells', () => {
  it('of a person', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: PERSON}));
    await expectTree(await showCard(), [
      'heading 3 "Max Mustermann"',
      'text "Leiter der Stabsstelle"',
      'text "Stadt Musterstadt, Digitalisierung"',
      'term "Telefon"',
      'definition',
      '  link "0221 4710-123"',
      'term "E-Mail"',
      'definition',
      '  link "max@musterstadt.example"',
      'term "Adresse"',
      'definition "Marktplatz 1 12345 Musterstadt"',
      'term "Mastodon"',
      'definition',
      '  link "@max"',
      'term "Kontaktformular"',
      'definition',
      '  link "www.musterstadt.example"',
      'term "Sprachen"',
      'definition "Deutsch, Englisch"',
      'text "Rufen Sie mich gern an."',
      'link "E-Mail schreiben"',
      'button "Kontakt speichern"',
      'button "Als Code zum Scannen" collapsed',
      'status',
    ]);
  });

  it('of an office, with its hours', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: OFFICE}));
    await expectTree(await showCard(), [
      'heading 3 "Bürgerbüro"',
      'term "Telefon"',
      'definition',
      '  link "+49 221 4710-100"',
      'term "Fax"',
      'definition "0221 4710-199"',
      'term "Mobil (privat)"',
      'definition',
      '  link "0170 1234567"',
      'term "Adresse"',
      'definition "Marktplatz 1 12345 Musterstadt"',
      'text "Geöffnet bis 12:30 Uhr"',
      'table "Öffnungszeiten"',
      ...WEEK.flatMap(([day, hours]) => ['  row', `    rowheader "${day}"`, `    cell "${hours}"`]),
      'button "Kontakt speichern"',
      'button "Als Code zum Scannen" collapsed',
      'status',
    ]);
  });

  it('of a hotline without a name, and of no more than there is', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: HOTLINE}));
    const element = await showCard();
    await expectTree(element, [
      'term "Behördennummer"',
      'definition',
      '  link "115"',
      'button "Kontakt speichern"',
      'button "Als Code zum Scannen" collapsed',
      'status',
    ]);
    for (const part of ['photo', 'name', 'email', 'hours', 'qr']) {
      expect(partsOf(element, part), part).to.be.empty;
    }
  });

  it('in English where the page is', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: OFFICE}));
    await import('../../../src/text/en.js');
    const element = await showCard('', '', 'en-GB');
    await arrived();
    expect(textsOf(element, 'state')).to.deep.equal(['Open until 12:30']);
    expect(textsOf(element, 'save')).to.deep.equal(['Save contact']);
    expect(textsOf(element, 'label')).to.include('Mobile (private)');
  });
});

describe('the links of aushang-contact-card', () => {
  it('dial, write and lead on; a fax is not dialled', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: {cards: [PERSON, OFFICE]}}));
    const linksOf = (element: Element) =>
      partsOf(element, 'value').map((value) => value.querySelector('a')?.getAttribute('href'));
    expect(linksOf(await showCard())).to.deep.equal([
      'tel:+492214710123',
      'mailto:max@musterstadt.example',
      undefined,
      'https://social.example/@max',
      'https://www.musterstadt.example/',
      undefined,
    ]);
    expect(linksOf(await showCard('contact="amt"'))).to.deep.equal([
      'tel:+492214710100',
      undefined,
      'tel:+491701234567',
      undefined,
    ]);
  });

  it('have actions of 44 pixels', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: PERSON}));
    const element = await showCard();
    for (const part of ['email', 'save', 'code']) {
      expect(partsOf(element, part)[0]!.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(partsOf(element, 'email')[0]!.getAttribute('href')).to.equal(
      'mailto:max@musterstadt.example',
    );
  });
});

describe('which contact aushang-contact-card shows', () => {
  const named = (name: string) => contactOf({uid: name, name: {full: name}});
  const items = [
    {id: 'alt', title: 'Alt', _jscontact: named('Alte'), _aushang: {expires: '2026-11-22'}},
    {id: 'neu', title: 'Neu', _jscontact: named('Neue')},
    {id: 'ohne', title: 'Ohne'},
  ];
  const cases: readonly [string, object, string, readonly string[]][] = [
    ['the first of the feed', {cards: [named('Eins'), named('Zwei')]}, '', ['Eins']],
    ['the one with the uid', {cards: [named('Eins'), named('Zwei')]}, 'contact="Zwei"', ['Zwei']],
    ['the one of an item', named('Eins'), 'item="neu"', ['Neue']],
    ['none of an expired item', named('Eins'), 'item="alt"', []],
    ['none for an item without', named('Eins'), 'item="ohne"', []],
    ['none for an unknown uid', named('Eins'), 'contact="Drei"', []],
  ];
  for (const [name, _jscontact, attributes, names] of cases) {
    it(`is ${name}`, async () => {
      page.serve('/feed.json', feedOf(items, {_jscontact}));
      const element = await showCard(attributes);
      expect(textsOf(element, 'name')).to.deep.equal(names);
      expect(element.shadowRoot!.textContent.includes(NOBODY)).to.equal(names.length === 0);
      expect(page.warnings).to.have.length(names.length === 0 ? 1 : 0);
    });
  }

  it('is that of the first item that has not expired, where the feed has none', async () => {
    page.serve('/feed.json', feedOf(items));
    expect(textsOf(await showCard(), 'name')).to.deep.equal(['Neue']);
  });

  it('is the document itself, where that is a Card', async () => {
    page.serve('/feed.json', named('Eins'));
    expect(textsOf(await showCard(), 'name')).to.deep.equal(['Eins']);
  });

  it('leaves the page its own words where there is none, or the feed does not come', async () => {
    for (const answer of [feedOf([]), 'nichts']) {
      page.begin({});
      page.serve('/feed.json', answer);
      const element = await showCard('', '<p>Rufen Sie die 115 an.</p>');
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(partsOf(element, 'item')).to.be.empty;
    }
    page.begin({});
    page.serve('/feed.json', PERSON);
    const element = await showCard('', '<p>Rufen Sie die 115 an.</p>');
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('says what is wrong with an attribute, once, and goes on', async () => {
    page.serve('/feed.json', PERSON);
    const element = await showCard('heading-level="9" time-zone="Mars" images="vielleicht"');
    Object.assign(element, {item: null, contact: {}});
    await arrived();
    expect(textsOf(element, 'name')).to.deep.equal(['Max Mustermann']);
    expect(partsOf(element, 'name')[0]!.localName).to.equal('h3');
    expect(page.warnings).to.have.length(3);
  });
});
