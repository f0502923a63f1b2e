import {expect, waitUntil} from '@open-wc/testing';
import {partsOf} from '../support/parts.js';
import {describeHost, describePage, expectSaid} from './describe-host.js';
import {openPage, type Frame, type Notes} from './frames.js';
import {expectFallback, guestsIn, isDrawn, TITLES, titlesOf} from './guests.js';
import {differencesOf, tracesOf} from './hosts.js';

/** Uses what readers can use in our elements, with the parts that are loaded on demand. */
async function useGuests({document, window}: Frame): Promise<void> {
  const one = (name: string) => document.querySelector(`aushang-feed aushang-${name}`)!;
  const list = one('news-list');
  const titles = () => titlesOf(list).map(({innerText}) => innerText);
  const press = (element: Element, part: string, index = 0) => {
    const found = partsOf(element, part)[0]!;
    const button = found.matches('button') ? found : found.querySelectorAll('button')[index]!;
    button.click();
  };
  press(list, 'more');
  await waitUntil(() => titles().length === TITLES.length, 'more news');
  press(list, 'filter', 3);
  await waitUntil(() => titles().length === 1, 'news of one topic');
  expect(titles()).to.deep.equal([TITLES[1]]);
  press(list, 'filter', 0);
  await waitUntil(() => titles().length > 1, 'all news again');
  const field = list.shadowRoot!.querySelector('input')!;
  field.value = 'freien';
  field.dispatchEvent(new window.InputEvent('input', {bubbles: true, composed: true}));
  await waitUntil(() => titles()[0] === TITLES[3], 'found news');

  press(one('event-countdown'), 'add');
  press(one('contact-card'), 'save');
  const parts = () =>
    window.performance
      .getEntriesByType('resource')
      .flatMap(({name}) => /aushang-parts\/([\w-]+)-.{8}\.js/.exec(name)?.[1] ?? []);
  await waitUntil(
    () => ['calendar-file', 'vcard-file', 'qr-code'].every((part) => parts().includes(part)),
    'parts that are loaded on demand',
  );
  await waitUntil(() => partsOf(one('contact-card'), 'qr').length, 'the code to scan');
}

describeHost({
  name: 'built-in objects extended, as by Prototype.js',
  page: 'prototype.html',
  count: 6,
  also: useGuests,
});
describeHost({
  name: 'built-in objects replaced, as by MooTools',
  page: 'mootools.html',
  count: 6,
  also: useGuests,
});
describeHost({
  name: 'live events and rewritten content, as by jQuery 1',
  page: 'jquery.html',
  count: 3,
});
describeHost({name: 'document.write', page: 'write.html', count: 2});
describeHost({name: 'classic script in the head', page: 'classic.html', count: 2});
describeHost({name: 'script that comes late', page: 'late.html', count: 2});
describeHost({
  name: 'script that is there three times',
  page: 'twice.html',
  count: 2,
  messages: [
    /defines nothing: this page has Aushang already/,
    /defines nothing: this page has Aushang already/,
  ],
});

describePage('feed that is missing', () => {
  it('shows what the page has in the place of news, else says what a reader can do', async () => {
    const frame = await openPage('missing.html', 'pages');
    const statusOf = (element: Element) =>
      partsOf(element, 'status')[0]?.innerText.trim().replace(/\s+/g, ' ');
    const rest = frame.document.getElementById('reste')!;
    await waitUntil(() => rest.shadowRoot && statusOf(rest), 'a sentence');
    expect(statusOf(rest)).to.contain('nicht');
    expect(isDrawn(partsOf(rest, 'status')[0]!)).to.be.true;
    const withFallback = guestsIn(frame.document).filter((guest) => guest !== rest);
    expect(withFallback.map(statusOf)).to.deep.equal(['', '']);
    expectFallback(frame, 2);
    expectSaid(frame, [/fehlt\.json/]);
  });
});

describePage('script whose download breaks off', () => {
  it('changes nothing, and throws nothing', async () => {
    const without = await openPage('broken.html', 'without');
    const frame = await openPage('broken.html', 'cut');
    await waitUntil(() =>
      frame.window.performance
        .getEntriesByType('resource')
        .some(({name}) => /aushang\.js/.test(name)),
    );
    expect(frame.window.customElements.get('aushang-news-list')).to.equal(undefined);
    expectFallback(frame, 2);
    expectSaid(frame);
    expect(tracesOf(frame)).to.deep.equal(tracesOf(without));
    expect(differencesOf(frame, without)).to.deep.equal([]);
  });
});

describePage('frame in a sandbox, without origin and storage', () => {
  it('shows the news, and throws nothing', async () => {
    const {element} = await openPage('sandbox.html', 'pages', 700, {sandbox: 'allow-scripts'});
    interface Report extends Notes {
      readonly titles: readonly string[];
      readonly fallbacks: readonly string[];
      readonly origin: string;
      readonly canStore: boolean;
    }
    let report: Report | undefined;
    const listen = ({data, source}: MessageEvent): void => {
      if (source === element.contentWindow) {
        report = data as Report;
      }
    };
    addEventListener('message', listen);
    await waitUntil(
      () => {
        element.contentWindow!.postMessage('report', '*');
        return report?.titles.length === 5;
      },
      'five titles',
      {timeout: 8000},
    ).finally(() => removeEventListener('message', listen));
    expect(report).to.deep.equal({
      errors: [],
      messages: [],
      titles: [...TITLES.slice(0, 3), ...TITLES.slice(0, 2)],
      fallbacks: [],
      origin: 'null',
      canStore: false,
    });
  });

  it('is one that the tests cannot look into', async () => {
    const {element} = await openPage('sandbox.html', 'pages', 700, {sandbox: 'allow-scripts'});
    expect(element.contentDocument).to.equal(null);
  });
});
