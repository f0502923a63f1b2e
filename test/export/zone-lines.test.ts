import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {zoneLines} from '../../src/export/zone-lines.js';
import {wallTime} from '../../src/time/date.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Zones whose rules held from the year 2000 on, or for ever. */
const STEADY = [
  'Europe/Berlin',
  'Europe/London',
  // In winter it is behind its standard time, in the eyes of the law.
  'Europe/Dublin',
  'Asia/Tokyo',
  // Half and quarter hours.
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Darwin',
  'Pacific/Marquesas',
  'America/Phoenix',
  'Africa/Abidjan',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

/** Zones that changed their rules, or set the dates anew each year. */
const RESTLESS = [
  'America/New_York',
  'America/St_Johns',
  'America/Argentina/Buenos_Aires',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Caracas',
  'America/Nuuk',
  'America/Port-au-Prince',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
];

function linesOf(timeZone: string, start: string, end = start): string[] | undefined {
  return zoneLines(timeZone, Date.parse(start), Date.parse(end));
}

/** The moment that a reader finds for the time that the clock of the zone shows at a moment. */
function readBack(
  zone: InstanceType<typeof ICAL.Timezone>,
  time: number,
  timeZone: string,
): number {
  const wall = new Date(wallTime(time, timeZone));
  const read = new ICAL.Time(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds(),
    },
    zone,
  );
  return read.toUnixTime() * 1000;
}

/**
 * Reads the times of a year in a zone back, of each third day and of the hours around each change
 * of the clock. Whether there was anything to read.
 */
function checkYear(timeZone: string, year: number): boolean {
  const begin = Date.UTC(year, 0, 2);
  const end = Date.UTC(year, 11, 30);
  const lines = zoneLines(timeZone, begin, end);
  if (!lines) {
    return false;
  }
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown[]));
  const offsetAt = (time: number) => wallTime(time, timeZone) - time;
  // Times that come twice are never written in the zone. This reader takes the second of them.
  const isTwice = (time: number) =>
    [-2, -1, -0.5, 0.5, 1, 2].some(
      (hours) => wallTime(time + hours * HOUR, timeZone) === wallTime(time, timeZone),
    );
  const check = (time: number) => {
    const read = readBack(zone, time, timeZone);
    if (read !== time && !isTwice(time)) {
      const text = `${new Date(time).toISOString()} is ${new Date(read).toISOString()}`;
      expect.fail(`${timeZone}: ${text}\n${lines.join('\n')}`);
    }
  };
  for (let time = begin; time < end; time += 3 * DAY) {
    check(time);
    if (offsetAt(time) !== offsetAt(time + 3 * DAY)) {
      for (let near = time; near < time + 3 * DAY; near += HOUR / 2) {
        check(near);
      }
    }
  }
  return true;
}

