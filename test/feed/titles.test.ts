import {expect} from '@open-wc/testing';
import {parseItem, parseItems} from '../support/feeds.js';

describe("an item's title", () => {
  describe('is the given one, as one line of text', () => {
    const cases: ReadonlyArray<readonly [title: string, expected: string]> = [
      ['Neue Zeiten', 'Neue Zeiten'],
      [' Neue\n\t Zeiten ', 'Neue Zeiten'],
      ['Rat &amp; Tat', 'Rat & Tat'],
      ['B&uuml;rgerhaus: &#39;Tango &amp; Tee&#39;', "Bürgerhaus: 'Tango & Tee'"],
      ['So schreibt man &amp;amp;', 'So schreibt man &amp;'],
      ['Das Element <b>', 'Das Element <b>'],
      ['&lt;script&gt;', '<script>'],
      ['satzung\u202efdp.exe', 'satzungfdp.exe'],
      ['\u2067Titel\u2069\u0000\u001b[31m', 'Titel[31m'],
      ['2026', '2026'],
    ];
    for (const [title, expected] of cases) {
      it(`${expected} of ${JSON.stringify(title)}`, () => {
        expect(parseItem({title}).item.title).to.equal(expected);
      });
    }

    it('2026 of the number', () => {
      expect(parseItem({title: 2026}).item.title).to.equal('2026');
    });

    it('cut where it is longer than 500 characters', () => {
      const {title} = parseItem({title: 'Wort '.repeat(1000)}).item;
      expect(title).to.have.lengthOf.within(490, 500);
      expect(title).to.match(/ Wort…$/);
    });
  });

  describe('is made where none is given', () => {
    const text = 'Das Rathaus bleibt heute geschlossen. Wir arbeiten daran.';
    const cases: ReadonlyArray<readonly [members: object, expected: string]> = [
      [{content_text: text}, 'Das Rathaus bleibt heute geschlossen.'],
      [{content_html: `<p>${text}</p>`, url: '/1'}, 'Das Rathaus bleibt heute geschlossen.'],
      [{summary: text}, 'Das Rathaus bleibt heute geschlossen.'],
      [{title: '', content_text: 'Heute zu'}, 'Heute zu'],
      [{title: '\u202e \u0007', content_text: 'Heute zu'}, 'Heute zu'],
      [{title: null, content_text: 'Heute zu'}, 'Heute zu'],
      [{title: {}, content_text: 'Heute zu'}, 'Heute zu'],
      [{url: '/rathaus/oeffnungszeiten/?x=1#y'}, 'stadt.example/rathaus/oeffnungszeiten'],
      [{url: 'https://www.kreis.example/'}, 'kreis.example'],
      [{external_url: 'https://kreis.example/B%C3%A4der'}, 'kreis.example/Bäder'],
      [{url: 'https://kreis.example/%E0%A4%A'}, 'kreis.example/%E0%A4%A'],
      [{url: 'https://kreis.example/a%E2%80%AEb%00'}, 'kreis.example/ab'],
      [{url: 'mailto:rathaus@stadt.example'}, 'rathaus@stadt.example'],
      [{url: 'tel:+49-7151-500'}, '+49-7151-500'],
      [{image: '/bilder/a.jpg'}, 'stadt.example/bilder/a.jpg'],
      [{attachments: [{url: 'plan.pdf'}]}, 'stadt.example/aktuelles/plan.pdf'],
      // The feed's title, which is "Stadt" here, is better than nothing.
      [{content_html: '<img src="a.jpg">'}, 'Stadt'],
      [{url: 'mailto:'}, 'Stadt'],
      [{url: 'mailto:%20%0A%E2%80%AE'}, 'Stadt'],
    ];
    for (const [members, expected] of cases) {
      it(`"${expected}" of ${JSON.stringify(members)}`, () => {
        expect(parseItem(members).item.title).to.equal(expected);
      });
    }
  });
});

describe("an item's summary", () => {
  const text = 'Das Rathaus bleibt heute geschlossen. Wir arbeiten daran.';
  const cases: ReadonlyArray<readonly [members: object, expected: string | undefined]> = [
    [{title: 'A', summary: 'Kurz', content_text: 'Lang'}, 'Kurz'],
    [{title: 'A', summary: '<p>Kurz &amp; gut</p>'}, 'Kurz & gut'],
    [{title: 'A', summary: ' Kurz\n\nund gut '}, 'Kurz und gut'],
    [{title: 'A', content_text: 'Lang'}, 'Lang'],
    [{title: 'A', content_html: '<p>Lang</p><p>und breit</p>'}, 'Lang und breit'],
    [{title: 'A', summary: '', content_text: 'Lang'}, 'Lang'],
    [{title: 'A'}, undefined],
    // Where the title is the start of the text, the summary goes on with it.
    [{content_text: text}, 'Wir arbeiten daran.'],
    [{summary: text}, 'Wir arbeiten daran.'],
    [{content_text: 'Heute zu'}, undefined],
    [{title: 'Heute zu', content_text: 'Heute zu'}, undefined],
    [{title: 'Das Rathaus bleibt heute geschlossen.', content_text: text}, 'Wir arbeiten daran.'],
    [{title: 'Heute zu', content_text: 'Heute zu', summary: 'Heute zu'}, 'Heute zu'],
    [{url: '/1'}, undefined],
  ];
  for (const [members, expected] of cases) {
    it(`is ${expected} of ${JSON.stringify(members)}`, () => {
      expect(parseItem(members).item.summary).to.equal(expected);
    });
  }

  it('is cut at 280 characters of the text, and at 1000 of its own', () => {
    const long = 'Wort '.repeat(1000);
    const {items} = parseItems(
      {id: '1', title: 'A', content_text: long},
      {id: '2', title: 'A', summary: long},
      {id: '3', content_text: long},
    );
    const lengths = items.map(({summary}) => summary?.length);
    expect(lengths[0]).to.be.within(270, 280);
    expect(lengths[1]).to.be.within(990, 1000);
    expect(lengths[2]).to.be.within(270, 280);
    for (const {summary} of items) {
      expect(summary).to.match(/Wort…$/);
    }
  });
});
