import {expect} from '@open-wc/testing';
import {EventCountdown} from '../../../src/elements/event-countdown/event-countdown.js';
import {ownEvent} from '../../../src/elements/event-countdown/own-event.js';
import {eventItem, linesOf, showCountdown, showMarkup, spaced} from '../../support/countdown.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';
import {STRANGE} from '../../support/strange-values.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const ADD = 'In den Kalender eintragen';

/** Sets properties as frameworks do, whatever their types. */
async function set(element: EventCountdown, properties: object): Promise<void> {
  Object.assign(element, properties);
  await arrived();
}

const PROPERTIES = [
  'src',
  'feed',
  'item',
  'start',
  'duration',
  'name',
  'location',
  'precision',
  'headingLevel',
  'timeZone',
  'loading',
] as const;

describe('the properties of aushang-event-countdown', () => {
  for (const property of PROPERTIES) {
    it(`${property} may be anything: nothing is thrown, and what was there comes again`, async () => {
      page.serve('/feed.json', feedOf([eventItem('Markt', {start: '2026-12-13T17:00:00'})]));
      const element = await showCountdown();
      const before = linesOf(element);
      const value = element[property];
      for (const strange of STRANGE) {
        await set(element, {[property]: strange});
        // An error while it is drawn would be thrown here.
        await element.updateComplete;
        expect(partsOf(element, 'base')).to.have.length(1);
      }
      await set(element, {[property]: value});
      expect(linesOf(element)).to.deep.equal(before);
    });
  }

  for (const property of ['duration', 'name', 'location', 'timeZone', 'start'] as const) {
    it(`${property} may be anything for an event that the page names`, async () => {
      const element = await showMarkup('<aushang-event-countdown></aushang-event-countdown>');
      const good = {start: '2026-12-13T17:00', name: 'Markt'};
      for (const strange of STRANGE) {
        await set(element, {...good, [property]: strange});
        await element.updateComplete;
        expect(partsOf(element, 'base')).to.have.length(1);
        if (property !== 'start') {
          expect(textsOf(element, 'date')).to.deep.equal(['Sonntag, 13. Dezember 2026, 17:00 Uhr']);
        }
      }
    });
  }

  it('take numbers for texts, and null for nothing', async () => {
    page.serve(
      '/feed.json',
      feedOf([
        eventItem('7', {start: '2026-12-13T17:00:00'}),
        eventItem('8', {start: '2026-12-12T17:00:00'}),
      ]),
    );
    const element = await showCountdown();
    await set(element, {item: 7});
    expect(titlesOf(element)).to.deep.equal(['7']);
    await set(element, {item: null});
    expect(titlesOf(element)).to.deep.equal(['8']);
    await set(element, {start: 20_261_213, name: 2026, location: 12});
    expect(linesOf(element)).to.deep.equal([
      '20 Tage',
      '2026',
      'Sonntag, 13. Dezember 2026',
      '12',
      ADD,
    ]);
    await set(element, {start: null});
    expect(titlesOf(element)).to.deep.equal(['8']);
  });

  it('show a text as it is, without markup', async () => {
    const element = await showMarkup('<aushang-event-countdown></aushang-event-countdown>');
    await set(element, {
      start: '2026-12-13T17:00',
      name: '<img src=x onerror=alert(1)>',
      location: '"><script>alert(1)</script>',
    });
    expect(element.shadowRoot!.querySelector('img, script')).to.be.null;
    expect(spaced(element.shadowRoot!.textContent)).to.contain('<script>alert(1)</script>');
  });

  const levels: readonly [unknown, string][] = [
    [2, 'h2'],
    ['4', 'h4'],
    [6, 'h6'],
    [1, 'h3'],
    [7, 'h3'],
    [null, 'h3'],
    ['groß', 'h3'],
  ];
  for (const [level, tag] of levels) {
    it(`make ${tag} of the heading level ${JSON.stringify(level)}`, async () => {
      page.serve('/feed.json', feedOf([eventItem('Markt', {start: '2026-12-13T17:00:00'})]));
      const element = await showCountdown();
      await set(element, {headingLevel: level});
      expect(partsOf(element, 'title')[0]!.localName).to.equal(tag);
    });
  }

  it('can be set before the element is defined', async () => {
    const element = document.createElement('x-late-countdown') as EventCountdown;
    Object.assign(element, {start: '2026-12-13T17:00', name: 'Markt', headingLevel: 4});
    document.body.append(element);
    customElements.define('x-late-countdown', class extends EventCountdown {});
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Markt']);
    expect(element.shadowRoot!.querySelector('h4')).to.exist;
  });

  it('are those of a subclass too, which may add to them', async () => {
    class Market extends EventCountdown {
      override start = '2026-12-13T17:00';
      override name = 'Markt';
    }
    customElements.define('x-market', Market);
    const element = document.createElement('x-market');
    document.body.append(element);
    await arrived();
    expect(titlesOf(element)).to.deep.equal(['Markt']);
  });

  it('go with a clone, where they are attributes', async () => {
    const element = await showMarkup(
      '<aushang-event-countdown start="2026-12-13T17:00" name="Markt"></aushang-event-countdown>',
    );
    const clone = element.cloneNode(true) as EventCountdown;
    document.body.append(clone);
    await arrived();
    expect(titlesOf(clone)).to.deep.equal(['Markt']);
  });
});

describe('ownEvent', () => {
  it('is none without a start', () => {
    for (const start of [undefined, null]) {
      expect(ownEvent({start, name: 'Markt'})).to.be.undefined;
    }
  });

  it('says what the attributes say, and nothing else', () => {
    expect(JSON.parse(ownEvent({start: '2026-12-13', name: 'Markt'})!)).to.deep.equal({
      '@type': 'Event',
      uid: '2026-12-13 Markt',
      title: 'Markt',
      start: '2026-12-13',
    });
    expect(
      JSON.parse(
        ownEvent({
          start: '2026-12-13T17:00',
          duration: 'PT1H',
          name: 'Markt',
          location: 'Marktplatz',
          timeZone: 'Europe/Berlin',
        })!,
      ),
    ).to.deep.equal({
      '@type': 'Event',
      uid: '2026-12-13T17:00 Markt',
      title: 'Markt',
      start: '2026-12-13T17:00',
      duration: 'PT1H',
      timeZone: 'Europe/Berlin',
      locations: {place: {name: 'Marktplatz'}},
    });
  });

  it('leaves out what is no text', () => {
    for (const strange of STRANGE) {
      const text = ownEvent({start: '2026-12-13', name: strange, location: strange});
      expect(JSON.parse(text!)).to.have.property('start', '2026-12-13');
    }
  });
});