describe('zoneLines', () => {
  it('describes a zone by the rules of its last two changes, as if they held since 1970', () => {
    expect(linesOf('Europe/Berlin', '2026-12-13T16:00:00Z')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('describes a zone that never changes its clock', () => {
    expect(linesOf('America/Phoenix', '2026-12-13T16:00:00Z')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:America/Phoenix',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0700',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  const rules: ReadonlyArray<readonly [timeZone: string, rules: readonly string[]]> = [
    ['America/New_York', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']],
    ['Australia/Sydney', ['BYMONTH=4;BYDAY=1SU', 'BYMONTH=10;BYDAY=1SU']],
    ['Pacific/Auckland', ['BYMONTH=4;BYDAY=1SU', 'BYMONTH=9;BYDAY=-1SU']],
    ['Asia/Beirut', ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']],
  ];
  for (const [timeZone, expected] of rules) {
    it(`finds the rules of ${timeZone}`, () => {
      const lines = linesOf(timeZone, '2026-12-13T16:00:00Z') ?? [];
      const found = lines.filter((line) => line.startsWith('RRULE'));
      expect(found).to.deep.equal(expected.map((rule) => `RRULE:FREQ=YEARLY;${rule}`));
    });
  }

  const utc: ReadonlyArray<readonly [what: string, timeZone: string, start: string, end?: string]> =
    [
      ['UTC itself', 'UTC', '2026-12-13T16:00:00Z'],
      ['an offset with a name', 'Etc/GMT+5', '2026-12-13T16:00:00Z'],
      ['a name that means several things', 'GMT', '2026-12-13T16:00:00Z'],
      ['a kind of time', 'CET', '2026-12-13T16:00:00Z'],
      ['a zone that follows the moon', 'Africa/Casablanca', '2024-12-13T16:00:00Z'],
      ['the year of a new rule', 'America/New_York', '2007-06-01T16:00:00Z'],
      [
        'the year in which a zone stops changing its clock',
        'Europe/Istanbul',
        '2016-12-13T16:00:00Z',
      ],
      ['the year in which a zone moves', 'Pacific/Apia', '2011-06-01T00:00:00Z'],
      [
        'a rule that ends before the event does',
        'America/Sao_Paulo',
        '2018-12-01T00:00:00Z',
        '2019-12-01T00:00:00Z',
      ],
      ['many years', 'Europe/Berlin', '2026-01-01T00:00:00Z', '2126-01-01T00:00:00Z'],
      ['local mean time', 'Europe/Berlin', '1880-01-01T00:00:00Z'],
      ['an offset with seconds', 'Africa/Monrovia', '1971-06-01T00:00:00Z'],
      ['a time before those that computers count', 'Europe/Berlin', '0001-01-01T00:00:00Z'],
      ['the time after the clock is put back', 'Europe/Berlin', '2026-10-25T01:00:00Z'],
      ['the day after it', 'Europe/Berlin', '2026-10-26T00:59:59Z'],
      ['the day before it', 'Europe/Berlin', '2026-10-24T01:00:01Z'],
      ['the time before the clock is put forward', 'Europe/Berlin', '2026-03-29T00:59:59Z'],
      ['an end near a change', 'Europe/Berlin', '2026-10-20T16:00:00Z', '2026-10-25T00:30:00Z'],
      ['a second line', 'Europe/Berlin\r\nX:1', '2026-12-13T16:00:00Z'],
      ['a value', 'Europe/Berlin:1', '2026-12-13T16:00:00Z'],
      ['a parameter', 'Europe/Berlin;X=1', '2026-12-13T16:00:00Z'],
    ];
  for (const [what, timeZone, start, end] of utc) {
    it(`leaves ${what} to UTC`, () => {
      expect(linesOf(timeZone, start, end)).to.equal(undefined);
    });
  }

  const clear: ReadonlyArray<
    readonly [what: string, timeZone: string, start: string, end?: string]
  > = [
    ['more than a day before a change', 'Europe/Berlin', '2026-10-24T01:00:00Z'],
    ['more than a day after a change', 'Europe/Berlin', '2026-10-26T01:00:00Z'],
    ['days around a change', 'Europe/Berlin', '2026-10-23T16:00:00Z', '2026-10-27T16:00:00Z'],
    ['from one year to the next', 'Europe/Berlin', '2026-12-31T20:00:00Z', '2027-01-01T01:00:00Z'],
    ['three years', 'Europe/Berlin', '2026-01-01T00:00:00Z', '2028-12-31T00:00:00Z'],
    ['the second year of a new rule', 'America/New_York', '2008-06-01T16:00:00Z'],
    ['the time after the last change', 'Europe/Istanbul', '2018-06-01T16:00:00Z'],
  ];
  for (const [what, timeZone, start, end] of clear) {
    it(`describes the zone for ${what}`, () => {
      expect(linesOf(timeZone, start, end)).not.to.equal(undefined);
    });
  }

  for (const timeZone of STEADY) {
    it(`lets a reader find each moment from 2001 to 2045 in ${timeZone}`, function () {
      this.timeout(60_000);
      for (let year = 2001; year <= 2045; year += 2) {
        expect(checkYear(timeZone, year), `${timeZone} in ${year}`).to.equal(true);
      }
    });
  }

  for (const timeZone of RESTLESS) {
    it(`lets a reader find each moment of the years with rules in ${timeZone}`, function () {
      this.timeout(60_000);
      for (let year = 1975; year <= 2045; year += 2) {
        checkYear(timeZone, year);
      }
    });
  }

  it('describes nearly all zones there are', function () {
    this.timeout(120_000);
    const zones = Intl.supportedValuesOf('timeZone').filter((name) => /^(?!Etc).*\//.test(name));
    const missing = zones.filter((timeZone) => !checkYear(timeZone, 2026));
    expect(zones.length).to.be.above(300);
    expect(missing.length / zones.length).to.be.below(0.05, missing.join());
  });
});
