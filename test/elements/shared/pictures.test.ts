import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';
import {FOREIGN_HOST, FOREIGN_PICTURE, PICTURE} from '../../support/pictures.js';

const page = usePage();
const pictures = (...urls: string[]) =>
  feedOf(
    urls.map((image, index) => ({id: `${index}`, title: `Bild ${index}`, url: `/${index}`, image})),
  );

async function show(markup: string): Promise<Element[]> {
  const place = await fixture(`<div lang="de">${markup}</div>`);
  await arrived();
  return [...place.children];
}

function buttonOf(element: Element): HTMLButtonElement | null {
  return element.shadowRoot!.querySelector('[part="consent"] button');
}

function imagesOf(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('img')].map(({src}) => src);
}

const LIST = '<aushang-news-list src="/feed.json"></aushang-news-list>';
const TEASER = '<aushang-news-teaser src="/feed.json" index="1"></aushang-news-teaser>';

describe('pictures of other hosts', () => {
  beforeEach(() => {
    page.serve(
      '/feed.json',
      pictures(PICTURE, FOREIGN_PICTURE, 'https://bilder.example:8443/2.png'),
    );
  });

  it('are withheld, with their room kept, and their hosts are named once', async () => {
    const [list] = await show(LIST);
    expect(imagesOf(list!)).to.deep.equal([PICTURE]);
    expect(textsOf(list!, 'consent')).to.deep.equal([
      `Die Bilder liegen auf anderen Servern: ${[FOREIGN_HOST, 'bilder.example:8443'].sort().join(', ')}. ` +
        'Wer sie ansieht, übermittelt seine IP-Adresse dorthin. Bilder anzeigen',
    ]);
    const boxes = partsOf(list!, 'picture').map((figure) =>
      figure.querySelector('.image')!.getBoundingClientRect(),
    );
    expect(boxes).to.have.length(3);
    expect(
      new Set(boxes.map(({width, height}) => `${Math.round(width)} ${Math.round(height)}`)).size,
    ).to.equal(1);
    await expect(list).to.be.accessible();
  });

  it('come with one press, in all elements that name the same hosts', async () => {
    const [list, teaser] = await show(LIST + TEASER);
    expect(imagesOf(teaser!)).to.be.empty;
    buttonOf(list!)!.click();
    await arrived();
    expect(imagesOf(list!)).to.include(FOREIGN_PICTURE);
    expect(buttonOf(list!)).to.be.null;
    expect(imagesOf(teaser!)).to.deep.equal([FOREIGN_PICTURE]);
    expect(buttonOf(teaser!)).to.be.null;
  });

  it('leave the focus on the first title when the button goes', async () => {
    const [list] = await show(LIST);
    buttonOf(list!)!.focus();
    buttonOf(list!)!.click();
    await arrived();
    expect(list!.shadowRoot!.activeElement!.textContent).to.equal('Bild 0');
  });

  it('say that they wait, and the status says once that they come', async () => {
    const [list, teaser] = await show(LIST + TEASER);
    const boxes = [...list!.shadowRoot!.querySelectorAll('.withheld')];
    expect(boxes.map(({textContent}) => textContent.trim())).to.deep.equal([
      'Bild noch nicht geladen',
      'Bild noch nicht geladen',
    ]);
    expect(textsOf(list!, 'status')).to.deep.equal(['']);
    buttonOf(list!)!.click();
    await arrived();
    expect(textsOf(list!, 'status')).to.deep.equal(['Die Bilder werden angezeigt.']);
    expect(textsOf(teaser!, 'status')).to.deep.equal(['']);
  });

  it('of hosts that nobody has agreed to are still asked for', async () => {
    const [teaser, list] = await show(TEASER + LIST);
    buttonOf(teaser!)!.click();
    await arrived();
    expect(imagesOf(list!)).to.deep.equal([PICTURE, FOREIGN_PICTURE]);
    expect(textsOf(list!, 'consent')[0]).to.contain(': bilder.example:8443. Wer');
  });

  it('are shown in an element that comes later', async () => {
    const [list] = await show(LIST);
    buttonOf(list!)!.click();
    const [later] = await show(LIST);
    expect(imagesOf(later!)).to.include(FOREIGN_PICTURE);
  });

  it('are remembered nowhere', async () => {
    const stored = () =>
      JSON.stringify([document.cookie, localStorage.length, sessionStorage.length]);
    const before = stored();
    const [list] = await show(LIST);
    buttonOf(list!)!.click();
    await arrived();
    expect(stored()).to.equal(before);
  });

  it('are all there at once with images="show", and none with images="none"', async () => {
    const [all, none] = await show(
      LIST.replace('src', 'images="show" src') + LIST.replace('src', 'images="none" src'),
    );
    expect(imagesOf(all!)).to.include(FOREIGN_PICTURE);
    expect(buttonOf(all!)).to.be.null;
    expect(partsOf(none!, 'picture')).to.be.empty;
    expect(buttonOf(none!)).to.be.null;
  });

  it('are nothing to ask for in a compact list', async () => {
    const [list] = await show(LIST.replace('src', 'layout="compact" src'));
    expect(buttonOf(list!)).to.be.null;
    expect(partsOf(list!, 'picture')).to.be.empty;
  });

  it('send no referrer', async () => {
    const [list] = await show(LIST);
    expect(list!.shadowRoot!.querySelector('img')!.referrerPolicy).to.equal('no-referrer');
  });
});
