import {expect, fixture} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../../src/define.js';
import {boxesOf, overlapsOf} from '../../support/boxes.js';
import {canTellTree} from '../../support/browser-tree.js';
import {fullOffice, loadCode} from '../../support/contacts.js';
import {pressKey} from '../../support/keyboard.js';
import {eventItem} from '../../support/countdown.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';
import {FOREIGN_PICTURE, PICTURE} from '../../support/pictures.js';

const page = usePage();
const ITEMS = [
  {
    id: '1',
    url: 'https://musterstadt.example/aktuelles/konzert-im-rathaus',
    title: 'Konzert im Rathaus',
    summary: 'Ein langer Satz über das Konzert. '.repeat(30),
    date_published: '2026-11-19T09:00:00Z',
    tags: ['Kultur'],
    image: PICTURE,
  },
  {
    id: '2',
    title: 'Ohne Link',
    date_published: '2026-11-18T09:00:00Z',
    tags: ['Sport'],
    image: FOREIGN_PICTURE,
  },
  {id: '3', title: 'Noch eine', tags: ['Sport'], date_published: '2026-11-17T09:00:00Z'},
];
const EVENTS = [
  eventItem(
    'konzert-im-rathaus',
    {
      title: 'Konzert im Rathaus',
      start: '2026-11-23T17:23:00',
      locations: {a: {name: 'Rathaus', description: 'Am Alten Markt 1'}},
      virtualLocations: {a: {uri: 'https://live.example/'}},
    },
    {url: ITEMS[0]!.url},
  ),
];
const TOOLS = 'src="/feed.json" searchable filterable paging="more" limit="2"';
const ELEMENTS: readonly string[] = [
  `<aushang-news-list ${TOOLS}></aushang-news-list>`,
  `<aushang-news-list ${TOOLS} layout="cards"></aushang-news-list>`,
  `<aushang-news-list ${TOOLS} layout="compact"></aushang-news-list>`,
  '<aushang-news-teaser src="/feed.json"></aushang-news-teaser>',
  '<aushang-news-teaser src="/feed.json" layout="horizontal"></aushang-news-teaser>',
  '<aushang-event-countdown src="/events.json" precision="second"></aushang-event-countdown>',
];
const CARDS: readonly string[] = [
  '<aushang-contact-card src="/contact.json" qr></aushang-contact-card>',
  '<aushang-contact-card src="/contact.json" images="none"></aushang-contact-card>',
  '<aushang-contact-card src="/own.json"></aushang-contact-card>',
];

function serveAll(): void {
  page.serve('/feed.json', feedOf(ITEMS));
  page.serve('/events.json', feedOf(EVENTS));
  page.serve('/contact.json', fullOffice('Amt für Ordnung', FOREIGN_PICTURE));
  page.serve('/own.json', fullOffice('Amt für Ordnung', PICTURE));
}

/** The texts that are seen, line by line, and what is drawn. */
function seenOf(element: Element): string[] {
  const seen =
    '[part~="title"], .about, dt, dd, .said, [part="state"], caption, th, td, .photo, svg, figcaption';
  return [...element.shadowRoot!.querySelectorAll(seen)]
    .filter((found) => found.checkVisibility() && found.getBoundingClientRect().height > 0)
    .map((found) => `${found.localName} ${(found.textContent ?? '').trim().replace(/\s+/g, ' ')}`);
}

async function show(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    `<div lang="de" style="inline-size: 700px">${markup}</div>`,
  );
  await arrived();
  return place.firstElementChild as HTMLElement;
}

/** What is read of a link on paper. */
function printedOf(link: Element): string {
  const {content} = getComputedStyle(link, '::after');
  return `${link.textContent} ${content === 'none' ? '' : content}`;
}

/** What somebody has to type who holds the paper: no scheme, and numbers as they are written here. */
function addressOf(link: Element): string {
  return link
    .getAttribute('href')!
    .replace(/^(https?:\/\/|mailto:)/, '')
    .replace(/^tel:\+49221(\d{4})/, '0221 $1-');
}

/** How long a text is, over all its lines. */
function lengthOf(element: Element): number {
  return [...element.getClientRects()].reduce((sum, {width}) => sum + width, 0);
}

