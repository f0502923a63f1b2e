import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import {boxesOf} from '../../support/boxes.js';
import {fullOffice, loadCode} from '../../support/contacts.js';
import {eventItem} from '../../support/countdown.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf} from '../../support/parts.js';
import {FOREIGN_PICTURE, PICTURE} from '../../support/pictures.js';

const page = usePage();
const ITEMS = [
  {
    id: '1',
    url: '/1',
    title: 'Konzert im Rathaus mit vielen Gästen',
    summary: 'Der Eintritt ist frei. '.repeat(6),
    date_published: '2026-11-19T09:00:00Z',
    tags: ['Kultur', 'Musik und Theater'],
    image: PICTURE,
    _aushang: {
      image_caption: 'So sah es 2010 aus.',
      image_credit: 'Foto: Erika Mustermann',
      easy_url: '/leicht/1',
      sign_url: '/dgs/1',
    },
  },
  {id: '2', title: 'Ohne Link', tags: ['Sport'], image: FOREIGN_PICTURE},
  {id: '3', title: 'Noch eine', url: '/3', date_published: '2026-11-17T09:00:00Z'},
];
const EVENTS = [
  eventItem(
    'market',
    {
      title: 'Weihnachtsmarkt mit vielen Gästen',
      start: '2026-11-23T17:23:00',
      duration: 'PT2H',
      locations: {a: {name: 'Marktplatz', description: 'Am Alten Markt 1'}},
      virtualLocations: {a: {uri: 'https://live.example/'}},
    },
    {_aushang: {eventStatus: 'EventRescheduled', previousStart: '2026-11-16T09:00:00'}},
  ),
  eventItem('over', {title: 'Ratssitzung', start: '2026-11-22T13:00:00', duration: 'PT1H'}),
];
const TOOLS = 'src="/feed.json" searchable filterable paging="more" limit="2"';
const CONTACT = fullOffice('Amt für Ordnung', FOREIGN_PICTURE);

const ELEMENTS: readonly string[] = [
  `<aushang-news-list ${TOOLS}></aushang-news-list>`,
  `<aushang-news-list ${TOOLS} layout="cards"></aushang-news-list>`,
  `<aushang-news-list ${TOOLS} layout="compact"></aushang-news-list>`,
  '<aushang-news-teaser src="/feed.json"></aushang-news-teaser>',
  '<aushang-news-teaser src="/feed.json" layout="horizontal"></aushang-news-teaser>',
  '<aushang-event-countdown src="/events.json" precision="second"></aushang-event-countdown>',
  '<aushang-event-countdown src="/events.json" item="over"></aushang-event-countdown>',
  '<aushang-contact-card src="/contact.json" qr></aushang-contact-card>',
  '<aushang-contact-card src="/contact.json" images="none"></aushang-contact-card>',
];

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly {readonly name: string}[];
    }[];
  }[];
}

async function show(markup: string, css = '', width = 700): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    `<div lang="de"><style>${css}</style><div class="place">${markup}</div></div>`,
  );
  const inner = place.querySelector<HTMLElement>('.place')!;
  inner.style.cssText = `display: block; font: 16px/1.4 sans-serif; inline-size: ${width}px`;
  await arrived();
  return inner.firstElementChild as HTMLElement;
}

// What is inherited, and what a loud page gives it. The font itself is to come from the page.
const LOUD: readonly [string, string][] = [
  ['text-transform', 'uppercase'],
  ['letter-spacing', '5px'],
  ['word-spacing', '9px'],
  ['font-variant-caps', 'small-caps'],
  ['font-style', 'italic'],
  ['line-height', '0'],
  ['white-space', 'pre'],
  ['word-break', 'break-all'],
  ['overflow-wrap', 'normal'],
  ['text-align', 'justify'],
  ['text-indent', '3em'],
  ['text-shadow', 'rgb(255, 0, 0) 1px 1px 0px'],
];

function valuesOf(element: Element, property: string, selector = '[part], a, button, input') {
  return [...element.shadowRoot!.querySelectorAll(selector)].map(
    (found) =>
      `${found.getAttribute('part') ?? found.localName}: ${getComputedStyle(found).getPropertyValue(property)}`,
  );
}

/** Where everything stands, measured from the element's own corner. */
function placesOf(element: Element): string[] {
  const origin = partsOf(element, 'base')[0]!.getBoundingClientRect();
  return boxesOf(element).map(({name, left, right, top, bottom}) => {
    const sides = [left - origin.left, right - origin.left, top - origin.top, bottom - origin.top];
    return `${name}: ${sides.map(Math.round).join(' ')}`;
  });
}

