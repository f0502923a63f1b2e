import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import {accessibilityTree} from '../../support/accessibility-tree.js';
import {pressKey} from '../../support/keyboard.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {FOREIGN_PICTURE} from '../../support/pictures.js';

const page = usePage();
const ITEMS = [
  {id: 'A', title: 'A', url: '/A', tags: ['Kultur'], image: FOREIGN_PICTURE},
  {id: 'B', title: 'B ohne Link', tags: ['Sport', 'Kultur']},
  {id: 'C', title: 'C', url: '/C', tags: ['Sport']},
  {id: 'D', title: 'D', url: '/D', tags: ['Sport']},
];

async function show(markup: string): Promise<HTMLElement> {
  const place = await fixture(
    `<div lang="de"><button>Davor</button>${markup}<button>Danach</button></div>`,
  );
  await arrived();
  return place.querySelector('aushang-news-list, aushang-news-teaser')!;
}

function focusedOf(element: Element): Element {
  return element.shadowRoot!.activeElement ?? document.activeElement!;
}

/**
 * Presses Tab from before the element until it is left, and tells what had the focus. The button
 * behind it keeps the focus in the page: once it is in the browser's own controls, Firefox's buttons
 * do not hear the Enter key, in the files that follow neither.
 */
async function walk(element: Element): Promise<string[]> {
  (element.previousElementSibling as HTMLElement).focus();
  const met: string[] = [];
  while (met.length < 30) {
    await pressKey('Tab');
    const focused = focusedOf(element);
    if (focused === element.nextElementSibling || focused === document.body) {
      break;
    }
    met.push(accessibilityTree(focused)[0]!);
  }
  return met;
}

async function pressTab(element: Element, times: number): Promise<void> {
  (element.previousElementSibling as HTMLElement).focus();
  for (let step = 0; step < times; step++) {
    await pressKey('Tab');
  }
}

async function press(key: string): Promise<void> {
  await pressKey(key);
  await arrived();
  await page.clock.advance(700);
}

const tools = [
  'searchbox "Meldungen durchsuchen"',
  'button "Alle 4" pressed',
  'button "Sport 3" not pressed',
  'button "Kultur 2" not pressed',
];
const consent = 'button "Bilder anzeigen"';
const more = 'button "Mehr Meldungen"';

describe('the Tab key', () => {
  beforeEach(() => page.serve('/feed.json', feedOf(ITEMS)));

  const cases: readonly [string, readonly string[]][] = [
    ['<aushang-news-list src="/feed.json">', [consent, 'link "A"', 'link "C"', 'link "D"']],
    [
      '<aushang-news-list src="/feed.json" searchable filterable paging="more" limit="3">',
      [...tools, consent, 'link "A"', 'link "C"', more],
    ],
    [
      '<aushang-news-list src="/feed.json" layout="cards" searchable filterable paging="more" limit="3">',
      [...tools, consent, 'link "A"', 'link "C"', more],
    ],
    [
      '<aushang-news-list src="/feed.json" layout="compact" searchable filterable paging="more" limit="3">',
      [...tools, 'link "A"', 'link "C"', more],
    ],
    ['<aushang-news-teaser src="/feed.json">', [consent, 'link "A"']],
    ['<aushang-news-teaser src="/feed.json" layout="horizontal">', [consent, 'link "A"']],
    ['<aushang-news-teaser src="/feed.json" index="1">', []],
    [
      '<aushang-news-list src="/feed.json" limit="1"><h3 slot="heading"><a href="/h">Kopf</a></h3><a href="/f" slot="footer">Fuß</a><a href="/e">Ersatz</a>',
      ['link "Kopf"', consent, 'link "A"', 'link "Fuß"'],
    ],
    ['<aushang-news-list src="/fehlt.json"><a href="/e">Ersatz</a>', ['link "Ersatz"']],
  ];
  for (const [markup, expected] of cases) {
    it(`walks through ${markup.replace(' src="/feed.json"', '')}`, async () => {
      const element = await show(`${markup}</${/aushang-[a-z-]+/.exec(markup)![0]}>`);
      expect(await walk(element)).to.deep.equal(expected);
    });
  }

  it('goes on from the first new item to the button, and past what is not there any more', async () => {
    const element = await show(
      '<aushang-news-list src="/feed.json" paging="more" limit="2"></aushang-news-list>',
    );
    await pressTab(element, 1);
    await press('Enter');
    expect(accessibilityTree(focusedOf(element))).to.deep.equal(['link "A"']);
    await press('Tab');
    expect(accessibilityTree(focusedOf(element))).to.deep.equal([more]);
    await press('Enter');
    expect(accessibilityTree(focusedOf(element))).to.deep.equal(['link "C"']);
    await press('Tab');
    await press('Tab');
    expect(focusedOf(element)).to.equal(element.nextElementSibling);
  });
});

describe('without a mouse', () => {
  it('a reader searches, takes it back, and chooses topics', async () => {
    page.serve('/feed.json', feedOf(ITEMS.map((item) => ({...item, image: undefined}))));
    const element = await show(
      '<aushang-news-list src="/feed.json" layout="compact" searchable filterable></aushang-news-list>',
    );
    const links = () =>
      accessibilityTree(element)
        .filter((line) => line.includes('heading'))
        .map((line) => line.trim());
    await pressTab(element, 1);
    await press('C');
    expect(links()).to.deep.equal(['heading 3 "C"']);
    await press('Escape');
    expect(links()).to.have.length(4);
    await press('Tab');
    await press('Tab');
    await press('Tab');
    await press('Enter');
    expect(links()).to.deep.equal(['heading 3 "A"', 'heading 3 "B ohne Link"']);
    expect(accessibilityTree(focusedOf(element))).to.deep.equal(['button "Kultur 2" pressed']);
    await press('Enter');
    expect(links()).to.have.length(4);
  });
});
