import {expect} from '@open-wc/testing';
import {normalizeDate} from '../../src/feed/normalize-date.js';
import * as fc from '../support/fast-check.js';

/** Dates that programs mean: the zero dates of Go and PHP are none. */
const dates = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .filter((date) => !date.toISOString().startsWith('1970-01-01'));

function toSeconds(time: number): number {
  return Math.floor(time / 1000);
}

describe('normalizeDate, for any date', function () {
  this.timeout(20_000);

  for (const method of ['toISOString', 'toUTCString', 'toString'] as const) {
    it(`keeps the instant of ${method}()`, () => {
      fc.assert(
        fc.property(dates, (date) => {
          // Before 1900 local offsets have seconds, which toString() leaves out.
          fc.pre(method !== 'toString' || date.getUTCFullYear() > 1970);
          const normalized = normalizeDate(date[method]());
          expect(toSeconds(Date.parse(normalized!))).to.equal(toSeconds(date.getTime()));
        }),
      );
    });
  }

  it('keeps the wall-clock time and the offset', () => {
    const offset = fc.tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59));
    fc.assert(
      fc.property(dates, offset, (date, [sign, hours, minutes]) => {
        const two = (number: number) => String(number).padStart(2, '0');
        fc.pre(hours + minutes > 0);
        const text = `${date.toISOString().slice(0, 19)}${sign}${two(hours)}:${two(minutes)}`;
        expect(normalizeDate(text)).to.equal(text);
      }),
    );
  });

  it('reads seconds and milliseconds since 1970 alike', () => {
    fc.assert(
      fc.property(fc.integer({min: 100_000_000, max: 9_999_999_999}), (seconds) => {
        const expected = new Date(seconds * 1000).toISOString().replace('.000', '');
        expect(normalizeDate(seconds)).to.equal(expected);
        // Twelve digits that begin with a century are year, month, day, hour and minute.
        fc.pre(!/^(19|20)\d{7}$/.test(`${seconds}`));
        expect(normalizeDate(seconds * 1000)).to.equal(expected);
      }),
    );
  });

  it('gives what Date can parse, and leaves it as it is the second time', () => {
    const digits = fc.stringMatching(
      /^\d{1,4}[-./ ]{0,2}(\d\d?|März|Dez)[-./ ]{0,2}\d{1,4}([T ]\d\d?:\d\d(:\d\d)?)?( ?(Z|CET|PM|[+-]\d\d:?\d\d))?$/,
    );
    const texts = fc.oneof(fc.string(), digits, fc.integer().map(String), fc.nat(1e13).map(String));
    fc.assert(
      fc.property(texts, (text) => {
        const date = normalizeDate(text);
        if (date !== undefined) {
          expect(Date.parse(date)).not.to.be.NaN;
          expect(date).to.match(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?$/);
          expect(normalizeDate(date)).to.equal(date);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withBigInt: true}), (value) => {
        const date = normalizeDate(value);
        expect(date === undefined || date.length >= 10).to.equal(true);
      }),
    );
  });

  it('reads 10 MB of digits, and lists in lists', function () {
    this.timeout(20_000);
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) {
      deep = [deep];
    }
    const long = ['1', ' ', 'a ', 'a. ', '1.', 'ä', '20260212'].map((piece) => piece.repeat(1e6));
    for (const value of [...long, deep]) {
      expect(normalizeDate(value)).to.equal(undefined);
    }
  });
});
