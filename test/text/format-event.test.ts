import {expect} from '@open-wc/testing';
import type {CalendarEvent} from '../../src/feed/types.js';
import {de} from '../../src/text/de.js';
import {deSimple} from '../../src/text/de-simple.js';
import {dsb} from '../../src/text/dsb.js';
import {en} from '../../src/text/en.js';
import {hsb} from '../../src/text/hsb.js';
import {formatEventDate, formatPreviousStart} from '../../src/text/format-event.js';
import {languageFor, type Messages} from '../../src/text/messages.js';
import {timesOf} from '../../src/time/event.js';
import {eventOf} from '../support/calendar-files.js';
import * as fc from '../support/fast-check.js';
import {localOf, moment, zone} from '../support/zones.js';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

function format(
  members: Partial<CalendarEvent>,
  locale = 'de',
  timeZone = BERLIN,
  isZoneNamed?: boolean,
): string {
  const event = eventOf(members);
  const messages = {de, 'de-simple': deSimple, dsb, en, hsb}[languageFor(locale)];
  const words = formatEventDate(
    event,
    timesOf(event, timeZone),
    locale,
    timeZone,
    messages,
    isZoneNamed,
  );
  return normalize(words);
}

/** Engines differ in their spaces, and in the comma behind an English day of the week. */
function normalize(words: string): string {
  return words
    .replace(/\s*–\s*/g, '–')
    .replace(/\s+/g, ' ')
    .replace(/(\w+day),/g, '$1');
}

