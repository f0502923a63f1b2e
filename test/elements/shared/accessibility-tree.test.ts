import {expect, fixture} from '@open-wc/testing';
import {accessibilityTree} from '../../support/accessibility-tree.js';

describe('accessibilityTree', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Nur Text', ['text "Nur Text"']],
    ['<h3>Titel</h3>', ['heading 3 "Titel"']],
    ['<h2><a href="/a">Titel</a></h2>', ['heading 2 "Titel"', '  link "Titel"']],
    ['<a>kein Link</a>', ['text "kein Link"']],
    ['<p>Ein <b>Satz</b> in\n einer Zeile</p>', ['text "Ein Satz in einer Zeile"']],
    ['<p>Zwei</p><p>Zeilen</p>', ['text "Zwei"', 'text "Zeilen"']],
    ['<span style="display: block">Zwei</span>Zeilen', ['text "Zwei"', 'text "Zeilen"']],
    ['<button aria-pressed="true"><b>Kultur</b> <i>3</i></button>', ['button "Kultur 3" pressed']],
    ['<button aria-pressed="false">Sport</button>', ['button "Sport" not pressed']],
    ['<button aria-expanded="false" disabled>Mehr</button>', ['button "Mehr" collapsed disabled']],
    ['<button aria-disabled="true">Mehr</button>', ['button "Mehr" disabled']],
    [
      '<label><span>Suche</span><input type="search" value="Rat"></label>',
      ['text "Suche"', 'searchbox "Suche" value "Rat"'],
    ],
    [
      '<ul><li>Eins</li><li><p>Zwei</p><p>Drei</p></li></ul>',
      ['list', '  listitem "Eins"', '  listitem', '    text "Zwei"', '    text "Drei"'],
    ],
    ['<time datetime="2026-02-12">12. Februar 2026</time>', ['time "12. Februar 2026"']],
    ['<img src="data:," alt="Rathaus"><img src="data:," alt="">', ['img "Rathaus"']],
    ['<div role="status"><p>2 Meldungen</p></div>', ['status "2 Meldungen"']],
    ['<div role="group" aria-label="Themen">Sport</div>', ['group "Themen"', '  text "Sport"']],
    ['<section>Text</section>', ['text "Text"']],
    ['<section aria-label="Aktuelles">Text</section>', ['region "Aktuelles"', '  text "Text"']],
    ['<p hidden>Verborgen</p>', []],
    ['<p style="display: none">Verborgen</p>', []],
    ['<p aria-hidden="true">Verborgen</p>', []],
    ['<p inert>Verborgen</p>', []],
    [
      '<p style="visibility: hidden">Verborgen<b style="visibility: visible">Zu sehen</b></p>',
      ['text "Zu sehen"'],
    ],
    ['<p style="position: absolute; clip-path: inset(50%)">Gehört</p>', ['text "Gehört"']],
    [
      '<details><summary>Mehr</summary><p>Verborgen</p></details>',
      ['group', '  button "Mehr" collapsed'],
    ],
    [
      '<details open><summary>Mehr</summary><p>Text</p></details>',
      ['group', '  button "Mehr" expanded', '  text "Text"'],
    ],
    [
      '<style>.vor::before {content: "Neu: "} .still::after {content: "·" / ""}</style><p class="vor still">Titel</p>',
      ['text "Neu: Titel"'],
    ],
  ];
  for (const [markup, expected] of cases) {
    it(`reads ${markup}`, async () => {
      expect(accessibilityTree(await fixture(`<div>${markup}</div>`))).to.deep.equal(expected);
    });
  }

  it('reads shadow roots with what fills their slots', async () => {
    const host = await fixture('<div><b slot="vorn">Gefüllt</b> und ohne Platz</div>');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<p><slot name="vorn">Ersatz</slot></p><p><slot name="leer">Ersatz</slot></p><slot hidden></slot>';
    expect(accessibilityTree(host)).to.deep.equal(['text "Gefüllt"', 'text "Ersatz"']);
  });
});
