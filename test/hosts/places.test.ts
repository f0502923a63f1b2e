import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {describeHost, describePage} from './describe-host.js';
import {engine, openPage, type Frame} from './frames.js';
import {arrived, expectSeen, guestsIn, isDrawn, TITLES, titlesOf} from './guests.js';

/** Waits until the elements of a page show something, where it has our script. */
async function arrivedIfAny({document, window}: Frame, count: number): Promise<void> {
  if (window.customElements.get('aushang-news-list')) {
    await arrived(document, count);
  }
}

const PAUSE = 30;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

describeHost({
  name: 'moved, cloned, imported, taken out and in, innerHTML += around it',
  page: 'moved.html',
  count: 6,
  async prepare(frame) {
    await arrivedIfAny(frame, 2);
    const {document} = frame;
    const [first, second] = document.querySelectorAll('.news');
    const [place, copies] = ['ort', 'kopien'].map((id) => document.getElementById(id)!);
    place!.append(first!);
    copies!.append(first!.cloneNode(true), second!.cloneNode(true));
    const other = document.implementation.createHTMLDocument('');
    other.body.append(other.importNode(first!, true), other.importNode(second!, true));
    other.body.querySelectorAll('.news').forEach((section) => {
      copies!.append(document.importNode(section, true));
    });
    await pause();
    const next = second!.nextSibling;
    second!.remove();
    await pause();
    next!.before(second!);
    await pause();
    place!.innerHTML += '<p>Neu geschrieben</p>';
    copies!.innerHTML += '<p>Auch neu geschrieben</p>';
  },
});

describeHost({
  name: 'hidden tabs, details',
  page: 'tabs.html',
  count: 3,
  async prepare(frame) {
    await arrivedIfAny(frame, 3);
    expect(guestsIn(frame.document).filter(isDrawn)).to.deep.equal([]);
    frame.document.getElementById('reiter')!.click();
    frame.document.querySelector<HTMLDetailsElement>('#klappe')!.open = true;
  },
});

describeHost({
  name: 'templates',
  page: 'template.html',
  count: 2,
  async prepare({document}) {
    await pause();
    const {content} = document.querySelector<HTMLTemplateElement>('#vorlage')!;
    expect(content.querySelector('aushang-news-list')!.shadowRoot).to.equal(null);
    expect(content.querySelector('.platz')!.children).to.have.length(0);
    document.getElementById('ort')!.append(content.cloneNode(true));
  },
});

const closedRoot = ({window}: Frame) => (window as unknown as {inneres: ShadowRoot}).inneres;
describeHost({
  name: 'elements in a closed shadow root',
  page: 'shadow.html',
  count: 1,
  root: closedRoot,
});
describePage('placeholders in a shadow root', () => {
  it.skip('impossible: a page gives nobody word of its shadow roots; an element works there');

  it('shows what the page has in the place of news', async () => {
    const frame = await openPage('shadow.html', 'pages');
    await arrived(closedRoot(frame), 1);
    const [ofElement, ofPlaceholder] = closedRoot(frame).querySelectorAll('.ersatz');
    expect([ofElement!, ofPlaceholder!].map(isDrawn)).to.deep.equal([false, true]);
  });
});

describeHost({
  name: 'zoom of 400 %: 320 pixels are left',
  page: 'zoom.html',
  count: 6,
  width: 320,
  also({document}) {
    for (const guest of guestsIn(document)) {
      expect(guest.getBoundingClientRect().right).to.be.at.most(320);
      for (const inner of guest.shadowRoot!.querySelectorAll('[part]:not([part="status"])')) {
        const {left, right} = inner.getBoundingClientRect();
        expect(left, inner.getAttribute('part')!).to.be.at.least(0);
        expect(right, inner.getAttribute('part')!).to.be.at.most(320.5);
      }
    }
  },
});

/** Prints, where the driver can; elsewhere the rules for print are made to hold on screens. */
async function print({document}: Frame): Promise<void> {
  if (engine === 'Chrome') {
    await emulateMedia({media: 'print'});
    return;
  }
  const sheets = guestsIn(document).flatMap((guest) => guest.shadowRoot!.adoptedStyleSheets);
  for (const {cssRules} of new Set(sheets)) {
    for (const rule of cssRules) {
      if ('media' in rule) {
        const {media} = rule as CSSMediaRule;
        media.mediaText = media.mediaText
          .replace(/\bscreen\b/, 'speech')
          .replace(/\bprint\b/, 'screen');
      }
    }
  }
}

describePage('print', () => {
  after(() => (engine === 'Chrome' ? emulateMedia({media: 'screen'}) : undefined));

  it('shows the news with their addresses, and nothing to press', async () => {
    const frame = await openPage('print.html', 'pages');
    const guests = await arrived(frame.document, 6);
    guests.forEach(expectSeen);
    const isShown = (element: Element) => isDrawn(element);
    const buttonsOf = (guest: Element) => [...guest.shadowRoot!.querySelectorAll('button, input')];
    expect(guests.flatMap(buttonsOf).filter(isShown)).to.not.be.empty;
    await print(frame);
    expect(guests.flatMap(buttonsOf).filter(isShown)).to.be.empty;
    for (const guest of guests) {
      expect(titlesOf(guest).every(isDrawn)).to.be.true;
      for (const link of titlesOf(guest).flatMap((title) => [...title.querySelectorAll('a')])) {
        const {content} = frame.window.getComputedStyle(link, '::after');
        // Firefox tells the rule instead of what comes of it.
        expect(content).to.match(/https:\/\/www\.musterstadt\.example\/aktuelles\/|attr\(href\)/);
      }
    }
    expect(frame.window.notes.errors).to.deep.equal([]);
  });
});

describePage('back and forward', () => {
  interface Visit {
    readonly persisted: boolean;
    readonly titles: readonly string[];
    readonly errors: readonly string[];
  }
  const visits = (): readonly Visit[] =>
    JSON.parse(localStorage.getItem('visits') ?? '[]') as readonly Visit[];
  beforeEach(() => localStorage.removeItem('visits'));
  afterEach(() => localStorage.removeItem('visits'));

  it('shows the news again from the cache of pages, and what is changed then', async () => {
    // Engines keep no page that is in a frame, or that another has a hand on.
    window.open('/test/hosts/pages/history.html', '_blank', 'noopener');
    await waitUntil(() => visits().length >= 3, 'three visits', {timeout: 9000});
    const expected = TITLES.slice(0, 3);
    expect(visits().map(({titles}) => titles.slice(0, 3))).to.deep.equal([
      expected,
      expected,
      [expected[0], ...TITLES.slice(0, 2)],
    ]);
    expect(visits().flatMap(({errors}) => errors)).to.deep.equal([]);
    expect(visits().map(({persisted}) => persisted)).to.deep.equal([false, true, true]);
  });
});
