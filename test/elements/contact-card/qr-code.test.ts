import {expect} from '@open-wc/testing';
import type {ContactCardElement} from '../../../src/elements/contact-card/contact-card.js';
import {makeQrCode} from '../../../src/elements/contact-card/qr-code.js';
import {vcardFile} from '../../../src/export/vcard-file.js';
import {readCard} from '../../support/cards.js';
import {
  contactOf,
  fullOffice,
  HOTLINE,
  OFFICE,
  PERSON,
  pressCard,
  showCard,
  showCardIn,
} from '../../support/contacts.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';
import {PICTURE} from '../../support/pictures.js';
import {readCode} from '../../support/qr-codes.js';
import {catchFiles} from '../../support/saved-files.js';
import {readWithIcalJs} from '../../support/vcard-readers.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const saved = catchFiles();
/** Bytes that a code of 117 squares has room for (ISO/IEC 18004, table 7: version 25, level L). */
const MOST_BYTES = 1273;
const TOO_LONG = 'Dieser Kontakt hat zu viele Angaben für einen Code.';

function svgOf(element: Element): SVGElement | null {
  return element.shadowRoot!.querySelector('[part="qr"] svg');
}

async function scan(element: ContactCardElement): Promise<string> {
  await pressCard(element, 'code');
  return readCode(svgOf(element)!);
}

async function savedText(element: ContactCardElement): Promise<string> {
  await pressCard(element, 'save');
  return saved.files.at(-1)!.text();
}