describe('formatEventDate', () => {
  const wholeDay = {start: '2026-12-13T00:00:00', duration: 'P1D', showWithoutTime: true};
  const advent = {start: '2026-12-04T00:00:00', duration: 'P3D', showWithoutTime: true};
  const cases: ReadonlyArray<
    readonly [
      what: string,
      event: Partial<CalendarEvent>,
      expected: string,
      locale?: string,
      zone?: string,
    ]
  > = [
    ['a start alone', {}, 'Sonntag, 13. Dezember 2026, 17:00 Uhr'],
    ['one in English', {}, 'Sunday, December 13, 2026, 5:00 PM', 'en'],
    ['one in British English', {}, 'Sunday 13 December 2026, 17:00', 'en-GB'],
    [
      'a month in Austria',
      {start: '2027-01-17T17:00:00'},
      'Sonntag, 17. Jänner 2027, 17:00 Uhr',
      'de-AT',
    ],
    ['a time before ten', {start: '2026-12-13T09:05:00'}, 'Sonntag, 13. Dezember 2026, 09:05 Uhr'],
    ['midnight', {start: '2026-12-13T00:00:00'}, 'Sonntag, 13. Dezember 2026, 00:00 Uhr'],
    ['an end', {duration: 'PT1H45M'}, 'Sonntag, 13. Dezember 2026, 17:00–18:45 Uhr'],
    ['one in English', {duration: 'PT1H45M'}, 'Sunday, December 13, 2026, 5:00–6:45 PM', 'en'],
    [
      'an end in British English',
      {duration: 'PT1H45M'},
      'Sunday 13 December 2026, 17:00–18:45',
      'en-GB',
    ],
    [
      'an end past noon',
      {start: '2026-12-13T09:00:00', duration: 'PT5H'},
      'Sunday, December 13, 2026, 9:00 AM–2:00 PM',
      'en',
    ],
    ['an end at midnight', {duration: 'PT7H'}, 'Sonntag, 13. Dezember 2026, 17:00–00:00 Uhr'],
    ['one in English', {duration: 'PT7H'}, 'Sunday, December 13, 2026, 5:00 PM–12:00 AM', 'en'],
    [
      'an end after midnight',
      {start: '2026-12-31T20:00:00', duration: 'PT6H'},
      'Donnerstag, 31. Dezember 2026, 20:00 Uhr–Freitag, 1. Januar 2027, 02:00 Uhr',
    ],
    [
      'one in English',
      {start: '2026-12-31T20:00:00', duration: 'PT6H'},
      'Thursday, December 31, 2026, 8:00 PM–Friday, January 1, 2027, 2:00 AM',
      'en',
    ],
    [
      'several days with times',
      {start: '2026-12-11T16:00:00', duration: 'P2DT6H'},
      'Freitag, 11. Dezember 2026, 16:00 Uhr–Sonntag, 13. Dezember 2026, 22:00 Uhr',
    ],
    [
      'midnight to midnight',
      {start: '2026-12-13T00:00:00', duration: 'P1D'},
      'Sonntag, 13. Dezember 2026, 00:00–00:00 Uhr',
    ],
    ['a whole day', wholeDay, 'Sonntag, 13. Dezember 2026'],
    ['one in English', wholeDay, 'Sunday, December 13, 2026', 'en'],
    ['whole days', advent, 'Freitag, 4.–Sonntag, 6. Dezember 2026'],
    ['ones in English', advent, 'Friday, December 4–Sunday, December 6, 2026', 'en'],
    [
      'whole days over the turn of the year',
      {...advent, start: '2026-12-30T00:00:00', duration: 'P1W'},
      'Mittwoch, 30. Dezember 2026–Dienstag, 5. Januar 2027',
    ],
    // In words that not every browser has.
    ['one in simple German', {}, 'Sonntag, 13. Dezember 2026, 17 Uhr', 'de-simple'],
    [
      'an end in simple German',
      {duration: 'PT1H45M'},
      'Sonntag, 13. Dezember 2026, 17 Uhr bis 18 Uhr 45',
      'de-simple',
    ],
    [
      'early minutes in simple German',
      {start: '2026-12-13T00:05:00', duration: 'PT9H'},
      'Sonntag, 13. Dezember 2026, 0 Uhr 5 bis 9 Uhr 5',
      'de-simple',
    ],
    [
      'an end after midnight in simple German',
      {start: '2026-12-31T20:00:00', duration: 'PT6H'},
      'Donnerstag, 31. Dezember 2026, 20 Uhr bis Freitag, 1. Januar 2027, 2 Uhr',
      'de-simple',
    ],
    [
      'whole days in simple German',
      advent,
      'Freitag, 4. bis Sonntag, 6. Dezember 2026',
      'de-simple',
    ],
    ['one in Upper Sorbian', {}, 'njedźela, 13. decembra 2026, 17:00 hodź.', 'hsb'],
    [
      'a morning in Upper Sorbian',
      {start: '2027-03-11T09:30:00', duration: 'PT30M'},
      'štwórtk, 11. měrca 2027, 9:30–10:00 hodź.',
      'hsb',
    ],
    ['a whole day in Upper Sorbian', wholeDay, 'njedźela, 13. decembra 2026', 'hsb'],
    ['whole days in Upper Sorbian', advent, 'pjatk, 4.–njedźela, 6. decembra 2026', 'hsb'],
    ['one in Lower Sorbian', {}, 'njeźela, 13. decembra 2026, zeger 17:00', 'dsb'],
    [
      'a morning in Lower Sorbian',
      {start: '2027-03-10T09:05:00', duration: 'PT30M'},
      'srjoda, 10. měrca 2027, zeger 9:05–9:35',
      'dsb',
    ],
    ['whole days in Lower Sorbian', advent, 'pětk, 4.–njeźela, 6. decembra 2026', 'dsb-DE'],
    // In the night in which the clocks leave out an hour, and the one in which they show it twice.
    [
      'a start that the clocks leave out',
      {start: '2026-03-29T02:30:00'},
      'Sonntag, 29. März 2026, 03:30 Uhr',
    ],
    [
      'an end past the missing hour',
      {start: '2026-03-29T01:30:00', duration: 'PT1H'},
      'Sonntag, 29. März 2026, 01:30–03:30 Uhr',
    ],
    [
      'an end that looks earlier than the start',
      {start: '2026-10-25T02:30:00', duration: 'PT45M'},
      'Sonntag, 25. Oktober 2026, 02:30–02:15 Uhr',
    ],
    [
      'an end that looks like the start',
      {start: '2026-10-25T02:30:00', duration: 'PT1H'},
      'Sonntag, 25. Oktober 2026, 02:30–02:30 Uhr',
    ],
    [
      'a whole day of 25 hours',
      {...wholeDay, start: '2026-10-25T00:00:00'},
      'Sonntag, 25. Oktober 2026',
    ],
    [
      'a whole day of 23 hours',
      {...wholeDay, start: '2026-03-29T00:00:00'},
      'Sonntag, 29. März 2026',
    ],
    [
      'whole days across the change',
      {...advent, start: '2026-10-24T00:00:00'},
      'Samstag, 24.–Montag, 26. Oktober 2026',
    ],
    [
      'a day that begins at one o’clock',
      {...wholeDay, start: '2026-03-08T00:00:00', timeZone: 'America/Havana'},
      'Sonntag, 8. März 2026',
      'de',
      'America/Havana',
    ],
    // For a visitor elsewhere.
    ['another zone', {}, 'Sonntag, 13. Dezember 2026, 11:00 Uhr', 'de', NEW_YORK],
    [
      'another zone with another day',
      {duration: 'PT1H'},
      'Montag, 14. Dezember 2026, 06:00–07:00 Uhr',
      'de',
      'Pacific/Kiritimati',
    ],
    [
      'a zone in which it goes past midnight',
      {duration: 'PT2H'},
      'Sonntag, 13. Dezember 2026, 22:30 Uhr–Montag, 14. Dezember 2026, 00:30 Uhr',
      'de',
      'Asia/Yangon',
    ],
  ];
  for (const [what, event, expected, locale, timeZone] of cases) {
    it(`says "${expected}" for ${what}`, () => {
      expect(format(event, locale, timeZone)).to.equal(normalize(expected));
    });
  }

  it('names the zone where it is asked to, in winter and summer', () => {
    const day = 'Sonntag, 13. Dezember 2026';
    expect(format({}, 'de', BERLIN, true)).to.equal(`${day}, 17:00 Uhr (MEZ)`);
    expect(format({duration: 'PT1H'}, 'de', BERLIN, true)).to.equal(
      `${day}, 17:00–18:00 Uhr (MEZ)`,
    );
    expect(format({}, 'de-simple', BERLIN, true)).to.equal(`${day}, 17 Uhr (deutsche Zeit)`);
    expect(format({}, 'hsb', BERLIN, true)).to.equal(
      'njedźela, 13. decembra 2026, 17:00 hodź. (MEZ)',
    );
    const summer = {start: '2026-07-12T17:00:00'};
    expect(format(summer, 'de', BERLIN, true)).to.equal('Sonntag, 12. Juli 2026, 17:00 Uhr (MESZ)');
    expect(format(summer, 'en-GB', BERLIN, true)).to.equal('Sunday 12 July 2026, 17:00 (CEST)');
  });

  it('names no zone of a whole day', () => {
    const wholeDays = {...advent, timeZone: BERLIN};
    expect(format(wholeDays, 'de', BERLIN, true)).to.equal('Freitag, 4.–Sonntag, 6. Dezember 2026');
  });

  it('says the same of an event without a zone wherever it is looked at', () => {
    const {timeZone: _, ...event} = eventOf({duration: 'PT1H'});
    for (const place of [BERLIN, NEW_YORK, 'Pacific/Kiritimati', undefined]) {
      const words = formatEventDate(event, timesOf(event, place), 'de', place, de);
      expect(normalize(words)).to.equal('Sonntag, 13. Dezember 2026, 17:00–18:00 Uhr');
    }
  });

  it('says of any event of whole days its first day and its last, in any zone', () => {
    fc.assert(
      fc.property(
        moment('2012-01-01', '2040-01-01'),
        fc.integer({min: 1, max: 40}),
        zone,
        (time, days, timeZone) => {
          const start = `${localOf(time).slice(0, 10)}T00:00:00`;
          const words = format(
            {start, duration: `P${days}D`, showWithoutTime: true, timeZone},
            'de',
            timeZone,
          );
          const last = new Date(Date.parse(`${start}Z`) + (days - 1) * 86_400_000);
          const said = [...words.matchAll(/(\d+)\./g)].map(([, number]) => Number(number));
          const both = [Number(start.slice(8, 10)), last.getUTCDate()];
          expect(said).to.deep.equal(days === 1 ? both.slice(1) : both);
        },
      ),
    );
  });

  it('says of any start the time that the clocks of its zone show', () => {
    fc.assert(
      fc.property(moment('2012-01-01', '2040-01-01'), zone, (time, timeZone) => {
        // At noon no zone changes its clocks.
        const start = `${localOf(time).slice(0, 10)}T12:34:00`;
        const words = format({start, timeZone}, 'de', timeZone);
        expect(words).to.match(/, 12:34 Uhr$/);
        expect(words).to.contain(` ${Number(start.slice(8, 10))}. `);
      }),
    );
  });
});

