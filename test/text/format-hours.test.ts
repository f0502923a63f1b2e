import {expect} from '@open-wc/testing';
import {de} from '../../src/text/de.js';
import {en} from '../../src/text/en.js';
import {formatHours, formatState, weekdayOf} from '../../src/text/format-hours.js';
import type {Messages} from '../../src/text/messages.js';
import type {OpeningHours} from '../../src/feed/card-types.js';
import {openingState, type OpenSpan} from '../../src/time/opening-hours.js';

/** As it is read: each piece with its note, and one kind of space. */
function hoursOf(
  spans: readonly OpenSpan[],
  locale: string,
  messages: Messages,
  description?: string,
): readonly string[] {
  const day = {date: '2026-11-23', spans, ...(description === undefined ? {} : {description})};
  return formatHours(day, locale, messages).map(({time, note}) =>
    `${time}${note === undefined ? '' : ` | ${note}`}`.replace(/\s/g, ' '),
  );
}

const at = (opens: number, closes: number, description?: string): OpenSpan => ({
  opens: opens * 60,
  closes: closes * 60,
  ...(description === undefined ? {} : {description}),
});

describe('formatHours', () => {
  const cases: readonly [
    string,
    readonly OpenSpan[],
    german: readonly string[],
    english: readonly string[],
  ][] = [
    ['one time', [at(8, 12.5)], ['08:00–12:30 Uhr'], ['08:00–12:30']],
    [
      'two times, with one unit for both',
      [at(8, 12), at(14, 18)],
      ['08:00–12:00', '14:00–18:00 Uhr'],
      ['08:00–12:00', '14:00–18:00'],
    ],
    [
      'three times',
      [at(6, 7), at(8, 9), at(10, 11)],
      ['06:00–07:00', '08:00–09:00', '10:00–11:00 Uhr'],
      ['06:00–07:00', '08:00–09:00', '10:00–11:00'],
    ],
    [
      'a note, with a unit for each',
      [at(8, 12), at(14, 18, 'nur mit Termin')],
      ['08:00–12:00 Uhr', '14:00–18:00 Uhr | nur mit Termin'],
      ['08:00–12:00', '14:00–18:00 | nur mit Termin'],
    ],
    [
      'a note that has a comma',
      [at(8, 12, 'Notfälle, Fundsachen')],
      ['08:00–12:00 Uhr | Notfälle, Fundsachen'],
      ['08:00–12:00 | Notfälle, Fundsachen'],
    ],
    ['all day', [at(0, 24)], ['00:00–24:00 Uhr'], ['00:00–24:00']],
    ['until midnight', [at(18, 24)], ['18:00–24:00 Uhr'], ['18:00–24:00']],
    ['into the next day', [at(20, 26)], ['20:00–02:00 Uhr'], ['20:00–02:00']],
    ['no time', [], ['geschlossen'], ['closed']],
  ];
  for (const [name, spans, german, english] of cases) {
    it(`writes ${name}: ${german.join(' / ')}`, () => {
      expect(hoursOf(spans, 'de', de)).to.deep.equal(german);
      expect(hoursOf(spans, 'en-GB', en)).to.deep.equal(english);
    });
  }

  it('writes why it is closed', () => {
    expect(hoursOf([], 'de', de, 'Karfreitag')).to.deep.equal(['geschlossen | Karfreitag']);
    expect(hoursOf([], 'en', en, 'Good Friday')).to.deep.equal(['closed | Good Friday']);
  });

  it('writes times as the region does', () => {
    expect(hoursOf([at(18, 24)], 'en-US', en)).to.deep.equal(['6:00 PM–12:00 AM']);
    expect(hoursOf([at(8, 12.5)], 'en-US', en)).to.deep.equal(['8:00 AM–12:30 PM']);
    expect(hoursOf([at(8, 12.5)], 'de-AT', de)).to.deep.equal(['08:00–12:30 Uhr']);
  });
});

describe('weekdayOf', () => {
  const cases: readonly [string, string, string][] = [
    ['2026-11-23', 'de', 'Montag'],
    ['2026-11-28', 'de-AT', 'Samstag'],
    ['2026-11-29', 'en', 'Sunday'],
    ['2024-02-29', 'en-GB', 'Thursday'],
  ];
  for (const [date, locale, expected] of cases) {
    it(`of ${date} in ${locale} is ${expected}`, () => {
      expect(weekdayOf(date, locale, locale.startsWith('de') ? de : en)).to.equal(expected);
    });
  }
});

