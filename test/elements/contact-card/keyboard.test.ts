import {expect} from '@open-wc/testing';
import {contactOf, HOTLINE, loadCode, OFFICE, PERSON, showCardIn} from '../../support/contacts.js';
import {focusedLine, pressKey, walkThrough} from '../../support/keyboard.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';
import {FOREIGN_PICTURE} from '../../support/pictures.js';
import {catchFiles} from '../../support/saved-files.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const saved = catchFiles();
const SAVE = 'button "Kontakt speichern"';
const CODE = 'button "Als Code zum Scannen" collapsed';
const OPEN_CODE = 'button "Als Code zum Scannen" expanded';
const PERSONS = [
  'link "0221 4710-123"',
  'link "max@musterstadt.example"',
  'link "@max"',
  'link "www.musterstadt.example"',
  'link "E-Mail schreiben"',
  SAVE,
];
const MEDIA = {media: {a: {kind: 'photo', uri: FOREIGN_PICTURE}}};

function show(attributes = '', children = ''): Promise<HTMLElement> {
  return showCardIn(
    `<button>Davor</button><aushang-contact-card src="/feed.json" ${attributes}>${children}</aushang-contact-card><button>Danach</button>`,
  );
}

async function press(element: Element, part: string): Promise<void> {
  const [found] = partsOf(element, part);
  (found!.querySelector('button') ?? found!).focus();
  await pressKey('Enter');
  await loadCode();
  await arrived();
}

describe('the Tab key in aushang-contact-card', () => {
  const cases: readonly [string, object, string, readonly string[]][] = [
    ['a person', PERSON, '', [...PERSONS, CODE]],
    ['an office', OFFICE, '', ['link "+49 221 4710-100"', 'link "0170 1234567"', SAVE, CODE]],
    ['a number without a name', HOTLINE, '', ['link "115"', SAVE, CODE]],
    ['one whose code is always shown', HOTLINE, 'qr', ['link "115"', SAVE]],
    [
      'one whose portrait has to be asked for',
      {...PERSON, ...MEDIA},
      '',
      ['button "Bilder anzeigen"', ...PERSONS, CODE],
    ],
    ['no contact', feedOf([]), '', []],
  ];
  for (const [name, document, attributes, expected] of cases) {
    it(`walks through ${name}`, async () => {
      page.serve('/feed.json', document);
      expect(await walkThrough(await show(attributes))).to.deep.equal(expected);
    });
  }

  it('walks through what the page puts around it, and through the fallback alone', async () => {
    page.serve('/feed.json', HOTLINE);
    const children =
      '<h3 slot="heading"><a href="/h">Kopf</a></h3><a href="/e">Ersatz</a><a href="/f" slot="footer">Fuß</a>';
    expect(await walkThrough(await show('', children))).to.deep.equal([
      'link "Kopf"',
      'link "115"',
      SAVE,
      CODE,
      'link "Fuß"',
    ]);
    page.begin({});
    page.serve('/feed.json', 'kaputt');
    expect(await walkThrough(await show('', children))).to.deep.equal([
      'link "Kopf"',
      'link "Ersatz"',
      'link "Fuß"',
    ]);
  });
});