for (const messages of [hsb, dsb]) {
  const {language} = messages;
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length) {
    it(`says days and pairs of them in ${language} as this browser does`, () => {
      const day = new Intl.DateTimeFormat(language, {dateStyle: 'full', timeZone: 'UTC'});
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
        const start = new Date(time).toISOString().slice(0, 19);
        const whole = {start, showWithoutTime: true, timeZone: 'UTC'};
        expect(format({...whole, duration: 'P1D'}, language, 'UTC')).to.equal(
          normalize(day.format(time)),
        );
        expect(format({...whole, duration: 'P4D'}, language, 'UTC')).to.equal(
          normalize(day.formatRange(time, time + 3 * 86_400_000)),
        );
      }
    });
  }
}

describe('formatPreviousStart', () => {
  const cases: ReadonlyArray<
    readonly [date: string, showWithoutTime: boolean, timeZone: string, expected: string]
  > = [
    ['2026-12-06T16:00:00+01:00', false, BERLIN, 'Sonntag, 6. Dezember 2026, 16:00 Uhr'],
    ['2026-12-06T16:00:00Z', false, NEW_YORK, 'Sonntag, 6. Dezember 2026, 11:00 Uhr'],
    // Without an offset, it is what the clocks of the place show.
    ['2026-12-06T16:00:00', false, NEW_YORK, 'Sonntag, 6. Dezember 2026, 16:00 Uhr'],
    ['2026-12-06', false, NEW_YORK, 'Sonntag, 6. Dezember 2026'],
    ['2026-12-06T00:00:00', true, BERLIN, 'Sonntag, 6. Dezember 2026'],
    ['2026-12-06T00:00:00+01:00', true, BERLIN, 'Sonntag, 6. Dezember 2026'],
  ];
  for (const [date, showWithoutTime, timeZone, expected] of cases) {
    it(`says "${expected}" for ${date}${showWithoutTime ? ' of whole days' : ''} in ${timeZone}`, () => {
      expect(formatPreviousStart(date, showWithoutTime, 'de', timeZone, de)).to.equal(expected);
    });
  }

  it('says it in simple German and in Sorbian', () => {
    const say = (locale: string, messages: Messages) =>
      formatPreviousStart('2026-12-06T09:00:00', false, locale, BERLIN, messages);
    expect(say('de-simple', deSimple)).to.equal('Sonntag, 6. Dezember 2026, 9 Uhr');
    expect(say('hsb', hsb)).to.equal('njedźela, 6. decembra 2026, 9:00 hodź.');
    expect(say('dsb', dsb)).to.equal('njeźela, 6. decembra 2026, zeger 9:00');
    expect(formatPreviousStart('2026-12-06', false, 'hsb', BERLIN, hsb)).to.equal(
      'njedźela, 6. decembra 2026',
    );
  });

  it('says it in English', () => {
    const words = formatPreviousStart('2026-12-06T16:00:00', false, 'en', BERLIN, en);
    expect(words.replace(/\s/g, ' ')).to.equal('Sunday, December 6, 2026, 4:00 PM');
  });
});
