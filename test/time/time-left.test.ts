import {expect} from '@open-wc/testing';
import {calendarDaysUntil, dominantUnit, timeLeft} from '../../src/time/time-left.js';
import * as fc from '../support/fast-check.js';
import {moment, zone} from '../support/zones.js';

const DAY = 86_400_000;

describe('the time left', () => {
  const cases: ReadonlyArray<
    readonly [
      target: string,
      now: string,
      timeZone: string,
      left: readonly [days: number, hours: number, minutes: number, seconds: number],
      calendarDays: number,
      dominant: string,
    ]
  > = [
    ['2026-12-13T16:00:00Z', '2026-12-10T16:00:00Z', 'Europe/Berlin', [3, 0, 0, 0], 3, '3 day'],
    ['2026-12-13T16:00:00Z', '2026-12-10T16:00:01Z', 'Europe/Berlin', [2, 23, 59, 59], 3, '3 day'],
    ['2026-12-13T16:00:00Z', '2026-12-10T15:59:00Z', 'Europe/Berlin', [3, 0, 1, 0], 3, '3 day'],
    // Two nights, though less than two days,
    ['2026-12-13T08:00:00Z', '2026-12-11T12:00:00Z', 'Europe/Berlin', [1, 20, 0, 0], 2, '2 day'],
    // and one night, though less than a day: then hours say more.
    ['2026-12-13T08:00:00Z', '2026-12-12T20:00:00Z', 'Europe/Berlin', [0, 12, 0, 0], 1, '12 hour'],
    ['2026-12-13T08:00:00Z', '2026-12-12T08:00:00Z', 'Europe/Berlin', [1, 0, 0, 0], 1, '1 day'],
    [
      '2026-12-13T08:00:00Z',
      '2026-12-12T08:00:00.5Z',
      'Europe/Berlin',
      [0, 23, 59, 59],
      1,
      '23 hour',
    ],
    ['2026-12-13T16:00:00Z', '2026-12-13T14:30:15Z', 'Europe/Berlin', [0, 1, 29, 45], 0, '1 hour'],
    [
      '2026-12-13T16:00:00Z',
      '2026-12-13T15:00:01Z',
      'Europe/Berlin',
      [0, 0, 59, 59],
      0,
      '59 minute',
    ],
    [
      '2026-12-13T16:00:00Z',
      '2026-12-13T15:59:01Z',
      'Europe/Berlin',
      [0, 0, 0, 59],
      0,
      '59 second',
    ],
    [
      '2026-12-13T16:00:00Z',
      '2026-12-13T15:59:59.1Z',
      'Europe/Berlin',
      [0, 0, 0, 0],
      0,
      '0 second',
    ],
    ['2026-12-13T16:00:00Z', '2026-12-13T16:00:00Z', 'Europe/Berlin', [0, 0, 0, 0], 0, '0 second'],
    ['2026-12-13T16:00:00Z', '2026-12-15T16:00:00Z', 'Europe/Berlin', [0, 0, 0, 0], -2, '0 second'],
    // The dates are those of the zone.
    ['2026-12-13T08:00:00Z', '2026-12-12T23:30:00Z', 'Europe/Berlin', [0, 8, 30, 0], 0, '8 hour'],
    ['2026-12-13T08:00:00Z', '2026-12-12T23:30:00Z', 'UTC', [0, 8, 30, 0], 1, '8 hour'],
    ['2026-12-13T08:00:00Z', '2026-12-12T07:00:00Z', 'Asia/Tokyo', [1, 1, 0, 0], 1, '1 day'],
    // Noon to noon is a day, however long it is.
    ['2026-03-29T10:00:00Z', '2026-03-28T11:00:00Z', 'Europe/Berlin', [1, 0, 0, 0], 1, '1 day'],
    [
      '2026-03-29T10:00:00Z',
      '2026-03-28T11:00:01Z',
      'Europe/Berlin',
      [0, 22, 59, 59],
      1,
      '22 hour',
    ],
    ['2026-10-25T11:00:00Z', '2026-10-24T10:00:00Z', 'Europe/Berlin', [1, 0, 0, 0], 1, '1 day'],
    [
      '2026-10-25T11:00:00Z',
      '2026-10-24T10:00:01Z',
      'Europe/Berlin',
      [0, 24, 59, 59],
      1,
      '24 hour',
    ],
    ['2026-10-26T11:00:00Z', '2026-10-24T10:30:00Z', 'Europe/Berlin', [1, 24, 30, 0], 2, '2 day'],
    // The hour that the clocks show twice.
    ['2026-10-26T01:30:00Z', '2026-10-25T00:20:00Z', 'Europe/Berlin', [1, 0, 10, 0], 1, '1 day'],
    ['2026-10-26T01:30:00Z', '2026-10-25T00:40:00Z', 'Europe/Berlin', [0, 24, 50, 0], 1, '24 hour'],
    ['2026-10-26T01:30:00Z', '2026-10-25T01:20:00Z', 'Europe/Berlin', [0, 24, 10, 0], 1, '24 hour'],
  ];
  for (const [target, now, timeZone, [days, hours, minutes, seconds], dates, dominant] of cases) {
    it(`until ${target} at ${now} in ${timeZone}`, () => {
      const moments = [Date.parse(target), Date.parse(now), timeZone] as const;
      expect(timeLeft(...moments)).to.deep.equal({days, hours, minutes, seconds});
      expect(calendarDaysUntil(...moments)).to.equal(dates);
      const {unit, value} = dominantUnit(...moments);
      expect(`${value} ${unit}`).to.equal(dominant);
    });
  }

  it('never grows, and is nothing from the target on', function () {
    this.timeout(20_000);
    const order = ['second', 'minute', 'hour', 'day'];
    fc.assert(
      fc.property(
        zone,
        moment('1990-01-01', '2040-01-01'),
        fc.array(fc.integer({min: -5000, max: 400 * 86_400}), {minLength: 2, maxLength: 20}),
        fc.boolean(),
        (timeZone, target, distances, isNear) => {
          const times = distances
            .map((seconds) => target - (isNear ? seconds % 200_000 : seconds) * 1000)
            .sort((a, b) => a - b);
          let last = Infinity;
          let lastUnit = Infinity;
          for (const now of times) {
            const {days, hours, minutes, seconds} = timeLeft(target, now, timeZone);
            expect(hours).to.be.within(0, 48);
            const left = ((days * 100 + hours) * 60 + minutes) * 60 + seconds;
            expect(left).to.be.at.most(last);
            expect(left === 0).to.equal(now >= target);
            last = left;
            const unit = order.indexOf(dominantUnit(target, now, timeZone).unit);
            expect(unit).to.be.at.most(lastUnit);
            lastUnit = unit;
          }
        },
      ),
      {numRuns: 1000},
    );
  });

  it('adds up to the time between, where the clocks do not change', () => {
    const times = moment('2020-01-01', '2030-01-01');
    fc.assert(
      fc.property(times, times, (one, other) => {
        const [now, target] = [Math.min(one, other), Math.max(one, other)];
        const {days, hours, minutes, seconds} = timeLeft(target, now, 'Asia/Kathmandu');
        const rest = ((hours * 60 + minutes) * 60 + seconds) * 1000;
        expect(now + days * DAY + rest).to.equal(target);
      }),
    );
  });
});
