import {expect} from '@open-wc/testing';
import {decodeEntities} from '../../src/feed/entities.js';

describe('decodeEntities', () => {
  const cases: ReadonlyArray<readonly [text: string, expected: string]> = [
    ['', ''],
    ['Rat & Tat', 'Rat & Tat'],
    ['Rat &amp; Tat', 'Rat & Tat'],
    ['&lt;b&gt;', '<b>'],
    ['&quot;A&quot; &apos;B&apos;', '"A" \'B\''],
    ['8&nbsp;Uhr', '8\u00a0Uhr'],
    ['Auf&shy;gabe', 'Auf\u00adgabe'],
    ['&bdquo;Tango&ldquo; &ndash; 5&euro;&hellip;', '„Tango“ – 5€…'],
    ['&Auml;&Ouml;&Uuml;&auml;&ouml;&uuml;&szlig;', 'ÄÖÜäöüß'],
    ['&eacute;&agrave;&ecirc;&ntilde;&aring;&ccedil;', 'éàêñåç'],
    ['&Ccaron;&ccaron;&Scaron;&scaron;&zcaron;&ecaron;&rcaron;', 'ČčŠšžěř'],
    ['&lstrok;&Lstrok;&Oslash;&aelig;&OElig;', 'łŁØæŒ'],
    ['&sup2; &frac12; &frac34; &times; &deg;', '² ½ ¾ × °'],
    ['&Dagger;&dagger;&Prime;&prime;', '‡†″′'],
    ['&#228;&#xe4;&#XE4;&#x0000e4;', 'ääää'],
    ['&#128512;&#x1f600;', '😀😀'],
    // What Windows-1252 has there.
    ['&#150;', '–'],
    ['&#x96;', '–'],
    ['&#128;&#132;&#147;&#133;', '€„“…'],
    // No characters: HTML shows the replacement character.
    ['&#0;', '\ufffd'],
    ['&#x0;', '\ufffd'],
    ['&#x110000;', '\ufffd'],
    ['&#xd800;', '\ufffd'],
    ['&#57343;', '\ufffd'],
    ['&#x10ffff;', '\u{10ffff}'],
    [`&#${'9'.repeat(400)};`, '\ufffd'],
    [`&#x${'f'.repeat(400)};`, '\ufffd'],
    // Once, and only once.
    ['&amp;lt;', '&lt;'],
    ['&amp;amp;', '&amp;'],
    ['&#38;lt;', '&lt;'],
    // Names that nobody knows stay.
    ['&stadt;', '&stadt;'],
    ['&;&#;&#x;&#xg;', '&;&#;&#x;&#xg;'],
    ['AT&T; A&B', 'AT&T; A&B'],
    ['?a=1&copy=2&lt=3&sect1', '?a=1&copy=2&lt=3&sect1'],
    ['&xuml1;&1uml;&_acute;', '&xuml1;&1uml;&_acute;'],
    ['&a;&s;&Szlig1;&Sect;&Lt;&Nbsp;', '&a;&s;&Szlig1;&Sect;&Lt;&Nbsp;'],
    // HTML does without the semicolon after some names, and after numbers.
    ['Rat &amp Tat &lt', 'Rat & Tat <'],
    ['K&uumlche, M&uuml.', 'K&uumlche, Mü.'],
    ['8&nbsp-&nbsp;9 &#8211 &#xe4!', '8\u00a0-\u00a09 – ä!'],
    ['&amp&amp;amp', '&&amp'],
    ['R&amp=;', 'R&amp=;'],
    ['&ndash &euro &scaron &alpha &circ &stadt', '&ndash &euro &scaron &alpha &circ &stadt'],
    ['&alpha;&omega;&sigmaf;&sigma;', 'αως\u03c3'],
    ['&Alpha;&Omega;&Sigma;&mu;', 'ΑΩΣμ'],
    ['&aogon;&Eogon;&THORN;&ETH;&eth;', 'ąĘÞÐð'],
    ['&aconstructor;&x__proto__;&atoString;', '&aconstructor;&x__proto__;&atoString;'],
    ['&constructor;&__proto__;', '&constructor;&__proto__;'],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${text.slice(0, 60) || 'an empty text'}`, () => {
      expect(decodeEntities(text)).to.equal(expected);
    });
  }

  it('knows the letters of European languages by their names', () => {
    const marks = {grave: 'àèìòù', acute: 'áéíóúý', circ: 'âêîôû', tilde: 'ãñõ', uml: 'äëïöüÿ'};
    for (const [mark, letters] of Object.entries(marks)) {
      for (const letter of letters) {
        const base = letter.normalize('NFD').charAt(0);
        expect(decodeEntities(`&${base}${mark};`)).to.equal(letter);
        expect(decodeEntities(`&${base.toUpperCase()}${mark};`)).to.equal(letter.toUpperCase());
      }
    }
  });

  it('reads 10 MB of references, and 10 MB that only look so', function () {
    this.timeout(60_000);
    expect(decodeEntities('&amp;'.repeat(2_000_000))).to.have.lengthOf(2_000_000);
    for (const text of ['&'.repeat(1e7), '&a'.repeat(5e6), `&${'a'.repeat(1e7)}`]) {
      expect(decodeEntities(text) === text).to.equal(true);
    }
    expect(decodeEntities(`&#${'1'.repeat(1e7)};`)).to.equal('\ufffd');
  });
});
