import {expect, fixture} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../../src/define.js';
import {boxesOf, overlapsOf} from '../../support/boxes.js';
import {canTellTree} from '../../support/browser-tree.js';
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

async function show(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    `<div lang="de" style="inline-size: 700px">${markup}</div>`,
  );
  await arrived();
  return place.firstElementChild as HTMLElement;
}

/** How long a text is, over all its lines. */
function lengthOf(element: Element): number {
  return [...element.getClientRects()].reduce((sum, {width}) => sum + width, 0);
}

// The other engines cannot be told to print, or to force colours, by the test runner.
(canTellTree ? describe : describe.skip)('on paper', () => {
  beforeEach(() => {
    page.serve('/feed.json', feedOf(ITEMS));
    page.serve('/events.json', feedOf(EVENTS));
    return emulateMedia({media: 'print'});
  });
  afterEach(() => emulateMedia({media: 'screen'}));

  for (const markup of ELEMENTS) {
    describe(markup.replace(/ src="\/\w+.json"|<\/.*$/g, ''), () => {
      it('writes its links out', async () => {
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
  beforeEach(() => {
    page.serve('/feed.json', feedOf(ITEMS));
    page.serve('/events.json', feedOf(EVENTS));
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

  for (const markup of ELEMENTS) {
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