describe('formatState', () => {
  const week: readonly OpeningHours[] = [
    {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: '08:00',
      closes: '12:30',
    },
    {dayOfWeek: ['Thursday'], opens: '14:00', closes: '18:00', description: 'nur mit Termin'},
    {validFrom: '2026-04-03', validThrough: '2026-04-03', description: 'Karfreitag'},
    {validFrom: '2026-04-06', validThrough: '2026-04-06'},
    {validFrom: '2026-12-24', validThrough: '2027-01-03', description: 'Betriebsferien'},
  ];
  const night: readonly OpeningHours[] = [{dayOfWeek: ['Monday'], opens: '20:00', closes: '02:00'}];
  const evening: readonly OpeningHours[] = [{opens: '18:00', closes: '24:00'}];
  const long: readonly OpeningHours[] = [
    {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: '00:00',
      closes: '24:00',
    },
  ];
  const always: readonly OpeningHours[] = [{opens: '00:00', closes: '24:00'}];
  const never: readonly OpeningHours[] = [{opens: '00:00', closes: '00:00'}];
  const weekend: readonly OpeningHours[] = [
    {dayOfWeek: ['Friday'], opens: '18:00', closes: '24:00'},
    {dayOfWeek: ['Saturday', 'Sunday'], opens: '00:00', closes: '24:00'},
    {dayOfWeek: ['Monday'], opens: '00:00', closes: '06:00'},
  ];

  // Times in Berlin: in summer, from 29 March 2026 on, two hours before UTC.
  const cases: readonly [readonly OpeningHours[], string, german: string, english: string][] = [
    [week, '2026-04-02T08:00+02:00', 'Geöffnet bis 12:30 Uhr', 'Open until 12:30'],
    [week, '2026-04-02T12:30+02:00', 'Geschlossen. Öffnet um 14:00 Uhr', 'Closed. Opens at 14:00'],
    [
      week,
      '2026-04-02T14:00+02:00',
      'Geöffnet bis 18:00 Uhr (nur mit Termin)',
      'Open until 18:00 (nur mit Termin)',
    ],
    [
      week,
      '2026-04-03T10:00+02:00',
      'Heute geschlossen: Karfreitag. Öffnet am Dienstag um 08:00 Uhr',
      'Closed today: Karfreitag. Opens on Tuesday at 08:00',
    ],
    [
      week,
      '2026-04-06T10:00+02:00',
      'Heute geschlossen. Öffnet morgen um 08:00 Uhr',
      'Closed today. Opens tomorrow at 08:00',
    ],
    [
      week,
      '2026-12-24T10:00+01:00',
      'Heute geschlossen: Betriebsferien. Öffnet am Montag, 4. Januar um 08:00 Uhr',
      'Closed today: Betriebsferien. Opens on Monday 4 January at 08:00',
    ],
    [
      night,
      '2026-11-23T22:00+01:00',
      'Geöffnet bis morgen, 02:00 Uhr',
      'Open until tomorrow, 02:00',
    ],
    [night, '2026-11-24T01:00+01:00', 'Geöffnet bis 02:00 Uhr', 'Open until 02:00'],
    [
      weekend,
      '2026-11-28T12:00+01:00',
      'Geöffnet bis Montag, 06:00 Uhr',
      'Open until Monday, 06:00',
    ],
    [evening, '2026-11-23T20:00+01:00', 'Geöffnet bis 24:00 Uhr', 'Open until 24:00'],
    [long, '2026-11-25T12:00+01:00', 'Geöffnet bis Freitag, 24:00 Uhr', 'Open until Friday, 24:00'],
    [
      long,
      '2026-11-26T12:00+01:00',
      'Geöffnet bis morgen, 24:00 Uhr',
      'Open until tomorrow, 24:00',
    ],
    [
      long,
      '2026-11-28T12:00+01:00',
      'Heute geschlossen. Öffnet am Montag um 00:00 Uhr',
      'Closed today. Opens on Monday at 00:00',
    ],
    [always, '2026-11-23T12:00+01:00', 'Geöffnet', 'Open'],
    [never, '2026-11-23T12:00+01:00', 'Heute geschlossen', 'Closed today'],
  ];
  for (const [rules, time, german, english] of cases) {
    it(`says at ${time}: ${german}`, () => {
      const now = Date.parse(time);
      const state = openingState(rules, now, 'Europe/Berlin');
      expect(formatState(state, now, 'Europe/Berlin', 'de', de)).to.equal(german);
      const inEnglish = formatState(state, now, 'Europe/Berlin', 'en-GB', en);
      // Engines differ in whether there is a comma.
      expect(inEnglish.replace(/day, (?=\d )/, 'day ')).to.equal(english);
    });
  }

  it('tells times of the office, wherever the reader is', () => {
    const now = Date.parse('2026-04-02T08:00+02:00');
    const state = openingState(week, now, 'America/New_York');
    expect(formatState(state, now, 'America/New_York', 'de', de)).to.equal(
      'Geschlossen. Öffnet um 08:00 Uhr',
    );
  });
});
