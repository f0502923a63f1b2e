import {expect} from '@open-wc/testing';
import {
  viewOf,
  type EventView,
  type Left,
} from '../../../src/elements/event-countdown/event-view.js';
import {leftInWords} from '../../../src/elements/event-countdown/render-left.js';
import {tellMilestone} from '../../../src/elements/event-countdown/tell-milestone.js';
import type {Feed} from '../../../src/feed/types.js';
import {de} from '../../../src/text/de.js';
import {DAY, eventItem, HOUR, MINUTE} from '../../support/countdown.js';
import * as fc from '../../support/fast-check.js';
import {parseMembers} from '../../support/feeds.js';
import {localOf, zone} from '../../support/zones.js';

const NOON = Date.parse('2026-11-23T12:00:00+01:00');
const BERLIN = 'Europe/Berlin';

function feedWith(items: readonly object[]): Feed {
  return parseMembers({items}).feed;
}

function view(feed: Feed, now: number, id?: string, precision = MINUTE): EventView | undefined {
  return viewOf(feed, {id, now, fallbackZone: BERLIN, precision});
}

describe('viewOf', () => {
  it('is undefined where there is no event', () => {
    expect(view(feedWith([]), NOON)).to.be.undefined;
    expect(view(feedWith([{id: '1', title: 'Meldung'}]), NOON, '1')).to.be.undefined;
    expect(view(feedWith([{id: '1', title: 'Meldung'}]), NOON, '2')).to.be.undefined;
  });

  it('has no title where nobody has given one', () => {
    const {feed} = parseMembers({title: '', _jscalendar: {start: '2026-12-13', uid: '1'}});
    expect(view(feed, NOON)).to.include({title: ''});
  });

  // When something changes next, counted from noon.
  const changes: readonly [what: string, event: object, precision: number, expected: number][] = [
    ['midnight', {start: '2026-12-13T17:00:00'}, MINUTE, 12 * HOUR],
    ['the day before the start', {start: '2026-11-24T12:30:00'}, MINUTE, HOUR / 2],
    ['the minute after that', {start: '2026-11-24T12:00:00'}, MINUTE, MINUTE],
    ['the second after that', {start: '2026-11-24T12:00:00'}, 1000, 1000],
    ['the next minute', {start: '2026-11-23T17:00:00'}, MINUTE, MINUTE],
    ['the next second', {start: '2026-11-23T17:00:00'}, 1000, 1000],
    ['the end', {start: '2026-11-23T11:00:00', duration: 'PT3H'}, 1000, 2 * HOUR],
    ['midnight, for whole days', {start: '2026-11-24'}, 1000, 12 * HOUR],
    ['never, once it is over', {start: '2026-11-22'}, 1000, Infinity],
    ['never, once it is cancelled', {start: '2026-11-24', status: 'cancelled'}, 1000, Infinity],
  ];
  for (const [what, event, precision, expected] of changes) {
    it(`changes at ${what}`, () => {
      const {changesAt} = view(feedWith([eventItem('1', event)]), NOON, '1', precision)!;
      // Whole days also look at the midnight of UTC, which changes nothing.
      const least = expected === 12 * HOUR ? 11 * HOUR : expected;
      expect(changesAt - NOON).to.be.within(least, expected);
    });
  }
});

const status = fc.constantFrom('confirmed', 'confirmed', 'tentative', 'cancelled');
const eventStatus = fc.constantFrom(
  undefined,
  undefined,
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
);
const duration = fc.constantFrom(undefined, 'PT30M', 'PT2H', 'P1D', 'P3D', 'P1DT12H');
// Around the night in which the clocks of Europe go back.
const AROUND = Date.parse('2026-10-25T00:00:00Z');

const items = fc
  .array(
    fc.record({
      minutes: fc.integer({min: -4 * 24 * 60, max: 10 * 24 * 60}),
      isDay: fc.boolean(),
      timeZone: fc.option(zone, {nil: undefined}),
      status,
      eventStatus,
      duration,
      expires: fc.option(fc.integer({min: -48, max: 240}), {nil: undefined, freq: 5}),
    }),
    {minLength: 1, maxLength: 4},
  )
  .map((events) =>
    events.map(({minutes, isDay, timeZone, status, eventStatus, duration, expires}, index) => {
      const local = localOf(AROUND + minutes * MINUTE);
      return eventItem(
        `${index}`,
        {start: isDay ? local.slice(0, 10) : local, timeZone, status, duration},
        {
          _aushang: {
            eventStatus,
            expires:
              expires === undefined ? undefined : new Date(AROUND + expires * HOUR).toISOString(),
          },
        },
      );
    }),
  );

