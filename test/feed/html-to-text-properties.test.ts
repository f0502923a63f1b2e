import {expect} from '@open-wc/testing';
import {htmlToText} from '../../src/feed/html-to-text.js';
import * as fc from '../support/fast-check.js';

const plain = fc.string({unit: 'grapheme'}).filter((text) => !/[<&]/.test(text));

/** Pieces that make HTML of every degree of brokenness. */
const soup = fc
  .array(
    fc.oneof(
      fc.string({maxLength: 5}),
      fc.constantFrom(
        ...'<p>|</p>|<|>|</|<!--|-->|<!|"|\'|=|<script>|</script>|<style |<li>|<br/>|<div hidden>|</div>|&lt;|&#0;|&|;|<![CDATA[|<a href="x">|<svg/>| |\n'.split(
          '|',
        ),
      ),
    ),
    {maxLength: 40},
  )
  .map((pieces) => pieces.join(''));

describe('htmlToText, for any text', function () {
  this.timeout(20_000);

  it('leaves no control or bidi character, and no white space around', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const text = htmlToText(html);
        expect(text).not.to.match(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/);
        expect(text).to.equal(text.trim());
        expect(text).not.to.match(/\n\n| {2}|\r/);
      }),
      {numRuns: 2000},
    );
  });

  it('leaves text without markup as it is the second time', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const once = htmlToText(text);
        expect(htmlToText(once)).to.equal(once);
        expect(once.replace(/\s/g, '').length).to.be.at.most(text.replace(/\s/g, '').length);
      }),
    );
  });

  it('keeps every word that stands between tags', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{1,8}$/);
    const tag = fc.constantFrom('<p>', '</p>', '<br>', '<ul><li>', '<div class="a>b">', '<!--x-->');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word)), (pairs) => {
        const html = pairs.map(([tag, word]) => `${tag} ${word}`).join(' ');
        const words = htmlToText(html).match(/[^\s•]+/g) ?? [];
        expect(words).to.deep.equal(pairs.map(([, word]) => word));
      }),
    );
  });

  for (const name of ['script', 'style', 'STYLE', 'textarea', 'title']) {
    it(`takes no text out of <${name}>`, () => {
      fc.assert(
        fc.property(plain, fc.string(), fc.string(), (before, first, second) => {
          const inner = `${first}GEHEIM${second}`;
          fc.pre(!/<\//.test(inner));
          const open = htmlToText(`${before}<${name}>${inner}`);
          const closed = htmlToText(`${before}<${name} a="b">${inner}</${name}>`);
          expect(open).not.to.contain('GEHEIM');
          expect(closed).to.equal(htmlToText(before));
        }),
      );
    });
  }
});

describe('htmlToText, for 10 MB', function () {
  this.timeout(20_000);

  const size = 10_000_000;
  const fill = (piece: string) => piece.repeat(size / piece.length);
  const cases: ReadonlyArray<readonly [what: string, html: string, length: number]> = [
    ['one letter', fill('a'), size],
    ['white space', `a${fill(' \n')}b`, 3],
    ['less-than signs', fill('<'), size],
    ['one open tag after the other', fill('<p'), 0],
    ['tags', fill('<p>a</p> '), Math.floor(size / 9) * 2 - 1],
    ['elements in elements', fill('<div>'), 0],
    ['hidden elements in hidden elements', fill('<p hidden>'), 0],
    ['comments that do not end', fill('<!--'), 0],
    ['declarations that do not end', fill('<!a'), 0],
    ['scripts that do not end', fill('<script>'), 0],
    ['scripts that never began', fill('</script '), 0],
    ['an attribute that does not end', `<p a="${fill('b')}`, 0],
    ['quotation marks', `<p ${fill(`"'`)}>`, 0],
    ['equals signs', `<p ${fill('= ')}>`, 0],
    ['styles', `<p ${fill(' style="display"')}>`, 0],
    ['one style that is mostly space', `<p style="display${fill(' ')}">`, 0],
    ['list items', fill('<li>a'), (size / 5) * 4 - 1],
    ['references to characters', fill('&#150;'), Math.floor(size / 6)],
  ];
  for (const [what, html, length] of cases) {
    it(`reads ${what}`, function () {
      this.timeout(60_000);
      expect(htmlToText(html).length).to.equal(length);
    });
  }
});
