import {expect} from '@open-wc/testing';
import type {EventCountdown} from '../../../src/elements/event-countdown/event-countdown.js';
import {
  eventItem,
  HOUR,
  linesOf,
  sentenceOf,
  showCountdown,
  showMarkup,
} from '../../support/countdown.js';
import {expectTree} from '../../support/expect-tree.js';
import {absolute, arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const DOCUMENT = {
  '@type': 'Event',
  uid: 'markt@stadt.example',
  title: 'Weihnachtsmarkt',
  start: '2026-12-13T17:00:00',
  timeZone: 'Europe/Berlin',
};

/** An item whose event has its id for a title. */
function item(id: string, start: string, members: object = {}, event: object = {}): object {
  return eventItem(id, {title: id, start, duration: 'PT2H', ...event}, members);
}

const PAST = item('Vorbei', '2026-11-22T10:00:00');
const CANCELLED = item('Abgesagt', '2026-11-24T10:00:00', {}, {status: 'cancelled'});
const POSTPONED = item('Verschoben', '2026-11-24T11:00:00', {
  _aushang: {eventStatus: 'EventPostponed'},
});
const EXPIRED = item('Abgelaufen', '2026-11-24T12:00:00', {_aushang: {expires: '2026-11-22'}});
const NEWS = {id: 'Meldung', title: 'Meldung'};
const FIRST = item('Erster', '2026-11-25T10:00:00');
const SECOND = item('Zweiter', '2026-11-26T10:00:00');

describe('which event of a feed aushang-event-countdown shows', () => {
  const choices: readonly [string, readonly object[], string, readonly string[]][] = [
    ['the one that begins first', [SECOND, FIRST], '', ['Erster']],
    [
      'none that is over, cancelled, postponed or expired',
      [PAST, CANCELLED, POSTPONED, EXPIRED, NEWS, SECOND, FIRST],
      '',
      ['Erster'],
    ],
    ['nothing, where all are', [PAST, CANCELLED, POSTPONED, EXPIRED, NEWS], '', []],
    ['one that runs', [FIRST, item('Läuft', '2026-11-23T11:00:00')], '', ['Läuft']],
    [
      'of several that run, the one that began last',
      [item('Länger', '2026-11-23T10:30:00'), item('Läuft', '2026-11-23T11:00:00')],
      '',
      ['Läuft'],
    ],
    ['the one that is named', [FIRST, SECOND], 'item="Zweiter"', ['Zweiter']],
    ['the one that is named, though it is over', [FIRST, PAST], 'item="Vorbei"', ['Vorbei']],
    ['the next one, where an empty name is given', [SECOND, FIRST], 'item=""', ['Erster']],
    ['nothing, where the one that is named is not there', [FIRST], 'item="weg"', []],
    ['nothing, where the one that is named has no event', [FIRST, NEWS], 'item="Meldung"', []],
  ];
  for (const [name, items, attributes, titles] of choices) {
    it(name, async () => {
      page.serve('/feed.json', feedOf(items));
      expect(titlesOf(await showCountdown(attributes))).to.deep.equal(titles);
    });
  }

  it('one after the other, as they begin and end', async () => {
    const items = [
      item('Lang', '2026-11-23T13:00:00', {}, {duration: 'PT4H'}),
      item('Kurz', '2026-11-23T14:00:00', {}, {duration: 'PT1H'}),
      item('Nachts', '2026-11-23T20:00:00'),
    ];
    page.serve('/feed.json', feedOf(items));
    const element = await showCountdown();
    const shown: string[] = [];
    // From noon until after the last one, each half an hour.
    for (let half = 0; half <= 21; half++) {
      const [state] = textsOf(element, 'state');
      const line = `${titlesOf(element).join()} ${state ?? ''}`.trim();
      if (line !== shown.at(-1)) {
        shown.push(line);
      }
      await page.clock.advance(HOUR / 2);
    }
    expect(shown).to.deep.equal([
      'Lang Heute',
      'Lang Läuft gerade',
      'Kurz Läuft gerade',
      'Lang Läuft gerade',
      'Nachts Heute',
      'Nachts Läuft gerade',
      '',
    ]);
    expect(element.shadowRoot!.textContent).to.contain('Zurzeit ist kein Termin angekündigt.');
    expect(page.clock.waits()).to.be.empty;
  });

  it('another one, when the one that is shown expires', async () => {
    const expires = '2026-11-23T12:30:00+01:00';
    page.serve(
      '/feed.json',
      feedOf([item('Kurz', '2026-11-24T10:00:00', {_aushang: {expires}}), FIRST]),
    );
    const element = await showCountdown();
    expect(titlesOf(element)).to.deep.equal(['Kurz']);
    await page.clock.advance(HOUR / 2);
    expect(titlesOf(element)).to.deep.equal(['Erster']);
  });

  it('another one, when the attribute changes', async () => {
    page.serve('/feed.json', feedOf([FIRST, SECOND]));
    const element = await showCountdown();
    element.setAttribute('item', 'Zweiter');
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Zweiter']);
    element.removeAttribute('item');
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Erster']);
  });
});

describe('where aushang-event-countdown has its event from', () => {
  beforeEach(() => {
    page.serve('/feed.json', feedOf([FIRST]));
    page.serve('/event.json', DOCUMENT);
  });

  it('its src, which is a feed', async () => {
    expect(titlesOf(await showCountdown())).to.deep.equal(['Erster']);
    expect(page.requests).to.deep.equal([absolute('/feed.json')]);
  });

  it('its src, which is an event', async () => {
    const element = await showMarkup(
      '<aushang-event-countdown src="/event.json"></aushang-event-countdown>',
    );
    await expectTree(element, [
      'heading 3 "Weihnachtsmarkt"',
      'time "Sonntag, 13. Dezember 2026, 17:00 Uhr"',
      'timer "Noch 20 Tage"',
      'button "In den Kalender eintragen"',
      'status',
    ]);
    expect(page.warnings).to.be.empty;
  });

  it('the provider around it', async () => {
    const element = await showMarkup(
      '<aushang-feed src="/event.json"><aushang-event-countdown></aushang-event-countdown></aushang-feed>',
    );
    expect(titlesOf(element)).to.deep.equal(['Weihnachtsmarkt']);
    expect(page.requests).to.deep.equal([absolute('/event.json')]);
  });

  const inline: readonly [string, object, string][] = [
    ['a feed', feedOf([SECOND]), 'Zweiter'],
    ['a feed with an event of its own', feedOf([], {_jscalendar: DOCUMENT}), 'Weihnachtsmarkt'],
    ['an event', DOCUMENT, 'Weihnachtsmarkt'],
  ];
  for (const [name, document, title] of inline) {
    it(`${name} among its children, without any request`, async () => {
      const script = `<script type="application/feed+json">${JSON.stringify(document)}</script>`;
      const element = await showMarkup(
        `<aushang-event-countdown>${script}</aushang-event-countdown>`,
      );
      expect(titlesOf(element)).to.deep.equal([title]);
      expect(page.requests).to.be.empty;
    });

    it(`${name} as its property, whatever else there is`, async () => {
      const element = await showCountdown();
      element.feed = document;
      await arrived();
      expect(titlesOf(element)).to.deep.equal([title]);
      element.feed = undefined;
      await arrived();
      expect(titlesOf(element)).to.deep.equal(['Erster']);
    });
  }

  it('no recurrence: the first occurrence alone, and the web team is told', async () => {
    page.serve('/event.json', {...DOCUMENT, recurrenceRules: [{frequency: 'yearly'}]});
    const element = await showMarkup(
      '<aushang-event-countdown src="/event.json"></aushang-event-countdown>',
    );
    expect(sentenceOf(element)).to.equal('Noch 20 Tage');
    expect(page.warnings.join()).to.contain('/recurrenceRules [recurrence]');
  });
});

describe('attributes alone', () => {
  const FALLBACK = '<p>Der Markt ist am 13. Dezember.</p>';

  function own(attributes: string, children = ''): Promise<EventCountdown> {
    return showMarkup(
      `<aushang-event-countdown ${attributes}>${children}</aushang-event-countdown>`,
    );
  }

  function isFallbackSeen(element: Element): boolean {
    return element.querySelector('p')!.checkVisibility();
  }

  it('make an event, and no request', async () => {
    page.begin({timeZone: 'America/New_York'});
    const element = await own(
      'start="2026-12-13T17:00" duration="PT1H45M" name="Weihnachtsmarkt" location="Marktplatz" time-zone="Europe/Berlin"',
      FALLBACK,
    );
    expect(isFallbackSeen(element)).to.be.false;
    await expectTree(element, [
      'heading 3 "Weihnachtsmarkt"',
      'time "Sonntag, 13. Dezember 2026, 17:00–18:45 Uhr (MEZ)"',
      'text "In Ihrer Zeitzone: Sonntag, 13. Dezember 2026, 11:00–12:45 Uhr"',
      'text "Marktplatz"',
      'timer "Noch 20 Tage"',
      'button "In den Kalender eintragen"',
      'status',
    ]);
    expect(page.requests).to.be.empty;
    expect(page.warnings).to.be.empty;
  });

  it('need no more than a start and a name', async () => {
    const element = await own('start="2026-12-13" name="Weihnachtsmarkt"');
    expect(linesOf(element)).to.deep.equal([
      '20 Tage',
      'Weihnachtsmarkt',
      'Sonntag, 13. Dezember 2026',
      'In den Kalender eintragen',
    ]);
    expect(page.warnings).to.be.empty;
  });

  it('count before a src, a provider and a feed among the children', async () => {
    page.serve('/feed.json', feedOf([FIRST]));
    const script = `<script type="application/feed+json">${JSON.stringify(feedOf([SECOND]))}</script>`;
    const element = await showMarkup(
      `<aushang-feed src="/feed.json"><aushang-event-countdown src="/feed.json" start="2026-12-13" name="Markt">${script}</aushang-event-countdown></aushang-feed>`,
    );
    expect(titlesOf(element)).to.deep.equal(['Markt']);
    expect(page.requests).to.be.empty;
  });

  it('say that the event is over, from its end on', async () => {
    const element = await own('start="2026-11-23T13:00" duration="PT1H" name="Sitzung"');
    await page.clock.advance(HOUR);
    expect(textsOf(element, 'state')).to.deep.equal(['Läuft gerade']);
    await page.clock.advance(HOUR);
    expect(linesOf(element)).to.deep.equal([
      'Sitzung',
      'Vorbei',
      'Montag, 23. November 2026, 13:00–14:00 Uhr',
    ]);
    expect(page.clock.waits()).to.be.empty;
  });

  for (const start of ['', 'bald', '2026-02-30', '17:00', '{{ start }}', '0000-00-00']) {
    it(`with start="${start}": the fallback is seen, and the web team is told`, async () => {
      const element = await own(`start="${start}" name="Markt"`, FALLBACK);
      expect(isFallbackSeen(element)).to.be.true;
      expect(titlesOf(element)).to.be.empty;
      expect(page.warnings).to.have.length(1);
      expect(page.warnings[0]).to.match(
        /^<aushang-event-countdown> \[not-a-feed\] .*"start" such as 2026-/,
      );
      expect(page.requests).to.be.empty;
    });
  }

  it('with a bad start and no fallback: a reader is told that there is nothing', async () => {
    const element = await own('start="bald" name="Markt"');
    await expectTree(element, ['status "Hier ist zurzeit nichts hinterlegt."']);
  });

  it('without a name: date and time, under a heading of the page, and the web team is told', async () => {
    const element = await own(
      'start="2026-12-13T17:00"',
      '<h3 slot="heading">Weihnachtsmarkt</h3>',
    );
    await expectTree(element, [
      'heading 3 "Weihnachtsmarkt"',
      'time "Sonntag, 13. Dezember 2026, 17:00 Uhr"',
      'timer "Noch 20 Tage"',
      'button "In den Kalender eintragen"',
      'status',
    ]);
    expect(partsOf(element, 'title')).to.be.empty;
    expect(page.warnings).to.deep.equal([
      '<aushang-event-countdown> shows an event without a name: give it a "name".',
    ]);
  });

  const bad: readonly [string, RegExp, string][] = [
    ['duration="1h"', /\/duration \[date\]/, 'Sonntag, 13. Dezember 2026, 17:00 Uhr'],
    ['time-zone="MEZ+1"', /time-zone="MEZ\+1" is ignored/, 'Sonntag, 13. Dezember 2026, 17:00 Uhr'],
  ];
  for (const [attribute, warning, date] of bad) {
    it(`with ${attribute}: what is left, and the web team is told`, async () => {
      const element = await own(`start="2026-12-13T17:00" name="Markt" ${attribute}`);
      expect(textsOf(element, 'date')).to.deep.equal([date]);
      expect(page.warnings.join('\n')).to.match(warning);
    });
  }

  it('can change', async () => {
    const element = await own('start="2026-12-13T17:00" name="Markt" location="Marktplatz"');
    const changes: readonly [string, string | null, readonly string[]][] = [
      [
        'start',
        '2026-12-20T17:00',
        ['27 Tage', 'Markt', 'Sonntag, 20. Dezember 2026, 17:00 Uhr', 'Marktplatz'],
      ],
      [
        'name',
        'Krippenspiel',
        ['27 Tage', 'Krippenspiel', 'Sonntag, 20. Dezember 2026, 17:00 Uhr', 'Marktplatz'],
      ],
      [
        'duration',
        'PT1H',
        ['27 Tage', 'Krippenspiel', 'Sonntag, 20. Dezember 2026, 17:00–18:00 Uhr', 'Marktplatz'],
      ],
      [
        'location',
        null,
        ['27 Tage', 'Krippenspiel', 'Sonntag, 20. Dezember 2026, 17:00–18:00 Uhr'],
      ],
    ];
    for (const [name, value, lines] of changes) {
      if (value === null) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, value);
      }
      await arrived();
      expect(linesOf(element)).to.deep.equal([...lines, 'In den Kalender eintragen']);
    }
    expect(page.requests).to.be.empty;
    expect(page.clock.waits()).to.have.length(1);
  });

  it('give way to a feed when the start goes', async () => {
    page.serve('/feed.json', feedOf([FIRST]));
    const element = await own('src="/feed.json" start="2026-12-13T17:00" name="Markt"');
    element.removeAttribute('start');
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Erster']);
  });
});
