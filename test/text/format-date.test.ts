import {expect} from '@open-wc/testing';
import {normalizeDate} from '../../src/feed/normalize-date.js';
import {de} from '../../src/text/de.js';
import {formatDate} from '../../src/text/format-date.js';
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
