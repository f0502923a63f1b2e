import {expect, waitUntil} from '@open-wc/testing';
import {announcementsOf} from '../../support/announcements.js';
import {HOTLINE} from '../../support/contacts.js';
import {partsOf, textsOf} from '../../support/parts.js';

const NOT_SAVED =
  'Der Kontakt lässt sich zurzeit nicht speichern. Bitte laden Sie die Seite später noch einmal.';
const NO_CODE =
  'Der Code lässt sich zurzeit nicht anzeigen. Bitte laden Sie die Seite später noch einmal.';
const VCARD = 'export/vcard-file';
const QR_CODE = 'elements/contact-card/qr-code';

/** The contact card of a page, whose console belongs to the test. */
interface Shown {
  readonly element: Element;
  readonly warnings: readonly string[];
  readonly saved: readonly string[];
}

/** Opens a page where the server does not send one of the parts that are loaded on demand. */
async function showWithout(part: string, attributes = ''): Promise<Shown> {
  const imports = Object.fromEntries(
    ['js', 'ts'].map((type) => [`/src/${part}.${type}`, '/answer?status=503']),
  );
  const card = `<aushang-contact-card ${attributes}><script type="application/feed+json">${JSON.stringify(HOTLINE)}</script></aushang-contact-card>`;
  const warnings: string[] = [];
  const saved: string[] = [];
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="de"><script type="importmap">${JSON.stringify({imports})}</script>${card}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  view.console.warn = (message: string) => {
    if (!message.startsWith('Lit is in dev mode')) warnings.push(message);
  };
  view.HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  const script = view.document.createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  view.document.body.append(script);
  const element = view.document.querySelector('aushang-contact-card')!;
  await waitUntil(() => element.shadowRoot?.querySelector('[part="save"]'), 'No card', {
    timeout: 5000,
  });
  return {element, warnings, saved};
}

function press(element: Element, part: string): void {
  const [button] = partsOf(element, part);
  button!.focus();
  button!.click();
}

function isFocused(element: Element, part: string): boolean {
  return element.shadowRoot!.activeElement === partsOf(element, part)[0];
}

/** Presses a button until it has failed, twice, and tells what was said meanwhile. */
async function failTwice({element}: Shown, part: string): Promise<readonly string[]> {
  const said = announcementsOf(element);
  for (const count of [1, 2]) {
    press(element, part);
    await waitUntil(() => said.length === count, 'Nothing is said', {timeout: 5000});
    expect(isFocused(element, part)).to.be.true;
  }
  return said;
}

describe('a contact card whose parts do not come', () => {
  afterEach(() => document.querySelector('iframe')!.remove());

  it('says each time that it cannot save, and keeps the focus', async () => {
    const shown = await showWithout(VCARD);
    expect(await failTwice(shown, 'save')).to.deep.equal([NOT_SAVED, NOT_SAVED]);
    expect(shown.saved).to.be.empty;
    expect(shown.warnings).to.have.length(1);
    expect(shown.warnings[0]).to.contain('The contact file of "" could not be made: ');
  });

  for (const part of [VCARD, QR_CODE]) {
    it(`says each time that it cannot show a code without ${part}, and keeps the focus`, async () => {
      const shown = await showWithout(part);
      expect(await failTwice(shown, 'code')).to.deep.equal([NO_CODE, NO_CODE]);
      const [button] = partsOf(shown.element, 'code');
      expect(button!.getAttribute('aria-expanded')).to.equal('false');
      expect(partsOf(shown.element, 'qr')).to.be.empty;
      expect(shown.warnings).to.have.length(1);
      expect(shown.warnings[0]).to.contain('The QR code of "" could not be made: ');
    });
  }

  it('saves all the same where only the code is missing, and takes the message back', async () => {
    const shown = await showWithout(QR_CODE);
    await failTwice(shown, 'code');
    press(shown.element, 'save');
    await waitUntil(() => shown.saved.length > 0, 'Nothing is saved', {timeout: 5000});
    expect(textsOf(shown.element, 'status')).to.deep.equal(['']);
    expect(isFocused(shown.element, 'save')).to.be.true;
  });

  it('says once that the code from the start cannot be shown, and shows the rest', async () => {
    const shown = await showWithout(QR_CODE, 'qr');
    await waitUntil(() => textsOf(shown.element, 'status').join() !== '', 'Nothing is said', {
      timeout: 5000,
    });
    expect(textsOf(shown.element, 'status')).to.deep.equal([NO_CODE]);
    expect(textsOf(shown.element, 'value')).to.deep.equal(['115']);
    expect(shown.warnings).to.have.length(1);
  });
});