const choice = fc.record({
  items,
  id: fc.constantFrom(undefined, '0'),
  precision: fc.constantFrom(1000, MINUTE),
  // In full seconds, and now and then in between.
  now: fc.oneof(
    fc.integer({min: -3 * 86_400, max: 9 * 86_400}).map((seconds) => AROUND + seconds * 1000),
    fc.integer({min: -3 * DAY, max: 9 * DAY}).map((milliseconds) => AROUND + milliseconds),
  ),
});

/** What of a view is seen or heard. */
function shownOf(seen: EventView | undefined, precision: number): unknown {
  const figures = ({unit, value, time}: Left): unknown[] => [
    unit,
    value,
    unit === 'hour' && time.minutes,
    unit !== 'day' && precision === 1000 && time.seconds,
  ];
  return (
    seen && [
      seen.phase,
      seen.item?.id,
      seen.states,
      seen.left && figures(seen.left),
      seen.leftInMinutes && leftInWords(seen.leftInMinutes, de),
      seen.next?.id,
    ]
  );
}

describe('a view of any event', () => {
  it('stays as it is until it says that something changes', () => {
    fc.assert(
      fc.property(choice, fc.double({min: 0, max: 1, noNaN: true}), (chosen, part) => {
        const {id, precision, now} = chosen;
        const feed = feedWith(chosen.items);
        const seen = view(feed, now, id, precision);
        fc.pre(seen !== undefined);
        const until = Math.min(seen.changesAt, now + 20 * DAY);
        expect(until).to.be.above(now);
        const later = Math.floor(now + (until - 1 - now) * part);
        // What expires is looked at besides.
        const isExpired = feed.items.some(({_aushang: {expires = ''}}) => {
          const time = Date.parse(expires);
          return time > now && time <= later;
        });
        fc.pre(!isExpired);
        expect(shownOf(view(feed, later, id, precision), precision)).to.deep.equal(
          shownOf(seen, precision),
        );
      }),
      {numRuns: 500},
    );
  });

  it('has something to count or nothing, a next event only when it is over, and one word on when', () => {
    const onWhen = new Set([
      'announced',
      'tomorrow',
      'today',
      'running',
      'over',
      'cancelled',
      'postponed',
    ]);
    fc.assert(
      fc.property(choice, ({items: given, id, precision, now}) => {
        const seen = view(feedWith(given), now, id, precision);
        fc.pre(seen !== undefined);
        const {phase, left, leftInMinutes, next, states} = seen;
        const isAhead = ['far', 'soon', 'today'].includes(phase);
        expect([left !== undefined, leftInMinutes !== undefined]).to.deep.equal([isAhead, isAhead]);
        expect(next === undefined || phase === 'over').to.be.true;
        expect(states.filter((state) => onWhen.has(state)).length).to.be.at.most(1);
        expect(new Set(states).size).to.equal(states.length);
        if (left && leftInMinutes) {
          // Minutes that are not over yet count in full: never less than what is left.
          expect(rankOf(leftInMinutes)).to.be.at.least(rankOf(left));
        }
      }),
      {numRuns: 500},
    );
  });

  it('says nothing twice: what is told of two spans is told of one of them', () => {
    fc.assert(
      fc.property(choice, fc.nat(2 * DAY), fc.nat(2 * DAY), (chosen, first, second) => {
        const {items: given, now} = chosen;
        const feed = feedWith(given);
        const [middle, end] = [now + first, now + first + second];
        const told = (from: number, to: number): boolean => {
          const seen = view(feed, to, '0');
          return seen !== undefined && tellMilestone(seen, from, to) !== undefined;
        };
        expect(told(now, now)).to.be.false;
        // Whoever looks once hears of it where whoever looks twice does at the second look.
        if (told(middle, end)) {
          expect(told(now, end)).to.be.true;
        }
        if (!told(now, middle) && !told(middle, end)) {
          expect(told(now, end)).to.be.false;
        }
      }),
      {numRuns: 300},
    );
  });
});

/** The parts of a time in their order; a day in which the clocks change may have 25 hours. */
function rankOf({time: {days, hours, minutes}}: Left): number {
  return (days * 100 + hours) * 100 + minutes;
}