// The other engines cannot be told to print, or to force colours, by the test runner.
(canTellTree ? describe : describe.skip)('on paper', () => {
  // So a QR code is there at once.
  before(loadCode);
  beforeEach(() => {
    serveAll();
    return emulateMedia({media: 'print'});
  });
  afterEach(() => emulateMedia({media: 'screen'}));

  for (const markup of [...ELEMENTS, ...CARDS]) {
    const isCard = CARDS.includes(markup);
    describe(markup.replace(/ src="\/\w+.json"|<\/.*$/g, ''), () => {
      it('writes its links out', async () => {
        if (isCard) {
          for (const link of (await show(markup)).shadowRoot!.querySelectorAll('dd a')) {
            expect(printedOf(link), 'as printed').to.contain(addressOf(link));
          }
          return;
        }
        const link = (await show(markup)).shadowRoot!.querySelector('a')!;
        const {content, position} = getComputedStyle(link, '::after');
        expect(content).to.contain('https://musterstadt.example/aktuelles/konzert-im-rathaus');
        expect(position).to.equal('static');
        const printed = lengthOf(link);
        await emulateMedia({media: 'screen'});
        expect(printed).to.be.above(2 * lengthOf(link));
      });

      it('leaves out what can only be pressed', async () => {
        const element = await show(markup);
        for (const control of element.shadowRoot!.querySelectorAll('button, input, label')) {
          expect(control.checkVisibility(), control.textContent).to.be.false;
        }
        for (const part of ['search', 'filter', 'more', 'consent']) {
          for (const found of partsOf(element, part)) {
            expect(found.checkVisibility(), part).to.be.false;
          }
        }
        const seen = partsOf(element, 'title').every((title) => title.checkVisibility());
        expect(seen).to.be.true;
      });

      it('shows each summary to its end', async () => {
        for (const summary of partsOf(await show(markup), 'summary')) {
          expect(summary.scrollHeight).to.be.at.most(summary.clientHeight);
        }
      });

      it('stays inside its place, nothing on anything', async () => {
        const element = await show(markup);
        const {left, right} = element.getBoundingClientRect();
        const boxes = boxesOf(element).filter((box) => box.bottom > box.top);
        const outside = boxes.filter((box) => box.left < left - 1 || box.right > right + 1);
        expect(outside.map(({name}) => name)).to.deep.equal([]);
        expect(overlapsOf(boxes)).to.deep.equal([]);
      });
    });
  }

  it('prints of a contact what it shows, but not what is true now alone, nor initials', async () => {
    for (const markup of CARDS) {
      const element = await show(markup);
      const printed = seenOf(element);
      await emulateMedia({media: 'screen'});
      const gone = seenOf(element).filter((line) => !printed.includes(line));
      await emulateMedia({media: 'print'});
      const initials = markup === CARDS[2] ? [] : ['div AO'];
      expect(gone, markup).to.deep.equal([...initials, 'p Geöffnet bis 12:30 Uhr']);
    }
  });

  it('prints a code where it is shown, black on white, on one page', async () => {
    const [code] = partsOf(await show(CARDS[0]!), 'qr');
    expect(code!.checkVisibility()).to.be.true;
    expect(getComputedStyle(code!).breakInside).to.equal('avoid');
    const fills = [...code!.querySelectorAll('rect, path')].map(
      (drawn) => getComputedStyle(drawn).fill,
    );
    expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(getComputedStyle(code!.querySelector('svg')!).printColorAdjust).to.equal('exact');
    expect(partsOf(await show(CARDS[1]!), 'qr')).to.be.empty;
  });

  it('leaves out pictures that the visitor has not agreed to', async () => {
    const element = await show(ELEMENTS[0]!);
    const images = [...element.shadowRoot!.querySelectorAll('.image')];
    expect(images.map((image) => image.checkVisibility())).to.deep.equal([true, false]);
  });

  it('writes out where an event can be followed, and leaves out what is true today alone', async () => {
    const element = await show(ELEMENTS[5]!);
    const {content} = getComputedStyle(partsOf(element, 'online')[0]!, '::after');
    expect(content).to.contain('https://live.example/');
    const seen = ['timer', 'state', 'title', 'date', 'location'].filter((part) =>
      partsOf(element, part)[0]!.checkVisibility(),
    );
    expect(seen).to.deep.equal(['title', 'date', 'location']);
  });

  it('says that news may be old', async () => {
    const place = await fixture(
      '<aushang-feed lang="de" src="/feed.json" refresh-interval="30"><aushang-news-list></aushang-news-list></aushang-feed>',
    );
    await arrived();
    page.serve('/feed.json', new Response('', {status: 500}));
    await page.clock.advance(30_000);
    await arrived();
    const element = place.firstElementChild!;
    expect(textsOf(element, 'status')).to.have.length(1);
    expect(element.shadowRoot!.querySelector('.notice')!.checkVisibility()).to.be.true;
  });
});

