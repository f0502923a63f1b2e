import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {NewsList} from '../../../src/elements/news-list/news-list.js';
import {loadMessages, messagesIn, type Language} from '../../../src/text/messages.js';
import {eventItem} from '../../support/countdown.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

const page = usePage();
const LIST = '<aushang-news-list src="/feed.json" limit="1" paging="more"></aushang-news-list>';

function words(element: Element): string[] {
  return [...textsOf(element, 'more'), ...textsOf(element, 'date')];
}

it('keeps the fallback until the texts in its language are there', async () => {
  const place = document.createElement('div');
  place.lang = 'en';
  place.innerHTML = LIST.replace('><', '><b>All news</b><');
  const element = place.firstElementChild as NewsList;
  // The feed is there at once, so that nothing but the texts can be missing.
  element.feed = feedOf(someItems(1));
  document.body.append(place);
  await element.updateComplete;
  expect(element.querySelector('b')!.checkVisibility()).to.be.true;
  expect(textsOf(element, 'status')).to.deep.equal(['']);
  await loadMessages('en');
  await arrived();
  expect(element.querySelector('b')!.checkVisibility()).to.be.false;
  expect(words(element)[0]).to.equal('November 19, 2026');
});

describe('the language of an element', () => {
  before(() => loadMessages('en'));
  beforeEach(() => page.serve('/feed.json', feedOf(someItems(2))));

  const cases: readonly [string, readonly string[]][] = [
    ['de', ['Mehr Meldungen', '19. November 2026']],
    ['de-CH', ['Mehr Meldungen', '19. November 2026']],
    ['DE_de', ['Mehr Meldungen', '19. November 2026']],
    ['en', ['More news', 'November 19, 2026']],
    ['en-GB', ['More news', '19 November 2026']],
    ['fr', ['More news', 'November 19, 2026']],
    ['', ['Mehr Meldungen', '19. November 2026']],
    ['kein Kürzel!', ['More news', 'November 19, 2026']],
  ];
  for (const [lang, expected] of cases) {
    it(`${lang || 'none'}: ${expected.join(', ')}`, async () => {
      const place = await fixture(`<div lang="${lang}">${LIST}</div>`);
      await arrived();
      expect(words(place.firstElementChild!)).to.deep.equal(expected);
    });
  }

  it('is its own before that of the page around it', async () => {
    const place = await fixture(`<div lang="en">${LIST}</div>`);
    place.firstElementChild!.setAttribute('lang', 'de');
    await arrived();
    expect(words(place.firstElementChild!)[0]).to.equal('Mehr Meldungen');
  });

  it('changes with the page', async () => {
    const place = await fixture(`<div lang="en">${LIST}</div>`);
    await arrived();
    place.setAttribute('lang', 'de');
    await arrived();
    expect(words(place.firstElementChild!)[0]).to.equal('Mehr Meldungen');
  });

  it('comes through shadow roots, and changes there too', async () => {
    const outer = await fixture('<div lang="de"><div></div></div>');
    const root = outer.firstElementChild!.attachShadow({mode: 'open'});
    const element = document.createElement('aushang-news-list');
    Object.assign(element, {src: '/feed.json', limit: 1, paging: 'more'});
    root.append(element);
    await arrived();
    expect(words(element)[0]).to.equal('Mehr Meldungen');
    outer.firstElementChild!.setAttribute('lang', 'en');
    await arrived();
    expect(words(element)[0]).to.equal('More news');
  });

  it('marks our own words with it, and leaves those of the feed their own', async () => {
    const items = [
      {id: 'ar', title: 'أخبار', language: 'ar'},
      {id: 'x', title: 'Neues'},
    ];
    page.serve('/feed.json', feedOf(items));
    const place = await fixture(`<div lang="de">${LIST.replace('limit="1"', '')}</div>`);
    await arrived();
    const languages = (part: string) =>
      partsOf(place.firstElementChild!, part).map((found) => found.getAttribute('lang'));
    expect(languages('item')).to.deep.equal(['ar', null]);
    expect(languages('status')).to.deep.equal(['de']);
  });
});

