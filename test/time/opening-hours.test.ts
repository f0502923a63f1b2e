import {expect} from '@open-wc/testing';
import type {DayOfWeek, OpeningHours} from '../../src/feed/card-types.js';
import {
  hoursOfWeek,
  hoursOn,
  officeZone,
  openingState,
  type DayHours,
} from '../../src/time/opening-hours.js';
import {instantOf} from '../../src/time/zone.js';
import {cardOf} from '../support/cards.js';

const ZONE = 'Europe/Berlin';
const WEEK: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** A rule, in short: for these days, with these times and these dates. */
function rule(days: string, times = '', dates = '', description?: string): OpeningHours {
  const [opens, closes] = times.split('-');
  const [validFrom, validThrough = validFrom] = dates.split('..');
  const dayOfWeek = days === 'Week' ? WEEK : (days.split(' ') as DayOfWeek[]);
  return {
    ...(days && {dayOfWeek}),
    ...(opens && closes && {opens, closes}),
    ...(validFrom && {validFrom}),
    ...(validThrough && {validThrough}),
    ...(description && {description}),
  };
}

/** The hours of a day, in short: "480-720 (nur mit Termin), 840-960", or why it is closed. */
function inShort({spans, description = 'closed'}: DayHours): string {
  return (
    spans
      .map(({opens, closes, description}) =>
        [`${opens}-${closes}`, description && `(${description})`].filter(Boolean).join(' '),
      )
      .join(', ') || description
  );
}

const at = (local: string, zone = ZONE): number => instantOf(local, zone);

