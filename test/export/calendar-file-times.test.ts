import {expect} from '@open-wc/testing';
import {calendarFile} from '../../src/export/calendar-file.js';
import {STAMP, eventOf, expectRead, fileOf} from '../support/calendar-files.js';

describe('calendarFile', () => {
  const times: ReadonlyArray<
    readonly [
      what: string,
      start: string,
      duration: string,
      timeZone: string | undefined,
      readStart: string,
      readEnd?: string,
    ]
  > = [
    // Days count on the calendar, hours on a stopwatch.
    [
      'hours',
      '2026-12-13T17:00:00',
      'PT1H45M',
      'Europe/Berlin',
      '2026-12-13T16:00:00Z',
      '2026-12-13T17:45:00Z',
    ],
    [
      'a summer day',
      '2026-07-13T17:00:00',
      'PT1H',
      'Europe/Berlin',
      '2026-07-13T15:00:00Z',
      '2026-07-13T16:00:00Z',
    ],
    [
      'seconds',
      '2026-12-13T17:00:30',
      'PT1M15S',
      'Europe/Berlin',
      '2026-12-13T16:00:30Z',
      '2026-12-13T16:01:45Z',
    ],
    [
      'parts of seconds',
      '2026-12-13T17:00:00.9',
      'PT1.5S',
      'Europe/Berlin',
      '2026-12-13T16:00:00Z',
      '2026-12-13T16:00:01Z',
    ],
    [
      'midnight',
      '2026-12-13T00:00:00',
      'P1D',
      'Europe/Berlin',
      '2026-12-12T23:00:00Z',
      '2026-12-13T23:00:00Z',
    ],
    [
      'past midnight',
      '2026-12-31T22:00:00',
      'PT4H',
      'Europe/Berlin',
      '2026-12-31T21:00:00Z',
      '2027-01-01T01:00:00Z',
    ],
    [
      'several days',
      '2026-12-11T16:00:00',
      'P2DT5H',
      'Europe/Berlin',
      '2026-12-11T15:00:00Z',
      '2026-12-13T20:00:00Z',
    ],
    [
      'weeks',
      '2026-12-01T10:00:00',
      'P2W1D',
      'Europe/Berlin',
      '2026-12-01T09:00:00Z',
      '2026-12-16T09:00:00Z',
    ],
    [
      'half a year',
      '2026-04-01T10:00:00',
      'P26W',
      'Europe/Berlin',
      '2026-04-01T08:00:00Z',
      '2026-09-30T08:00:00Z',
    ],
    [
      'several years',
      '2026-04-01T10:00:00',
      'P730D',
      'Europe/Berlin',
      '2026-04-01T08:00:00Z',
      '2028-03-31T08:00:00Z',
    ],
    [
      'decades',
      '2026-04-01T10:00:00',
      'P7305D',
      'Europe/Berlin',
      '2026-04-01T08:00:00Z',
      '2046-04-01T08:00:00Z',
    ],
    ['no duration', '2026-12-13T17:00:00', 'PT0S', 'Europe/Berlin', '2026-12-13T16:00:00Z'],
    [
      'a day that loses an hour',
      '2026-03-28T20:00:00',
      'P1D',
      'Europe/Berlin',
      '2026-03-28T19:00:00Z',
      '2026-03-29T18:00:00Z',
    ],
    [
      '24 hours of it',
      '2026-03-28T20:00:00',
      'PT24H',
      'Europe/Berlin',
      '2026-03-28T19:00:00Z',
      '2026-03-29T19:00:00Z',
    ],
    [
      'a day that gains an hour',
      '2026-10-24T20:00:00',
      'P1DT1H',
      'Europe/Berlin',
      '2026-10-24T18:00:00Z',
      '2026-10-25T20:00:00Z',
    ],
    [
      '25 hours of it',
      '2026-10-24T20:00:00',
      'PT25H',
      'Europe/Berlin',
      '2026-10-24T18:00:00Z',
      '2026-10-25T19:00:00Z',
    ],
    // As if the clock had not changed yet.
    [
      'a start that is left out',
      '2026-03-29T02:30:00',
      'PT1H',
      'Europe/Berlin',
      '2026-03-29T01:30:00Z',
      '2026-03-29T02:30:00Z',
    ],
    [
      'the end of what is left out',
      '2026-03-29T03:00:00',
      'PT1H',
      'Europe/Berlin',
      '2026-03-29T01:00:00Z',
      '2026-03-29T02:00:00Z',
    ],
    [
      'an end that is left out',
      '2026-03-28T02:30:00',
      'P1D',
      'Europe/Berlin',
      '2026-03-28T01:30:00Z',
      '2026-03-29T01:30:00Z',
    ],
    [
      'hours across what is left out',
      '2026-03-29T01:30:00',
      'PT1H',
      'Europe/Berlin',
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
    ],
    // The first of the two.
    [
      'a start that comes twice',
      '2026-10-25T02:30:00',
      'PT1H',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ],
    [
      'an end that comes twice',
      '2026-10-24T02:30:00',
      'P1D',
      'Europe/Berlin',
      '2026-10-24T00:30:00Z',
      '2026-10-25T00:30:00Z',
    ],
    [
      'the second of two ends',
      '2026-10-25T01:30:00',
      'PT2H',
      'Europe/Berlin',
      '2026-10-24T23:30:00Z',
      '2026-10-25T01:30:00Z',
    ],
    [
      'hours across what comes twice',
      '2026-10-25T01:30:00',
      'PT4H',
      'Europe/Berlin',
      '2026-10-24T23:30:00Z',
      '2026-10-25T03:30:00Z',
    ],
    [
      'New York',
      '2026-07-04T20:00:00',
      'PT2H',
      'America/New_York',
      '2026-07-05T00:00:00Z',
      '2026-07-05T02:00:00Z',
    ],
    [
      'Newfoundland',
      '2026-07-04T20:00:00',
      'PT2H',
      'America/St_Johns',
      '2026-07-04T22:30:00Z',
      '2026-07-05T00:30:00Z',
    ],
    [
      'the southern summer',
      '2026-12-13T17:00:00',
      'PT1H',
      'Australia/Sydney',
      '2026-12-13T06:00:00Z',
      '2026-12-13T07:00:00Z',
    ],
    [
      'the southern winter',
      '2026-07-13T17:00:00',
      'PT1H',
      'Australia/Sydney',
      '2026-07-13T07:00:00Z',
      '2026-07-13T08:00:00Z',
    ],
    [
      'half an hour of summer time',
      '2026-12-13T17:00:00',
      'PT1H',
      'Australia/Lord_Howe',
      '2026-12-13T06:00:00Z',
      '2026-12-13T07:00:00Z',
    ],
    [
      'half an hour less',
      '2026-07-13T17:00:00',
      'PT1H',
      'Australia/Lord_Howe',
      '2026-07-13T06:30:00Z',
      '2026-07-13T07:30:00Z',
    ],
    [
      'India',
      '2026-12-13T17:00:00',
      'PT1H',
      'Asia/Kolkata',
      '2026-12-13T11:30:00Z',
      '2026-12-13T12:30:00Z',
    ],
    [
      'Nepal',
      '2026-12-13T17:00:00',
      'PT1H',
      'Asia/Kathmandu',
      '2026-12-13T11:15:00Z',
      '2026-12-13T12:15:00Z',
    ],
    [
      'the first to see a day',
      '2026-12-13T01:00:00',
      'PT1H',
      'Pacific/Kiritimati',
      '2026-12-12T11:00:00Z',
      '2026-12-12T12:00:00Z',
    ],
    [
      'a zone without rules',
      '2024-12-13T17:00:00',
      'PT1H',
      'Africa/Casablanca',
      '2024-12-13T16:00:00Z',
      '2024-12-13T17:00:00Z',
    ],
    [
      'the day that Samoa left out',
      '2011-12-30T12:00:00',
      'PT1H',
      'Pacific/Apia',
      '2011-12-30T22:00:00Z',
      '2011-12-30T23:00:00Z',
    ],
    [
      'UTC',
      '2026-12-13T17:00:00',
      'PT1H',
      'Etc/UTC',
      '2026-12-13T17:00:00Z',
      '2026-12-13T18:00:00Z',
    ],
    [
      'an offset',
      '2026-12-13T17:00:00',
      'PT1H',
      'Etc/GMT+5',
      '2026-12-13T22:00:00Z',
      '2026-12-13T23:00:00Z',
    ],
    [
      'no zone',
      '2026-12-13T17:00:00',
      'PT1H',
      undefined,
      '2026-12-13T17:00:00',
      '2026-12-13T18:00:00',
    ],
    [
      'no zone over days',
      '2026-03-28T20:00:00',
      'P1DT1H',
      undefined,
      '2026-03-28T20:00:00',
      '2026-03-29T21:00:00',
    ],
    [
      'a zone that nobody knows',
      '2026-12-13T17:00:00',
      'PT1H',
      'Europe/Musterstadt',
      '2026-12-13T17:00:00',
      '2026-12-13T18:00:00',
    ],
    [
      'a zone with a line',
      '2026-12-13T17:00:00',
      'PT1H',
      'Europe/Berlin\r\nX:1',
      '2026-12-13T17:00:00',
      '2026-12-13T18:00:00',
    ],
    // What no reader of feeds lets through.
    [
      'no word for a duration',
      '2026-12-13T17:00:00',
      'lange',
      'Europe/Berlin',
      '2026-12-13T16:00:00Z',
    ],
    ['years', '2026-12-13T17:00:00', 'P1Y', 'Europe/Berlin', '2026-12-13T16:00:00Z'],
    [
      'ages',
      '2026-12-13T17:00:00',
      `P${'9'.repeat(400)}D`,
      'Europe/Berlin',
      '2026-12-13T16:00:00Z',
      '9999-12-30T23:00:00Z',
    ],
    [
      'as many hours',
      '2026-12-13T17:00:00',
      `PT${'9'.repeat(400)}H`,
      undefined,
      '2026-12-13T17:00:00',
      '9999-12-31T00:00:00',
    ],
  ];
  for (const [what, start, duration, timeZone, readStart, readEnd] of times) {
    it(`writes a time: ${what}`, () => {
      const {timeZone: _, ...floating} = eventOf({start, duration});
      const event = timeZone === undefined ? floating : {...floating, timeZone};
      const {text} = calendarFile(event, {stamp: STAMP});
      expectRead(text, {start: readStart, end: readEnd});
    });
  }

  const days: ReadonlyArray<
    readonly [what: string, start: string, duration: string, readStart: string, readEnd: string]
  > = [
    ['a day', '2026-12-13T00:00:00', 'P1D', '2026-12-13', '2026-12-14'],
    ['a day without duration', '2026-12-13T00:00:00', 'PT0S', '2026-12-13', '2026-12-14'],
    ['three days', '2026-12-30T00:00:00', 'P3D', '2026-12-30', '2027-01-02'],
    ['a week', '2026-12-13T00:00:00', 'P1W', '2026-12-13', '2026-12-20'],
    ['24 hours', '2026-12-13T00:00:00', 'PT24H', '2026-12-13', '2026-12-14'],
    ['24 hours of a day with 23', '2026-03-29T00:00:00', 'PT24H', '2026-03-29', '2026-03-30'],
    ['36 hours', '2026-12-13T00:00:00', 'PT36H', '2026-12-13', '2026-12-15'],
    ['an afternoon', '2026-12-13T14:00:00', 'PT4H', '2026-12-13', '2026-12-14'],
    ['a night', '2026-12-13T22:00:00', 'PT4H', '2026-12-13', '2026-12-15'],
    ['an afternoon without duration', '2026-12-13T14:00:00', 'PT0S', '2026-12-13', '2026-12-14'],
    ['leap day', '2028-02-29T00:00:00', 'P1D', '2028-02-29', '2028-03-01'],
  ];
  for (const [what, start, duration, readStart, readEnd] of days) {
    for (const timeZone of ['Europe/Berlin', 'Pacific/Kiritimati', 'America/New_York']) {
      it(`writes whole days in ${timeZone}: ${what}`, () => {
        const {text} = fileOf({start, duration, timeZone, showWithoutTime: true});
        expectRead(text, {start: readStart, end: readEnd});
        expect(text).to.match(/^DTSTART;VALUE=DATE:\d{8}\r$/m);
        expect(text).to.match(/^DTEND;VALUE=DATE:\d{8}\r$/m);
        expect(text).not.to.contain('VTIMEZONE');
      });
    }
  }
});
