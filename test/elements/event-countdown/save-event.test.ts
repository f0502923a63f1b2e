import {expect} from '@open-wc/testing';
import {announcementsOf} from '../../support/announcements.js';
import {readWithIcalJs} from '../../support/calendar-readers.js';
import {eventItem, MINUTE, press, showCountdown, showMarkup} from '../../support/countdown.js';
import {expectTree} from '../../support/expect-tree.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const FAILED =
  'Die Kalenderdatei lässt sich zurzeit nicht laden. Bitte laden Sie die Seite später noch einmal.';
const EVENT = {
  title: 'Weihnachtsmarkt',
  description: 'Mit Glühwein.\nUnd Musik.',
  start: '2026-12-13T17:00:00',
  duration: 'PT1H45M',
  sequence: 2,
  locations: {a: {name: 'Marktplatz', description: 'Marktplatz 1, Musterstadt'}},
};

interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly url: string;
  readonly blob: Blob;
}

/** What a visitor has saved, in the order of the presses. No browser saves anything in tests. */
let files: SavedFile[];
/** URLs that have been given up. */
let revoked: string[];
/** Makes the next file fail. */
let isBroken: boolean;

const {createObjectURL, revokeObjectURL} = Object.getOwnPropertyDescriptors(URL);

/** Presses the button, and waits for the part that makes the file. */
async function save(element: Element): Promise<SavedFile | undefined> {
  const count = files.length;
  await press(element, 'add');
  await import('../../../src/export/calendar-file.js');
  await arrived();
  return files[count];
}

async function readOf({blob}: SavedFile) {
  return readWithIcalJs(await blob.text());
}

