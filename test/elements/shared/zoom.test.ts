import {expect, fixture} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/define.js';
import {boxesOf, overlapsOf} from '../../support/boxes.js';
import {canTellTree} from '../../support/browser-tree.js';
import {fullOffice, loadCode} from '../../support/contacts.js';
import {eventItem} from '../../support/countdown.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {FOREIGN_PICTURE, PICTURE} from '../../support/pictures.js';

const page = usePage();
const LONG = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';
const full = {
  title: `Die ${LONG} tritt in Kraft`,
  summary: `${LONG} und ${'sehr '.repeat(60)}viel Text.`,
  date_published: '2026-11-22T09:00:00Z',
  tags: ['Bauen und Wohnen', 'Verwaltungsdigitalisierung', LONG],
  _aushang: {image_caption: `Vor der ${LONG}`, image_credit: 'Foto: Erika Mustermann'},
};
const ITEMS = [
  {...full, id: 'own', url: '/own', image: PICTURE},
  {...full, id: 'foreign', url: '/foreign', image: FOREIGN_PICTURE},
  {...full, id: 'text', url: '/text'},
  ...someItems(2),
];

const EVENTS = [
  eventItem(
    'event',
    {
      title: `Eröffnung: ${LONG}`,
      start: '2026-11-23T13:23:00',
      duration: 'P2DT3H',
      status: 'tentative',
      locations: {a: {name: LONG, description: 'Am Alten Markt 1, 12345 Musterstadt'}},
      virtualLocations: {a: {name: LONG, uri: 'https://live.example/'}},
    },
    {_aushang: {eventStatus: 'EventRescheduled', previousStart: '2026-11-16T09:00:00'}},
  ),
  eventItem('over', {title: LONG, start: '2026-11-22T13:00:00', duration: 'PT1H'}),
];

const TOOLS = 'src="/feed.json" searchable filterable paging="more" limit="4"';
const ELEMENTS: readonly string[] = [
  `<aushang-news-list ${TOOLS}></aushang-news-list>`,
  `<aushang-news-list ${TOOLS} layout="cards"></aushang-news-list>`,
  `<aushang-news-list ${TOOLS} layout="compact"></aushang-news-list>`,
  '<aushang-news-teaser src="/feed.json" item="own"></aushang-news-teaser>',
  '<aushang-news-teaser src="/feed.json" item="foreign" layout="horizontal"></aushang-news-teaser>',
  '<aushang-event-countdown src="/events.json" precision="second"></aushang-event-countdown>',
  '<aushang-event-countdown src="/events.json" item="over"></aushang-event-countdown>',
  '<aushang-contact-card src="/contact.json" qr></aushang-contact-card>',
  '<aushang-contact-card src="/contact.json" images="none"></aushang-contact-card>',
];

const SIZES: readonly [string, number, number][] = [
  ['a window of 1280 px at 400 %', 320, 16],
  ['text of 400 % in 1280 px', 1280, 64],
  ['text of 200 % in 320 px', 320, 32],
];

async function show(markup: string, style: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(`<div lang="de">${markup}</div>`);
  place.style.cssText = style;
  await arrived();
  return place.firstElementChild as HTMLElement;
}

function serveAll(): void {
  page.serve('/feed.json', feedOf(ITEMS, {language: 'de'}));
  page.serve('/events.json', feedOf(EVENTS, {language: 'de'}));
  page.serve('/contact.json', fullOffice(LONG, FOREIGN_PICTURE));
}

describe('zoom', () => {
  // So a QR code is there at once.
  before(loadCode);
  beforeEach(serveAll);

  for (const markup of ELEMENTS) {
    const name = markup.replace(/ src="\/\w+.json"|<\/.*$/g, '');

    for (const [size, width, fontSize] of SIZES) {
      it(`${name} with ${size}: nothing lies on anything, and nothing sticks out`, async () => {
        const element = await show(markup, `inline-size: ${width}px; font-size: ${fontSize}px`);
        const boxes = boxesOf(element);
        expect(boxes.length).to.be.above(3);
        expect(overlapsOf(boxes)).to.deep.equal([]);
        const {left, right} = element.getBoundingClientRect();
        const outside = boxes.filter((box) => box.left < left - 1 || box.right > right + 1);
        expect(outside.map((box) => box.name)).to.deep.equal([]);
        expect(element.parentElement!.scrollWidth).to.equal(width);
        for (const button of element.shadowRoot!.querySelectorAll('button')) {
          expect(button.scrollWidth, button.textContent).to.be.at.most(button.clientWidth);
        }
      });
    }
  }
});

(canTellTree ? describe : describe.skip)('a window of 320 pixels', () => {
  const before = {width: innerWidth, height: innerHeight};
  beforeEach(() => setViewport({width: 320, height: 640}));
  afterEach(() => setViewport(before));

  for (const markup of ELEMENTS) {
    it(`${markup.replace(/ src="\/\w+.json"|<\/.*$/g, '')} does not make the page scroll sideways`, async () => {
      serveAll();
      await show(markup, '');
      expect(innerWidth).to.equal(320);
      expect(document.documentElement.scrollWidth).to.equal(320);
    });
  }
});