describe('the Enter key in aushang-contact-card', () => {
  it('saves the contact, and leaves the focus where it is', async () => {
    page.serve('/feed.json', PERSON);
    const element = await show();
    await press(element, 'save');
    expect(saved.names).to.deep.equal(['Max Mustermann.vcf']);
    expect(focusedLine(element)).to.equal(SAVE);
    await press(element, 'save');
    expect(saved.names).to.have.length(2);
    expect(focusedLine(element)).to.equal(SAVE);
  });

  it('shows the code and hides it, and leaves the focus where it is', async () => {
    page.serve('/feed.json', PERSON);
    const element = await show();
    await press(element, 'code');
    expect(partsOf(element, 'qr')).to.have.length(1);
    expect(focusedLine(element)).to.equal(OPEN_CODE);
    await press(element, 'code');
    expect(partsOf(element, 'qr')).to.be.empty;
    expect(focusedLine(element)).to.equal(CODE);
  });

  it('follows the links', async () => {
    page.serve('/feed.json', PERSON);
    const element = await show();
    const followed: string[] = [];
    element.addEventListener('click', (event) => {
      followed.push((event.composedPath()[0] as Element).closest('a')!.getAttribute('href')!);
      event.preventDefault();
    });
    for (const link of element.shadowRoot!.querySelectorAll('a')) {
      link.focus();
      await pressKey('Enter');
    }
    expect(followed).to.deep.equal([
      'tel:+492214710123',
      'mailto:max@musterstadt.example',
      'https://social.example/@max',
      'https://www.musterstadt.example/',
      'mailto:max@musterstadt.example',
    ]);
  });

  it('on a button that fails leaves the focus there, so that it can be tried again', async () => {
    page.serve('/feed.json', PERSON);
    const element = await show();
    saved.isBroken = true;
    await press(element, 'save');
    expect(textsOf(element, 'status')[0]).to.contain('nicht speichern');
    expect(focusedLine(element)).to.equal(SAVE);
    const emails = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [`${index}`, {address: `post${index}@stadt.example`}]),
    );
    page.begin({});
    page.serve('/feed.json', contactOf({name: {full: 'Amt'}, emails}));
    const long = await show();
    await press(long, 'code');
    expect(textsOf(long, 'status')[0]).to.contain('zu viele Angaben');
    expect(focusedLine(long)).to.equal(CODE);
  });
});

describe('the focus in aushang-contact-card stays where a reader can go on', () => {
  it('on the name, when the portrait comes and its question goes', async () => {
    page.serve('/feed.json', {...PERSON, ...MEDIA});
    const element = await show();
    await press(element, 'consent');
    expect(focusedLine(element)).to.equal('heading 3 "Max Mustermann"');
  });

  it('on the next link, where there is no name', async () => {
    page.serve('/feed.json', {...HOTLINE, ...MEDIA});
    const element = await show();
    await press(element, 'consent');
    expect(partsOf(element, 'photo')[0]!.localName).to.equal('img');
    expect(focusedLine(element)).to.equal('link "115"');
  });

  async function showRefreshed(attributes = ''): Promise<HTMLElement> {
    return showCardIn(
      `<aushang-feed src="/feed.json" refresh-interval="60"><aushang-contact-card ${attributes}></aushang-contact-card></aushang-feed>`,
    );
  }

  async function refresh(document: object): Promise<void> {
    page.serve('/feed.json', document);
    await page.clock.advance(60_000);
    await arrived();
  }

  const people = (members: object = {}) => feedOf([], {_jscontact: {...PERSON, ...members}});
  const changes: readonly [string, string, object, string][] = [
    ['on the button, as nothing changes', 'save', people(), SAVE],
    [
      'on the button, as numbers come',
      'save',
      people({phones: {a: {number: '115'}, b: {number: '116117'}}}),
      SAVE,
    ],
    ['on the button, as another contact comes', 'save', feedOf([], {_jscontact: HOTLINE}), SAVE],
    ['on the last button, as the e-mail goes', 'code', people({emails: {}}), CODE],
    ['on a button behind it, as the e-mail goes', 'email', people({emails: {}}), CODE],
    ['in the element, as no contact is left', 'save', feedOf([]), 'the element'],
  ];
  for (const [name, part, document, expected] of changes) {
    it(name, async () => {
      page.serve('/feed.json', people());
      const element = await showRefreshed();
      partsOf(element, part)[0]!.focus();
      await refresh(document);
      expect(focusedLine(element)).to.equal(expected);
    });
  }

  it('on the button, as an office closes', async () => {
    page.serve('/feed.json', OFFICE);
    const element = await show();
    partsOf(element, 'save')[0]!.focus();
    await page.clock.advance(3_600_000);
    expect(textsOf(element, 'state')).to.deep.equal(['Geschlossen. Öffnet um 14:00 Uhr']);
    expect(focusedLine(element)).to.equal(SAVE);
  });

  it('and is not called back from elsewhere', async () => {
    page.serve('/feed.json', OFFICE);
    const element = await show();
    partsOf(element, 'save')[0]!.focus();
    (element.nextElementSibling as HTMLElement).focus();
    await page.clock.advance(3_600_000);
    expect(focusedLine(element)).to.equal('button "Danach"');
  });
});
