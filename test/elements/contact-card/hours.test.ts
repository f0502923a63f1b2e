import {expect} from '@open-wc/testing';
import {contactOf, OFFICE, showCard} from '../../support/contacts.js';
import {feedOf, usePage} from '../../support/page.js';
import {textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();

describe('the hours of aushang-contact-card', () => {
  it('change by themselves, and name the reason where the office is closed', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: OFFICE}));
    const element = await showCard();
    const steps: readonly [string, string][] = [
      ['2026-11-23T12:29:59', 'Geöffnet bis 12:30 Uhr'],
      ['2026-11-23T12:30:00', 'Geschlossen. Öffnet um 14:00 Uhr'],
      ['2026-11-23T14:00:00', 'Geöffnet bis 18:00 Uhr (nur mit Termin)'],
      ['2026-11-23T18:00:00', 'Geschlossen. Öffnet morgen um 08:00 Uhr'],
      ['2026-11-24T08:00:00', 'Geöffnet bis 12:30 Uhr'],
      ['2026-11-26T18:00:00', 'Geschlossen. Öffnet am Montag um 08:00 Uhr'],
      ['2026-11-27T09:00:00', 'Heute geschlossen: Betriebsausflug. Öffnet am Montag um 08:00 Uhr'],
      ['2026-11-28T00:00:00', 'Heute geschlossen. Öffnet am Montag um 08:00 Uhr'],
      ['2026-11-29T00:00:00', 'Heute geschlossen. Öffnet morgen um 08:00 Uhr'],
      ['2026-11-30T08:00:00', 'Geöffnet bis 12:30 Uhr'],
    ];
    const todays: (string | undefined)[] = [];
    for (const [time, words] of steps) {
      await page.clock.advance(Date.parse(`${time}+01:00`) - page.clock.now());
      expect(textsOf(element, 'state'), time).to.deep.equal([words]);
      todays.push(element.shadowRoot!.querySelector('.today th')?.textContent);
    }
    expect([...new Set(todays)].join()).to.equal(
      'Montag,Dienstag,Donnerstag,Freitag,Samstag,Sonntag',
    );
    expect(page.requests).to.have.length(1);
  });

  const rules: readonly [string, readonly object[], string][] = [
    ['always open', [{opens: '00:00', closes: '24:00'}], 'Geöffnet'],
    [
      'open into the night',
      [{dayOfWeek: 'Monday', opens: '08:00', closes: '02:00'}],
      'Geöffnet bis morgen, 02:00 Uhr',
    ],
    [
      'closed for weeks',
      [
        {dayOfWeek: 'Monday', opens: '08:00', closes: '12:30'},
        {validFrom: '2026-11-23', validThrough: '2026-12-06', description: 'Umzug'},
      ],
      'Heute geschlossen: Umzug. Öffnet am Montag, 7. Dezember um 08:00 Uhr',
    ],
    [
      'closed for good',
      [{dayOfWeek: 'Monday', opens: '00:00', closes: '00:00'}],
      'Heute geschlossen',
    ],
  ];
  for (const [name, hours, words] of rules) {
    it(`say of an office that is ${name}: ${words}`, async () => {
      const card = contactOf({
        name: {full: 'Amt'},
        'schema.org:openingHoursSpecification': hours,
      });
      page.serve('/feed.json', feedOf([], {_jscontact: card}));
      expect(textsOf(await showCard(), 'state')).to.deep.equal([words]);
    });
  }

  it('are those of the zone that the page or the feed names, where the office has none', async () => {
    const card = contactOf({
      name: {full: 'Amt'},
      'schema.org:openingHoursSpecification': [{opens: '06:00', closes: '07:00'}],
    });
    page.serve(
      '/feed.json',
      feedOf([], {_jscontact: card, _aushang: {timeZone: 'America/New_York'}}),
    );
    expect(textsOf(await showCard(), 'state')).to.deep.equal(['Geöffnet bis 07:00 Uhr']);
    expect(textsOf(await showCard('time-zone="Europe/Berlin"'), 'state')).to.deep.equal([
      'Geschlossen. Öffnet morgen um 06:00 Uhr',
    ]);
  });

  it('keep no timer for a card that is gone', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: OFFICE}));
    const element = await showCard();
    expect(page.clock.waits()).to.have.length(1);
    element.remove();
    // What is left is the store's, which gives its feed up.
    await page.clock.advance(1000);
    expect(page.clock.waits()).to.be.empty;
  });
});
