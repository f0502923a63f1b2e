import {expect, fixture} from '@open-wc/testing';
import type {EventCountdown} from '../../../src/elements/event-countdown/event-countdown.js';
import {loadMessages} from '../../../src/text/messages.js';
import {announcementsOf} from '../../support/announcements.js';
import {
  DAY,
  eventItem,
  HOUR,
  MINUTE,
  moveTo,
  showCountdown,
  showMarkup,
} from '../../support/countdown.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
// In 25 hours.
const START = '2026-11-24T13:00:00';
const ALL = [
  'Noch ein Tag bis zum Beginn: Markt',
  'Noch eine Stunde bis zum Beginn: Markt',
  'Noch zehn Minuten bis zum Beginn: Markt',
  'Beginnt jetzt: Markt',
];

function serve(start: string, event: object = {}, members: object = {}): void {
  page.serve(
    '/feed.json',
    feedOf([eventItem('Markt', {start, duration: 'PT2H', ...event}, members)]),
  );
}

/** What is said while the clock goes on to a time, with the time until the start in minutes. */
async function listen(element: Element, end: string, start = START): Promise<string[]> {
  const said = announcementsOf(element);
  const timed: string[] = [];
  const status = partsOf(element, 'status')[0]!;
  const observer = new MutationObserver(() => {
    for (const text of said.slice(timed.length)) {
      const left = (Date.parse(`${start}+01:00`) - page.clock.now()) / MINUTE;
      timed.push(`${left} ${text}`);
    }
  });
  observer.observe(status, {childList: true, characterData: true, subtree: true});
  await moveTo(page, end);
  expect(timed).to.have.length(said.length);
  return timed;
}

/** Hides the page until some time, as a tab in the background or a machine that sleeps. */
async function sleepUntil(time: string): Promise<void> {
  page.hide();
  await moveTo(page, time);
  page.show();
  await arrived();
}

describe('what aushang-event-countdown says on the way to an event', () => {
  for (const precision of ['minute', 'second']) {
    it(`is a day, an hour, ten minutes and the start, with precision="${precision}"`, async function () {
      this.timeout(90_000);
      serve(START);
      const element = await showCountdown(`precision="${precision}"`);
      if (precision === 'second') {
        // Second by second where something is said, and asleep in between where nothing may be.
        await moveTo(page, '2026-11-23T12:58:00+01:00');
        const said = announcementsOf(element);
        for (const time of ['2026-11-24T11:58:00+01:00', '2026-11-24T12:48:00+01:00']) {
          await page.clock.advance(4 * MINUTE);
          await sleepUntil(time);
        }
        await page.clock.advance(15 * MINUTE);
        expect(said).to.deep.equal(ALL);
      } else {
        expect(await listen(element, '2026-11-24T16:00:00+01:00')).to.deep.equal([
          `1440 ${ALL[0]}`,
          `60 ${ALL[1]}`,
          `10 ${ALL[2]}`,
          `0 ${ALL[3]}`,
        ]);
      }
    });
  }

  it('goes after a minute, so that nobody finds there what was true once', async () => {
    serve('2026-11-23T13:01:00');
    const element = await showCountdown();
    const texts: string[] = [];
    for (let minute = 0; minute < 64; minute++) {
      texts.push(textsOf(element, 'status')[0]!);
      await page.clock.advance(MINUTE);
    }
    expect(texts.map((text, minute) => (text ? minute : '')).filter(Boolean)).to.deep.equal([
      1, 51, 61,
    ]);
  });

  it('is nothing at load, whenever that is', async () => {
    const place = await fixture('<div lang="de"></div>');
    for (const start of [
      '2026-11-24T12:00:00',
      '2026-11-23T13:00:00',
      '2026-11-23T12:10:00',
      '2026-11-23T12:00:00',
    ]) {
      serve(start);
      const element = document.createElement('aushang-event-countdown');
      // A feed of its own for each, which no other has loaded.
      element.src = `/feed.json`;
      page.begin({});
      place.append(element);
      await element.updateComplete;
      const said = announcementsOf(element);
      await arrived();
      expect(partsOf(element, 'title'), start).to.have.length(1);
      await page.clock.advance(0);
      expect(said, start).to.deep.equal([]);
    }
  });

  it('is nothing again for one that is drawn again, moved or put back', async () => {
    serve('2026-11-23T13:01:00');
    const element = await showCountdown();
    const said = announcementsOf(element);
    await page.clock.advance(MINUTE);
    element.headingLevel = 4;
    await arrived();
    element.precision = 'second';
    await page.clock.advance(1000);
    document.body.append(element);
    await arrived();
    element.remove();
    document.body.append(element);
    await arrived();
    await page.clock.advance(MINUTE);
    expect(said).to.deep.equal([ALL[1]]);
  });

  it('is said once in each of several elements, and in their own words', async () => {
    await loadMessages('en');
    serve('2026-11-23T13:01:00');
    const one = '<aushang-event-countdown src="/feed.json"></aushang-event-countdown>';
    const place = await fixture(`<div><p lang="de">${one}</p><p lang="en">${one}</p></div>`);
    await arrived();
    const said = [...place.querySelectorAll('aushang-event-countdown')].map(announcementsOf);
    await page.clock.advance(MINUTE);
    expect(said).to.deep.equal([[ALL[1]], ['One hour until the start: Markt']]);
  });

  it('has no colon before a name that nobody has given', async () => {
    const element = await showMarkup(
      '<aushang-event-countdown start="2026-11-23T13:01"></aushang-event-countdown>',
    );
    const said = announcementsOf(element);
    await page.clock.advance(MINUTE);
    expect(said).to.deep.equal(['Noch eine Stunde bis zum Beginn']);
  });

  it('does not change with the name of the event', async () => {
    serve('2026-11-23T13:01:00');
    const element = await showMarkup(
      '<aushang-feed src="/feed.json" refresh-interval="30"><aushang-event-countdown></aushang-event-countdown></aushang-feed>',
    );
    const said = announcementsOf(element);
    await page.clock.advance(MINUTE);
    serve('2026-11-23T13:01:00', {title: 'Markt, ausverkauft'});
    await page.clock.advance(30_000);
    await arrived();
    expect(textsOf(element, 'title')).to.deep.equal(['Markt, ausverkauft']);
    expect(said).to.deep.equal([ALL[1]]);
  });
});

