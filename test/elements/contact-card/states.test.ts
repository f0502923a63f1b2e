import {expect} from '@open-wc/testing';
import type {ContactCardElement} from '../../../src/elements/contact-card/contact-card.js';
import {de} from '../../../src/text/de.js';
import {announcementsOf} from '../../support/announcements.js';
import {
  contactOf,
  HOTLINE,
  OFFICE,
  PERSON,
  pressCard,
  showCard,
  showCardIn,
} from '../../support/contacts.js';
import {expectTree} from '../../support/expect-tree.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';
import {FOREIGN_HOST, FOREIGN_PICTURE} from '../../support/pictures.js';
import {catchFiles} from '../../support/saved-files.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const saved = catchFiles();
const FALLBACK = '<p>Rufen Sie die 115 an.</p>';
const NEVER = () => new Promise<Response>(() => undefined);
const ACTIONS = ['button "Kontakt speichern"', 'button "Als Code zum Scannen" collapsed', 'status'];

describe('what a screen reader meets in aushang-contact-card', () => {
  const states: readonly [string, object | string, string, readonly string[]][] = [
    ['while it loads', NEVER, '', ['status']],
    [
      'while it loads, with a fallback',
      NEVER,
      FALLBACK,
      ['text "Rufen Sie die 115 an."', 'status'],
    ],
    [
      'when the feed cannot be loaded',
      new Response('', {status: 500}),
      '',
      [`status "${de.errors['server-error']}"`],
    ],
    [
      'when the feed cannot be loaded, with a fallback',
      new Response('', {status: 500}),
      FALLBACK,
      ['text "Rufen Sie die 115 an."', 'status'],
    ],
    ['when it is no feed', '{}', '', [`status "${de.errors['not-a-feed']}"`]],
    ['without a contact', feedOf([]), '', [`text "${de.contact.none}"`, 'status']],
    [
      'without a contact, with a fallback',
      feedOf([]),
      FALLBACK,
      ['text "Rufen Sie die 115 an."', 'status'],
    ],
    [
      'without a contact, in the words of the page',
      feedOf([]),
      '<p slot="empty">Niemand da.</p>',
      ['text "Niemand da."', 'status'],
    ],
    [
      'with a contact that has no more than a name',
      contactOf({name: {full: 'Max Mustermann'}}),
      '',
      ['heading 3 "Max Mustermann"', ...ACTIONS],
    ],
  ];
  for (const [name, answer, children, expected] of states) {
    it(name, async () => {
      page.serve('/feed.json', answer);
      await expectTree(await showCard('', children), expected);
    });
  }

  it('while the visitor has not agreed to the portrait', async () => {
    page.serve('/feed.json', {...HOTLINE, media: {a: {kind: 'photo', uri: FOREIGN_PICTURE}}});
    await expectTree(await showCard(), [
      `text "${de.consent(FOREIGN_HOST)}"`,
      'button "Bilder anzeigen"',
      'term "Behördennummer"',
      'definition',
      '  link "115"',
      ...ACTIONS,
    ]);
  });

  it('while a code is shown', async () => {
    page.serve('/feed.json', HOTLINE);
    const element = await showCard();
    await pressCard(element, 'code');
    await expectTree(element, [
      'term "Behördennummer"',
      'definition',
      '  link "115"',
      'button "Kontakt speichern"',
      'button "Als Code zum Scannen" expanded',
      'figure',
      '  img "QR-Code mit den Kontaktdaten"',
      '  text "Mit der Kamera des Telefons scannen und den Kontakt speichern."',
      'status',
    ]);
  });

  it('when a file could not be made', async () => {
    page.serve('/feed.json', HOTLINE);
    const element = await showCard();
    saved.isBroken = true;
    await pressCard(element, 'save');
    await expectTree(element, [
      'term "Behördennummer"',
      'definition',
      '  link "115"',
      ...ACTIONS.slice(0, 2),
      `status "${de.contact.failures.save}"`,
    ]);
  });

  it('of a table whose days stand above their hours: a table all the same', async () => {
    const hours = [{dayOfWeek: 'Monday', opens: '08:00', closes: '12:30'}];
    const office = contactOf({name: {full: 'Amt'}, 'schema.org:openingHoursSpecification': hours});
    page.serve('/feed.json', office);
    const element = await showCard();
    const other = 'Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
    const lines = [
      'heading 3 "Amt"',
      'text "Geöffnet bis 12:30 Uhr"',
      'table "Öffnungszeiten"',
      ...[['Montag', '08:00–12:30 Uhr'], ...other.map((day) => [day, 'geschlossen'])].flatMap(
        ([day, words]) => ['  row', `    rowheader "${day}"`, `    cell "${words}"`],
      ),
      ...ACTIONS,
    ];
    await expectTree(element, lines);
    const [table] = partsOf(element, 'hours');
    expect(getComputedStyle(table!).display).to.equal('table');
    element.parentElement!.style.inlineSize = '200px';
    expect(getComputedStyle(table!).display).to.equal('block');
    await expectTree(element, lines);
  });
});

