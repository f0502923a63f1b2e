import {expect} from '@open-wc/testing';
import {wallTime} from '../../src/time/date.js';
import {endOf, instantAt, instantOf} from '../../src/time/zone.js';
import * as fc from '../support/fast-check.js';
import {localOf, moment, zone, ZONES} from '../support/zones.js';

const HOUR = 3_600_000;

function iso(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}

describe('instantOf', () => {
  const cases: ReadonlyArray<readonly [local: string, timeZone: string, expected: string]> = [
    ['2026-12-13T17:00:00', 'Europe/Berlin', '2026-12-13T16:00:00Z'],
    ['2026-07-13T17:00:00', 'Europe/Berlin', '2026-07-13T15:00:00Z'],
    ['2026-07-13T17:00:00', 'UTC', '2026-07-13T17:00:00Z'],
    ['2026-07-13', 'Europe/Berlin', '2026-07-12T22:00:00Z'],
    ['2026-07-13T17:00:00', 'Asia/Kathmandu', '2026-07-13T11:15:00Z'],
    ['2026-07-13T17:00:00', 'Pacific/Kiritimati', '2026-07-13T03:00:00Z'],
    // An hour that the clocks leave out: an hour later.
    ['2026-03-29T01:59:59', 'Europe/Berlin', '2026-03-29T00:59:59Z'],
    ['2026-03-29T02:00:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-03-29T03:00:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00Z'],
    // An hour that they show twice: the first time.
    ['2026-10-25T01:59:59', 'Europe/Berlin', '2026-10-24T23:59:59Z'],
    ['2026-10-25T02:00:00', 'Europe/Berlin', '2026-10-25T00:00:00Z'],
    ['2026-10-25T02:59:59', 'Europe/Berlin', '2026-10-25T00:59:59Z'],
    ['2026-10-25T03:00:00', 'Europe/Berlin', '2026-10-25T02:00:00Z'],
    ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00Z'],
    // Half an hour of daylight saving.
    ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['2026-04-05T01:45:00', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
    // Midnight itself may be left out,
    ['2026-03-08T00:00:00', 'America/Havana', '2026-03-08T05:00:00Z'],
    ['2018-11-04T00:00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    // and a whole day.
    ['2011-12-29T23:59:59', 'Pacific/Apia', '2011-12-30T09:59:59Z'],
    ['2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
    ['2011-12-31T00:00:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    // Seconds of local mean time.
    ['1890-01-01T12:00:00', 'Europe/Berlin', '1890-01-01T11:06:32Z'],
    ['1945-06-01T12:00:00', 'Europe/Berlin', '1945-06-01T09:00:00Z'],
    ['9999-12-31T23:59:59', 'Asia/Tokyo', '9999-12-31T14:59:59Z'],
  ];
  for (const [local, timeZone, expected] of cases) {
    it(`is ${expected} of ${local} in ${timeZone}`, () => {
      expect(iso(instantOf(local, timeZone))).to.equal(expected);
    });
  }

  it('reads the clock of the machine where no zone is named', () => {
    expect(instantOf('2026-07-12T13:00:00', undefined)).to.equal(
      new Date(2026, 6, 12, 13).getTime(),
    );
  });

  it('finds a moment back by the time that the clocks show at it, or the hour before', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(zone, moment('1900-01-01', '2100-01-01'), (timeZone, time) => {
        const wall = wallTime(time, timeZone);
        const found = instantAt(wall, timeZone);
        expect(wallTime(found, timeZone)).to.equal(wall);
        expect(found).to.be.at.most(time);
        expect(found).to.be.greaterThan(time - 25 * HOUR);
      }),
      {numRuns: 2000},
    );
  });

  it('finds what Temporal finds, around each change of the clocks in fifty years', function () {
    this.timeout(60_000);
    const {Temporal} = globalThis as {
      Temporal?: {
        PlainDateTime: {
          from(local: string): {toZonedDateTime(zone: string): {epochMilliseconds: number}};
        };
      };
    };
    if (!Temporal) {
      this.skip();
    }
    for (const timeZone of ZONES) {
      const day = 24 * HOUR;
      let after = wallTime(Date.UTC(1990, 0), timeZone);
      for (let time = Date.UTC(1990, 0); time < Date.UTC(2040, 0); time += day) {
        const before = after;
        after = wallTime(time + day, timeZone);
        if (after - before !== day) {
          for (let wall = before - 2 * HOUR; wall < before + 30 * HOUR; wall += HOUR / 4) {
            const local = localOf(wall);
            expect(instantOf(local, timeZone), `${local} ${timeZone}`).to.equal(
              Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds,
            );
          }
        }
      }
    }
  });
});

describe('endOf', () => {
  const cases: ReadonlyArray<
    readonly [start: string, duration: string, timeZone: string, expected: string]
  > = [
    ['2026-12-13T17:00:00', 'PT1H45M', 'Europe/Berlin', '2026-12-13T17:45:00Z'],
    ['2026-12-13T17:00:00', 'PT0S', 'Europe/Berlin', '2026-12-13T16:00:00Z'],
    ['2026-12-13T17:00:00', 'P1W', 'Europe/Berlin', '2026-12-20T16:00:00Z'],
    ['2026-12-31T23:00:00', 'PT2H', 'UTC', '2027-01-01T01:00:00Z'],
    // A day of the calendar ends at the same time of the day; hours are exact.
    ['2026-03-28T12:00:00', 'P1D', 'Europe/Berlin', '2026-03-29T10:00:00Z'],
    ['2026-03-28T12:00:00', 'PT24H', 'Europe/Berlin', '2026-03-29T11:00:00Z'],
    ['2026-03-28T12:00:00', 'P1DT1H', 'Europe/Berlin', '2026-03-29T11:00:00Z'],
    ['2026-10-24T12:00:00', 'P1D', 'Europe/Berlin', '2026-10-25T11:00:00Z'],
    ['2026-10-24T12:00:00', 'PT24H', 'Europe/Berlin', '2026-10-25T10:00:00Z'],
    ['2026-10-25T01:30:00', 'PT2H', 'Europe/Berlin', '2026-10-25T01:30:00Z'],
    ['2026-10-24T02:30:00', 'P1D', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    // The days come first, the hours from where they lead.
    ['2026-03-28T02:30:00', 'P1DT1H', 'Europe/Berlin', '2026-03-29T02:30:00Z'],
    ['2026-10-03T12:00:00', 'P1D', 'Australia/Lord_Howe', '2026-10-04T01:00:00Z'],
  ];
  for (const [start, duration, timeZone, expected] of cases) {
    it(`is ${expected} of ${duration} from ${start} in ${timeZone}`, () => {
      expect(iso(endOf(start, duration, timeZone))).to.equal(expected);
    });
  }
});
