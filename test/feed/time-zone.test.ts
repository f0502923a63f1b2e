import {expect} from '@open-wc/testing';
import {isTimeZone, wallTime} from '../../src/feed/time-zone.js';

describe('isTimeZone', () => {
  const cases: ReadonlyArray<readonly [name: string, expected: boolean]> = [
    ['Europe/Berlin', true],
    ['europe/berlin', true],
    ['UTC', true],
    ['America/New_York', true],
    ['Europe/Musterstadt', false],
    ['Mitteleuropa', false],
    // Some engines know it, others do not.
    ['+01:00', false],
    ['', false],
    ['Europe/Berlin ', false],
  ];
  for (const [name, expected] of cases) {
    it(`says ${expected} of "${name}"`, () => {
      expect(isTimeZone(name)).to.equal(expected);
    });
  }
});

describe('wallTime', () => {
  const cases: ReadonlyArray<readonly [time: string, timeZone: string, expected: string]> = [
    ['2026-02-12T09:00:00Z', 'UTC', '2026-02-12T09:00:00Z'],
    ['2026-02-12T09:00:00Z', 'Europe/Berlin', '2026-02-12T10:00:00Z'],
    ['2026-07-12T09:00:00Z', 'Europe/Berlin', '2026-07-12T11:00:00Z'],
    // Midnight is the hour 0 of the new day.
    ['2026-02-12T23:00:00Z', 'Europe/Berlin', '2026-02-13T00:00:00Z'],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01T00:30:00Z'],
    // The clock leaves out an hour,
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29T01:59:59Z'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29T03:00:00Z'],
    // and shows one twice.
    ['2026-10-25T00:59:59Z', 'Europe/Berlin', '2026-10-25T02:59:59Z'],
    ['2026-10-25T01:00:00Z', 'Europe/Berlin', '2026-10-25T02:00:00Z'],
    ['2026-02-12T03:00:00Z', 'America/New_York', '2026-02-11T22:00:00Z'],
    ['2026-02-12T09:00:00Z', 'Asia/Kolkata', '2026-02-12T14:30:00Z'],
    ['2026-02-12T09:00:00Z', 'Asia/Kathmandu', '2026-02-12T14:45:00Z'],
    ['2026-02-12T10:00:00Z', 'Pacific/Kiritimati', '2026-02-13T00:00:00Z'],
    ['2026-07-12T09:00:00Z', 'Australia/Lord_Howe', '2026-07-12T19:30:00Z'],
    ['2026-02-12T09:00:00.999Z', 'Europe/Berlin', '2026-02-12T10:00:00Z'],
    ['1969-07-20T20:17:40Z', 'Europe/Berlin', '1969-07-20T21:17:40Z'],
  ];
  for (const [time, timeZone, expected] of cases) {
    it(`reads the clock in ${timeZone} at ${time}`, () => {
      const wall = wallTime(Date.parse(time), timeZone);
      expect(new Date(wall).toISOString()).to.equal(expected.replace('Z', '.000Z'));
    });
  }

  it('reads the clock of the machine where no zone is named', () => {
    for (const month of ['01', '07']) {
      const date = new Date(`2026-${month}-12T09:00:00Z`);
      const offset = date.getTimezoneOffset() * 60_000;
      expect(wallTime(date.getTime(), undefined)).to.equal(date.getTime() - offset);
    }
  });
});
