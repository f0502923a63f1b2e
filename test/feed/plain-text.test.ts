import {expect} from '@open-wc/testing';
import {excerpt, splitLabel, toLine, toText} from '../../src/feed/plain-text.js';
import * as fc from '../support/fast-check.js';

const HARMFUL = '\0\u0007\u0008\u000b\u000c\u001b\u007f\u0085\u202a\u202e\u2066\u2069\ufeff';
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('toText', () => {
  const cases: ReadonlyArray<readonly [text: string, expected: string]> = [
    ['', ''],
    [' \n Text \t', 'Text'],
    ['Zeile 1\nZeile 2', 'Zeile 1\nZeile 2'],
    ['a\tb', 'a\tb'],
    [`a${HARMFUL}b`, 'ab'],
    ['satzung\u202efdp.exe', 'satzungfdp.exe'],
    [` ${HARMFUL} `, ''],
    // Joiners, and marks that only say what direction a text has anyway.
    ['👩‍🚒 می‌خواهم \u200e', '👩‍🚒 می‌خواهم \u200e'],
  ];
  for (const [text, expected] of cases) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(text)}`, () => {
      expect(toText(text)).to.equal(expected);
    });
  }
});

describe('toLine', () => {
  const cases: ReadonlyArray<readonly [text: string, expected: string]> = [
    ['', ''],
    [' a \r\n\t b\u2028c\u00a0d ', 'a b c d'],
    [` ${HARMFUL}\n`, ''],
    [`a ${HARMFUL} b`, 'a b'],
  ];
  for (const [text, expected] of cases) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(text)}`, () => {
      expect(toLine(text)).to.equal(expected);
    });
  }
});

describe('excerpt', () => {
  const cases: ReadonlyArray<readonly [text: string, length: number, expected: string]> = [
    ['', 10, ''],
    ['Neue Zeiten', 20, 'Neue Zeiten'],
    ['Neue Zeiten', 11, 'Neue Zeiten'],
    ['Neue\n Zeiten', 11, 'Neue Zeiten'],
    ['Neue Zeiten im Bad', 15, 'Neue Zeiten im…'],
    ['Neue Zeiten im Bad', 14, 'Neue Zeiten…'],
    ['Neue Zeiten im Bad', 12, 'Neue Zeiten…'],
    // Half of what may be is better than a long word less.
    ['Am Donaudampfschiff', 10, 'Am Donaud…'],
    ['Donaudampfschiff', 6, 'Donau…'],
    // A character of two units is not cut in half.
    ['abc😀😀😀', 6, 'abc😀…'],
    ['abc😀😀😀', 5, 'abc…'],
    ['市長からのお知らせです', 6, '市長からの…'],
    [`${' '.repeat(50)}Text`, 10, 'Text'],
  ];
  for (const [text, length, expected] of cases) {
    it(`makes "${expected}" of "${text.trim()}" in ${length}`, () => {
      expect(excerpt(text, length)).to.equal(expected);
    });
  }

  it('is never longer than it may be, cuts no character, and is its own excerpt', function () {
    this.timeout(20_000);
    const texts = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 60}),
      fc.array(fc.constantFrom('a', 'bc', ' ', '😀', '\n', '市', '…')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, fc.integer({min: 4, max: 40}), (text, length) => {
        fc.pre(!LONE_SURROGATE.test(text));
        const once = excerpt(text, length);
        expect(once.length).to.be.at.most(length);
        expect(once).not.to.match(LONE_SURROGATE);
        expect(excerpt(once, length)).to.equal(once);
        expect(once === toLine(text) || once.endsWith('…')).to.equal(true);
      }),
      {numRuns: 1000},
    );
  });
});

