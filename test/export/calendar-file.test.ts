import {expect} from '@open-wc/testing';
import {calendarFile} from '../../src/export/calendar-file.js';
import type {CalendarFileOptions} from '../../src/export/calendar-file.js';
import type {CalendarEvent} from '../../src/feed/types.js';
import {eventOf, locationsOf, virtualLocationsOf} from '../support/calendar-events.js';
import {readWithIcalJs, readWithTsIcs} from '../support/calendar-readers.js';
import type {ReadEvent} from '../support/calendar-readers.js';

const STAMP = Date.UTC(2026, 10, 30, 8, 15, 30, 500);

/** What readers know of the event that has no members of its own. */
const READ: ReadEvent = {
  uid: 'weihnachtsmarkt@stadt.example',
  stamp: '2026-11-30T08:15:30Z',
  lastModified: undefined,
  sequence: 0,
  status: 'CONFIRMED',
  title: 'Weihnachtsmarkt',
  location: undefined,
  description: undefined,
  url: undefined,
  start: '2026-12-13T16:00:00Z',
  end: undefined,
};

function fileOf(members: Partial<CalendarEvent>, options: Partial<CalendarFileOptions> = {}) {
  return calendarFile(eventOf(members), {stamp: STAMP, ...options});
}

/** A time as the reader has it that takes local times for times in UTC. */
function inUtc(time: string | undefined): string | undefined {
  return time?.length === 19 ? `${time}Z` : time;
}

function expectRead(text: string, expected: Partial<ReadEvent>): void {
  const read = {...READ, ...expected};
  expect(readWithIcalJs(text)).to.deep.equal(read);
  expect(readWithTsIcs(text)).to.deep.equal({
    ...read,
    start: inUtc(read.start),
    end: inUtc(read.end),
  });
}

/** The names of the properties in a file, each with its parameters. */
function namesIn(text: string): string[] {
  const lines = text.replace(/\r\n /g, '').split('\r\n');
  return lines.map((line) => line.replace(/:.*/s, ''));
}