describe('the texts of each element', () => {
  const news = {
    id: '1',
    url: '/1',
    title: 'Konzert',
    date_published: '2026-11-19T09:00:00Z',
    _aushang: {easy_url: '/leicht/1'},
  };
  const event = eventItem('1', {title: 'Markt', start: '2026-12-13T17:30:00'});
  const cases: readonly [
    lang: string,
    language: Exclude<Language, 'de'>,
    news: readonly string[],
    event: readonly string[],
  ][] = [
    [
      'de-simple',
      'de-simple',
      ['Donnerstag, 19. November 2026', 'In Leichter Sprache Konzert'],
      ['Sonntag, 13. Dezember 2026, 17 Uhr 30', 'Tage', 'In den Kalender schreiben'],
    ],
    [
      'de-AT-simple',
      'de-simple',
      ['Donnerstag, 19. November 2026', 'In Leichter Sprache Konzert'],
      ['Sonntag, 13. Dezember 2026, 17 Uhr 30', 'Tage', 'In den Kalender schreiben'],
    ],
    [
      'hsb',
      'hsb',
      ['19. nowembra 2026', 'W lochkej rěči Konzert'],
      ['njedźela, 13. decembra 2026, 17:30 hodź.', 'dnjow', 'Do protyki zapisać'],
    ],
    [
      'dsb-DE',
      'dsb',
      ['19. nowembra 2026', 'W lažkej rěcy Konzert'],
      ['njeźela, 13. decembra 2026, zeger 17:30', 'dnjow', 'Do kalendera zapisaś'],
    ],
  ];
  for (const [lang, language, ofNews, ofEvent] of cases) {
    it(`are those of lang="${lang}"`, async () => {
      await loadMessages(language);
      page.serve('/feed.json', feedOf([news, {...news, id: '2'}]));
      page.serve('/events.json', feedOf([event]));
      const show = async (markup: string): Promise<Element> => {
        const place = await fixture(`<div lang="${lang}">${markup}</div>`);
        await arrived();
        return place.firstElementChild!;
      };
      const list = await show(LIST);
      expect([...textsOf(list, 'date'), ...textsOf(list, 'also')]).to.deep.equal(ofNews);
      const expected = messagesIn(language)!;
      expect(textsOf(list, 'more')).to.deep.equal([expected.more]);
      const teaser = await show('<aushang-news-teaser src="/feed.json"></aushang-news-teaser>');
      expect([...textsOf(teaser, 'date'), ...textsOf(teaser, 'also')]).to.deep.equal(ofNews);
      const gone = await show(
        '<aushang-news-teaser src="/feed.json" item="weg"></aushang-news-teaser>',
      );
      expect(gone.shadowRoot!.textContent).to.contain(expected.gone);
      const countdown = await show(
        '<aushang-event-countdown src="/events.json"></aushang-event-countdown>',
      );
      const parts = ['date', 'unit', 'add'].flatMap((part) => textsOf(countdown, part));
      expect(parts).to.deep.equal(ofEvent);
      for (const failed of ['news-list', 'news-teaser', 'event-countdown']) {
        const element = await show(`<aushang-${failed} src="/weg.json"></aushang-${failed}>`);
        expect(textsOf(element, 'status')).to.deep.equal([expected.errors['not-found']]);
      }
    });
  }
});

describe('the time zone of dates', () => {
  const late = (members: object = {}) =>
    feedOf([{id: '1', title: 'Spät', date_published: '2026-02-12T23:30:00Z'}], members);
  const cases: readonly [string, object, string][] = [
    ['time-zone="Europe/Berlin"', late(), '13. Februar 2026'],
    ['time-zone="America/New_York"', late(), '12. Februar 2026'],
    ['', late({_aushang: {timeZone: 'Asia/Tokyo'}}), '13. Februar 2026'],
    ['time-zone="UTC"', late({_aushang: {timeZone: 'Asia/Tokyo'}}), '12. Februar 2026'],
    [
      'time-zone="Pacific/Kiritimati"',
      feedOf([{id: '1', title: 'x', date_published: '2026-02-12'}]),
      '12. Februar 2026',
    ],
  ];
  for (const [attribute, feed, expected] of cases) {
    it(`${attribute || 'of the feed'}: ${expected}`, async () => {
      page.serve('/feed.json', feed);
      const element = await fixture(
        `<aushang-news-list lang="de" src="/feed.json" ${attribute}></aushang-news-list>`,
      );
      await arrived();
      expect(textsOf(element, 'date')).to.deep.equal([expected]);
    });
  }
});
