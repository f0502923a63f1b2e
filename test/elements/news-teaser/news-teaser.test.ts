import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsTeaser} from '../../../src/elements/news-teaser/news-teaser.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';

const page = usePage();
const PICTURE = new URL('/demo/bilder/marktplatz.svg', location.origin).href;

async function teaser(attributes = '', children = '', width = 960): Promise<NewsTeaser> {
  const place = await fixture<HTMLElement>(
    `<div lang="de"><aushang-news-teaser src="/feed.json" ${attributes}>${children}</aushang-news-teaser></div>`,
  );
  place.style.inlineSize = `${width}px`;
  await arrived();
  return place.querySelector('aushang-news-teaser')!;
}

describe('aushang-news-teaser', () => {
  it('shows the newest item with all it has', async () => {
    const item = {
      ...someItems(1)[0],
      image: PICTURE,
      _aushang: {
        image_alt: 'Marktplatz',
        image_caption: 'So war es.',
        image_credit: 'Foto: Erika Mustermann',
      },
    };
    page.serve('/feed.json', feedOf([...someItems(3, 2), item]));
    const element = await teaser();
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    expect(textsOf(element, 'date')).to.deep.equal(['19. November 2026']);
    expect(textsOf(element, 'summary')).to.deep.equal(['Text der Meldung 1.']);
    expect(textsOf(element, 'tag')).to.deep.equal(['Kultur']);
    expect(textsOf(element, 'caption')).to.deep.equal(['So war es. Foto: Erika Mustermann']);
    expect(element.shadowRoot!.querySelector('img')!.alt).to.equal('Marktplatz');
    await expect(element).to.be.accessible();
  });

  const picks: readonly [string, string[]][] = [
    ['index="2"', ['Meldung 3']],
    ['item="4"', ['Meldung 4']],
    ['item="4" index="1"', ['Meldung 4']],
    ['item="4" tags="Kultur"', ['Meldung 4']],
    ['tags="Verkehr"', ['Meldung 2']],
    ['tags="Verkehr" index="1"', ['Meldung 4']],
    ['index="-1"', ['Meldung 1']],
    ['index="9"', []],
    ['item="weg"', []],
  ];
  for (const [attributes, expected] of picks) {
    it(`${attributes} shows ${expected.join() || 'nothing'}`, async () => {
      page.serve('/feed.json', feedOf(someItems(4)));
      expect(titlesOf(await teaser(attributes))).to.deep.equal(expected);
    });
  }

  describe('when its item is gone', () => {
    beforeEach(() => page.serve('/feed.json', feedOf(someItems(1))));

    it('shows the fallback, and tells the web team', async () => {
      const element = await teaser('item="weg"', '<p>Ersatz</p>');
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(page.warnings).to.deep.equal([
        'item="weg" is ignored: it should be the id of an item that the feed has and that has not expired.',
      ]);
    });

    it('shows the words of the page, or ours', async () => {
      const own = await teaser('item="weg"', '<p slot="empty">Heute nichts.</p>');
      expect(own.querySelector('p')!.checkVisibility()).to.be.true;
      const ours = await teaser('item="weg"');
      expect(ours.shadowRoot!.textContent).to.contain('Diese Meldung gibt es nicht mehr.');
      await expect(ours).to.be.accessible();
      page.serve('/empty.json', feedOf([]));
      ours.removeAttribute('item');
      ours.src = '/empty.json';
      await arrived();
      expect(ours.shadowRoot!.textContent).to.contain('Zurzeit gibt es keine Meldungen.');
    });
  });

  it('lets an item go when its time is over', async () => {
    const short = {
      id: 'x',
      title: 'Nur heute',
      _aushang: {expires: '2026-11-23T13:00:00+01:00', pinned: true},
    };
    page.serve('/feed.json', feedOf([...someItems(1), short]));
    const element = await teaser();
    expect(titlesOf(element)).to.deep.equal(['Nur heute']);
    await page.clock.advance(3_600_000);
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
  });

  it('shows nothing but its fallback, and then a skeleton, while the feed is on its way', async () => {
    page.serve('/feed.json', () => new Promise(() => undefined));
    expect((await teaser('', 'Ersatz')).shadowRoot!.querySelector('.skeleton')).to.be.null;
    const skeleton = (await teaser()).shadowRoot!.querySelector('.skeleton')!;
    expect(skeleton.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says why there is nothing', async () => {
    const element = await teaser();
    expect(textsOf(element, 'status')).to.deep.equal([
      'Dieser Inhalt ist hier nicht mehr zu finden.',
    ]);
    await expect(element).to.be.accessible();
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`makes h${level} of heading-level="${level}"`, async () => {
      page.serve('/feed.json', feedOf(someItems(1)));
      expect(partsOf(await teaser(`heading-level="${level}"`), 'title')[0]!.localName).to.equal(
        `h${level}`,
      );
    });
  }

  describe('puts the picture', () => {
    const layouts: readonly [string, number, boolean][] = [
      ['vertical', 960, false],
      ['horizontal', 960, true],
      ['horizontal', 400, false],
    ];
    for (const [layout, width, isBeside] of layouts) {
      it(`${isBeside ? 'beside' : 'above'} the text with layout="${layout}" at ${width} px`, async () => {
        page.serve('/feed.json', feedOf([{id: '1', title: 'Titel', url: '/1', image: PICTURE}]));
        const element = await teaser(`layout="${layout}"`, '', width);
        const picture = partsOf(element, 'picture')[0]!.getBoundingClientRect();
        const title = partsOf(element, 'title')[0]!.getBoundingClientRect();
        expect(title.left >= picture.right).to.equal(isBeside);
        expect(title.top >= picture.bottom).to.equal(!isBeside);
      });
    }

    it('nowhere where there is none: the text takes the room', async () => {
      page.serve('/feed.json', feedOf([{id: '1', title: 'Titel', url: '/1'}]));
      const element = await teaser('layout="horizontal"');
      expect(partsOf(element, 'picture')).to.be.empty;
      const item = partsOf(element, 'item')[0]!.getBoundingClientRect();
      const title = partsOf(element, 'title')[0]!.getBoundingClientRect();
      expect(title.left).to.equal(item.left);
    });
  });

  it('tells of a chosen item', async () => {
    page.serve('/feed.json', feedOf(someItems(1)));
    const element = await teaser();
    const chosen: string[] = [];
    element.addEventListener('aushang-select', (event) => {
      event.preventDefault();
      chosen.push(event.item.id);
    });
    element.shadowRoot!.querySelector('a')!.click();
    expect(chosen).to.deep.equal(['1']);
  });
});
