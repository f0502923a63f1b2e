import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import {loadMessages} from '../../../src/text/messages.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

const page = usePage();
const ITEM = {
  id: '1',
  url: '/1',
  title: 'Konzert',
  summary: 'Der Eintritt ist frei.',
  tags: ['Kultur'],
};
const BOTH = {easy_url: 'https://stadt.example/leicht', sign_url: 'https://stadt.example/dgs'};
const ELEMENTS = [
  '<aushang-news-list src="/feed.json"></aushang-news-list>',
  '<aushang-news-list src="/feed.json" layout="cards"></aushang-news-list>',
  '<aushang-news-teaser src="/feed.json"></aushang-news-teaser>',
];

async function show(markup: string, language = 'de', style = ''): Promise<Element> {
  const place = await fixture(`<div lang="${language}" style="${style}">${markup}</div>`);
  await arrived();
  return place.firstElementChild!;
}

function linksOf(element: Element): HTMLAnchorElement[] {
  return partsOf(element, 'also').flatMap((part) => [...part.querySelectorAll('a')]);
}

function serve(extension: object, members: object = {}): void {
  page.serve('/feed.json', feedOf([{...ITEM, ...members, _aushang: extension}]));
}

describe('the links to other forms of an item', () => {
  const cases: readonly [extension: object, expected: readonly string[]][] = [
    [{}, []],
    [{easy_url: BOTH.easy_url}, [`In Leichter Sprache Konzert: ${BOTH.easy_url}`]],
    [{sign_url: BOTH.sign_url}, [`In Gebärdensprache Konzert: ${BOTH.sign_url}`]],
    [
      BOTH,
      [
        `In Leichter Sprache Konzert: ${BOTH.easy_url}`,
        `In Gebärdensprache Konzert: ${BOTH.sign_url}`,
      ],
    ],
    [{easy_url: 'javascript:alert(1)'}, []],
  ];
  for (const [extension, expected] of cases) {
    it(`are ${expected.length} for ${JSON.stringify(extension)}`, async () => {
      serve(extension);
      for (const markup of ELEMENTS) {
        const element = await show(markup);
        expect(partsOf(element, 'also')).to.have.lengthOf(expected.length ? 1 : 0);
        const links = linksOf(element).map(
          ({textContent, href}) => `${textContent.trim().replace(/\s+/g, ' ')}: ${href}`,
        );
        expect(links).to.deep.equal(expected);
      }
    });
  }

  it('are not in a compact list', async () => {
    serve(BOTH);
    const element = await show(ELEMENTS[0]!.replace('><', ' layout="compact"><'));
    expect(textsOf(element, 'title')).to.deep.equal(['Konzert']);
    expect(linksOf(element)).to.be.empty;
  });

  for (const size of [8, 10, 16, 24]) {
    it(`are targets of 24 pixels and more, above the link of the item, at ${size} pixels`, async () => {
      serve(BOTH);
      for (const markup of ELEMENTS) {
        const element = await show(markup, 'de', `font-size: ${size}px`);
        const links = linksOf(element);
        expect(links).to.have.lengthOf(2);
        for (const link of links) {
          const {left, top, width, height} = link.getBoundingClientRect();
          expect(height).to.be.at.least(24);
          expect(width).to.be.at.least(24);
          for (const y of [top + 1, top + height / 2, top + height - 1]) {
            const hit = element.shadowRoot!.elementFromPoint(left + width / 2, y);
            expect(hit?.closest('a')).to.equal(link);
          }
        }
      }
    });
  }

  it('lead where they say, and choose no item', async () => {
    serve(BOTH);
    for (const markup of ELEMENTS) {
      const element = await show(markup);
      let chosen = 0;
      element.addEventListener('aushang-select', () => chosen++);
      // Nothing may leave the page of the tests.
      element.addEventListener('click', (event) => event.preventDefault());
      linksOf(element).forEach((link) => link.click());
      expect(chosen).to.equal(0);
    }
  });

  it('say our words in our language, and the title in its own', async () => {
    await loadMessages('hsb');
    serve(BOTH, {language: 'de'});
    for (const markup of ELEMENTS) {
      const [link] = linksOf(await show(markup, 'hsb'));
      const [words, title] = link!.children;
      expect(words!.closest('[lang]')!.getAttribute('lang')).to.equal('hsb');
      expect(words!.textContent).to.equal('W lochkej rěči');
      expect(title!.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    }
  });
});
