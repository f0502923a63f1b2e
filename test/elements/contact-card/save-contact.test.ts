import {expect} from '@open-wc/testing';
import {announcementsOf} from '../../support/announcements.js';
import {contactOf, HOTLINE, OFFICE, PERSON, pressCard, showCard} from '../../support/contacts.js';
import {arrived, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';
import {FOREIGN_PICTURE, PICTURE} from '../../support/pictures.js';
import {catchFiles} from '../../support/saved-files.js';
import {readWithIcalJs, type ReadContact} from '../../support/vcard-readers.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const FAILED =
  'Der Kontakt lässt sich zurzeit nicht speichern. Bitte laden Sie die Seite später noch einmal.';
const withPhoto = (uri: string) => ({...PERSON, media: {a: {kind: 'photo', uri}}});

const saved = catchFiles();

async function save(element: Awaited<ReturnType<typeof showCard>>): Promise<ReadContact> {
  await pressCard(element, 'save');
  return readWithIcalJs(await saved.files.at(-1)!.text());
}

describe('the contact file of aushang-contact-card', () => {
  it('has what is shown of a person', async () => {
    page.serve('/feed.json', PERSON);
    const contact = await save(await showCard());
    expect(saved.names[0]).to.equal('Max Mustermann.vcf');
    expect(saved.files[0]!.type).to.equal('text/vcard;charset=utf-8');
    expect(contact).to.include({
      uid: 'max',
      fullName: 'Max Mustermann',
      isCompany: false,
      title: 'Leiter der Stabsstelle',
      note: 'Rufen Sie mich gern an.',
      photo: undefined,
    });
    expect(contact.phones.map(({value}) => value)).to.deep.equal(['+492214710123']);
    expect(contact.emails.map(({value}) => value)).to.deep.equal(['max@musterstadt.example']);
    expect(page.requests).to.have.length(1);
  });

  it('has what is shown of an office and of a hotline', async () => {
    page.serve('/feed.json', {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Musterstadt',
      items: [],
      _jscontact: {cards: [OFFICE, HOTLINE]},
    });
    const office = await save(await showCard('contact="amt"'));
    expect(office).to.include({fullName: 'Bürgerbüro', isCompany: true});
    expect(office.phones).to.have.length(3);
    const hotline = await save(await showCard('contact="115"'));
    expect(hotline.fullName).to.equal('Behördennummer');
    expect(hotline.phones.map(({value}) => value)).to.deep.equal(['115']);
  });

  it('names the portrait only where the visitor has seen it', async () => {
    const cases: readonly [string, string, string | undefined][] = [
      [PICTURE, '', PICTURE],
      [FOREIGN_PICTURE, '', undefined],
      [FOREIGN_PICTURE, 'images="show"', FOREIGN_PICTURE],
      [PICTURE, 'images="none"', undefined],
    ];
    for (const [uri, attributes, photo] of cases) {
      page.begin({});
      page.serve('/feed.json', withPhoto(uri));
      expect((await save(await showCard(attributes))).photo).to.equal(photo);
    }
  });

  it('says so when it fails, each time, to readers and web team, and can be tried again', async () => {
    page.serve('/feed.json', PERSON);
    const element = await showCard();
    const said = announcementsOf(element);
    saved.isBroken = true;
    await pressCard(element, 'save');
    await pressCard(element, 'save');
    expect(said).to.deep.equal([FAILED, FAILED]);
    expect(page.warnings).to.deep.equal([
      'The contact file of "Max Mustermann" could not be made: Error: No room.',
    ]);
    saved.isBroken = false;
    expect((await save(element)).fullName).to.equal('Max Mustermann');
    expect(textsOf(element, 'status')).to.deep.equal(['']);
  });
});

describe('the QR code of aushang-contact-card', () => {
  const pathOf = (element: Element) =>
    element.shadowRoot!.querySelector('[part="qr"] path')?.getAttribute('d');

  it('comes and goes with a button', async () => {
    page.serve('/feed.json', PERSON);
    const element = await showCard();
    expect(pathOf(element)).to.be.undefined;
    await pressCard(element, 'code');
    expect(pathOf(element)).to.match(/^M4 4h7v1H4z/);
    const [button] = partsOf(element, 'code');
    expect(button!.getAttribute('aria-expanded')).to.equal('true');
    const svg = element.shadowRoot!.querySelector('svg')!;
    expect(svg.getAttribute('aria-label')).to.equal('QR-Code mit den Kontaktdaten: Max Mustermann');
    await expect(element).to.be.accessible();
    await pressCard(element, 'code');
    expect(pathOf(element)).to.be.undefined;
    expect(button!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('says so where it is too large all the same', async () => {
    const emails = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [`${index}`, {address: `post${index}@stadt.example`}]),
    );
    page.serve('/feed.json', contactOf({name: {full: 'Amt'}, emails}));
    const element = await showCard();
    await pressCard(element, 'code');
    expect(pathOf(element)).to.be.undefined;
    expect(textsOf(element, 'status')).to.deep.equal([
      'Dieser Kontakt hat zu viele Angaben für einen Code.',
    ]);
    expect(partsOf(element, 'code')[0]!.getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('the portrait of aushang-contact-card', () => {
  const imageOf = (element: Element) => element.shadowRoot!.querySelector('img')?.src;

  it('of another host waits for the visitor, with its room kept', async () => {
    page.serve('/feed.json', withPhoto(FOREIGN_PICTURE));
    const element = await showCard();
    expect(imageOf(element)).to.be.undefined;
    expect(textsOf(element, 'photo')).to.deep.equal(['MM']);
    const before = partsOf(element, 'photo')[0]!.getBoundingClientRect();
    expect(before.height).to.equal(before.width);
    const button = partsOf(element, 'consent')[0]!.querySelector('button')!;
    button.focus();
    button.click();
    await arrived();
    expect(imageOf(element)).to.equal(FOREIGN_PICTURE);
    expect(partsOf(element, 'consent')).to.be.empty;
    expect(partsOf(element, 'photo')[0]!.getBoundingClientRect().width).to.equal(before.width);
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Max Mustermann');
    expect(textsOf(element, 'status')).to.deep.equal(['Die Bilder werden angezeigt.']);
  });

  it('that is missing or fails gives its place to initials', async () => {
    page.serve('/feed.json', withPhoto(PICTURE));
    const element = await showCard();
    expect(imageOf(element)).to.equal(PICTURE);
    element.shadowRoot!.querySelector('img')!.dispatchEvent(new Event('error'));
    await arrived();
    expect(imageOf(element)).to.be.undefined;
    expect(textsOf(element, 'photo')).to.deep.equal(['MM']);
    expect(partsOf(element, 'photo')[0]!.getAttribute('aria-hidden')).to.equal('true');
  });
});