describe('splitLabel', () => {
  const long = 'Der Gemeinderat hat in seiner Sitzung am Dienstag';
  const cases: ReadonlyArray<readonly [text: string, start: string, rest: string]> = [
    ['', '', ''],
    ['Heute geschlossen', 'Heute geschlossen', ''],
    ['Heute ist zu.', 'Heute ist zu.', ''],
    ['Das Rathaus schließt. Wir arbeiten daran.', 'Das Rathaus schließt.', 'Wir arbeiten daran.'],
    ['Wer singt heute? Meldet euch!', 'Wer singt heute?', 'Meldet euch!'],
    ['Wir feiern heute!!! Kommt alle.', 'Wir feiern heute!!!', 'Kommt alle.'],
    ['Er sagte: „Es bleibt.“ Dann ging er.', 'Er sagte: „Es bleibt.“', 'Dann ging er.'],
    ['Das Rathaus schließt.\n\nWir kommen wieder.', 'Das Rathaus schließt.', 'Wir kommen wieder.'],
    ['Das Rathaus\nschließt. Morgen auch.', 'Das Rathaus schließt.', 'Morgen auch.'],
    // What is too short says too little.
    ['Achtung! Die Brücke ist gesperrt. Bis Mai.', 'Achtung! Die Brücke ist gesperrt.', 'Bis Mai.'],
    // Abbreviations end no sentence.
    ['Beratung mit Dr. Muster im Rathaus. Um 8.', 'Beratung mit Dr. Muster im Rathaus.', 'Um 8.'],
    [
      'Alle Ämter, z. B. das Bauamt, bleiben geschlossen. Bis 9.',
      'Alle Ämter, z. B. das Bauamt, bleiben geschlossen.',
      'Bis 9.',
    ],
    [
      'Das Fest ist am 12. Februar im Saal. Kommt!',
      'Das Fest ist am 12. Februar im Saal.',
      'Kommt!',
    ],
    [
      'Gesperrt ist die Bahnhofstr. bis zum Markt. Ab 8.',
      'Gesperrt ist die Bahnhofstr. bis zum Markt.',
      'Ab 8.',
    ],
    [
      'Rufen Sie an unter Tel. 07151 500 oder mailen. Danke.',
      'Rufen Sie an unter Tel. 07151 500 oder mailen.',
      'Danke.',
    ],
    [
      'Mehr unter www.stadt.example oder hier. Danke.',
      'Mehr unter www.stadt.example oder hier.',
      'Danke.',
    ],
    // Without a sentence that is short enough, it is cut between two words.
    [`${long} ${long} ${long}`, `${long} ${long}…`, `…${long}`],
    ['市'.repeat(150), `${'市'.repeat(99)}…`, `…${'市'.repeat(51)}`],
    ['😀'.repeat(80), `${'😀'.repeat(49)}…`, `…${'😀'.repeat(31)}`],
  ];
  for (const [text, start, rest] of cases) {
    it(`splits "${text}"`, () => {
      expect(splitLabel(text)).to.deep.equal({start, rest});
    });
  }

  it('loses no word', function () {
    this.timeout(20_000);
    const word = fc.stringMatching(/^[A-Za-zäöü]{1,12}[.!?]?$/);
    fc.assert(
      fc.property(fc.array(word, {maxLength: 60}), (words) => {
        const {start, rest} = splitLabel(words.join(' '));
        const all = `${start.replace(/…$/, '')} ${rest.replace(/^…/, '')}`;
        expect(all.replace(/\s/g, '')).to.equal(words.join(''));
        expect(start.length).to.be.at.most(110);
      }),
    );
  });

  it('reads 10 MB of white space, of full stops and of letters', function () {
    this.timeout(20_000);
    const size = 10_000_000;
    expect(splitLabel(`a${' '.repeat(size)}b`).start.startsWith('a')).to.equal(true);
    expect(splitLabel(`Ein langer Satz${'.'.repeat(size)}`).start).to.have.lengthOf(100);
    expect(splitLabel('a'.repeat(size)).rest.length).to.equal(size - 98);
    expect(excerpt(' \n'.repeat(size / 2), 100)).to.equal('');
    expect(toText(HARMFUL.repeat(size / 10))).to.equal('');
  });
});
