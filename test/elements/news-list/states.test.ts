import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {absolute, arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';

const page = usePage();
const FALLBACK = '<p><a href="/alle">Alle Meldungen</a></p>';

async function list(attributes: string, children = ''): Promise<NewsList> {
  const element = await fixture<NewsList>(
    `<div lang="de"><aushang-news-list ${attributes}>${children}</aushang-news-list></div>`,
  );
  await arrived();
  return element.querySelector('aushang-news-list')!;
}

/** What a sighted reader finds of the element's own children. */
function isFallbackSeen(element: Element): boolean {
  const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
  return getComputedStyle(slot).display !== 'none';
}

function skeletonOf(element: Element): Element | null {
  return element.shadowRoot!.querySelector('.skeleton');
}

function notReady(): Promise<Response> {
  return new Promise(() => undefined);
}

describe('aushang-news-list while it loads', () => {
  it('shows its fallback and no skeleton', async () => {
    page.serve('/feed.json', notReady);
    const element = await list('src="/feed.json"', FALLBACK);
    expect(isFallbackSeen(element)).to.be.true;
    expect(skeletonOf(element)).to.be.null;
    await expect(element).to.be.accessible();
  });

  it('shows a still skeleton that nobody hears, where it has no fallback', async () => {
    page.serve('/feed.json', notReady);
    const element = await list('src="/feed.json"');
    const skeleton = skeletonOf(element)!;
    expect(skeleton.getAttribute('aria-hidden')).to.equal('true');
    const {animationDelay, animationDuration} = getComputedStyle(skeleton);
    expect([animationDelay, animationDuration]).to.deep.equal(['0.2s', '0s']);
    await expect(element).to.be.accessible();
  });

  const scattered = [
    ' \n ',
    '<br>',
    '<p></p><p>&nbsp;</p><p><br></p>',
    '\u200b<p>\u200b</p>',
    '<script type="text/plain">x</script><style></style><template>Text</template>',
    '<h2 slot="heading">Aktuelles</h2>',
  ];
  for (const children of scattered) {
    it(`does not take ${JSON.stringify(children)} for a fallback`, async () => {
      page.serve('/feed.json', notReady);
      const element = await list('src="/feed.json"', children);
      expect(skeletonOf(element)).to.exist;
      expect(isFallbackSeen(element)).to.be.false;
    });
  }

  for (const children of [
    'Text',
    '<p>Text</p>',
    '<img src="data:," alt="">',
    '<div><svg></svg></div>',
  ]) {
    it(`takes ${children} for a fallback`, async () => {
      page.serve('/feed.json', notReady);
      expect(skeletonOf(await list('src="/feed.json"', children))).to.be.null;
    });
  }

  it('takes children that arrive later', async () => {
    page.serve('/feed.json', notReady);
    const element = await list('src="/feed.json"');
    element.innerHTML = FALLBACK;
    await arrived();
    expect(isFallbackSeen(element)).to.be.true;
    expect(skeletonOf(element)).to.be.null;
  });
});

describe('aushang-news-list with a feed', () => {
  it('hides its fallback', async () => {
    page.serve('/feed.json', feedOf(someItems(1)));
    const element = await list('src="/feed.json"', FALLBACK);
    expect(isFallbackSeen(element)).to.be.false;
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
  });

  it('shows heading and footer around the news', async () => {
    page.serve('/feed.json', feedOf(someItems(1)));
    const element = await list(
      'src="/feed.json"',
      '<h2 slot="heading">Aktuelles</h2><p slot="footer"><a href="/alle">Alle</a></p>',
    );
    expect(element.querySelector('h2')!.checkVisibility()).to.be.true;
    expect(element.querySelector('a')!.checkVisibility()).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('says that there is nothing when the feed is empty', async () => {
    page.serve('/feed.json', feedOf([]));
    const element = await list('src="/feed.json"', FALLBACK);
    expect(element.shadowRoot!.textContent).to.contain('Zurzeit gibt es keine Meldungen.');
    expect(isFallbackSeen(element)).to.be.false;
    await expect(element).to.be.accessible();
  });

  it('says it in the words of the page, where it has some', async () => {
    page.serve('/feed.json', feedOf([]));
    const element = await list('src="/feed.json"', '<p slot="empty">Heute nichts.</p>');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('shows what is good of a feed, and names the rest to its publisher', async () => {
    page.serve('/feed.json', feedOf([...someItems(1), 7, {id: 'leer'}]));
    const element = await list('src="/feed.json"');
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
    expect(page.warnings).to.deep.equal([
      `${absolute('/feed.json')} is shown, but its publisher should mend this:` +
        '\n/items/1 [type] This item should be an object. It is left out.' +
        '\n/items/2 [item-empty] This item has neither text nor a link. It is left out.',
    ]);
  });

  it('names twenty problems and counts the others', async () => {
    page.serve('/feed.json', feedOf([...someItems(1), ...Array.from({length: 30}, () => 7)]));
    await list('src="/feed.json"');
    expect(page.warnings[0]!.split('\n')).to.have.length(22);
    expect(page.warnings[0]).to.match(/\n… and at least 10 more\.$/);
  });
});

describe('aushang-news-list without a feed', () => {
  const failures: readonly [string, number | string, string, string][] = [
    [
      'not-found',
      404,
      'Dieser Inhalt ist hier nicht mehr zu finden.',
      'The server answered 404: nothing is at this address. Check "src".',
    ],
    [
      'forbidden',
      403,
      'Dieser Inhalt ist zurzeit nicht öffentlich.',
      'The server answered 403: it keeps this address from visitors. Make the feed public.',
    ],
    [
      'server-error',
      500,
      'Dieser Inhalt ist zurzeit gestört. Bitte versuchen Sie es später noch einmal.',
      'The server answered 500: look into its log.',
    ],
    [
      'not-json',
      '<html>',
      'Dieser Inhalt lässt sich zurzeit nicht lesen. Bitte kommen Sie später wieder.',
      'The answer is an HTML page. Check the address, and that it needs no login.',
    ],
    [
      'not-a-feed',
      '[]',
      'Hier ist zurzeit nichts hinterlegt.',
      'The JSON is a list, not a feed object.',
    ],
  ];
  for (const [code, answer, sentence, advice] of failures) {
    it(`tells readers and web team what is wrong: ${code}`, async () => {
      const response = typeof answer === 'number' ? new Response('', {status: answer}) : answer;
      page.serve('/feed.json', response);
      const element = await list('src="/feed.json"');
      expect(textsOf(element, 'status')).to.deep.equal([sentence]);
      expect(page.warnings).to.deep.equal([`${absolute('/feed.json')} [${code}] ${advice}`]);
      await expect(element).to.be.accessible();
    });
  }

  it('tells them when the network fails', async () => {
    page.serve('/feed.json', () => Promise.reject(new TypeError('Failed to fetch')));
    const element = await list('src="/feed.json"');
    expect(textsOf(element, 'status')).to.deep.equal([
      'Dieser Inhalt ist nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung.',
    ]);
    expect(page.warnings[0]).to.contain('[network]');
  });

  it('shows its fallback again, and leaves the reader in peace', async () => {
    const element = await list('src="/feed.json"', FALLBACK);
    expect(isFallbackSeen(element)).to.be.true;
    expect(textsOf(element, 'status')).to.deep.equal(['']);
    expect(page.warnings).to.have.length(1);
  });

  it('tells the web team once, however many elements ask', async () => {
    await list('src="/feed.json"');
    await list('src="/feed.json"');
    expect(page.warnings).to.have.length(1);
  });

  it('says to the web team that it has none', async () => {
    await list('', FALLBACK);
    expect(page.warnings).to.deep.equal([
      '<aushang-news-list> has no feed: give it "src", or put it into aushang-feed.',
    ]);
    expect(page.requests).to.be.empty;
  });

  it('shows the news when a later try succeeds', async () => {
    page.serve('/feed.json', new Response('', {status: 500}));
    const element = await list('src="/feed.json"', FALLBACK);
    page.serve('/feed.json', feedOf(someItems(1)));
    await page.clock.advance(1000);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    expect(isFallbackSeen(element)).to.be.false;
  });
});

describe('aushang-news-list with an old feed', () => {
  it('goes on showing it, and says that it may be old', async () => {
    page.serve('/feed.json', feedOf(someItems(1)));
    const element = await fixture(
      `<aushang-feed lang="de" src="/feed.json" refresh-interval="30"><aushang-news-list></aushang-news-list></aushang-feed>`,
    );
    await arrived();
    page.serve('/feed.json', new Response('', {status: 500}));
    await page.clock.advance(30_000);
    await arrived();
    const news = element.querySelector('aushang-news-list')!;
    expect(titlesOf(news)).to.deep.equal(['Meldung 1']);
    expect(textsOf(news, 'status')).to.deep.equal([
      'Diese Angaben sind vielleicht nicht mehr aktuell.',
    ]);
    await expect(news).to.be.accessible();
  });
});

describe('aushang-news-list and its events', () => {
  it('fires one aushang-load that does not bubble', async () => {
    page.serve('/feed.json', feedOf(someItems(2)));
    const element = document.createElement('aushang-news-list');
    const heard: string[] = [];
    element.addEventListener('aushang-load', ({feed}) =>
      heard.push(`element ${feed.items.length}`),
    );
    document.body.addEventListener('aushang-load', () => heard.push('body'), {once: true});
    element.src = '/feed.json';
    document.body.append(element);
    await arrived();
    expect(heard).to.deep.equal(['element 2']);
  });

  it('has rendered what it fires', async () => {
    page.serve('/feed.json', feedOf(someItems(2)));
    const element = document.createElement('aushang-news-list');
    let titles: string[] = [];
    element.addEventListener('aushang-load', () => (titles = titlesOf(element)));
    element.src = '/feed.json';
    document.body.append(element);
    await arrived();
    expect(titles).to.deep.equal(['Meldung 1', 'Meldung 2']);
  });

  it('fires aushang-error with its code', async () => {
    const element = document.createElement('aushang-news-list');
    const heard: unknown[] = [];
    element.addEventListener('aushang-error', ({code, stale, bubbles}) =>
      heard.push({code, stale, bubbles}),
    );
    element.src = '/feed.json';
    document.body.append(element);
    await arrived();
    expect(heard).to.deep.equal([{code: 'not-found', stale: false, bubbles: false}]);
  });
});

describe('aushang-news-list and expiry', () => {
  const expiring = (expires: string) =>
    feedOf([...someItems(1), {id: 'x', title: 'Nur heute', _aushang: {expires}}], {
      _aushang: {timeZone: 'Europe/Berlin'},
    });

  it('takes an item away when its time is over, while the page stays open', async () => {
    page.serve('/feed.json', expiring('2026-11-23T12:30:00+01:00'));
    const element = await list('src="/feed.json"');
    expect(titlesOf(element)).to.contain('Nur heute');
    await page.clock.advance(30 * 60_000);
    await element.updateComplete;
    expect(titlesOf(element)).to.deep.equal(['Meldung 1']);
    expect(page.clock.waits()).to.be.empty;
  });

  it('takes it away at midnight of the zone, where it expires with a day', async () => {
    page.serve('/feed.json', expiring('2026-11-23'));
    const element = await list('src="/feed.json"');
    await page.clock.advance(12 * 3_600_000 - 1);
    await element.updateComplete;
    expect(titlesOf(element)).to.contain('Nur heute');
    await page.clock.advance(1);
    await element.updateComplete;
    expect(titlesOf(element)).to.not.contain('Nur heute');
  });

  it('looks at the time each quarter of an hour: timers stand still while a machine sleeps', async () => {
    page.serve('/feed.json', expiring('2026-11-23'));
    const element = await list('src="/feed.json"');
    expect(page.clock.waits()).to.deep.equal([900_000]);
    await page.clock.advance(900_000);
    await element.updateComplete;
    expect(page.clock.waits()).to.deep.equal([900_000]);
  });

  it('keeps no timer for an element that is gone', async () => {
    page.serve('/feed.json', expiring('2026-11-24'));
    const element = await list('src="/feed.json"');
    element.remove();
    await page.clock.advance(1000);
    expect(page.clock.waits()).to.be.empty;
  });
});

describe('aushang-news-list with pictures', () => {
  const PICTURE = new URL('/demo/bilder/marktplatz.svg', location.origin).href;
  const foreign = {id: 'f', title: 'fremd', url: '/f', image: 'https://bilder.example/f.png'};
  const own = {
    id: 'o',
    title: 'eigen',
    url: '/o',
    image: PICTURE,
    _aushang: {
      image_alt: 'Der Marktplatz im Schnee',
      image_caption: 'So sah es 2010 aus.',
      image_credit: 'Foto: Erika Mustermann',
      image_width: 600,
      image_height: 400,
    },
  };
  const sources = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('img')].map(({src}) => src);

  it('gives alternative text, caption and credit their own places', async () => {
    page.serve('/feed.json', feedOf([own]));
    const element = await list('src="/feed.json"');
    const image = element.shadowRoot!.querySelector('img')!;
    expect(image.alt).to.equal('Der Marktplatz im Schnee');
    expect([image.loading, image.decoding]).to.deep.equal(['lazy', 'async']);
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '600',
      '400',
    ]);
    expect(textsOf(element, 'caption')).to.deep.equal([
      'So sah es 2010 aus. Foto: Erika Mustermann',
    ]);
    await expect(element).to.be.accessible();
  });

  it('calls a picture without alternative text decoration', async () => {
    page.serve('/feed.json', feedOf([{id: 'd', title: 'd', image: PICTURE}]));
    const element = await list('src="/feed.json"');
    expect(element.shadowRoot!.querySelector('img')!.getAttribute('alt')).to.equal('');
    expect(partsOf(element, 'caption')).to.be.empty;
  });

  const rules: readonly [string, readonly string[]][] = [
    ['ask', [PICTURE]],
    ['none', []],
  ];
  for (const [rule, expected] of rules) {
    it(`shows with images="${rule}" ${expected.length} of an own and a foreign picture`, async () => {
      page.serve('/feed.json', feedOf([own, foreign]));
      expect(sources(await list(`src="/feed.json" images="${rule}"`))).to.deep.equal(expected);
    });
  }

  it('shows all with images="show", and the place of one that fails closes', async () => {
    const broken = {
      id: 'b',
      title: 'kaputt',
      image: `${PICTURE}?kaputt`,
    };
    page.serve('/feed.json', feedOf([own, broken]));
    const element = await list('src="/feed.json" images="show"');
    expect(sources(element)).to.have.length(2);
    element.shadowRoot!.querySelectorAll('img')[1]!.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(sources(element)).to.deep.equal([PICTURE]);
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });
});
