import {expect} from '@open-wc/testing';
import type {DayOfWeek, OpeningHours} from '../../src/feed/card-types.js';
import {hoursOfWeek, hoursOn, openingState} from '../../src/time/opening-hours.js';
import {wallTime} from '../../src/time/date.js';
import * as fc from '../support/fast-check.js';
import {moment, zone} from '../support/zones.js';

const DAYS: readonly DayOfWeek[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
const DAY = 86_400_000;

const time = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

// All in one spring and one autumn, so that rules, exceptions and changes of the clocks meet.
const now = fc.oneof(
  moment('2026-03-20T00:00:00Z', '2026-04-10T00:00:00Z'),
  moment('2026-10-15T00:00:00Z', '2026-11-05T00:00:00Z'),
);

const date = now.map((time) => new Date(time).toISOString().slice(0, 10));

const rule: fc.Arbitrary<OpeningHours> = fc
  .record(
    {
      dayOfWeek: fc.subarray([...DAYS], {minLength: 1}),
      opens: time,
      closes: fc.oneof(time, fc.constantFrom('24:00', '23:59', '00:00')),
      validFrom: date,
      validThrough: date,
      description: fc.constantFrom('Karfreitag', 'nur mit Termin'),
    },
    {requiredKeys: ['opens', 'closes']},
  )
  .map(({opens, closes, ...rest}) => (opens === closes ? rest : {opens, closes, ...rest}));

const rules = fc.array(rule, {maxLength: 6});

/** What a clock shows, in minutes since its midnight. */
const minuteOf = (time: number, zone: string): number =>
  Math.floor((wallTime(time, zone) % DAY) / 60_000);

describe('hoursOn, for any rules', () => {
  it('has spans in their order, apart from each other where they are for the same people', () => {
    fc.assert(
      fc.property(rules, date, (rules, date) => {
        const {spans} = hoursOn(rules, date);
        for (const [index, {opens, closes, description}] of spans.entries()) {
          expect(opens).to.be.within(0, 1439);
          expect(closes).to.be.above(opens);
          for (const later of spans.slice(index + 1)) {
            expect(later.opens).to.be.at.least(opens);
            if (later.description === description) {
              expect(later.opens).to.be.above(closes);
            }
          }
        }
      }),
    );
  });

  it('does not ask for the order of rules', () => {
    // Where spans are for different people, those that begin together are in the order of the rules.
    const plain = rules.map((rules) => rules.map((rule) => ({...rule, description: 'alle'})));
    const shuffled = plain.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, {minLength: rules.length})),
    );
    fc.assert(
      fc.property(shuffled, date, ([rules, others], date) => {
        expect(hoursOn(others, date)).to.deep.equal(hoursOn(rules, date));
      }),
    );
  });
});

describe('openingState, for any rules', () => {
  it('is open at the minutes that the hours of today or yesterday tell', () => {
    // Without changes of the clocks, an office can be looked up minute by minute.
    fc.assert(
      fc.property(rules, now, (rules, now) => {
        const minute = minuteOf(now, 'UTC');
        const [today, yesterday] = [now, now - DAY].map((time) =>
          hoursOn(rules, new Date(time).toISOString().slice(0, 10)),
        );
        const isIn = (minute: number) => (span: {opens: number; closes: number}) =>
          span.opens <= minute && minute < span.closes;
        const {isOpen} = openingState(rules, now, 'UTC');
        expect(isOpen).to.equal(
          today!.spans.some(isIn(minute)) || yesterday!.spans.some(isIn(minute + 1440)),
        );
      }),
      {numRuns: 500},
    );
  });

  it('stays as it is until it changes, and changes then', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(
        rules,
        zone,
        now,
        fc.double({min: 0, max: 1, noNaN: true}),
        (rules, zone, now, part) => {
          const state = openingState(rules, now, zone);
          const {isOpen, changesAt, validUntil} = state;
          expect(changesAt).to.be.above(now);
          expect(validUntil).to.be.above(now);
          expect(validUntil).to.be.at.most(changesAt);
          const end = Math.min(changesAt, now + 3 * DAY);
          const between = now + Math.floor(((end - now - 1) / 1000) * part) * 1000;
          const later = openingState(rules, between, zone);
          expect(later.isOpen).to.equal(isOpen);
          if (changesAt < Infinity) {
            expect(later.changesAt).to.equal(changesAt);
            expect(openingState(rules, changesAt, zone).isOpen).to.equal(!isOpen);
          }
          expect(openingState(rules, validUntil - 1000, zone)).to.deep.equal(state);
        },
      ),
      {numRuns: 500},
    );
  });

  it('agrees with the week', () => {
    fc.assert(
      fc.property(rules, zone, now, (rules, zone, now) => {
        const {today} = openingState(rules, now, zone);
        const week = hoursOfWeek(rules, now, zone);
        expect(week).to.deep.include(today);
        expect(new Set(week.map(({date}) => date))).to.have.lengthOf(7);
        expect(new Date(week[0]!.date).getUTCDay()).to.equal(1);
      }),
    );
  });
});
