import {expect} from '@open-wc/testing';
import {contentLine, dateTime, escapeText} from '../../src/export/content-line.js';
import * as fc from '../support/fast-check.js';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replace(/\r\n /g, '').replace(/\r\n$/, '');
const unescape = (text: string) =>
  text.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));

describe('escapeText', () => {
  const cases: ReadonlyArray<readonly [text: string, expected: string]> = [
    ['', ''],
    ['Fest', 'Fest'],
    ['Kaffee, Tee; Kuchen', String.raw`Kaffee\, Tee\; Kuchen`],
    [String.raw`C:\neu`, String.raw`C:\\neu`],
    ['10:30 "Uhr"', '10:30 "Uhr"'],
    ['a\nb', String.raw`a\nb`],
    ['a\r\nb', String.raw`a\nb`],
    ['a\rb', String.raw`a\nb`],
    ['a\n\rb', String.raw`a\n\nb`],
    ['a\vb\fc', String.raw`a\nb\nc`],
    ['a\u0085b\u2028c\u2029d', String.raw`a\nb\nc\nd`],
    ['a\0b\u001bc\u007fd\u009fe', 'abcde'],
    ['a\tb', 'a\tb'],
    ['a\u00a0b', 'a\u00a0b'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ];
  for (const [text, expected] of cases) {
    it(`writes ${JSON.stringify(text)}`, () => {
      expect(escapeText(text)).to.equal(expected);
    });
  }
});

describe('dateTime', () => {
  it('writes a date and a time in digits', () => {
    expect(dateTime(Date.UTC(2026, 1, 3, 4, 5, 6, 789))).to.equal('20260203T040506');
  });
});

describe('contentLine', () => {
  const cases: ReadonlyArray<readonly [what: string, line: string, expected: string]> = [
    ['a short line', 'A:b', 'A:b\r\n'],
    ['a line of 75 octets', 'x'.repeat(75), `${'x'.repeat(75)}\r\n`],
    ['a line of 76 octets', 'x'.repeat(76), `${'x'.repeat(75)}\r\n x\r\n`],
    [
      '74 octets after the first',
      'x'.repeat(150),
      `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`,
    ],
    ['an umlaut at the end', `${'x'.repeat(73)}ü`, `${'x'.repeat(73)}ü\r\n`],
    ['an umlaut that does not fit', `${'x'.repeat(74)}ü`, `${'x'.repeat(74)}\r\n ü\r\n`],
    ['a euro sign that does not fit', `${'x'.repeat(73)}€`, `${'x'.repeat(73)}\r\n €\r\n`],
    ['an emoji at the end', `${'x'.repeat(71)}🎄`, `${'x'.repeat(71)}🎄\r\n`],
    ['an emoji that does not fit', `${'x'.repeat(72)}🎄`, `${'x'.repeat(72)}\r\n 🎄\r\n`],
    ['an escape that does not fit', `${'x'.repeat(74)}\\n`, `${'x'.repeat(74)}\r\n \\n\r\n`],
    ['an escaped backslash', `${'x'.repeat(74)}\\\\n`, `${'x'.repeat(74)}\r\n \\\\n\r\n`],
    // WebKit takes the last two for one.
    [
      'what looks like half a character',
      `${'x'.repeat(70)}\uf900\ufc00`,
      `${'x'.repeat(70)}\uf900\r\n \ufc00\r\n`,
    ],
    ['half a character', '\ud83c', '\ud83c\r\n'],
  ];
  for (const [what, line, expected] of cases) {
    it(`folds ${what}`, () => {
      expect(contentLine(line)).to.equal(expected);
    });
  }

  it('has at most 75 octets in a line, and loses nothing', () => {
    const text = fc.string({unit: 'binary', maxLength: 300});
    const withBreaks = fc
      .array(
        fc.oneof(text, fc.constantFrom('\r\n', '\n ', '\\', ';', ',', '\u2028', 'ü'.repeat(80))),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(withBreaks, (value) => {
        const escaped = escapeText(value);
        const lines = contentLine(`SUMMARY:${escaped}`);
        expect(lines.endsWith('\r\n')).to.equal(true);
        for (const line of lines.slice(0, -2).split('\r\n')) {
          expect(octets(line)).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n\v\f\u0085\u2028\u2029]/);
        }
        expect(
          lines
            .slice(0, -2)
            .split('\r\n')
            .slice(1)
            .every((line) => line.startsWith(' ')),
        ).to.equal(true);
        expect(unfold(lines)).to.equal(`SUMMARY:${escaped}`);
        const plain = value
          .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n')
          .replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(unescape(escaped)).to.equal(plain);
      }),
    );
  });

  it('folds 10 MB', function () {
    this.timeout(30_000);
    const lines = contentLine(`DESCRIPTION:${escapeText('ü\\\n'.repeat(2_500_000))}`);
    expect(lines.length).to.be.above(10_000_000);
  });
});
