import {expect} from '@open-wc/testing';
import type {Item} from '../../src/feed/types.js';
import {dateOf, hasOffset, timeOf, timeUntilPast, wallTime} from '../../src/time/date.js';
import {parseItem} from '../support/feeds.js';
import * as fc from '../support/fast-check.js';

const HOUR = 3_600_000;

describe('hasOffset', () => {
  const cases: ReadonlyArray<readonly [date: string, expected: boolean]> = [
    ['2026-02-12', false],
    ['2026-02-12T09:00:00', false],
    ['2026-02-12T09:00:00Z', true],
    ['2026-02-12T09:00:00+01:00', true],
    ['2026-02-12T09:00:00-09:30', true],
  ];
  for (const [date, expected] of cases) {
    it(`says ${expected} of ${date}`, () => {
      expect(hasOffset(date)).to.equal(expected);
    });
  }
});

describe('timeOf', () => {
  const cases: ReadonlyArray<readonly [date: string, expected: number]> = [
    ['2026-02-12', Date.UTC(2026, 1, 12)],
    ['2026-02-12T09:00:00', Date.UTC(2026, 1, 12, 9)],
    ['2026-02-12T09:00:00Z', Date.UTC(2026, 1, 12, 9)],
    ['2026-02-12T09:00:00+01:00', Date.UTC(2026, 1, 12, 8)],
    ['2026-02-12T23:00:00-05:00', Date.UTC(2026, 1, 13, 4)],
  ];
  for (const [date, expected] of cases) {
    it(`reads ${date}`, () => {
      expect(timeOf(date)).to.equal(expected);
    });
  }
});

describe('timeUntilPast', () => {
  const cases: ReadonlyArray<
    readonly [date: string, now: string, timeZone: string, hours: number]
  > = [
    // With an offset the zone does not matter.
    ['2026-02-12T09:00:00+01:00', '2026-02-12T07:00:00Z', 'Europe/Berlin', 1],
    ['2026-02-12T09:00:00+01:00', '2026-02-12T07:00:00Z', 'Asia/Tokyo', 1],
    ['2026-02-12T09:00:00Z', '2026-02-12T09:00:00Z', 'Europe/Berlin', 0],
    ['2026-02-12T09:00:00Z', '2026-02-12T11:00:00Z', 'Europe/Berlin', -2],
    // Without one, the time is the clock's in the zone.
    ['2026-02-12T09:00:00', '2026-02-12T07:00:00Z', 'Europe/Berlin', 1],
    ['2026-02-12T09:00:00', '2026-02-12T08:00:00Z', 'Europe/Berlin', 0],
    ['2026-02-12T09:00:00', '2026-02-12T07:00:00Z', 'UTC', 2],
    ['2026-02-12T09:00:00', '2026-02-12T07:00:00Z', 'America/New_York', 7],
    // A day is past when it is over.
    ['2026-02-12', '2026-02-11T23:00:00Z', 'Europe/Berlin', 24],
    ['2026-02-12', '2026-02-12T22:00:00Z', 'Europe/Berlin', 1],
    ['2026-02-12', '2026-02-12T23:00:00Z', 'Europe/Berlin', 0],
    ['2026-02-12', '2026-02-13T00:00:00Z', 'Europe/Berlin', -1],
    ['2026-02-12', '2026-02-12T22:00:00Z', 'America/New_York', 7],
    ['2026-02-28', '2026-02-28T12:00:00Z', 'UTC', 12],
    // The day on which the clock leaves out an hour,
    ['2026-03-29', '2026-03-28T23:00:00Z', 'Europe/Berlin', 23],
    ['2026-03-29', '2026-03-28T22:30:00Z', 'Europe/Berlin', 23.5],
    ['2026-03-29', '2026-03-29T21:00:00Z', 'Europe/Berlin', 1],
    ['2026-03-29', '2026-03-29T22:00:00Z', 'Europe/Berlin', 0],
    ['2026-03-29T03:00:00', '2026-03-29T00:30:00Z', 'Europe/Berlin', 0.5],
    ['2026-03-29T03:30:00', '2026-03-29T00:30:00Z', 'Europe/Berlin', 1],
    ['2026-03-29T01:30:00', '2026-03-29T00:00:00Z', 'Europe/Berlin', 0.5],
    ['2026-03-29T03:30:00', '2026-03-29T01:00:00Z', 'Europe/Berlin', 0.5],
    ['2026-03-29T04:00:00', '2026-03-29T03:00:00Z', 'Europe/Berlin', -1],
    ['2026-07-01T12:00:00', '2026-01-01T11:00:00Z', 'Europe/Berlin', 181 * 24 - 1],
    // and the day on which it shows one twice.
    ['2026-10-25', '2026-10-24T22:00:00Z', 'Europe/Berlin', 25],
    ['2026-10-25', '2026-10-25T22:30:00Z', 'Europe/Berlin', 0.5],
    ['2026-10-25T04:00:00', '2026-10-24T23:30:00Z', 'Europe/Berlin', 3.5],
    ['2026-10-25T03:00:00', '2026-10-25T01:30:00Z', 'Europe/Berlin', 0.5],
    ['2026-12-24T18:00:00', '2026-07-01T16:00:00Z', 'Europe/Berlin', 176 * 24 + 1],
    ['2026-11-01', '2026-11-01T04:00:00Z', 'America/New_York', 25],
    ['2026-10-04T03:00:00', '2026-10-03T15:00:00Z', 'Australia/Lord_Howe', 1],
  ];
  for (const [date, now, timeZone, hours] of cases) {
    it(`is ${hours} hours for ${date} in ${timeZone} at ${now}`, () => {
      expect(timeUntilPast(date, Date.parse(now), timeZone) / HOUR).to.equal(hours);
    });
  }

  it('reads the clock of the machine where no zone is named', () => {
    const noon = new Date(2026, 6, 12, 12);
    expect(timeUntilPast('2026-07-12T13:00:00', noon.getTime(), undefined)).to.equal(HOUR);
  });

  it('leads to the moment in which the date is past, in any zone', function () {
    this.timeout(20_000);
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
    const times = fc
      .date({min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true})
      .map((date) => Math.floor(date.getTime() / 1000) * 1000);
    fc.assert(
      fc.property(times, times, fc.constantFrom(...zones), (end, now, timeZone) => {
        const wall = wallTime(end, timeZone);
        const date = new Date(wall).toISOString().slice(0, 19);
        const moment = now + timeUntilPast(date, now, timeZone);
        expect(wallTime(moment, timeZone)).to.equal(wall);
      }),
      {numRuns: 500},
    );
  });
});

describe('dateOf', () => {
  const published = '2026-02-12';
  const modified = '2026-02-13';
  const cases: ReadonlyArray<readonly [members: object, expected: string | undefined]> = [
    [{date_published: published, date_modified: modified}, published],
    [{date_published: published}, published],
    [{date_modified: modified}, modified],
    [{date_published: 'gestern', date_modified: modified}, modified],
    [{}, undefined],
  ];
  for (const [members, expected] of cases) {
    it(`is ${expected} of ${JSON.stringify(members)}`, () => {
      const item: Item = parseItem({title: 'A', ...members}).item;
      expect(dateOf(item)).to.equal(expected);
    });
  }
});
