import {expect} from '@open-wc/testing';
import {phaseOf, timesOf, timeUntilNextChange, type Phase} from '../../src/time/event.js';
import {calendarDaysUntil, dominantUnit} from '../../src/time/time-left.js';
import {parseEvent} from '../support/feeds.js';
import * as fc from '../support/fast-check.js';
import {localOf, moment, zone} from '../support/zones.js';

const MINUTE = 60_000;

/** Events of any kind in any zone, between 1990 and 2040. */
const anyEvent = fc
  .record({
    time: moment('1990-01-01', '2040-01-01'),
    timeZone: zone,
    duration: fc.oneof(
      fc.constantFrom('PT0S', 'P1D', 'P3D', 'P1W', 'PT90M', 'PT24H', 'P1DT1H'),
      fc.nat(300_000).map((seconds) => `PT${seconds}S`),
    ),
    showWithoutTime: fc.boolean(),
    isFloating: fc.boolean(),
  })
  .map(({time, timeZone, duration, showWithoutTime, isFloating}) => ({
    // Any time that one can write, whether the clocks show it or not.
    event: parseEvent({
      start: localOf(Math.floor(time / MINUTE) * MINUTE),
      timeZone: isFloating ? null : timeZone,
      duration,
      showWithoutTime,
    }),
    timeZone,
  }));

describe('the phases of any event', function () {
  this.timeout(20_000);
  const ORDER: readonly Phase[] = ['far', 'soon', 'today', 'running', 'over'];

  it('come in their order, each once', () => {
    const offsets = fc.array(
      fc.oneof(
        fc.integer({min: -12 * 86_400, max: 12 * 86_400}),
        fc.integer({min: -90_000, max: 90_000}),
      ),
      {minLength: 5, maxLength: 30},
    );
    fc.assert(
      fc.property(anyEvent, offsets, ({event, timeZone}, offsets) => {
        const {start, end} = timesOf(event, timeZone);
        expect(end).to.be.at.least(start);
        const times = [
          ...offsets.map((seconds) => start + seconds * 1000),
          start,
          end,
          end - 1000,
        ].sort((a, b) => a - b);
        let last = 0;
        for (const now of times) {
          const phase = phaseOf(event, {}, now, timeZone);
          expect(ORDER.indexOf(phase)).to.be.at.least(last);
          last = ORDER.indexOf(phase);
          expect(phase === 'over').to.equal(now >= end);
          expect(phase === 'running').to.equal(now >= start && now < end);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('are those of the calendar, where the clocks do not turn back over midnight', () => {
    fc.assert(
      fc.property(
        anyEvent,
        fc.integer({min: 1, max: 10 * 86_400}),
        ({event, timeZone}, seconds) => {
          fc.pre(
            !/Azores|Havana|St_Johns|Scoresby|Beirut|Gaza|Sao_Paulo|Apia|Cairo/.test(timeZone),
          );
          const {start} = timesOf(event, timeZone);
          const now = start - seconds * 1000;
          const days = calendarDaysUntil(start, now, timeZone);
          const expected = days > 7 ? 'far' : days > 0 ? 'soon' : 'today';
          expect(phaseOf(event, {}, now, timeZone)).to.equal(expected);
        },
      ),
      {numRuns: 1000},
    );
  });

  it('change when timeUntilNextChange says, and so does the time left; nothing changes before', () => {
    fc.assert(
      fc.property(
        anyEvent,
        fc.integer({min: -9 * 86_400, max: 5 * 86_400}),
        fc.constantFrom(1000, MINUTE),
        fc.double({min: 0, max: 0.999, noNaN: true}),
        ({event, timeZone}, seconds, precision, part) => {
          const {start} = timesOf(event, timeZone);
          const now = start + Math.floor((seconds * 1000) / precision) * precision;
          const wait = timeUntilNextChange(event, {}, now, timeZone, precision);
          const shown = (now: number): string => {
            // What a page shows that looks at the clock each minute or second.
            const full = Math.floor(now / precision) * precision;
            const {unit, value} = dominantUnit(start, full, timeZone);
            return `${phaseOf(event, {}, now, timeZone)} ${full < start ? `${value} ${unit}` : ''}`;
          };
          if (wait === Infinity) {
            expect(phaseOf(event, {}, now, timeZone)).to.equal('over');
          } else {
            expect(wait).to.be.greaterThan(0);
            expect(shown(now + Math.floor(wait * part))).to.equal(shown(now));
            // On the last day the minute changes each time, and with it at times the hour.
            const isLastDay = !shown(now).endsWith('day') && now < start;
            expect(isLastDay ? wait <= precision : shown(now + wait) !== shown(now)).to.equal(true);
          }
        },
      ),
      {numRuns: 1000},
    );
  });
});