function drawn(text: string): Element {
  const {path, size} = makeQrCode(text)!;
  const place = document.createElement('div');
  place.innerHTML = `<svg viewBox="0 0 ${size} ${size}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  return place.firstElementChild!;
}

function withNote(length: number): object {
  return {...PERSON, notes: {a: {note: 'ä'.repeat(length)}}};
}

function bytesOf(contact: object): number {
  const {text} = vcardFile(readCard(contact).card!, {stamp: page.clock.now()});
  return new TextEncoder().encode(text).length;
}

describe('the code of aushang-contact-card', () => {
  const contacts: readonly [string, object][] = [
    ['a person', PERSON],
    ['an office', OFFICE],
    ['a number without a name', HOTLINE],
    ['an office with all there is', fullOffice('Amt für öffentliche Ordnung', '')],
    [
      'a name with umlauts, accents and signs',
      contactOf({
        name: {full: 'Zoë Müßiggang-Żółć; "Ä, Ö & Ü" \\ & Søn'},
        emails: {a: {address: 'zoe.muessiggang@musterstadt.example'}},
      }),
    ],
    [
      'names in other scripts, and a sign beyond them',
      contactOf({
        name: {full: 'Эрика Мустерманн'},
        titles: {a: {name: 'إريكا'}, b: {name: '市役所 🏛️'}},
        phones: {a: {number: '+7 495 123-45-67'}},
      }),
    ],
  ];
  for (const [name, contact] of contacts) {
    it(`says what the file says: ${name}`, async () => {
      page.serve('/feed.json', contact);
      const element = await showCard();
      const text = await scan(element);
      expect(text).to.equal(await savedText(element));
      expect(readWithIcalJs(text).fullName).to.not.be.empty;
    });
  }

  it('names no portrait, as that is worth no larger code', async () => {
    page.serve('/feed.json', {...PERSON, media: {a: {kind: 'photo', uri: PICTURE}}});
    const element = await showCard();
    expect(readWithIcalJs(await scan(element)).photo).to.be.undefined;
    expect(readWithIcalJs(await savedText(element)).photo).to.equal(PICTURE);
  });

  it('has all of the longest contact that fits, and of a longer one what is needed most', async () => {
    let length = 1;
    while (bytesOf(withNote(length + 1)) <= MOST_BYTES) {
      length++;
    }
    expect(length).to.be.above(300);
    page.serve('/feed.json', withNote(length));
    const fitting = readWithIcalJs(await scan(await showCard()));
    expect(fitting.note).to.equal('ä'.repeat(length));
    expect(fitting.addresses).to.have.length(1);
    page.begin({});
    page.serve('/feed.json', withNote(length + 1));
    const element = await showCard();
    const short = readWithIcalJs(await scan(element));
    expect(short).to.include({fullName: 'Max Mustermann', note: undefined});
    expect(short.phones.map(({value}) => value)).to.deep.equal(['+492214710123']);
    expect(short.emails.map(({value}) => value)).to.deep.equal(['max@musterstadt.example']);
    expect(short.addresses).to.be.empty;
    expect(textsOf(element, 'status')).to.deep.equal(['']);
  });

  it('is there from the start with qr, comes with the attribute and goes with it', async () => {
    page.serve('/feed.json', PERSON);
    const element = await showCard('qr');
    await arrived();
    expect(readWithIcalJs(await readCode(svgOf(element)!)).fullName).to.equal('Max Mustermann');
    expect(partsOf(element, 'code')).to.be.empty;
    element.removeAttribute('qr');
    await arrived();
    expect(svgOf(element)).to.be.null;
    expect(partsOf(element, 'code')).to.have.length(1);
    element.setAttribute('qr', '');
    await arrived();
    expect(svgOf(element)).to.exist;
  });

  it('says with qr too that a contact does not fit, once', async () => {
    const emails = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [`${index}`, {address: `post${index}@stadt.example`}]),
    );
    page.serve('/feed.json', contactOf({name: {full: 'Amt'}, emails}));
    const element = await showCard('qr');
    await arrived();
    expect(textsOf(element, 'status')).to.deep.equal([TOO_LONG]);
    expect(svgOf(element)).to.be.null;
    element.headingLevel = 4;
    await arrived();
    expect(page.warnings).to.deep.equal([
      'The QR code of "Amt" could not be made: it has too much text',
    ]);
  });

  it('can be read on any page and in any size: dark on light, with room around it', async () => {
    page.serve('/feed.json', PERSON);
    const element = await showCard('qr');
    await arrived();
    element.parentElement!.style.cssText = 'background: #000; color: #fff; inline-size: 200px';
    const svg = svgOf(element)!;
    const {width, height} = svg.getBoundingClientRect();
    expect(width).to.equal(200);
    expect(height).to.equal(200);
    const fills = [...svg.querySelectorAll('rect, path')].map(
      (part) => getComputedStyle(part).fill,
    );
    expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    // Four squares of light on each side.
    const path = svg.querySelector('path')!.getBBox();
    const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
    expect([path.x, path.y, path.width, path.height]).to.deep.equal([4, 4, size - 8, size - 8]);
  });
});

describe('the code of a contact that a refresh brings again', () => {
  async function showRefreshed(attributes: string): Promise<ContactCardElement> {
    page.serve('/feed.json', feedOf([], {_jscontact: PERSON}));
    return showCardIn(
      `<aushang-feed src="/feed.json" refresh-interval="60"><aushang-contact-card ${attributes}></aushang-contact-card></aushang-feed>`,
    );
  }

  async function refresh(contact: object): Promise<void> {
    page.serve('/feed.json', feedOf([], {_jscontact: contact}));
    await page.clock.advance(60_000);
    await arrived();
  }

  it('stands still where the contact is the same', async () => {
    const element = await showRefreshed('qr');
    await arrived();
    const svg = svgOf(element)!;
    let hasMoved = false;
    const observer = new MutationObserver(() => {
      hasMoved = true;
    });
    observer.observe(svg.closest('.card')!, {childList: true});
    observer.observe(svg, {subtree: true, attributes: true});
    await refresh(PERSON);
    await refresh(PERSON);
    observer.disconnect();
    expect(hasMoved).to.be.false;
    expect(svgOf(element)).to.equal(svg);
    expect(svg.isConnected).to.be.true;
  });

  it('follows a contact that changes, and another one that takes its place', async () => {
    const element = await showRefreshed('');
    expect(readWithIcalJs(await scan(element)).fullName).to.equal('Max Mustermann');
    await refresh({...PERSON, name: {full: 'Max M. Mustermann'}});
    expect(readWithIcalJs(await readCode(svgOf(element)!)).fullName).to.equal('Max M. Mustermann');
    await refresh(HOTLINE);
    expect(readWithIcalJs(await readCode(svgOf(element)!)).fullName).to.equal('Behördennummer');
    expect(svgOf(element)!.getAttribute('aria-label')).to.equal('QR-Code mit den Kontaktdaten');
  });
});

describe('makeQrCode', () => {
  const texts: readonly [string, string][] = [
    ['no text', ''],
    ['a letter', 'A'],
    ['text of one line', 'Bürgerbüro, Marktplatz 1'],
    ['the most bytes', 'x'.repeat(MOST_BYTES)],
    ['the most bytes, of two for each sign', `${'ü'.repeat((MOST_BYTES - 1) / 2)}x`],
    ['the most bytes, of four for each sign', `${'🏛'.repeat((MOST_BYTES - 1) / 4)}x`],
  ];
  for (const [name, text] of texts) {
    it(`draws what a camera reads: ${name}`, async () => {
      expect(await readCode(drawn(text))).to.equal(text);
    });
  }

  it('draws nothing for a byte more', () => {
    expect(makeQrCode('x'.repeat(MOST_BYTES + 1))).to.be.undefined;
    expect(makeQrCode('ü'.repeat((MOST_BYTES + 1) / 2))).to.be.undefined;
    expect(makeQrCode('x'.repeat(1_000_000))).to.be.undefined;
  });

  it('draws no more squares than old phones can read', () => {
    expect(makeQrCode('x'.repeat(MOST_BYTES))!.size).to.equal(117 + 8);
  });
});