describe('calendarFile', () => {
  it('writes everything that is known', () => {
    const {name, type, text} = fileOf(
      {
        description: 'Glühwein und Musik.\nEintritt frei.',
        updated: '2026-11-29T10:00:00Z',
        sequence: 3,
        duration: 'PT4H',
        locations: locationsOf({name: 'Marktplatz', description: 'Am Markt 1, 12345 Musterstadt'}),
        virtualLocations: virtualLocationsOf({name: 'Stream', uri: 'https://video.example/1,2;3'}),
      },
      {url: 'https://stadt.example/weihnachtsmarkt?a=1,2;3'},
    );
    expect(name).to.equal('Weihnachtsmarkt.ics');
    expect(type).to.equal('text/calendar;charset=utf-8');
    expect(text.split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Aushang//Aushang//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-MS-OLK-FORCEINSPECTOROPEN:TRUE',
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
      'BEGIN:VEVENT',
      'UID:weihnachtsmarkt@stadt.example',
      'DTSTAMP:20261130T081530Z',
      'LAST-MODIFIED:20261129T100000Z',
      'SEQUENCE:3',
      'STATUS:CONFIRMED',
      'DTSTART;TZID=Europe/Berlin:20261213T170000',
      'DTEND;TZID=Europe/Berlin:20261213T210000',
      'SUMMARY:Weihnachtsmarkt',
      String.raw`LOCATION:Marktplatz\, Am Markt 1\, 12345 Musterstadt`,
      String.raw`DESCRIPTION:Glühwein und Musik.\nEintritt frei.\n\nStream\nhttps://video.e`,
      String.raw` xample/1\,2\;3\n\nhttps://stadt.example/weihnachtsmarkt?a=1\,2\;3`,
      'URL:https://stadt.example/weihnachtsmarkt?a=1,2;3',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes no line for what is not known', () => {
    const {text} = fileOf({timeZone: 'UTC'});
    expect(text.split('\r\n').slice(6)).to.deep.equal([
      'BEGIN:VEVENT',
      'UID:weihnachtsmarkt@stadt.example',
      'DTSTAMP:20261130T081530Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART:20261213T170000Z',
      'SUMMARY:Weihnachtsmarkt',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

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
        expect(namesIn(text)).to.include.members(['DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE']);
        expect(text).not.to.contain('VTIMEZONE');
      });
    }
  }

  const titles: ReadonlyArray<readonly [title: string, expected?: string]> = [
    ['Übung für Ärzte: Größe'],
    ['Kaffee, Tee; Kuchen \\ Torte "frisch"'],
    [String.raw`Backslash am Ende \ `, String.raw`Backslash am Ende \ `.trim()],
    [String.raw`\n ist kein Umbruch, \\n auch nicht, \; und \, ebenso`],
    ['🎄 Familie 👩‍👩‍👧‍👦 und Flagge 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['👩‍👩‍👧‍👦'.repeat(40)],
    ['Donaudampfschifffahrtsgesellschaft '.repeat(9).trim()],
    ['ü'.repeat(300)],
    ['Zeile 1\nZeile 2', 'Zeile 1 Zeile 2'],
    ['Zeile 1\r\nZeile 2\rZeile 3', 'Zeile 1 Zeile 2 Zeile 3'],
    ['a\u2028b\u2029c\u0085d\ve\ff', 'a b c d e f'],
    ['a\r\nATTENDEE:mailto:erika@stadt.example', 'a ATTENDEE:mailto:erika@stadt.example'],
    ['a\0b\u0007c\u001bd\u007fe', 'abcde'],
    ['جشن خیابانی'],
    ['夏祭り、花火大会'],
    ['BEGIN:VALARM'],
    ['a:b;c=d'],
  ];
  for (const [title, expected = title] of titles) {
    it(`writes the title ${JSON.stringify(title).slice(0, 60)}`, () => {
      expectRead(fileOf({title}).text, {title: expected});
    });
  }

  const texts: ReadonlyArray<readonly [description: string, expected?: string]> = [
    ['Eine Zeile.'],
    ['Eins, zwei; drei \\ vier.'],
    ['Eins\nzwei\n\ndrei'],
    ['Eins\r\nzwei\rdrei\u2028vier\u2029fünf\u0085sechs', 'Eins\nzwei\ndrei\nvier\nfünf\nsechs'],
    ['Eins\tzwei'],
    [String.raw`Kein Umbruch: \n, \N`],
    ['Ein sehr langer Text mit Umlauten: äöüß. '.repeat(100).trim()],
    ['🎄'.repeat(500)],
  ];
  for (const [description, expected = description] of texts) {
    it(`writes the text ${JSON.stringify(description).slice(0, 60)}`, () => {
      expectRead(fileOf({description}).text, {description: expected});
    });
  }

  it('writes no line that a text asks for', () => {
    const description = 'Eins\r\nEND:VEVENT\nBEGIN:VALARM\u2028ATTACH:file:///a\u0085END:VALARM';
    const {text} = fileOf({description, timeZone: 'UTC'});
    expect(readWithIcalJs(text).description).to.equal(
      'Eins\nEND:VEVENT\nBEGIN:VALARM\nATTACH:file:///a\nEND:VALARM',
    );
    expect(namesIn(text)).to.deep.equal([
      'BEGIN',
      'VERSION',
      'PRODID',
      'CALSCALE',
      'METHOD',
      'X-MS-OLK-FORCEINSPECTOROPEN',
      'BEGIN',
      'UID',
      'DTSTAMP',
      'SEQUENCE',
      'STATUS',
      'DTSTART',
      'SUMMARY',
      'DESCRIPTION',
      'END',
      'END',
      '',
    ]);
  });

  const places: ReadonlyArray<
    readonly [what: string, members: Partial<CalendarEvent>, expected: Partial<ReadEvent>]
  > = [
    ['a name', {locations: locationsOf({name: 'Rathaus'})}, {location: 'Rathaus'}],
    [
      'an address in lines',
      {locations: locationsOf({name: 'Rathaus', description: 'Markt 1\r\n12345 Musterstadt'})},
      {location: 'Rathaus, Markt 1, 12345 Musterstadt'},
    ],
    ['only an address', {locations: locationsOf({description: 'Markt 1'})}, {location: 'Markt 1'}],
    [
      'three places',
      {
        locations: locationsOf(
          {name: 'Rathaus'},
          {name: 'Kirche', description: 'Am Berg'},
          {name: 'Park; Nordtor'},
        ),
      },
      {location: 'Rathaus; Kirche, Am Berg; Park; Nordtor'},
    ],
    [
      'only the internet',
      {virtualLocations: virtualLocationsOf({uri: 'https://video.example/1'})},
      {location: 'https://video.example/1', description: 'https://video.example/1'},
    ],
    [
      'the internet with a name and a code',
      {
        description: 'Wir streamen.',
        virtualLocations: virtualLocationsOf(
          {name: 'Stream', description: 'Kennwort: 1234', uri: 'https://video.example/1'},
          {name: 'Telefon', uri: 'tel:+49-30-1234'},
        ),
      },
      {
        location: 'https://video.example/1; tel:+49-30-1234',
        description:
          'Wir streamen.\n\nStream\nKennwort: 1234\nhttps://video.example/1\n\nTelefon\ntel:+49-30-1234',
      },
    ],
    [
      'a place and the internet',
      {
        locations: locationsOf({name: 'Rathaus'}),
        virtualLocations: virtualLocationsOf({uri: 'https://video.example/1'}),
      },
      {location: 'Rathaus', description: 'https://video.example/1'},
    ],
    ['an empty place', {locations: locationsOf({})}, {}],
  ];
  for (const [what, members, expected] of places) {
    it(`writes where: ${what}`, () => {
      expectRead(fileOf(members).text, expected);
    });
  }

  const states: ReadonlyArray<
    readonly [
      members: Partial<CalendarEvent>,
      options: Partial<CalendarFileOptions>,
      expected: Partial<ReadEvent>,
    ]
  > = [
    [{status: 'confirmed'}, {}, {status: 'CONFIRMED'}],
    [{status: 'tentative'}, {}, {status: 'TENTATIVE'}],
    [{status: 'cancelled'}, {}, {status: 'CANCELLED'}],
    [
      {status: 'cancelled', sequence: 7},
      {mark: 'Abgesagt'},
      {status: 'CANCELLED', sequence: 7, title: 'Abgesagt: Weihnachtsmarkt'},
    ],
    [{}, {eventStatus: 'EventScheduled'}, {status: 'CONFIRMED'}],
    [{}, {eventStatus: 'EventCancelled'}, {status: 'CANCELLED'}],
    [{status: 'tentative'}, {eventStatus: 'EventPostponed'}, {status: 'CANCELLED'}],
    [{status: 'tentative'}, {eventStatus: 'EventRescheduled'}, {status: 'TENTATIVE'}],
    [{status: 'cancelled'}, {eventStatus: 'EventScheduled'}, {status: 'CANCELLED'}],
    [{}, {eventStatus: 'EventMovedOnline', mark: 'Online'}, {title: 'Online: Weihnachtsmarkt'}],
    [{updated: '2026-11-29T10:00:00Z'}, {}, {lastModified: '2026-11-29T10:00:00Z'}],
    [{updated: '2026-11-29T10:00:00.25Z'}, {}, {lastModified: '2026-11-29T10:00:00Z'}],
    [{updated: ''}, {}, {}],
  ];
  for (const [members, options, expected] of states) {
    it(`writes the state of ${JSON.stringify({...members, ...options})}`, () => {
      const {name, text} = fileOf(members, options);
      expectRead(text, expected);
      expect(text).to.contain('\r\nMETHOD:PUBLISH\r\n');
      expect(name).to.equal('Weihnachtsmarkt.ics');
    });
  }

  const links: ReadonlyArray<readonly [url: string, expected?: string]> = [
    ['https://stadt.example/weihnachtsmarkt'],
    ['https://stadt.example/?a=1,2;3&b=%0D%0A#c\\', 'https://stadt.example/?a=1,2;3&b=%0D%0A#c%5C'],
    [`https://stadt.example/${'x'.repeat(300)}`],
    ['https://stadt.example/\r\nX:1', 'https://stadt.example/X:1'],
    ['https://stadt.example/\u2028a\u0085b\0c d', 'https://stadt.example/abcd'],
  ];
  for (const [url, expected = url] of links) {
    it(`writes the link ${JSON.stringify(url).slice(0, 60)}`, () => {
      const {text} = fileOf({description: 'Mehr:'}, {url});
      expectRead(text, {url: expected, description: `Mehr:\n\n${expected}`});
    });
  }

  const ids: ReadonlyArray<readonly [uid: string, url: string | undefined, expected: string]> = [
    ['1@stadt.example', 'https://stadt.example/1', '1@stadt.example'],
    ['https://stadt.example/1', 'https://stadt.example/1', 'https://stadt.example/1'],
    ['urn:x:1', 'https://stadt.example/1', 'urn:x:1'],
    [
      '8a1c0f6e-0c5b-4b0e-9d3e-2f1f4a6b7c8d',
      'https://stadt.example/1',
      '8a1c0f6e-0c5b-4b0e-9d3e-2f1f4a6b7c8d',
    ],
    ['0123456789abcdefABCDEF', 'https://stadt.example/1', '0123456789abcdefABCDEF'],
    // A number may be the id of another event elsewhere.
    ['42', 'https://stadt.example/1', '42@stadt.example'],
    ['42', 'http://stadt.example:8080', '42@stadt.example:8080'],
    ['42', undefined, '42'],
    ['a,b;c\\d', undefined, 'a,b;c\\d'],
    ['a\r\nX:1', undefined, 'a\nX:1'],
  ];
  for (const [uid, url, expected] of ids) {
    it(`writes the id ${JSON.stringify(uid)} of ${url}`, () => {
      const {text} = fileOf({uid}, {url});
      expect(readWithIcalJs(text).uid).to.equal(expected);
    });
  }

  it('takes its name from the title', () => {
    expect(fileOf({title: 'Konzert 17/18: Müll\u202e'}).name).to.equal('Konzert 17 18 Müll.ics');
    expect(fileOf({title: 'CON'}).name).to.equal('_CON.ics');
    expect(fileOf({title: ''}).name).to.equal('event.ics');
  });
});
