import {expect} from '@open-wc/testing';
import type {EventStatusType, Item} from '../../src/feed/types.js';
import {nextEvent, timesOf} from '../../src/time/event.js';
import {fakeClock} from '../support/clock.js';
import {parseItem} from '../support/feeds.js';

const BERLIN = 'Europe/Berlin';

describe('nextEvent', () => {
  const NOW = Date.parse('2026-12-10T12:00:00+01:00');

  /** An item that is called by its start, with an event of two hours. */
  function item(start: string, members: object = {}, extension: object = {}): Item {
    const _jscalendar = {uid: '1', start, duration: 'PT2H', ...members};
    return parseItem({title: start, _jscalendar, _aushang: extension}).item;
  }

  const news = parseItem({title: 'A'}).item;
  const running = item('2026-12-10T11:00:00');
  const longer = item('2026-12-01T11:00:00', {duration: 'P30D'});
  const coming = item('2026-12-11T11:00:00');
  const later = item('2026-12-12T11:00:00');
  const over = item('2026-12-09T11:00:00');
  const status = (eventStatus: EventStatusType): Item =>
    item('2026-12-10T13:00:00', {}, {eventStatus});

  const cases: ReadonlyArray<
    readonly [what: string, items: readonly Item[], expected: Item | undefined]
  > = [
    ['nothing of nothing', [], undefined],
    ['nothing of news without a date', [news], undefined],
    ['nothing of what is over', [over, news], undefined],
    ['the one that begins first', [later, coming, over], coming],
    ['the first in the feed of two that begin together', [coming, {...coming, id: '2'}], coming],
    ['one that runs before those to come', [coming, longer, later], longer],
    ['of two that run the one that began last', [longer, running, coming], running],
    ['none that is cancelled', [item('2026-12-10T13:00:00', {status: 'cancelled'}), later], later],
    ['none that is cancelled', [status('EventCancelled'), later], later],
    ['none that is postponed', [status('EventPostponed'), later], later],
    ['one that has a new date', [later, status('EventRescheduled')], status('EventRescheduled')],
    [
      'none that has expired',
      [item('2026-12-11T10:00:00', {}, {expires: '2026-12-09'}), later],
      later,
    ],
    [
      'one that will expire',
      [later, item('2026-12-11T10:00:00', {}, {expires: '2026-12-10'})],
      item('2026-12-11T10:00:00', {}, {expires: '2026-12-10'}),
    ],
  ];
  for (const [what, items, expected] of cases) {
    it(`is ${what}`, () => {
      const next = nextEvent(items, NOW, BERLIN);
      expect(next).to.deep.equal(expected);
    });
  }

  it('reads events without a zone in the one that it is given', () => {
    const floating = item('2026-12-10T22:00:00');
    const fixed = item('2026-12-10T17:00:00', {timeZone: 'Etc/UTC'});
    expect(nextEvent([floating, fixed], NOW, BERLIN)).to.equal(fixed);
    expect(nextEvent([floating, fixed], NOW, 'Asia/Tokyo')).to.equal(floating);
  });

  it('goes on to the next one as time goes on', async () => {
    const clock = fakeClock(NOW);
    const items = [coming, running, later];
    const seen: Array<string | undefined> = [];
    for (let step = 0; step < 4; step++) {
      const next = nextEvent(items, clock.now(), BERLIN);
      seen.push(next?.title);
      if (next) {
        const {end} = timesOf(next._jscalendar!, BERLIN);
        await clock.advance(end - clock.now());
      }
    }
    expect(seen).to.deep.equal([running.title, coming.title, later.title, undefined]);
  });
});