describe('a loud host', () => {
  // So a QR code is there at once.
  before(loadCode);
  beforeEach(() => {
    page.serve('/feed.json', feedOf(ITEMS, {language: 'de'}));
    page.serve('/events.json', feedOf(EVENTS, {language: 'de'}));
    page.serve('/contact.json', CONTACT);
  });

  for (const [property, value] of LOUD) {
    it(`does not let "${property}: ${value}" in`, async () => {
      for (const markup of ELEMENTS) {
        const plain = valuesOf(await show(markup), property);
        const loud = await show(markup, `.place {${property}: ${value} !important}`);
        expect(getComputedStyle(loud).getPropertyValue(property)).to.not.equal(
          plain[0]!.split(': ')[1],
        );
        expect(valuesOf(loud, property)).to.deep.equal(plain);
      }
    });
  }

  it('does not let its list marks in', async () => {
    for (const markup of ELEMENTS) {
      const loud = await show(markup, '.place, ul, li {list-style: square inside}');
      const marks = new Set(valuesOf(loud, 'list-style-type', 'li, ul'));
      expect([...marks].filter((mark) => !mark.endsWith(': none'))).to.deep.equal([]);
    }
  });

  const sheets: readonly [string, string | (() => Promise<string>)][] = [
    ['the loud page of the demo', async () => (await fetch('/demo/laut.css')).text()],
    ['a root of 62.5 %', 'html {font-size: 62.5%}'],
    ['a root of 40 pixels', 'html {font-size: 40px}'],
    ['content boxes', '* {box-sizing: content-box}'],
    ['everything unset', '* {all: unset}'],
    [
      'everything inherited',
      '* {line-height: 0; text-indent: 2em; white-space: pre; letter-spacing: 1em}',
    ],
    [
      'rules for all that we use',
      'ul, li, h2, h3, h4, p, a, time, figure, figcaption, small, img, button, input, label, span, bdi {margin: 3em; padding: 2em; border: 1em solid; float: left; font-size: 3em; min-width: 50em; position: relative; display: inline-block}',
    ],
  ];
  for (const [name, sheet] of sheets) {
    it(`does not move anything: ${name}`, async () => {
      for (const markup of ELEMENTS) {
        const plain = placesOf(await show(markup));
        expect(plain.length).to.be.above(3);
        const loud = await show(markup, typeof sheet === 'string' ? sheet : await sheet());
        expect(placesOf(loud)).to.deep.equal(plain);
      }
    });
  }
});

describe('::part', () => {
  const CSS = 'background-color: rgb(1, 2, 3); padding-block-start: 13px';
  const PARTS: readonly [string, readonly string[], readonly string[]][] = [
    [
      'aushang-news-list',
      [ELEMENTS[0]!],
      [
        'base',
        'list',
        'item',
        'title',
        'date',
        'summary',
        'tags',
        'tag',
        'also',
        'picture',
        'caption',
        'search',
        'filter',
        'consent',
        'more',
        'status',
      ],
    ],
    [
      'aushang-news-teaser',
      ['<aushang-news-teaser src="/feed.json" item="2"></aushang-news-teaser>'],
      [
        'base',
        'item',
        'title',
        'date',
        'summary',
        'tags',
        'tag',
        'also',
        'picture',
        'caption',
        'consent',
        'status',
      ],
    ],
    [
      'aushang-event-countdown',
      ELEMENTS.slice(5, 7),
      [
        'base',
        'item',
        'title',
        'state',
        'date',
        'location',
        'timer',
        'value',
        'unit',
        'next',
        'add',
        'online',
        'pause',
        'status',
      ],
    ],
    [
      'aushang-contact-card',
      ELEMENTS.slice(7),
      [
        'base',
        'item',
        'photo',
        'title',
        'name',
        'row',
        'label',
        'value',
        'state',
        'hours',
        'email',
        'save',
        'code',
        'qr',
        'consent',
        'status',
      ],
    ],
  ];
  const full = {...ITEMS[0]!, id: '2', image: FOREIGN_PICTURE};
  // So a QR code is there at once.
  before(loadCode);
  beforeEach(() => {
    page.serve('/feed.json', feedOf([ITEMS[0], full, ITEMS[2]]));
    page.serve('/events.json', feedOf(EVENTS));
    page.serve('/contact.json', CONTACT);
  });

  /** What is found in the elements, one after the other. */
  async function readAll<T>(
    markups: readonly string[],
    read: (element: Element) => readonly T[],
    css = '',
  ): Promise<T[]> {
    const found: T[] = [];
    for (const markup of markups) {
      found.push(...read(await show(markup, css)));
    }
    return found;
  }

  for (const [tag, markups, parts] of PARTS) {
    for (const part of parts) {
      it(`${part} lets a page change ${tag}`, async () => {
        const read = (element: Element) =>
          partsOf(element, part).map((found) => {
            const {backgroundColor, paddingBlockStart} = getComputedStyle(found);
            return `${backgroundColor} ${paddingBlockStart}`;
          });
        const plain = await readAll(markups, read);
        expect(plain).to.not.be.empty;
        expect(plain).to.not.include('rgb(1, 2, 3) 13px');
        const changed = await readAll(markups, read, `${tag}::part(${part}) {${CSS}}`);
        expect(changed).to.deep.equal(plain.map(() => 'rgb(1, 2, 3) 13px'));
      });
    }

    it(`has no other names in ${tag} than the manifest, and all of those`, async () => {
      const {modules} = (await (await fetch('/custom-elements.json')).json()) as Manifest;
      const declared = modules
        .flatMap(({declarations}) => declarations ?? [])
        .find(({tagName}) => tagName === tag)!
        .cssParts!.map(({name}) => name);
      expect([...declared].sort()).to.deep.equal([...parts].sort());
      const used = await readAll(markups, (element) =>
        [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((found) => [...found.part]),
      );
      expect([...new Set(used)].sort()).to.deep.equal([...parts].sort());
    });
  }
});
