import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import {resetPage} from '../../../src/page.js';
import {fullOffice, loadCode} from '../../support/contacts.js';
import {eventItem} from '../../support/countdown.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {partsOf} from '../../support/parts.js';

const page = usePage();
const PICTURE = new URL('/demo/bilder/marktplatz.svg', location.origin).href;
const LONG = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';
const items = [
  {
    id: 'long',
    title: LONG,
    url: '/long',
    summary: `${LONG} und ${'sehr '.repeat(40)}viel Text.`,
    date_published: '2026-09-30T09:00:00Z',
    tags: ['Bauen und Wohnen', 'Verwaltungsdigitalisierung', LONG],
    image: PICTURE,
    _aushang: {image_caption: LONG, image_credit: 'Foto: Erika Mustermann'},
  },
  ...someItems(3),
];

// It begins in a bit more than an hour, the longest that the figures become.
const EVENT = eventItem(
  'event',
  {
    title: LONG,
    start: '2026-11-23T13:23:00',
    duration: 'P2DT3H',
    status: 'tentative',
    locations: {a: {name: LONG, description: 'Am Alten Markt 1, 12345 Musterstadt'}},
    virtualLocations: {a: {uri: 'https://live.example/'}},
  },
  {_aushang: {eventStatus: 'EventRescheduled', previousStart: '2026-11-16T09:00:00'}},
);
const OVER = eventItem('over', {title: LONG, start: '2026-11-22T13:00:00', duration: 'PT1H'});

const CONTACT = fullOffice(LONG, 'https://bilder.example/1.png');

const ELEMENTS: readonly string[] = [
  '<aushang-news-list src="/feed.json" searchable filterable paging="more" limit="3"></aushang-news-list>',
  '<aushang-news-list src="/feed.json" layout="cards"></aushang-news-list>',
  '<aushang-news-list src="/feed.json" layout="compact"></aushang-news-list>',
  '<aushang-news-teaser src="/feed.json" item="long"></aushang-news-teaser>',
  '<aushang-news-teaser src="/feed.json" item="long" layout="horizontal"></aushang-news-teaser>',
  '<aushang-event-countdown src="/events.json" precision="second"></aushang-event-countdown>',
  '<aushang-event-countdown src="/events.json" item="over"></aushang-event-countdown>',
  '<aushang-contact-card src="/contact.json" qr></aushang-contact-card>',
  '<aushang-contact-card src="/contact.json" images="none"></aushang-contact-card>',
];

async function show(markup: string, width = 720, style = ''): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(`<div lang="de">${markup}</div>`);
  place.style.cssText = `inline-size: ${width}px; ${style}`;
  await arrived();
  return place.firstElementChild as HTMLElement;
}

function styleOf(element: Element, part: string): CSSStyleDeclaration {
  return getComputedStyle(partsOf(element, part)[0]!);
}