(canTellTree ? describe : describe.skip)('in forced colours', () => {
  before(loadCode);
  beforeEach(() => {
    serveAll();
    return emulateMedia({forcedColors: 'active'});
  });
  afterEach(() => emulateMedia({forcedColors: 'none'}));

  it('tells a chosen topic from the others by more than its colour', async () => {
    const element = await show(ELEMENTS[0]!);
    const [all, culture] = partsOf(element, 'filter')[0]!.querySelectorAll('button');
    const width = (button: Element) => parseFloat(getComputedStyle(button).borderTopWidth);
    expect(width(all!)).to.be.above(width(culture!) + 1);
    culture!.click();
    await arrived();
    expect(width(culture!)).to.be.above(width(all!) + 1);
  });

  it('draws the edges that a ground would draw elsewhere', async () => {
    const element = await show(ELEMENTS[1]!);
    const edged = ['item', 'more'].flatMap((part) => partsOf(element, part));
    for (const box of [...edged, element.shadowRoot!.querySelector('input')!]) {
      const {borderTopStyle, borderTopColor, backgroundColor} = getComputedStyle(box);
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor).to.not.equal(backgroundColor);
    }
  });

  it('tells by more than its colour that the seconds are stopped', async () => {
    const element = await show(ELEMENTS[5]!);
    const [pause] = partsOf(element, 'pause');
    const width = () => parseFloat(getComputedStyle(pause!).borderTopWidth);
    const before = width();
    pause!.click();
    await arrived();
    expect(width()).to.be.above(before + 1);
  });

  it('draws an edge around the figures', async () => {
    const [figures] = partsOf(await show(ELEMENTS[5]!), 'timer');
    expect(getComputedStyle(figures!).borderTopStyle).to.equal('solid');
  });

  it('lets nothing of a contact vanish', async () => {
    for (const markup of CARDS) {
      const element = await show(markup);
      const forced = seenOf(element);
      const ground = getComputedStyle(document.body).backgroundColor;
      for (const found of element.shadowRoot!.querySelectorAll('[part], a, dt, th, td')) {
        expect(getComputedStyle(found).color, found.outerHTML).to.not.equal(ground);
      }
      await emulateMedia({forcedColors: 'none'});
      expect(forced).to.deep.equal(seenOf(element));
      expect(forced.length).to.be.above(20);
      await emulateMedia({forcedColors: 'active'});
    }
  });

  it('draws the edges of initials and buttons, and marks today', async () => {
    const element = await show(CARDS[1]!);
    for (const part of ['photo', 'email', 'save', 'code']) {
      expect(getComputedStyle(partsOf(element, part)[0]!).borderTopStyle, part).to.equal('solid');
    }
    const today = element.shadowRoot!.querySelector('.today th')!;
    expect(getComputedStyle(today, '::after').backgroundColor).to.not.equal(
      getComputedStyle(document.body).backgroundColor,
    );
  });

  it('keeps a code black on white', async () => {
    const [code] = partsOf(await show(CARDS[0]!), 'qr');
    const fills = [...code!.querySelectorAll('rect, path')].map(
      (drawn) => getComputedStyle(drawn).fill,
    );
    expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('tells by more than its colour that a code is shown', async () => {
    const element = await show(CARDS[1]!);
    const [button] = partsOf(element, 'code');
    const width = () => parseFloat(getComputedStyle(button!).borderTopWidth);
    const before = width();
    button!.click();
    await arrived();
    expect(width()).to.be.above(before + 1);
  });

  for (const markup of [...ELEMENTS, ...CARDS]) {
    it(`shows where the focus is: ${markup.replace(/ src="\/\w+.json"|<\/.*$/g, '')}`, async () => {
      const element = await show(`${markup}<button>Danach</button>`);
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
      let count = 0;
      for (;;) {
        await pressKey('Tab');
        const focused = element.shadowRoot!.activeElement;
        if (!focused) break;
        count++;
        const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(focused);
        expect(outlineStyle, focused.textContent).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        expect(outlineColor).to.not.equal(getComputedStyle(document.body).backgroundColor);
      }
      expect(count).to.be.at.least(1);
    });
  }
});

(canTellTree ? describe : describe.skip)('in the dark', () => {
  before(loadCode);
  beforeEach(() => {
    serveAll();
    return emulateMedia({colorScheme: 'dark'});
  });
  afterEach(() => emulateMedia({colorScheme: 'light'}));

  it('a contact wears the colours of the page, and its code stays black on white', async () => {
    const element = await show(CARDS[0]!);
    const place = element.parentElement!;
    place.style.cssText += '; color: rgb(255, 255, 255); background: rgb(0, 0, 0)';
    const colours = ['name', 'value', 'state', 'save'].map(
      (part) => getComputedStyle(partsOf(element, part)[0]!).color,
    );
    expect(new Set(colours)).to.deep.equal(new Set(['rgb(255, 255, 255)']));
    expect(getComputedStyle(partsOf(element, 'label')[0]!).color).to.match(/1 1 1 \/ 0\.75/);
    const fills = [...partsOf(element, 'qr')[0]!.querySelectorAll('rect, path')].map(
      (drawn) => getComputedStyle(drawn).fill,
    );
    expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await expect(element).to.be.accessible();
  });
});

describe('what moves', () => {
  before(loadCode);

  it('is nothing of a contact, whatever the visitor prefers', async () => {
    serveAll();
    for (const markup of CARDS) {
      for (const found of (await show(markup)).shadowRoot!.querySelectorAll('*')) {
        const {animationName, transitionDuration} = getComputedStyle(found);
        expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
      }
    }
  });
});
