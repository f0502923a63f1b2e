import {expect} from '@open-wc/testing';
import {htmlToText, looksLikeHtml} from '../../src/feed/html-to-text.js';

type Cases = ReadonlyArray<readonly [html: string, expected: string]>;

function check(cases: Cases): void {
  for (const [html, expected] of cases) {
    it(`reads ${JSON.stringify(html)}`, () => {
      expect(htmlToText(html)).to.equal(expected);
    });
  }
}

describe('htmlToText', () => {
  describe('blocks and lines', () => {
    check([
      ['', ''],
      ['Hallo', 'Hallo'],
      ['<p>Eins</p><p>Zwei</p>', 'Eins\nZwei'],
      ['<P>Eins</P>\n\n<P CLASS="x">Zwei', 'Eins\nZwei'],
      ['Eins<br>Zwei<br/>Drei<br />Vier</br>', 'Eins\nZwei\nDrei\nVier'],
      ['Eins<br><br><br>Zwei', 'Eins\nZwei'],
      ['<h2>Titel</h2>Text<hr>Mehr', 'Titel\nText\nMehr'],
      ['<div><div>A</div>B</div>C', 'A\nB\nC'],
      ['ein <b>fettes</b>, <em>schräges</em> Wort', 'ein fettes, schräges Wort'],
      ['ein\n  \t langer\r\nText', 'ein langer Text'],
      [
        '<pre>Zeile 1\nZeile 2\r\n  Zeile 3</pre>\nein\nText',
        'Zeile 1\nZeile 2\nZeile 3\nein Text',
      ],
      ['<pre>A\n<b>B</b>\nC</pre>', 'A\nB\nC'],
      ['<div hidden><pre>x</div>A\nB', 'A B'],
      ['<details><summary>Frage</summary>Antwort</details>Ende', 'Frage\nAntwort\nEnde'],
      ['A<center>B</center>C', 'A\nB\nC'],
      ['<a href="/plan.pdf">Zum Plan</a>', 'Zum Plan'],
      ['<img src="x.jpg" alt="Ein Bild"><wbr>Wort', 'Wort'],
      ['<ul><li>Eins<li>Zwei</ul>Ende', '• Eins\n• Zwei\nEnde'],
      ['<ol>\n <li>Eins</li>\n <li>Zwei</li>\n</ol>', '• Eins\n• Zwei'],
      ['<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', '• A\n• B\n• C'],
      ['<ul><li>A</li><li></li><li><p>B</p></li></ul>', '• A\n• B'],
      ['<ul><li> <p>A</p><p>B</p></li></ul>', '• A\nB'],
      ['<ul><li></li></ul><p>Danach', 'Danach'],
      ['Vorher<ul><li><ul><li>Innen</ul></ul>', 'Vorher\n• Innen'],
      ['<dl><dt>Ort</dt><dd>Rathaus</dd></dl>', 'Ort\nRathaus'],
      [
        '<table><tr><th>Tag</th><th>Zeit</th></tr><tr><td>Mo</td><td>8</td></tr></table>',
        'Tag Zeit\nMo 8',
      ],
      ['<figure><img src=a><figcaption>Am Markt</figcaption></figure>', 'Am Markt'],
    ]);
  });

  describe('characters', () => {
    check([
      ['Rat &amp; Tat &ndash; 8&nbsp;Uhr', 'Rat & Tat – 8\u00a0Uhr'],
      // Text stays text, however often it was written as markup.
      ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
      ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
      ['a &#60;b&#62; c', 'a <b> c'],
      ['5 < 6 und 7 > 3 <3', '5 < 6 und 7 > 3 <3'],
      ['\u202eumgekehrt\u202c\u0007', 'umgekehrt'],
      ['&#8238;umgekehrt&#7;', 'umgekehrt'],
      ['\ufeff Rand \u00a0', 'Rand'],
    ]);
  });

  describe('what a reader does not see', () => {
    check([
      ['A<script>alert("<p>x</p>")</script>B', 'AB'],
      ['A<SCRIPT type=x>if (a<b) {}</Script >B', 'AB'],
      ['A<script>"</scripture>"</script>B', 'AB'],
      ['A<script>nie zu Ende', 'A'],
      ['A<script', 'A'],
      ['<style>p::before{content:"<p>x"}</style>B', 'B'],
      ['<style><!-- p{} --></style>B', 'B'],
      ['<textarea><p>x</textarea>B', 'B'],
      ['<noscript><img src=x>x</noscript>B', 'B'],
      ['<template><p>x</p></template>B', 'B'],
      ['<iframe src="https://x.example/"><p>x</p></iframe>B', 'B'],
      ['<svg><title>x</title><text>x</text></svg>B', 'B'],
      ['<select><option>x</select><button>x</button>B', 'B'],
      ['<video controls><p>x</p></video><audio>x</audio>B', 'B'],
      ['<object><object>x</object>x</object>B', 'B'],
      ['<html><head><title>x</title></head><body>B</body></html>', 'B'],
      ['<p hidden>x</p>B', 'B'],
      ['<p HIDDEN="">x</p>B', 'B'],
      // The next block ends a paragraph that is not ended itself.
      ['<p hidden>x<p>B', 'B'],
      ['<p hidden>x<br>x<b>x</b><h2>B</h2>', 'B'],
      ['<div><p hidden>x</div>B', 'B'],
      ['<p hidden>x<p hidden>x<ul><li>B</ul>', '• B'],
      ['<p style="display: none">x<script>x</script>x</p>B', 'B'],
      ['A<svg/>B<math />C', 'ABC'],
      ['<svg><svg/>x</svg>B', 'B'],
      ['<svg><path/>x</svg>B', 'B'],
      // These are not empty, whatever they look like.
      ['<script/>x</script>B', 'B'],
      ['<span hidden/>x</span>B', 'B'],
      ['<p class="a" hidden="until-found">x</p>B', 'B'],
      ['<p class="hidden">sichtbar</p>', 'sichtbar'],
      ['<p data-hidden>sichtbar</p>', 'sichtbar'],
      ['<p title=" hidden ">sichtbar</p>', 'sichtbar'],
      ['<div hidden><div>x</div><div><div>x</div></div>x</div>B', 'B'],
      ['<div hidden><p>x<br>x<img src=a hidden></div>B', 'B'],
      ['<div hidden><script>"</div>"</script>x</div>B', 'B'],
      ['<span aria-hidden="true">x</span>B', 'B'],
      ["<span aria-hidden = 'true'>x</span>B", 'B'],
      ['<span aria-hidden=true>x</span>B', 'B'],
      ['<span aria-hidden="false">sichtbar</span>', 'sichtbar'],
      ['<p style="display:none">x</p>B', 'B'],
      ["<p style='color: red; DISPLAY : none'>x</p>B", 'B'],
      ['<p style="visibility:hidden">x</p>B', 'B'],
      ['<p style=display:none>x</p>B', 'B'],
      [`<p style="font-family:'Arial';display:none">x</p>B`, 'B'],
      [`<p style='font-family:"Arial";display:none'>x</p>B`, 'B'],
      ['<p style="display:block">sichtbar</p>', 'sichtbar'],
      ['<p style="color:red" title="display:none">sichtbar</p>', 'sichtbar'],
      ['<input hidden>B<br hidden>C', 'B\nC'],
    ]);
  });

  describe('what is not as it should be', () => {
    check([
      ['A<!-- <p>x</p> -->B', 'AB'],
      ['A<!-- x > y -- > -->B', 'AB'],
      ['A<!---->B<!-->C<!--->D', 'ABCD'],
      ['A<!-- nie zu Ende', 'A'],
      ['<!--[if !IE]><!-->B<!--<![endif]-->C', 'BC'],
      ['<!DOCTYPE html><?xml version="1.0"?>B', 'B'],
      ['<!doctype', ''],
      // HTML has no CDATA: a browser shows the same.
      ['<![CDATA[<p>Text</p>]]>', 'Text\n]]>'],
      ['<p title="a > b">Text</p>', 'Text'],
      ["<img alt='don't'>Text", 'Text'],
      ['<img alt=don"t>Text', 'Text'],
      ['<p title="nie zu Ende>Text', ''],
      ['A<p title=', 'A'],
      ['<b><i>Text</b></i></p></div>', 'Text'],
      ['</p></p>Text</', 'Text</'],
      ['A</ b>B', 'A</ b>B'],
      ['A< b>B', 'A< b>B'],
      ['<<p>>Text', '<\n>Text'],
      ['<o:p>Text</o:p>', 'Text'],
      ['<scr<script>ipt>x</script>Text', 'ipt>xText'],
      ['</script>Text', 'Text'],
    ]);
  });
});

describe('looksLikeHtml', () => {
  const cases: ReadonlyArray<readonly [text: string, expected: boolean]> = [
    ['<p>Text</p>', true],
    ['Text<br>', true],
    ['Text<BR/>', true],
    ['<a href="/x">Text</a>', true],
    ['Text</strong>', true],
    ['Text', false],
    ['5 < 6 > 4', false],
    ['Ich <3 Musterstadt', false],
    ['&lt;p&gt;', false],
    ['<erika@stadt.example>', false],
    ['<Name>', false],
    ['<p', false],
  ];
  for (const [text, expected] of cases) {
    it(`says ${expected} of ${text}`, () => {
      expect(looksLikeHtml(text)).to.equal(expected);
    });
  }
});
