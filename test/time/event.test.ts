import {expect} from '@open-wc/testing';
import type {ItemExtension} from '../../src/feed/types.js';
import {phaseOf, timesOf, timeUntilNextChange, type Phase} from '../../src/time/event.js';
import {dominantUnit} from '../../src/time/time-left.js';
import {instantOf} from '../../src/time/zone.js';
import {fakeClock} from '../support/clock.js';
import {parseEvent} from '../support/feeds.js';

const HOUR = 3_600_000;
const BERLIN = 'Europe/Berlin';

function iso(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}

describe('timesOf', () => {
  const cases: ReadonlyArray<
    readonly [members: object, fallbackZone: string, start: string, end: string]
  > = [
    [
      {start: '2026-12-13T17:00:00', timeZone: BERLIN, duration: 'PT1H45M'},
      'UTC',
      '2026-12-13T16:00:00Z',
      '2026-12-13T17:45:00Z',
    ],
    // Without a zone, the clocks of the fallback count.
    [
      {start: '2026-12-13T17:00:00', duration: 'PT1H'},
      'America/New_York',
      '2026-12-13T22:00:00Z',
      '2026-12-13T23:00:00Z',
    ],
    // Without a duration, it ends with its day.
    [{start: '2026-12-13T17:00:00'}, BERLIN, '2026-12-13T16:00:00Z', '2026-12-13T23:00:00Z'],
    [{start: '2026-12-13T00:00:00'}, BERLIN, '2026-12-12T23:00:00Z', '2026-12-13T23:00:00Z'],
    [{start: '2026-12-13T23:59:59'}, 'UTC', '2026-12-13T23:59:59Z', '2026-12-14T00:00:00Z'],
    [{start: '2026-03-29T01:00:00'}, BERLIN, '2026-03-29T00:00:00Z', '2026-03-29T22:00:00Z'],
    // Whole days end at midnight, however long they are.
    [{start: '2026-12-13'}, BERLIN, '2026-12-12T23:00:00Z', '2026-12-13T23:00:00Z'],
    [
      {start: '2026-12-04', duration: 'P3D'},
      BERLIN,
      '2026-12-03T23:00:00Z',
      '2026-12-06T23:00:00Z',
    ],
    [{start: '2026-03-29'}, BERLIN, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    [{start: '2026-10-25'}, BERLIN, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    [
      {start: '2026-03-29', duration: 'PT24H'},
      BERLIN,
      '2026-03-28T23:00:00Z',
      '2026-03-29T22:00:00Z',
    ],
    [
      {start: '2026-10-24', duration: 'PT36H'},
      BERLIN,
      '2026-10-23T22:00:00Z',
      '2026-10-25T23:00:00Z',
    ],
    [
      {start: '2026-12-13T17:00:00', duration: 'PT2H', showWithoutTime: true},
      BERLIN,
      '2026-12-12T23:00:00Z',
      '2026-12-13T23:00:00Z',
    ],
    // A day that begins at one o'clock.
    [{start: '2026-03-08'}, 'America/Havana', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    [{start: '2026-04-05'}, 'Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z'],
  ];
  for (const [members, fallbackZone, start, end] of cases) {
    it(`is from ${start} to ${end} of ${JSON.stringify(members)} in ${fallbackZone}`, () => {
      const times = timesOf(parseEvent(members), fallbackZone);
      expect([iso(times.start), iso(times.end)]).to.deep.equal([start, end]);
    });
  }

  it('follows the zone that it is given', () => {
    const event = parseEvent({start: '2026-12-13T17:00:00'});
    expect(iso(timesOf(event, BERLIN).start)).to.equal('2026-12-13T16:00:00Z');
    expect(iso(timesOf(event, 'UTC').start)).to.equal('2026-12-13T17:00:00Z');
    expect(timesOf(event, undefined).start).to.equal(new Date(2026, 11, 13, 17).getTime());
  });
});

describe('phaseOf', () => {
  /** Local times of the zone, each with the phase that begins then. */
  type Course = ReadonlyArray<readonly [local: string, phase: Phase]>;
  const courses: ReadonlyArray<readonly [members: object, course: Course]> = [
    [
      {start: '2026-12-13T17:00:00', timeZone: BERLIN, duration: 'PT1H45M'},
      [
        ['2026-12-06T00:00:00', 'soon'],
        ['2026-12-13T00:00:00', 'today'],
        ['2026-12-13T17:00:00', 'running'],
        ['2026-12-13T18:45:00', 'over'],
      ],
    ],
    [
      {start: '2026-12-04', duration: 'P3D', timeZone: 'Asia/Tokyo'},
      [
        ['2026-11-27T00:00:00', 'soon'],
        ['2026-12-04T00:00:00', 'running'],
        ['2026-12-07T00:00:00', 'over'],
      ],
    ],
    [
      {start: '2026-12-13T17:00:00', timeZone: 'America/New_York'},
      [
        ['2026-12-06T00:00:00', 'soon'],
        ['2026-12-13T00:00:00', 'today'],
        ['2026-12-13T17:00:00', 'running'],
        ['2026-12-14T00:00:00', 'over'],
      ],
    ],
    // Across the night in which the clocks leave out an hour,
    [
      {start: '2026-03-28T22:00:00', timeZone: BERLIN, duration: 'PT6H'},
      [
        ['2026-03-21T00:00:00', 'soon'],
        ['2026-03-28T00:00:00', 'today'],
        ['2026-03-28T22:00:00', 'running'],
        ['2026-03-29T05:00:00', 'over'],
      ],
    ],
    // in it,
    [
      {start: '2026-03-29T02:30:00', timeZone: BERLIN, duration: 'PT30M'},
      [
        ['2026-03-22T00:00:00', 'soon'],
        ['2026-03-29T00:00:00', 'today'],
        ['2026-03-29T03:30:00', 'running'],
        ['2026-03-29T04:00:00', 'over'],
      ],
    ],
    // and across the one in which they show an hour twice.
    [
      {start: '2026-11-01T00:30:00', timeZone: 'America/New_York', duration: 'PT4H'},
      [
        ['2026-10-25T00:00:00', 'soon'],
        ['2026-11-01T00:00:00', 'today'],
        ['2026-11-01T00:30:00', 'running'],
        ['2026-11-01T03:30:00', 'over'],
      ],
    ],
    [
      {start: '2026-10-04T02:10:00', timeZone: 'Australia/Lord_Howe', duration: 'P1D'},
      [
        ['2026-09-27T00:00:00', 'soon'],
        ['2026-10-04T00:00:00', 'today'],
        ['2026-10-04T02:40:00', 'running'],
        ['2026-10-05T02:10:00', 'over'],
      ],
    ],
    // The day begins at one o'clock.
    [
      {start: '2026-03-08T00:30:00', timeZone: 'America/Havana', duration: 'PT1H'},
      [
        ['2026-03-01T00:00:00', 'soon'],
        ['2026-03-08T01:00:00', 'today'],
        ['2026-03-08T01:30:00', 'running'],
        ['2026-03-08T02:30:00', 'over'],
      ],
    ],
    [
      {start: '2026-07-01T00:00:00', timeZone: 'Asia/Kathmandu', duration: 'PT1H'},
      [
        ['2026-06-24T00:00:00', 'soon'],
        ['2026-07-01T00:00:00', 'running'],
        ['2026-07-01T01:00:00', 'over'],
      ],
    ],
  ];
  for (const [members, course] of courses) {
    const {start, timeZone} = parseEvent(members);
    describe(`of an event at ${start} in ${timeZone}`, () => {
      let last: Phase = 'far';
      for (const [local, phase] of course) {
        const before = last;
        it(`is ${before} until ${local}, and ${phase} from then on`, () => {
          const event = parseEvent(members);
          const time = instantOf(local, timeZone);
          const clock = fakeClock(time - 1000);
          // The zone of the reader does not matter.
          for (const zone of [undefined, 'Pacific/Kiritimati', 'Pacific/Honolulu']) {
            expect(phaseOf(event, {}, clock.now(), zone)).to.equal(before);
            expect(phaseOf(event, {}, time, zone)).to.equal(phase);
            expect(timeUntilNextChange(event, {}, clock.now(), zone, 1000)).to.equal(1000);
          }
        });
        last = phase;
      }

      it('stays over, and was far for ever', () => {
        const event = parseEvent(members);
        expect(phaseOf(event, {}, 0, undefined)).to.equal('far');
        expect(phaseOf(event, {}, Date.UTC(2100, 0), undefined)).to.equal('over');
        expect(timeUntilNextChange(event, {}, Date.UTC(2100, 0), undefined)).to.equal(Infinity);
      });
    });
  }

  describe('by what the publisher says', () => {
    const soon = '2026-12-13T17:00:00';
    const past = '2026-01-01T17:00:00';
    const previousStart = '2026-12-01T17:00:00';
    const cases: ReadonlyArray<
      readonly [members: object | undefined, extension: ItemExtension, expected: Phase]
    > = [
      [undefined, {}, 'unknown'],
      [undefined, {pinned: true}, 'unknown'],
      [undefined, {eventStatus: 'EventScheduled'}, 'announced'],
      [undefined, {eventStatus: 'EventMovedOnline'}, 'announced'],
      [undefined, {eventStatus: 'EventRescheduled', previousStart}, 'announced'],
      [undefined, {eventStatus: 'EventPostponed'}, 'postponed'],
      [undefined, {previousStart}, 'postponed'],
      [undefined, {eventStatus: 'EventCancelled'}, 'cancelled'],
      [{start: soon}, {eventStatus: 'EventScheduled'}, 'soon'],
      [{start: soon}, {eventStatus: 'EventMovedOnline'}, 'soon'],
      [{start: soon}, {eventStatus: 'EventRescheduled', previousStart}, 'soon'],
      [{start: soon}, {previousStart}, 'soon'],
      [{start: soon, status: 'tentative'}, {}, 'soon'],
      [{start: soon}, {eventStatus: 'EventPostponed', previousStart}, 'postponed'],
      [{start: past}, {eventStatus: 'EventPostponed'}, 'postponed'],
      [{start: soon, status: 'cancelled'}, {}, 'cancelled'],
      [{start: past, status: 'cancelled'}, {}, 'cancelled'],
      [{start: past}, {eventStatus: 'EventCancelled'}, 'cancelled'],
      [{start: soon, status: 'cancelled'}, {eventStatus: 'EventPostponed'}, 'cancelled'],
      [{start: past}, {eventStatus: 'EventRescheduled'}, 'over'],
    ];
    for (const [members, extension, expected] of cases) {
      it(`${expected} of ${JSON.stringify(members)} with ${JSON.stringify(extension)}`, () => {
        const event = members && parseEvent(members);
        const now = Date.parse('2026-12-10T12:00:00+01:00');
        expect(phaseOf(event, extension, now, BERLIN)).to.equal(expected);
        if (expected !== 'soon') {
          expect(timeUntilNextChange(event, extension, now, BERLIN)).to.equal(Infinity);
        }
      });
    }
  });
});

describe('timeUntilNextChange', () => {
  const cases: ReadonlyArray<readonly [now: string, precision: number | undefined, hours: number]> =
    [
      // Until the next midnight in the event's zone,
      ['2026-12-01T10:00:00Z', undefined, 13],
      ['2026-12-05T10:00:00Z', undefined, 13],
      ['2026-12-11T23:00:00Z', undefined, 17 + 1 / 60],
      // until the last day begins,
      ['2026-12-12T15:00:00Z', undefined, 1 + 1 / 60],
      ['2026-12-12T15:00:00Z', 1000, 1 + 1 / 3600],
      ['2026-12-12T16:00:00Z', undefined, 1 / 60],
      // each minute of it,
      ['2026-12-12T16:00:20Z', undefined, 40 / 3600],
      ['2026-12-13T12:00:00Z', undefined, 1 / 60],
      ['2026-12-13T12:00:00.25Z', 1000, 0.75 / 3600],
      ['2026-12-13T15:59:30Z', undefined, 30 / 3600],
      // and until the end.
      ['2026-12-13T16:00:00Z', undefined, 1.75],
      ['2026-12-13T17:44:59Z', undefined, 1 / 3600],
      ['2026-12-13T17:45:00Z', undefined, Infinity],
    ];
  for (const [now, precision, hours] of cases) {
    it(`is ${hours} hours at ${now} with ${precision}`, () => {
      const event = parseEvent({
        start: '2026-12-13T17:00:00',
        timeZone: BERLIN,
        duration: 'PT1H45M',
      });
      const wait = timeUntilNextChange(event, {}, Date.parse(now), 'Asia/Tokyo', precision);
      expect(wait).to.equal(Math.round(hours * HOUR));
    });
  }
});

describe('the clock of an event', () => {
  it('leads through all its phases by the timers that it asks for', async () => {
    const event = parseEvent({start: '2026-10-26T02:30:00', timeZone: BERLIN, duration: 'PT1H'});
    const clock = fakeClock(Date.parse('2026-10-15T12:00:00+02:00'));
    const seen: string[] = [];
    let wakes = 0;
    const look = (): void => {
      wakes++;
      const {start} = timesOf(event, undefined);
      const phase = phaseOf(event, {}, clock.now(), undefined);
      const {unit, value} = dominantUnit(start, clock.now(), BERLIN);
      const shown = unit === 'minute' ? phase : `${phase} ${value} ${unit}`;
      if (seen.at(-1) !== shown) {
        seen.push(shown);
      }
      const wait = timeUntilNextChange(event, {}, clock.now(), undefined);
      if (wait < Infinity) {
        clock.after(wait, look);
      }
    };
    look();
    await clock.advance(12 * 24 * HOUR);
    expect(clock.waits()).to.deep.equal([]);
    expect(seen.slice(0, 12)).to.deep.equal([
      'far 11 day',
      'far 10 day',
      'far 9 day',
      'far 8 day',
      'soon 7 day',
      'soon 6 day',
      'soon 5 day',
      'soon 4 day',
      'soon 3 day',
      'soon 2 day',
      'soon 1 day',
      // The day before has 25 hours, of which this night shows one twice.
      'soon 24 hour',
    ]);
    expect(seen.slice(-5)).to.deep.equal([
      'today 2 hour',
      'today 1 hour',
      'today',
      'running 0 second',
      'over 0 second',
    ]);
    expect(wakes).to.be.lessThan(25 * 60 + 20);
  });
});