describe('what the status of aushang-contact-card says, in this order and no more', () => {
  async function showRefreshed(document: object): Promise<ContactCardElement> {
    page.serve('/feed.json', document);
    return showCardIn(
      '<aushang-feed src="/feed.json" refresh-interval="60"><aushang-contact-card></aushang-contact-card></aushang-feed>',
    );
  }

  async function refresh(answer: object): Promise<void> {
    page.serve('/feed.json', answer);
    await page.clock.advance(60_000);
    await arrived();
  }

  it('is nothing when the contact arrives, is refreshed, or another one comes', async () => {
    const place = document.createElement('div');
    place.lang = 'de';
    document.body.append(place);
    const element = document.createElement('aushang-contact-card');
    element.src = '/feed.json';
    page.serve('/feed.json', PERSON);
    place.append(element);
    await element.updateComplete;
    const said = announcementsOf(element);
    await arrived();
    expect(textsOf(element, 'name')).to.deep.equal(['Max Mustermann']);
    expect(said).to.deep.equal([]);
    const other = await showRefreshed(PERSON);
    const saidThere = announcementsOf(other);
    await refresh(PERSON);
    await refresh(HOTLINE);
    await refresh(feedOf([]));
    expect(saidThere).to.deep.equal([]);
  });

  it('is nothing as an office opens and closes, which nobody has asked for', async () => {
    page.serve('/feed.json', OFFICE);
    const element = await showCard();
    const said = announcementsOf(element);
    await page.clock.advance(8 * 24 * 3_600_000);
    expect(textsOf(element, 'state')).to.deep.equal(['Geöffnet bis 12:30 Uhr']);
    expect(said).to.deep.equal([]);
  });

  it('is nothing when a file is saved, and when a code comes and goes', async () => {
    page.serve('/feed.json', PERSON);
    const element = await showCard();
    const said = announcementsOf(element);
    await pressCard(element, 'save');
    await pressCard(element, 'code');
    await pressCard(element, 'code');
    expect(saved.names).to.have.length(1);
    expect(said).to.deep.equal([]);
  });

  it('is why there is nothing, once, however often it is tried again', async () => {
    const place = document.createElement('div');
    place.lang = 'de';
    document.body.append(place);
    const element = document.createElement('aushang-contact-card');
    element.src = '/feed.json';
    page.serve('/feed.json', new Response('', {status: 500}));
    place.append(element);
    await element.updateComplete;
    const said = announcementsOf(element);
    await arrived();
    await page.clock.advance(60_000);
    await arrived();
    expect(page.requests.length).to.be.above(3);
    expect(said).to.deep.equal([de.errors['server-error']]);
  });

  it('is one thing after the other, where a reader does all in a row', async () => {
    const portrait = {...PERSON, media: {a: {kind: 'photo', uri: FOREIGN_PICTURE}}};
    const element = await showRefreshed(portrait);
    const said = announcementsOf(element);
    partsOf(element, 'consent')[0]!.querySelector('button')!.click();
    await arrived();
    saved.isBroken = true;
    await pressCard(element, 'save');
    await refresh(portrait);
    await pressCard(element, 'code');
    await refresh(new Response('', {status: 500}));
    await refresh(portrait);
    await pressCard(element, 'save');
    expect(said).to.deep.equal([
      de.agreed,
      de.contact.failures.save,
      de.stale,
      de.contact.failures.save,
    ]);
  });

  it('is no failure of a contact that is not shown any more, with or without a uid', async () => {
    for (const uid of ['eins', undefined]) {
      page.begin({});
      const element = await showRefreshed(contactOf({uid, name: {full: 'Eins'}}));
      saved.isBroken = true;
      await pressCard(element, 'save');
      expect(textsOf(element, 'status')).to.deep.equal([de.contact.failures.save]);
      await refresh(contactOf({uid: uid && 'zwei', name: {full: 'Zwei'}}));
      expect(textsOf(element, 'name')).to.deep.equal(['Zwei']);
      expect(textsOf(element, 'status')).to.deep.equal(['']);
    }
  });

  it('is kept while only something else of the contact changes', async () => {
    const element = await showRefreshed(PERSON);
    saved.isBroken = true;
    await pressCard(element, 'save');
    await refresh({...PERSON, phones: {}});
    expect(textsOf(element, 'status')).to.deep.equal([de.contact.failures.save]);
  });

  it('stands apart from the buttons above it', async () => {
    const element = await showRefreshed(PERSON);
    saved.isBroken = true;
    await pressCard(element, 'save');
    const [button] = partsOf(element, 'save');
    const [status] = partsOf(element, 'status');
    const sentence = status!.querySelector('p')!.getBoundingClientRect();
    expect(sentence.top - button!.getBoundingClientRect().bottom).to.be.at.least(8);
  });
});