describe('looks', () => {
  // So a QR code is there at once.
  before(loadCode);
  beforeEach(() => {
    page.serve('/feed.json', feedOf(items, {language: 'de'}));
    page.serve('/events.json', feedOf([EVENT, OVER], {language: 'de'}));
    page.serve('/contact.json', CONTACT);
  });

  for (const markup of ELEMENTS) {
    const name = markup.replace(/ src="\/\w+.json"|<\/.*$/g, '');

    for (const width of [200, 240, 320, 480, 720, 1200]) {
      it(`${name} stays inside ${width} px`, async () => {
        const element = await show(markup, width);
        const box = element.getBoundingClientRect();
        expect(box.width).to.equal(width);
        for (const inner of element.shadowRoot!.querySelectorAll('[part]:not([part="status"])')) {
          const {left, right} = inner.getBoundingClientRect();
          expect(left, inner.getAttribute('part')!).to.be.at.least(box.left - 0.5);
          expect(right, inner.getAttribute('part')!).to.be.at.most(box.right + 0.5);
        }
      });
    }

    it(`${name} lets no typographic quirk of the page in`, async () => {
      const quirks =
        'text-transform: uppercase; letter-spacing: 5px; word-spacing: 9px; line-height: 0; text-indent: 3em; white-space: nowrap; text-align: right; font-style: italic; text-shadow: 1px 1px red; text-align-last: right; word-break: break-all; line-break: anywhere; hyphens: auto; font-variant: small-caps';
      const element = await show(markup, 720, quirks);
      const style = styleOf(element, 'title');
      expect(style.textAlignLast).to.equal('auto');
      expect(style.wordBreak).to.equal('normal');
      expect(style.lineBreak).to.equal('auto');
      expect(style.fontVariant).to.equal('normal');
      expect(styleOf(element, 'base').hyphens).to.equal('manual');
      expect(style.textTransform).to.equal('none');
      expect(['normal', '0px']).to.include(style.letterSpacing);
      expect(style.wordSpacing).to.equal('0px');
      expect(style.textIndent).to.equal('0px');
      expect(style.whiteSpace).to.equal('normal');
      // List items match their parent, and two engines tell the side that this comes to.
      expect(['start', 'left']).to.include(style.textAlign);
      expect(style.fontStyle).to.equal('normal');
      expect(style.textShadow).to.equal('none');
      expect(parseFloat(style.lineHeight)).to.be.above(parseFloat(style.fontSize));
    });

    it(`${name} takes font, size and colour from the page`, async () => {
      const element = await show(markup, 720, 'font: 20px monospace; color: rgb(1, 2, 3)');
      const style = styleOf(element, 'base');
      expect(style.fontFamily).to.equal('monospace');
      expect(style.fontSize).to.equal('20px');
      expect(styleOf(element, 'title').color).to.equal('rgb(1, 2, 3)');
    });

    it(`${name} has targets that cover the item, or 44 pixels and more`, async () => {
      const element = await show(markup, 320);
      const others = 'button, input, a:not(.title a)';
      for (const target of element.shadowRoot!.querySelectorAll(others)) {
        const {width, height} = target.getBoundingClientRect();
        expect(height, target.textContent).to.be.at.least(43.99);
        expect(width, target.textContent).to.be.at.least(43.99);
      }
      for (const link of element.shadowRoot!.querySelectorAll('.title a')) {
        const item = link.closest('[part="item"]')!;
        const cover = getComputedStyle(link, '::after');
        expect(cover.position).to.equal('absolute');
        expect(parseFloat(cover.height)).to.be.closeTo(item.clientHeight, 1);
      }
    });

    it(`${name} has a width where the page asks for its own`, async () => {
      const places = [
        'display: flex',
        'display: flex; flex-direction: column; align-items: center',
        'display: grid; justify-items: start',
        'display: grid; grid-template-columns: auto auto',
      ];
      for (const style of places) {
        const {width} = (await show(markup, 600, style)).getBoundingClientRect();
        expect(width, style).to.be.at.least(280);
        expect(width, style).to.be.at.most(600);
        const narrow = await show(markup, 200, style);
        expect(narrow.getBoundingClientRect().width, style).to.be.at.most(200);
      }
      for (const own of ['float: inline-start', 'display: inline-block', 'position: absolute']) {
        const element = await show(markup, 600);
        element.style.cssText = own;
        expect(element.getBoundingClientRect().width, own).to.be.at.least(280);
      }
    });
  }

  describe('custom properties', () => {
    const cases: readonly [string, string, string, (element: HTMLElement) => string, string][] = [
      [
        '--aushang-accent',
        'rgb(200, 0, 0)',
        ELEMENTS[0]!,
        (element) =>
          getComputedStyle(element.shadowRoot!.querySelector('.title a')!).textDecorationColor,
        'rgb(200, 0, 0)',
      ],
      [
        '--aushang-heading-font',
        'cursive',
        ELEMENTS[0]!,
        (element) => styleOf(element, 'title').fontFamily,
        'cursive',
      ],
      [
        '--aushang-line',
        'rgb(0, 200, 0)',
        ELEMENTS[0]!,
        (element) => getComputedStyle(partsOf(element, 'item')[1]!).borderBlockStartColor,
        'rgb(0, 200, 0)',
      ],
      [
        '--aushang-muted',
        'rgb(0, 0, 200)',
        ELEMENTS[0]!,
        (element) => styleOf(element, 'date').color,
        'rgb(0, 0, 200)',
      ],
      [
        '--aushang-surface',
        'rgb(9, 9, 9)',
        ELEMENTS[1]!,
        (element) => styleOf(element, 'item').backgroundColor,
        'rgb(9, 9, 9)',
      ],
      [
        '--aushang-radius',
        '7px',
        ELEMENTS[1]!,
        (element) => styleOf(element, 'item').borderStartStartRadius,
        '7px',
      ],
      [
        '--aushang-accent',
        'rgb(200, 0, 0)',
        ELEMENTS[3]!,
        (element) =>
          getComputedStyle(element.shadowRoot!.querySelector('.title a')!).textDecorationColor,
        'rgb(200, 0, 0)',
      ],
      [
        '--aushang-heading-font',
        'cursive',
        ELEMENTS[3]!,
        (element) => styleOf(element, 'title').fontFamily,
        'cursive',
      ],
      [
        '--aushang-muted',
        'rgb(0, 0, 200)',
        ELEMENTS[3]!,
        (element) => styleOf(element, 'date').color,
        'rgb(0, 0, 200)',
      ],
      [
        '--aushang-surface',
        'rgb(9, 9, 9)',
        ELEMENTS[3]!,
        (element) => getComputedStyle(element.shadowRoot!.querySelector('.image')!).backgroundColor,
        'rgb(9, 9, 9)',
      ],
      [
        '--aushang-radius',
        '7px',
        ELEMENTS[3]!,
        (element) =>
          getComputedStyle(element.shadowRoot!.querySelector('.image')!).borderStartStartRadius,
        '7px',
      ],
      [
        '--aushang-accent',
        'rgb(200, 0, 0)',
        ELEMENTS[5]!,
        (element) =>
          getComputedStyle(element.shadowRoot!.querySelector('.title a')!).textDecorationColor,
        'rgb(200, 0, 0)',
      ],
      [
        '--aushang-accent',
        'rgb(0, 200, 0)',
        ELEMENTS[5]!,
        (element) =>
          getComputedStyle(element.shadowRoot!.querySelector('.today')!, '::before')
            .backgroundColor,
        'rgb(0, 200, 0)',
      ],
      [
        '--aushang-heading-font',
        'cursive',
        ELEMENTS[5]!,
        (element) => styleOf(element, 'title').fontFamily,
        'cursive',
      ],
      [
        '--aushang-line',
        'rgb(0, 200, 0)',
        ELEMENTS[5]!,
        (element) => styleOf(element, 'add').borderBlockStartColor,
        'rgb(0, 200, 0)',
      ],
      [
        '--aushang-muted',
        'rgb(0, 0, 200)',
        ELEMENTS[5]!,
        (element) => styleOf(element, 'location').color,
        'rgb(0, 0, 200)',
      ],
      [
        '--aushang-surface',
        'rgb(9, 9, 9)',
        ELEMENTS[5]!,
        (element) => styleOf(element, 'timer').backgroundColor,
        'rgb(9, 9, 9)',
      ],
      [
        '--aushang-radius',
        '7px',
        ELEMENTS[5]!,
        (element) => styleOf(element, 'timer').borderStartStartRadius,
        '7px',
      ],
      [
        '--aushang-accent',
        'rgb(200, 0, 0)',
        ELEMENTS[7]!,
        (element) =>
          getComputedStyle(partsOf(element, 'value')[0]!.querySelector('a')!).textDecorationColor,
        'rgb(200, 0, 0)',
      ],
      [
        '--aushang-accent',
        'rgb(0, 200, 0)',
        ELEMENTS[7]!,
        (element) =>
          getComputedStyle(element.shadowRoot!.querySelector('.today th')!, '::after')
            .backgroundColor,
        'rgb(0, 200, 0)',
      ],
      [
        '--aushang-heading-font',
        'cursive',
        ELEMENTS[7]!,
        (element) => styleOf(element, 'name').fontFamily,
        'cursive',
      ],
      [
        '--aushang-line',
        'rgb(0, 200, 0)',
        ELEMENTS[7]!,
        (element) => styleOf(element, 'save').borderBlockStartColor,
        'rgb(0, 200, 0)',
      ],
      [
        '--aushang-line',
        'rgb(0, 200, 0)',
        ELEMENTS[7]!,
        (element) => styleOf(element, 'email').borderBlockStartColor,
        'rgb(0, 200, 0)',
      ],
      [
        '--aushang-muted',
        'rgb(0, 0, 200)',
        ELEMENTS[7]!,
        (element) => styleOf(element, 'label').color,
        'rgb(0, 0, 200)',
      ],
      [
        '--aushang-surface',
        'rgb(9, 9, 9)',
        ELEMENTS[7]!,
        (element) => styleOf(element, 'save').backgroundColor,
        'rgb(9, 9, 9)',
      ],
      [
        '--aushang-radius',
        '7px',
        ELEMENTS[7]!,
        (element) => styleOf(element, 'photo').borderStartStartRadius,
        '7px',
      ],
      [
        '--aushang-radius',
        '7px',
        ELEMENTS[7]!,
        (element) =>
          getComputedStyle(partsOf(element, 'qr')[0]!.querySelector('svg')!).borderStartStartRadius,
        '7px',
      ],
    ];
    for (const [property, value, markup, read, expected] of cases) {
      it(`${property} changes ${markup.split(' ')[0]}>`, async () => {
        const element = await show(markup);
        expect(read(element)).to.not.equal(expected);
        element.style.setProperty(property, value);
        expect(read(element)).to.equal(expected);
      });
    }
  });

  it('lets the date stand in a column of its own where there is room', async () => {
    for (const [width, isBeside] of [
      [720, true],
      [400, false],
    ] as const) {
      const element = await show(ELEMENTS[0]!, width);
      const [date] = partsOf(element, 'date');
      const [title] = partsOf(element, 'title');
      expect(date!.getBoundingClientRect().right <= title!.getBoundingClientRect().left).to.equal(
        isBeside,
      );
    }
  });

  it('keeps each date on one line, in one column for all items', async () => {
    const element = await show(ELEMENTS[0]!);
    const dates = partsOf(element, 'date');
    expect(dates.map((date) => date.getClientRects().length)).to.deep.equal([1, 1, 1]);
    const heights = dates.map((date) => date.getBoundingClientRect().height);
    expect(Math.max(...heights)).to.be.below(2 * parseFloat(getComputedStyle(dates[0]!).fontSize));
    const starts = partsOf(element, 'title').map((title) => title.getBoundingClientRect().left);
    expect(new Set(starts).size).to.equal(1);
  });

  it('ends each line of tags without a stray dot', async () => {
    const element = await show(ELEMENTS[0]!, 240);
    const [tags] = partsOf(element, 'tags');
    const start = tags!.getBoundingClientRect().left;
    for (const tag of partsOf(element, 'tag').slice(0, 3)) {
      const dot =
        tag.getBoundingClientRect().left + parseFloat(getComputedStyle(tag, '::before').left);
      const isFirst = tag.getBoundingClientRect().left - start < 1;
      expect(dot < start).to.equal(isFirst);
    }
    expect(getComputedStyle(tags!).overflowX).to.equal('hidden');
  });

  it('keeps a German date on the side that an Arabic page reads from', async () => {
    const element = await show(ELEMENTS[1]!, 400, 'direction: rtl');
    expect(styleOf(element, 'date').direction).to.equal('ltr');
    expect(styleOf(element, 'date').textAlign).to.equal('right');
  });

  const SAID: readonly (readonly [what: string, markup: string, selector: string])[] = [
    ['of a failure', '<aushang-news-list src="/fehlt.json"></aushang-news-list>', '.notice'],
    [
      'that there is nothing',
      '<aushang-contact-card src="/feed.json"></aushang-contact-card>',
      '[name="empty"] p',
    ],
    ['about pictures', ELEMENTS[1]!, '.consent p'],
    ['below a code', ELEMENTS[7]!, 'figcaption'],
  ];
  for (const [what, markup, selector] of SAID) {
    it(`ends a German sentence ${what} with its full stop on an Arabic page`, async () => {
      const image = 'https://bilder.example/1.png';
      page.serve('/feed.json', feedOf([{...items[0]!, image}]));
      const element = await show(markup, 1200, 'direction: rtl');
      const sentence = element.shadowRoot!.querySelector(selector)!;
      const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      let text = texts.nextNode() as Text;
      while (!text.data.trim()) {
        text = texts.nextNode() as Text;
      }
      const end = text.data.trimEnd().length;
      const [word, stop] = [0, end - 1].map((at) => {
        const range = new Range();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      });
      expect(text.data.trimEnd()).to.match(/\.$/);
      expect(stop!.left).to.be.above(word!.left);
      expect(getComputedStyle(sentence).textAlign).to.equal('right');
    });
  }

  it('puts cards side by side as they fit, their pictures of one height', async () => {
    const columns = async (width: number) => {
      const element = await show(ELEMENTS[1]!, width);
      return new Set(partsOf(element, 'item').map((item) => item.getBoundingClientRect().left))
        .size;
    };
    expect(await columns(240)).to.equal(1);
    expect(await columns(600)).to.equal(2);
    expect(await columns(1000)).to.equal(3);
  });

  it('puts the figures of a countdown beside its text where there is room, else above', async () => {
    for (const [width, isBeside] of [
      [720, true],
      [320, false],
    ] as const) {
      const element = await show(ELEMENTS[5]!, width);
      const figures = partsOf(element, 'timer')[0]!.getBoundingClientRect();
      const title = partsOf(element, 'title')[0]!.getBoundingClientRect();
      expect(figures.right <= title.left).to.equal(isBeside);
      expect(figures.bottom <= title.top).to.equal(!isBeside);
    }
  });

  it('keeps the figures of a countdown where they are while they count', async () => {
    for (const width of [720, 320]) {
      const element = await show(ELEMENTS[5]!, width);
      const boxes = new Set<string>();
      for (let second = 0; second < 61; second++) {
        await page.clock.advance(1000);
        const {left, top} = partsOf(element, 'title')[0]!.getBoundingClientRect();
        boxes.add(`${left} ${top}`);
      }
      expect([...boxes]).to.have.length(1);
    }
  });

  it('keeps each time of an office whole, in any width', async () => {
    for (const width of [200, 240, 320, 480, 720, 768, 1280]) {
      const element = await show(ELEMENTS[8]!, width);
      for (const time of element.shadowRoot!.querySelectorAll('.time')) {
        expect(time.textContent).to.match(/ Uhr$|^\d\d:\d\d–\d\d:\d\d$|^geschlossen$/);
        const tops = [...time.getClientRects()].map(({top}) => top);
        expect(new Set(tops).size, `lines of ${time.textContent} in ${width} px`).to.equal(1);
      }
    }
  });

  it('keeps what is said of a time whole, where it is short', async () => {
    const linesOf = (text: Node) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      // The space before it may end the line above.
      range.setStart(text, 1);
      return new Set([...range.getClientRects()].map(({top}) => top)).size;
    };
    for (const width of [200, 320, 720]) {
      const element = await show(ELEMENTS[8]!, width);
      const remarks = [...element.shadowRoot!.querySelectorAll('td')]
        .flatMap((cell) => [...cell.childNodes])
        .filter((node) => node instanceof Text && node.data.startsWith(' ('));
      expect(remarks).to.have.length(2);
      // The other one has a word that is longer than most lines.
      expect(linesOf(remarks[0]!), `${width}`).to.equal(1);
    }
  });

  it('gives the buttons of a contact one width where they stand below each other', async () => {
    for (const width of [200, 320, 370]) {
      const element = await show(ELEMENTS[8]!, width);
      const widths = ['email', 'save', 'code'].map(
        (part) => partsOf(element, part)[0]!.getBoundingClientRect().width,
      );
      expect(widths).to.deep.equal([width, width, width]);
    }
  });

  it('puts what a label names beside it where there is room, else below', async () => {
    for (const [width, isBeside] of [
      [720, true],
      [400, true],
      [300, false],
    ] as const) {
      const element = await show(ELEMENTS[8]!, width);
      const starts = new Set<number>();
      for (const row of partsOf(element, 'row')) {
        const [label, value] = [...row.children].map((child) => child.getBoundingClientRect());
        expect(label!.right <= value!.left, `${width}`).to.equal(isBeside);
        expect(label!.bottom <= value!.top, `${width}`).to.equal(!isBeside);
        starts.add(value!.left);
      }
      expect([...starts], 'one column').to.have.length(1);
    }
  });

  it('puts the hours of an office beside its numbers where there is room, on one line', async () => {
    const wide = await show(ELEMENTS[8]!, 800);
    const topOf = (element: Element, part: string) => {
      const range = document.createRange();
      range.selectNodeContents(partsOf(element, part)[0]!);
      return range.getBoundingClientRect().top;
    };
    expect(topOf(wide, 'state')).to.be.closeTo(topOf(wide, 'label'), 1);
    const narrow = await show(ELEMENTS[8]!, 600);
    const rows = partsOf(narrow, 'row').map((row) => row.getBoundingClientRect().bottom);
    expect(topOf(narrow, 'state')).to.be.at.least(Math.max(...rows));
  });

  it('leaves what is outside alone', async () => {
    const element = await show(`${ELEMENTS[0]!}<p>Nachbar</p>`);
    const neighbour = element.nextElementSibling!;
    const before = JSON.stringify(Object.entries(getComputedStyle(neighbour)));
    element.remove();
    expect(JSON.stringify(Object.entries(getComputedStyle(neighbour))).length).to.equal(
      before.length,
    );
    expect(document.adoptedStyleSheets).to.be.empty;
    expect(document.head.querySelector('style[data-aushang]')).to.be.null;
  });
});

const canMeasureShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

(canMeasureShifts ? describe : describe.skip)('layout shifts', () => {
  it('there are none when pictures arrive', async () => {
    // The real clock and network of the page: pictures need both.
    resetPage({fetch: () => Promise.resolve(new Response(JSON.stringify(feedOf(items))))});
    const place = await fixture<HTMLElement>(`<div>${ELEMENTS[1]!}<p>Danach</p></div>`);
    await arrived();
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({type: 'layout-shift'});
    const image = place.firstElementChild!.shadowRoot!.querySelector('img')!;
    image.src = `${PICTURE}?again`;
    await new Promise((resolve) => image.addEventListener('load', resolve, {once: true}));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    shifts.push(...observer.takeRecords());
    observer.disconnect();
    expect(image.naturalWidth).to.be.above(0);
    expect(shifts).to.be.empty;
  });
});