/** A moment on the clocks of a zone. */
function local(time: number, zone = ZONE): string {
  return Number.isFinite(time)
    ? new Intl.DateTimeFormat('sv', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(time)
    : 'never';
}

const OFFICE = [
  rule('Week', '08:00-12:00'),
  rule('Thursday', '14:00-18:00'),
  rule('Wednesday', '13:30-15:00', '', 'nur mit Termin'),
  rule('', '', '2026-04-03', 'Karfreitag'),
  rule('', '', '2026-04-06', 'Ostermontag'),
  rule('', '09:00-11:00', '2026-04-02'),
  rule('', '', '2026-12-24..2026-12-31', 'Betriebsruhe'),
  rule('', '10:00-12:00', '2026-12-29'),
];

describe('hoursOn', () => {
  const cases: ReadonlyArray<
    readonly [name: string, rules: readonly OpeningHours[], date: string, expected: string]
  > = [
    ['a plain day', OFFICE, '2026-03-30', '480-720'],
    ['a gap at noon', OFFICE, '2026-03-26', '480-720, 840-1080'],
    ['hours for some', OFFICE, '2026-04-01', '480-720, 810-900 (nur mit Termin)'],
    ['a weekend', OFFICE, '2026-04-04', 'closed'],
    ['a holiday', OFFICE, '2026-04-03', 'Karfreitag'],
    ['another holiday', OFFICE, '2026-04-06', 'Ostermontag'],
    ['an exception that is open', OFFICE, '2026-04-02', '540-660'],
    ['the first day of holidays', OFFICE, '2026-12-24', 'Betriebsruhe'],
    ['the last day of holidays', OFFICE, '2026-12-31', 'Betriebsruhe'],
    ['the day after them', OFFICE, '2027-01-01', '480-720'],
    ['an exception from the exception', OFFICE, '2026-12-29', '600-720'],
    ['nothing', [], '2026-04-02', 'closed'],
    ['all days', [rule('', '09:00-17:00')], '2026-04-05', '540-1020'],
    [
      'spans in any order, and touching',
      [
        rule('Monday', '14:00-16:00'),
        rule('Monday', '08:00-10:00'),
        rule('Monday', '10:00-12:00'),
        rule('Monday', '09:00-11:00'),
      ],
      '2026-03-30',
      '480-720, 840-960',
    ],
    [
      'spans that overlap, for different people',
      [rule('Monday', '08:00-12:00'), rule('Monday', '10:00-14:00', '', 'Senioren')],
      '2026-03-30',
      '480-720, 600-840 (Senioren)',
    ],
    ['a whole day', [rule('Monday', '00:00-24:00')], '2026-03-30', '0-1440'],
    ['a whole day but a minute', [rule('Monday', '00:00-23:59')], '2026-03-30', '0-1440'],
    ['until the next day', [rule('Friday', '20:00-02:00')], '2026-03-27', '1200-1560'],
    ['until midnight', [rule('Friday', '20:00-00:00')], '2026-03-27', '1200-1440'],
    [
      'closed on a day, whatever else says',
      [rule('Week', '08:00-12:00'), rule('Monday')],
      '2026-03-30',
      'closed',
    ],
    [
      'closed on a day, by the same time twice',
      [rule('Week', '08:00-12:00'), rule('', '00:00-00:00', '2026-03-30', 'Betriebsausflug')],
      '2026-03-30',
      'Betriebsausflug',
    ],
    [
      'hours of the summer',
      [rule('Week', '08:00-16:00'), rule('Week', '07:00-13:00', '2026-06-01..2026-08-31')],
      '2026-07-01',
      '420-780',
    ],
    [
      'hours of the summer, on a day that they do not name',
      [rule('Week', '08:00-16:00'), rule('Monday', '07:00-13:00', '2026-06-01..2026-08-31')],
      '2026-07-01',
      '480-960',
    ],
    [
      'new hours, before they hold',
      [rule('Week', '08:00-16:00'), {...rule('Week', '09:00-17:00'), validFrom: '2026-07-01'}],
      '2026-06-30',
      '480-960',
    ],
    [
      'new hours, from then on',
      [rule('Week', '08:00-16:00'), {...rule('Week', '09:00-17:00'), validFrom: '2026-07-01'}],
      '2026-07-01',
      '540-1020',
    ],
    [
      'the newest of new hours',
      [
        {...rule('Week', '09:00-17:00'), validFrom: '2026-07-01'},
        {...rule('Week', '08:00-16:00'), validFrom: '2020-01-01'},
      ],
      '2026-07-01',
      '540-1020',
    ],
    [
      'old hours, which have ended',
      [{...rule('Week', '08:00-16:00'), validThrough: '2026-06-30'}],
      '2026-07-01',
      'closed',
    ],
    [
      'a holiday that has its date',
      [
        rule('Week', '08:00-12:00'),
        rule('PublicHolidays', '', '2026-10-03..2026-10-03', 'Feiertag'),
      ],
      '2026-10-03',
      'Feiertag',
    ],
    [
      'holidays without a date',
      [rule('Week', '08:00-12:00'), rule('PublicHolidays')],
      '2026-04-03',
      '480-720',
    ],
  ];
  for (const [name, rules, date, expected] of cases) {
    it(`tells ${name}`, () => {
      const hours = hoursOn(rules, date);
      expect(inShort(hours)).to.equal(expected);
      expect(hours.date).to.equal(date);
    });
  }

  it('tells the hours of holidays', () => {
    const rules = [
      rule('', '08:00-12:00'),
      rule('PublicHolidays Sunday', '10:00-12:00', '', 'Notdienst'),
    ];
    expect(inShort(hoursOn(rules, '2026-04-01', 'PublicHolidays'))).to.equal('600-720 (Notdienst)');
    expect(inShort(hoursOn([rule('', '08:00-12:00')], '2026-04-01', 'PublicHolidays'))).to.equal(
      'closed',
    );
  });
});

describe('hoursOfWeek', () => {
  it('lists from Monday on, each day as it will be next', () => {
    // A Thursday: Monday to Wednesday are those of the week after.
    expect(
      hoursOfWeek(OFFICE, at('2026-04-02T10:00'), ZONE).map((day) => `${day.date} ${inShort(day)}`),
    ).to.deep.equal([
      '2026-04-06 Ostermontag',
      '2026-04-07 480-720',
      '2026-04-08 480-720, 810-900 (nur mit Termin)',
      '2026-04-02 540-660',
      '2026-04-03 Karfreitag',
      '2026-04-04 closed',
      '2026-04-05 closed',
    ]);
  });

  for (const [now, zone, monday, sunday] of [
    ['2026-03-30T00:00', ZONE, '2026-03-30', '2026-04-05'],
    ['2026-03-29T23:59', ZONE, '2026-03-30', '2026-03-29'],
    ['2026-03-29T02:30', ZONE, '2026-03-30', '2026-03-29'],
    ['2026-03-30T00:30', 'Pacific/Auckland', '2026-03-30', '2026-04-05'],
  ] as const) {
    it(`has Monday ${monday} and Sunday ${sunday} at ${now} in ${zone}`, () => {
      const week = hoursOfWeek(OFFICE, at(now, zone), zone);
      expect(week).to.have.lengthOf(7);
      expect([week[0]?.date, week[6]?.date]).to.deep.equal([monday, sunday]);
    });
  }
});

describe('openingState', () => {
  const ALWAYS = [rule('', '00:00-24:00')];
  const NIGHT = [rule('Friday Saturday', '20:00-02:00')];
  // Whether the office is open, when that changes, the days until then, and when to look again.
  const cases: ReadonlyArray<
    readonly [
      name: string,
      rules: readonly OpeningHours[],
      now: string,
      isOpen: boolean,
      changesAt: string,
      days: number,
      validUntil: string,
    ]
  > = [
    // Days of a week.
    [
      'before it opens',
      OFFICE,
      '2026-03-30T07:59',
      false,
      '2026-03-30 08:00',
      0,
      '2026-03-30 08:00',
    ],
    ['as it opens', OFFICE, '2026-03-30T08:00', true, '2026-03-30 12:00', 0, '2026-03-30 12:00'],
    ['just open', OFFICE, '2026-03-30T11:59', true, '2026-03-30 12:00', 0, '2026-03-30 12:00'],
    ['as it closes', OFFICE, '2026-03-30T12:00', false, '2026-03-31 08:00', 1, '2026-03-31 00:00'],
    ['at noon', OFFICE, '2026-03-26T12:30', false, '2026-03-26 14:00', 0, '2026-03-26 14:00'],
    ['after noon', OFFICE, '2026-03-26T14:00', true, '2026-03-26 18:00', 0, '2026-03-26 18:00'],
    [
      'before a weekend',
      OFFICE,
      '2026-03-27T13:00',
      false,
      '2026-03-30 08:00',
      3,
      '2026-03-28 00:00',
    ],
    ['on a Sunday', OFFICE, '2026-03-29T12:00', false, '2026-03-30 08:00', 1, '2026-03-30 00:00'],
    // Exceptions and holidays.
    [
      'on a short day',
      OFFICE,
      '2026-04-02T08:30',
      false,
      '2026-04-02 09:00',
      0,
      '2026-04-02 09:00',
    ],
    [
      'before holidays',
      OFFICE,
      '2026-04-02T11:00',
      false,
      '2026-04-07 08:00',
      5,
      '2026-04-03 00:00',
    ],
    ['on a holiday', OFFICE, '2026-04-03T09:00', false, '2026-04-07 08:00', 4, '2026-04-04 00:00'],
    [
      'in a closed week',
      OFFICE,
      '2026-12-24T09:00',
      false,
      '2026-12-29 10:00',
      5,
      '2026-12-25 00:00',
    ],
    [
      'after its exception',
      OFFICE,
      '2026-12-29T12:00',
      false,
      '2027-01-01 08:00',
      3,
      '2026-12-30 00:00',
    ],
    // Midnight.
    ['in the evening', NIGHT, '2026-03-27T21:00', true, '2026-03-28 02:00', 1, '2026-03-28 00:00'],
    ['after midnight', NIGHT, '2026-03-28T01:59', true, '2026-03-28 02:00', 0, '2026-03-28 02:00'],
    [
      'later that night',
      NIGHT,
      '2026-03-28T02:00',
      false,
      '2026-03-28 20:00',
      0,
      '2026-03-28 20:00',
    ],
    ['a day after', NIGHT, '2026-03-22T01:00', true, '2026-03-22 02:00', 0, '2026-03-22 02:00'],
    [
      'in a night before a holiday',
      [...NIGHT, rule('', '', '2026-03-28', 'Feiertag')],
      '2026-03-28T01:00',
      true,
      '2026-03-28 02:00',
      0,
      '2026-03-28 02:00',
    ],
    [
      'until midnight, and from midnight on',
      [rule('Friday', '20:00-24:00'), rule('Saturday', '00:00-03:00')],
      '2026-03-27T21:00',
      true,
      '2026-03-28 03:00',
      1,
      '2026-03-28 00:00',
    ],
    ['always', ALWAYS, '2026-03-27T21:00', true, 'never', Infinity, '2026-03-28 00:00'],
    [
      'always, but for a holiday',
      [...ALWAYS, rule('', '', '2026-03-29', 'Feiertag')],
      '2026-03-27T21:00',
      true,
      '2026-03-29 00:00',
      2,
      '2026-03-28 00:00',
    ],
    ['never', [], '2026-03-27T21:00', false, 'never', Infinity, '2026-03-28 00:00'],
    [
      'not in this year',
      [rule('', '', '2026-01-01..2029-12-31'), rule('', '08:00-12:00')],
      '2026-03-27T21:00',
      false,
      'never',
      Infinity,
      '2026-03-28 00:00',
    ],
    [
      'in the next season',
      [
        rule('', '09:00-20:00', '2026-05-15..2026-09-15'),
        rule('', '09:00-20:00', '2027-05-15..2027-09-15'),
      ],
      '2026-09-16T10:00',
      false,
      '2027-05-15 09:00',
      241,
      '2026-09-17 00:00',
    ],
    [
      'with overlapping hours for different people',
      [rule('Monday', '08:00-12:00'), rule('Monday', '10:00-14:00', '', 'Senioren')],
      '2026-03-30T09:00',
      true,
      '2026-03-30 14:00',
      0,
      '2026-03-30 14:00',
    ],
    // The clocks change at two, on 29 March and 25 October 2026.
    [
      'in a short night',
      NIGHT,
      '2026-03-28T23:00',
      true,
      '2026-03-29 03:00',
      1,
      '2026-03-29 00:00',
    ],
    [
      'in an hour that is left out',
      [rule('Sunday', '02:00-03:00')],
      '2026-03-29T01:30',
      false,
      '2026-04-05 02:00',
      7,
      '2026-03-30 00:00',
    ],
    [
      'from an hour that is left out',
      [rule('Sunday', '02:30-06:00')],
      '2026-03-29T01:30',
      false,
      '2026-03-29 03:30',
      0,
      '2026-03-29 03:30',
    ],
    [
      'after a short night',
      OFFICE,
      '2026-03-29T22:00',
      false,
      '2026-03-30 08:00',
      1,
      '2026-03-30 00:00',
    ],
    [
      'in an hour that comes twice',
      [rule('Sunday', '01:00-04:00')],
      '2026-10-25T01:30',
      true,
      '2026-10-25 04:00',
      0,
      '2026-10-25 04:00',
    ],
  ];
  for (const [name, rules, now, isOpen, changesAt, days, validUntil] of cases) {
    it(`is ${isOpen ? 'open' : 'closed'} ${name}`, () => {
      const state = openingState(rules, at(now), ZONE);
      expect({
        isOpen: state.isOpen,
        changesAt: local(state.changesAt),
        days: state.daysUntilChange,
        validUntil: local(state.validUntil),
        today: state.today.date,
      }).to.deep.equal({isOpen, changesAt, days, validUntil, today: now.slice(0, 10)});
    });
  }

  it('lasts as long as the clocks of a long night say', () => {
    const rules = [rule('Saturday', '22:00-04:00')];
    const {changesAt} = openingState(rules, at('2026-10-24T22:00'), ZONE);
    expect(changesAt - at('2026-10-24T22:00')).to.equal(7 * 3_600_000);
    const spring = openingState(rules, at('2026-03-28T22:00'), ZONE);
    expect(spring.changesAt - at('2026-03-28T22:00')).to.equal(5 * 3_600_000);
  });

  it('says why it is closed today', () => {
    const {today} = openingState(OFFICE, at('2026-04-03T09:00'), ZONE);
    expect(today).to.deep.equal({date: '2026-04-03', spans: [], description: 'Karfreitag'});
  });

  it('is in the zone of the office, not in that of the reader', () => {
    const now = Date.UTC(2026, 2, 30, 6, 30);
    expect(openingState(OFFICE, now, 'Europe/Berlin').isOpen).to.equal(true);
    expect(openingState(OFFICE, now, 'Europe/London').isOpen).to.equal(false);
    expect(openingState(OFFICE, now, 'Pacific/Auckland').today.date).to.equal('2026-03-30');
    expect(openingState(OFFICE, now, 'Pacific/Honolulu').today.date).to.equal('2026-03-29');
  });
});

describe('officeZone', () => {
  it('is that of the first address that has one, else the given one', () => {
    const zones = (...zones: ReadonlyArray<string | undefined>): object => ({
      addresses: zones.map((timeZone) => ({full: 'Markt 1', timeZone})),
    });
    expect(officeZone(cardOf(zones(undefined, 'Europe/Vienna', 'UTC')), ZONE)).to.equal(
      'Europe/Vienna',
    );
    expect(officeZone(cardOf(zones(undefined)), ZONE)).to.equal(ZONE);
    expect(officeZone(cardOf({}), undefined)).to.equal(undefined);
  });
});
