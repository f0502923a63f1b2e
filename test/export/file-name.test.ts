import {expect} from '@open-wc/testing';
import {fileName} from '../../src/export/file-name.js';
import * as fc from '../support/fast-check.js';

describe('fileName', () => {
  const cases: ReadonlyArray<readonly [title: string, expected: string]> = [
    ['Weihnachtsmarkt', 'Weihnachtsmarkt.ics'],
    ['Größere Übung für Ärzte', 'Größere Übung für Ärzte.ics'],
    // Two characters that look like one.
    ['Mu\u0308ll', 'Müll.ics'],
    ['Konzert 17/18: "Nacht"', 'Konzert 17 18 Nacht.ics'],
    ['a<b>c|d?e*f', 'a b c d e f.ics'],
    ['..\\..\\autoexec', 'autoexec.ics'],
    ['../../etc/passwd', 'etc passwd.ics'],
    ['.htaccess', 'htaccess.ics'],
    ['Was nun?...', 'Was nun.ics'],
    ['Fest. ', 'Fest.ics'],
    ['Stand 1.2', 'Stand 1.2.ics'],
    ['Erste\nzweite\tZeile', 'Erste zweite Zeile.ics'],
    ['a\u2028b\u0085c', 'a bc.ics'],
    ['a\0b\u001bc\u007f', 'abc.ics'],
    ['\u202egnp.exe', 'gnp.exe.ics'],
    ['a\u200bb\ufeff\u00adc', 'ab c.ics'],
    ['halb \ud83c', 'halb.ics'],
    ['🎄 Markt 🎄', '🎄 Markt 🎄.ics'],
    ['', 'event.ics'],
    ['...', 'event.ics'],
    [' / ', 'event.ics'],
    ['CON', '_CON.ics'],
    ['nul', '_nul.ics'],
    ['Com1', '_Com1.ics'],
    ['LPT³', '_LPT³.ics'],
    ['CONIN$', '_CONIN$.ics'],
    ['aux.neu', '_aux.neu.ics'],
    ['prn .x', '_prn .x.ics'],
    ['Con:', '_Con.ics'],
    ['Konzert', 'Konzert.ics'],
    ['Auxilium', 'Auxilium.ics'],
    ['COM10', 'COM10.ics'],
    ['.con', '_con.ics'],
    ['x'.repeat(300), `${'x'.repeat(120)}.ics`],
    ['ü'.repeat(300), `${'ü'.repeat(60)}.ics`],
    [`x${'🎄'.repeat(300)}`, `x${'🎄'.repeat(29)}.ics`],
    [`${'x'.repeat(119)} y`, `${'x'.repeat(119)}.ics`],
  ];
  for (const [title, expected] of cases) {
    it(`is ${expected} for ${JSON.stringify(title)}`, () => {
      expect(fileName(title, 'event', 'ics')).to.equal(expected);
    });
  }

  it('is one that every system can store, for any title', () => {
    const title = fc
      .array(
        fc.oneof(
          fc.string({unit: 'binary', maxLength: 60}),
          fc.constantFrom(
            'con',
            'LPT1',
            '.',
            ' ',
            '/',
            '\u202e',
            '\n',
            '🎄',
            'ü'.repeat(70),
            '\ud83c',
          ),
        ),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(title, (title) => {
        const name = fileName(title, 'event', 'ics');
        expect(name).to.match(/^[^. ].*\.ics$/u);
        expect(name).not.to.match(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(name).not.to.match(/^(con|prn|aux|nul|com\d|lpt\d) *\./i);
        expect(name).not.to.match(/[. ]\.ics$/);
        expect(new TextEncoder().encode(name).length).to.be.at.most(130);
        expect(name).to.equal(name.normalize('NFC'));
      }),
    );
  });

  it('comes quickly of 10 MB', () => {
    for (const title of [
      '. '.repeat(5e6),
      'x'.repeat(1e7),
      '\u0308'.repeat(1e7),
      'a\u202e'.repeat(5e6),
    ]) {
      expect(fileName(title, 'event', 'ics').length).to.be.at.most(130);
    }
  });
});