describe('what it says when the page has slept', () => {
  const cases: readonly [what: string, start: string, until: string, said: readonly string[]][] = [
    ['past a day and an hour, to the very minute', START, '2026-11-24T12:00:30+01:00', [ALL[1]!]],
    [
      'past a day, long ago: how much is left',
      START,
      '2026-11-24T09:30:00+01:00',
      ['Noch 3 Stunden und 30 Minuten: Markt'],
    ],
    [
      'past all but the start: how much is left, once',
      START,
      '2026-11-24T12:57:00+01:00',
      ['Noch 3 Minuten: Markt'],
    ],
    ['past all, to the start', START, '2026-11-24T13:00:00+01:00', [ALL[3]!]],
    ['past the start, long ago', START, '2026-11-24T14:00:00+01:00', ['Läuft gerade: Markt']],
    ['past its end', START, '2026-11-24T15:00:00+01:00', []],
    ['past nothing', START, '2026-11-23T12:59:00+01:00', []],
  ];
  for (const [what, start, until, expected] of cases) {
    it(what, async () => {
      serve(start);
      const element = await showCountdown('item="Markt"');
      const said = announcementsOf(element);
      await sleepUntil(until);
      expect(said).to.deep.equal(expected);
      // It is not said once more.
      page.hide();
      page.show();
      await arrived();
      expect(said).to.deep.equal(expected);
    });
  }

  it('goes on with what comes then', async () => {
    serve(START);
    const element = await showCountdown();
    await sleepUntil('2026-11-24T12:30:00+01:00');
    expect(await listen(element, '2026-11-24T13:01:00+01:00')).to.deep.equal([
      `10 ${ALL[2]}`,
      `0 ${ALL[3]}`,
    ]);
  });
});

describe('what it does not say', () => {
  const silent: readonly [string, object, object][] = [
    ['cancelled', {status: 'cancelled'}, {}],
    ['postponed', {}, {_aushang: {eventStatus: 'EventPostponed'}}],
  ];
  for (const [name, event, members] of silent) {
    it(`anything of an event that is ${name}`, async () => {
      serve('2026-11-23T13:01:00', event, members);
      const element = await showCountdown('item="Markt"');
      const said = announcementsOf(element);
      for (let hour = 0; hour < 4; hour++) {
        await page.clock.advance(HOUR);
        element.requestUpdate();
        await element.updateComplete;
      }
      expect(said).to.deep.equal([]);
    });
  }

  it('anything of one that is over, or whose end is', async () => {
    serve('2026-11-23T09:00:00');
    const element = await showCountdown('item="Markt"');
    expect(textsOf(element, 'state')).to.deep.equal(['Vorbei']);
    const said = announcementsOf(element);
    await page.clock.advance(DAY);
    expect(said).to.deep.equal([]);
  });

  it('that a cancelled event goes on', async () => {
    serve('2026-11-23T13:01:00');
    const element = await showMarkup(
      '<aushang-feed src="/feed.json" refresh-interval="30"><aushang-event-countdown item="Markt"></aushang-event-countdown></aushang-feed>',
    );
    await page.clock.advance(MINUTE);
    expect(textsOf(element, 'status')).to.deep.equal([ALL[1]]);
    serve('2026-11-23T13:01:00', {status: 'cancelled'});
    await page.clock.advance(30_000);
    await arrived();
    expect(textsOf(element, 'state')).to.deep.equal(['Abgesagt']);
    expect(textsOf(element, 'status')).to.deep.equal(['']);
  });

  it('anything of an event that takes the place of another', async () => {
    const items = [
      eventItem('Markt', {start: '2026-11-23T12:30:00', duration: 'PT30M'}),
      eventItem('Rat', {start: '2026-11-23T14:00:00'}),
    ];
    page.serve('/feed.json', feedOf(items));
    const element = await showCountdown();
    const said = announcementsOf(element);
    // At one o'clock the second one is shown, an hour before its start.
    await page.clock.advance(2 * HOUR);
    expect(said).to.deep.equal([
      'Noch zehn Minuten bis zum Beginn: Markt',
      'Beginnt jetzt: Markt',
      'Noch zehn Minuten bis zum Beginn: Rat',
      'Beginnt jetzt: Rat',
    ]);
  });

  const wholeDays: readonly [string, readonly string[]][] = [
    ['P1D', ['Noch ein Tag bis zum Beginn: Markt', 'Heute: Markt']],
    ['P3D', ['Noch ein Tag bis zum Beginn: Markt', 'Läuft gerade: Markt']],
  ];
  for (const [duration, expected] of wholeDays) {
    it(`the hours before midnight of whole days (${duration})`, async () => {
      serve('2026-11-25', {duration});
      const element: EventCountdown = await showCountdown('item="Markt"');
      const said = announcementsOf(element);
      for (let quarter = 0; quarter < 6 * 24 * 4; quarter++) {
        await page.clock.advance(15 * MINUTE);
        // As a page does that changes something else.
        element.requestUpdate();
        await element.updateComplete;
      }
      expect(said).to.deep.equal(expected);
    });
  }
});
