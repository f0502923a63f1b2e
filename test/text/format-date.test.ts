import {expect} from '@open-wc/testing';
import {normalizeDate} from '../../src/feed/normalize-date.js';
import {de} from '../../src/text/de.js';
import {deSimple} from '../../src/text/de-simple.js';
import {dsb} from '../../src/text/dsb.js';
import {hsb} from '../../src/text/hsb.js';
import {formatDate} from '../../src/text/format-date.js';
import type {Messages} from '../../src/text/messages.js';
import * as fc from '../support/fast-check.js';

const ZONES = [
  'Europe/Berlin',
  'UTC',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  undefined,
];

describe('formatDate', () => {
  const cases: ReadonlyArray<
    readonly [date: string, language: string, timeZone: string, expected: string]
  > = [
    ['2026-02-12T09:00:00+01:00', 'de', 'Europe/Berlin', '12. Februar 2026'],
    ['2026-02-12T09:00:00+01:00', 'en', 'Europe/Berlin', 'February 12, 2026'],
    ['2026-02-12T09:00:00+01:00', 'en-GB', 'Europe/Berlin', '12 February 2026'],
    ['2026-01-01T12:00:00Z', 'de-AT', 'Europe/Vienna', '1. Jänner 2026'],
    ['2026-03-01T12:00:00Z', 'de', 'Europe/Berlin', '1. März 2026'],
    // The day is the zone's.
    ['2026-02-12T23:30:00Z', 'de', 'Europe/Berlin', '13. Februar 2026'],
    ['2026-02-12T23:30:00Z', 'de', 'UTC', '12. Februar 2026'],
    ['2026-02-12T03:00:00Z', 'de', 'America/New_York', '11. Februar 2026'],
    ['2026-12-31T23:30:00Z', 'en', 'Europe/Berlin', 'January 1, 2027'],
    // Summer time: the last hour of the day in UTC is past midnight twice.
    ['2026-07-12T22:30:00Z', 'de', 'Europe/Berlin', '13. Juli 2026'],
    ['2026-02-12T22:30:00Z', 'de', 'Europe/Berlin', '12. Februar 2026'],
  ];
  for (const [date, language, timeZone, expected] of cases) {
    it(`says "${expected}" in "${language}" for ${date} in ${timeZone}`, () => {
      expect(formatDate(date, language, timeZone, de)).to.equal(expected);
    });
  }

  // Not every browser knows these languages; the words are the same in all.
  const retold: ReadonlyArray<
    readonly [date: string, locale: string, messages: Messages, expected: string]
  > = [
    ['2026-02-12', 'de-simple', deSimple, 'Donnerstag, 12. Februar 2026'],
    ['2026-03-01', 'de-DE-simple', deSimple, 'Sonntag, 1. März 2026'],
    ['2026-01-01', 'de-AT-simple', deSimple, 'Donnerstag, 1. Jänner 2026'],
    ...[
      ['januara', 'januara'],
      ['februara', 'februara'],
      ['měrca', 'měrca'],
      ['apryla', 'apryla'],
      ['meje', 'maja'],
      ['junija', 'junija'],
      ['julija', 'julija'],
      ['awgusta', 'awgusta'],
      ['septembra', 'septembra'],
      ['oktobra', 'oktobra'],
      ['nowembra', 'nowembra'],
      ['decembra', 'decembra'],
    ].flatMap(([upper, lower], index) => {
      const date = `2026-${String(index + 1).padStart(2, '0')}-07`;
      return [
        [date, 'hsb', hsb, `7. ${upper} 2026`],
        [date, 'dsb', dsb, `7. ${lower} 2026`],
      ] as const;
    }),
    ['2026-05-01', 'hsb-DE', hsb, '1. meje 2026'],
  ];
  for (const [date, locale, messages, expected] of retold) {
    it(`says "${expected}" in "${locale}" for ${date}`, () => {
      expect(formatDate(date, locale, 'Europe/Berlin', messages)).to.equal(expected);
    });
  }

  for (const messages of [hsb, dsb]) {
    const {language} = messages;
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length) {
      it(`says every day of a year in ${language} as this browser does`, () => {
        const day = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
        for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
          const date = new Date(time).toISOString();
          expect(formatDate(date, language, 'UTC', messages)).to.equal(day.format(time));
        }
      });
    }
  }

  for (const date of ['2026-02-12', '2026-02-12T00:00:00', '2026-02-12T23:59:59']) {
    it(`shows ${date} as the same day in every zone`, () => {
      for (const timeZone of ZONES) {
        expect(formatDate(date, 'de', timeZone, de)).to.equal('12. Februar 2026');
      }
    });
  }

  it('shows the zone of the machine where none is named', () => {
    const date = new Date(2026, 1, 12, 12);
    expect(formatDate(date.toISOString(), 'de', undefined, de)).to.equal('12. Februar 2026');
  });

  it('shows every date that the parser lets through, in every zone', function () {
    this.timeout(20_000);
    const texts = fc.oneof(
      fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
      fc.date({noInvalidDate: true}).map((date) => date.toISOString().slice(0, 19)),
      fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d(T[0-2]\d:[0-5]\d:\d\d([+-][0-2]\d:[0-5]\d)?)?$/),
      fc.nat(1e13).map(String),
    );
    const languages = fc.constantFrom('de', 'en', 'de-AT', 'en-GB', 'fr', 'ar');
    fc.assert(
      fc.property(texts, languages, fc.constantFrom(...ZONES), (text, language, timeZone) => {
        const date = normalizeDate(text);
        fc.pre(date !== undefined);
        const year = Number(date.slice(0, 4));
        const words = formatDate(date, language, timeZone, de);
        if (/^(de|en|fr)/.test(language)) {
          // At the turn of the year a zone may have another one.
          expect([year - 1, year, year + 1]).to.include(Number(/\d+$/.exec(words)?.[0]));
        } else {
          expect(words).to.match(/\p{Nd}/u);
        }
      }),
      {numRuns: 500},
    );
  });
});