describe('the calendar file of aushang-event-countdown', () => {
  beforeEach(() => {
    files = [];
    revoked = [];
    isBroken = false;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      if (isBroken) {
        throw new Error('No room.');
      }
      const url = `blob:${blobs.size}`;
      blobs.set(url, blob as Blob);
      return url;
    };
    URL.revokeObjectURL = (url) => void revoked.push(url);
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href)!;
      files.push({name: this.download, type: blob.type, url: this.href, blob});
    };
  });
  afterEach(() => {
    Object.defineProperties(URL, {createObjectURL, revokeObjectURL});
    // What all elements have comes to light again.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('is what a visitor gets who presses the button, and all that is loaded is the part for it', async () => {
    page.serve('/feed.json', feedOf([eventItem('markt', EVENT)]));
    const element = await showCountdown();
    const loaded: string[] = [];
    const observer = new PerformanceObserver((list) =>
      loaded.push(...list.getEntries().map(({name}) => new URL(name).href)),
    );
    observer.observe({type: 'resource'});
    const requests = page.requests.length;
    const file = (await save(element))!;
    loaded.push(...observer.takeRecords().map(({name}) => name));
    observer.disconnect();
    expect(file.name).to.equal('Weihnachtsmarkt.ics');
    expect(file.type).to.equal('text/calendar;charset=utf-8');
    expect(await readOf(file)).to.deep.equal({
      uid: 'markt@stadt.example',
      stamp: '2026-11-23T11:00:00Z',
      lastModified: undefined,
      sequence: 2,
      status: 'CONFIRMED',
      title: 'Weihnachtsmarkt',
      location: 'Marktplatz, Marktplatz 1, Musterstadt',
      description: 'Mit Glühwein.\nUnd Musik.\n\nhttps://musterstadt.example/markt',
      url: 'https://musterstadt.example/markt',
      start: '2026-12-13T16:00:00Z',
      end: '2026-12-13T17:45:00Z',
    });
    expect(page.requests).to.have.length(requests);
    const strangers = loaded.filter(
      (url) => !url.startsWith(new URL('/src/', location.origin).href),
    );
    expect(strangers).to.deep.equal([]);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
    expect(element.shadowRoot!.activeElement).to.equal(partsOf(element, 'add')[0]);
  });

  it('is made anew at each press, with the time of the press', async () => {
    page.serve('/feed.json', feedOf([eventItem('markt', EVENT)]));
    const element = await showCountdown();
    await save(element);
    await page.clock.advance(MINUTE);
    await save(element);
    const stamps = await Promise.all(files.map(async (file) => (await readOf(file)).stamp));
    expect(stamps).to.deep.equal(['2026-11-23T11:00:00Z', '2026-11-23T11:01:00Z']);
  });

  it('is given up a minute later, so that it does not stay in the memory', async () => {
    page.serve('/feed.json', feedOf([eventItem('markt', EVENT)]));
    const file = (await save(await showCountdown()))!;
    await page.clock.advance(MINUTE - 1);
    expect(revoked).to.deep.equal([]);
    await page.clock.advance(1);
    expect(revoked).to.deep.equal([file.url]);
  });

  const cases: readonly [string, object, object, object][] = [
    ['tentative', {status: 'tentative'}, {}, {status: 'TENTATIVE'}],
    [
      'of whole days',
      {start: '2026-12-04', duration: 'P3D'},
      {},
      {start: '2026-12-04', end: '2026-12-07'},
    ],
    ['without an end', {duration: undefined}, {}, {start: '2026-12-13T16:00:00Z', end: undefined}],
    [
      'moved online: not where it was to be',
      {virtualLocations: {a: {uri: 'https://live.example/'}}},
      {_aushang: {eventStatus: 'EventMovedOnline'}},
      {location: 'https://live.example/'},
    ],
    [
      'going on',
      {start: '2026-11-23T11:00:00'},
      {},
      {start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:45:00Z'},
    ],
    ['of an item without a page', {}, {url: undefined}, {url: undefined}],
    [
      'without a zone, in that of the feed',
      {timeZone: undefined},
      {},
      {start: '2026-12-13T22:00:00Z'},
    ],
  ];
  for (const [name, event, members, expected] of cases) {
    it(`fits an event that is ${name}`, async () => {
      const item = eventItem('markt', {...EVENT, ...event}, members);
      page.serve('/feed.json', feedOf([item], {_aushang: {timeZone: 'America/New_York'}}));
      const read = await readOf((await save(await showCountdown('item="markt"')))!);
      expect(read).to.include(expected);
    });
  }

  it('fits an event that the page names itself', async () => {
    const element = await showMarkup(
      '<aushang-event-countdown start="2026-12-13T17:00" duration="PT1H" name="Rat: Sitzung 1/2" location="Rathaus" time-zone="Europe/Berlin"></aushang-event-countdown>',
    );
    const file = (await save(element))!;
    expect(file.name).to.equal('Rat Sitzung 1 2.ics');
    expect(await readOf(file)).to.include({
      uid: '2026-12-13T17:00 Rat: Sitzung 1/2',
      title: 'Rat: Sitzung 1/2',
      location: 'Rathaus',
      start: '2026-12-13T16:00:00Z',
      end: '2026-12-13T17:00:00Z',
      sequence: 0,
    });
  });

  it('has the name of the page for an event without a name', async () => {
    const {title} = document;
    document.title = 'Der Markt in Musterstadt';
    const element = await showMarkup(
      '<aushang-event-countdown start="2026-12-13T17:00"></aushang-event-countdown>',
    );
    const file = (await save(element))!;
    document.title = title;
    expect(file.name).to.equal('Der Markt in Musterstadt.ics');
    expect((await readOf(file)).title).to.equal('Der Markt in Musterstadt');
  });

  it('is of the event that is shown when the button is pressed', async () => {
    const items = [
      eventItem('markt', {title: 'Markt', start: '2026-11-23T12:01:00', duration: 'PT1M'}),
      eventItem('rat', {title: 'Rat', start: '2026-11-24T12:00:00'}),
    ];
    page.serve('/feed.json', feedOf(items));
    const element = await showCountdown();
    await save(element);
    await page.clock.advance(2 * MINUTE);
    await save(element);
    expect(files.map(({name}) => name)).to.deep.equal(['Markt.ics', 'Rat.ics']);
  });

  it('is not offered for an event that nobody can go to', async () => {
    const off: readonly [object, object][] = [
      [{status: 'cancelled'}, {}],
      [{}, {_aushang: {eventStatus: 'EventPostponed'}}],
      [{start: '2026-11-22T17:00:00'}, {}],
    ];
    for (const [event, members] of off) {
      page.begin({});
      page.serve('/feed.json', feedOf([eventItem('markt', {...EVENT, ...event}, members)]));
      const element = await showCountdown('item="markt"');
      expect(partsOf(element, 'title')).to.have.length(1);
      expect(partsOf(element, 'add')).to.be.empty;
    }
  });

  it('says so when it fails, each time, to readers and web team, and can be tried again', async () => {
    page.serve('/feed.json', feedOf([eventItem('markt', EVENT)]));
    const element = await showCountdown();
    const said = announcementsOf(element);
    isBroken = true;
    await save(element);
    await expectTree(element, [
      'heading 3 "Weihnachtsmarkt"',
      '  link "Weihnachtsmarkt"',
      'time "Sonntag, 13. Dezember 2026, 17:00–18:45 Uhr"',
      'text "Marktplatz 1, Musterstadt"',
      'timer "Noch 20 Tage"',
      'button "In den Kalender eintragen"',
      `status "${FAILED}"`,
    ]);
    await save(element);
    expect(said).to.deep.equal([FAILED, FAILED]);
    expect(page.warnings).to.deep.equal([
      'The calendar file of "Weihnachtsmarkt" could not be made: Error: No room.',
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(partsOf(element, 'add')[0]);
    isBroken = false;
    expect((await save(element))!.name).to.equal('Weihnachtsmarkt.ics');
    expect(textsOf(element, 'status')).to.deep.equal(['']);
  });
});

describe('the part that makes calendar files', () => {
  // Firefox remembers for as long as a page is open that a module could not be had.
  const canTryAgain = !navigator.userAgent.includes('Firefox');

  /** Opens another page in which the first request for the part fails. */
  async function openPage(): Promise<Window & typeof globalThis> {
    const part = new URL('/src/export/calendar-file.ts', location.href).href;
    const failing = new URL('/answer?', location.href);
    failing.search = String(
      new URLSearchParams({
        first: '503',
        type: 'text/javascript',
        body: `export * from '${part}?again';`,
        number: `${Math.random()}`,
      }),
    );
    const map = JSON.stringify({imports: {[part]: failing.href}});
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="de"><script type="importmap">${map}</script>
      <script type="module" src="/src/define.ts"></script>
      <aushang-event-countdown start="2099-12-13T17:00" name="Markt"></aushang-event-countdown>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    return frame.contentWindow as Window & typeof globalThis;
  }

  it('can fail to come: readers and web team are told, and it can be tried again', async () => {
    const inner = await openPage();
    const saved: string[] = [];
    const warnings: string[] = [];
    inner.HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    inner.console.warn = (message: string) => void warnings.push(message);
    const element = inner.document.querySelector('aushang-event-countdown')!;
    await element.updateComplete;
    const pressed = async (isDone: () => boolean) => {
      partsOf(element, 'add')[0]!.click();
      for (let turn = 0; turn < 200 && !isDone(); turn++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    await pressed(() => textsOf(element, 'status')[0] === FAILED);
    expect(textsOf(element, 'status')).to.deep.equal([FAILED]);
    const messages = warnings.filter((message) => message.startsWith('[aushang]'));
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('The calendar file of "Markt" could not be made: TypeError:');
    expect(saved).to.deep.equal([]);
    if (canTryAgain) {
      await pressed(() => saved.length > 0);
      expect(saved).to.deep.equal(['Markt.ics']);
      await element.updateComplete;
      expect(textsOf(element, 'status')).to.deep.equal(['']);
    }
  });
});
