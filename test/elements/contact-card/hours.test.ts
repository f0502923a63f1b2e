import {expect} from '@open-wc/testing';
import {fakeClock} from '../../support/clock.js';
import {contactOf, OFFICE, showCard} from '../../support/contacts.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
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

  it('are those of a holiday when its day has come, with its name', async () => {
    const hours = [
      {
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        opens: '08:00',
        closes: '18:00',
      },
      {validFrom: '2027-03-26', validThrough: '2027-03-26', description: 'Karfreitag'},
    ];
    const card = contactOf({name: {full: 'Amt'}, 'schema.org:openingHoursSpecification': hours});
    const clock = fakeClock(Date.parse('2027-03-25T09:00:00+01:00'));
    page.begin({now: clock.now, after: clock.after});
    page.serve('/feed.json', feedOf([], {_jscontact: card}));
    const element = await showCard();
    const friday = () =>
      element.shadowRoot!.querySelectorAll('tbody tr')[4]!.textContent.replace(/\s+/g, ' ').trim();
    const said: string[] = [...textsOf(element, 'state')];
    for (const time of [
      '2027-03-25T17:59:59+01:00',
      '2027-03-25T18:00:00+01:00',
      '2027-03-26T00:00:00+01:00',
      '2027-03-27T00:00:00+01:00',
      // The clocks were put forward in the night before.
      '2027-03-29T07:59:59+02:00',
      '2027-03-29T08:00:00+02:00',
    ]) {
      await clock.advance(Date.parse(time) - clock.now());
      said.push(...textsOf(element, 'state'));
      if (time.startsWith('2027-03-26')) {
        expect(friday()).to.equal('Freitag geschlossen (Karfreitag)');
        expect(element.shadowRoot!.querySelector('.today')!.textContent).to.contain('Karfreitag');
      }
    }
    expect(said).to.deep.equal([
      'Geöffnet bis 18:00 Uhr',
      'Geöffnet bis 18:00 Uhr',
      'Geschlossen. Öffnet am Montag um 08:00 Uhr',
      'Heute geschlossen: Karfreitag. Öffnet am Montag um 08:00 Uhr',
      'Heute geschlossen. Öffnet am Montag um 08:00 Uhr',
      'Geschlossen. Öffnet um 08:00 Uhr',
      'Geöffnet bis 18:00 Uhr',
    ]);
    // That of the next week is no holiday any more.
    expect(friday()).to.equal('Freitag 08:00–18:00 Uhr');
  });

  it('are right at once when a page is shown again that slept', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: OFFICE}));
    const element = await showCard();
    page.hide();
    await page.clock.advance(3 * 86_400_000 + 7 * 3_600_000);
    page.show();
    await arrived();
    expect(textsOf(element, 'state')).to.deep.equal(['Geschlossen. Öffnet am Montag um 08:00 Uhr']);
    expect(element.shadowRoot!.querySelector('.today th')!.textContent).to.equal('Donnerstag');
  });

  it('go on after the card was put elsewhere', async () => {
    page.serve('/feed.json', feedOf([], {_jscontact: OFFICE}));
    const element = await showCard();
    document.body.append(element);
    await arrived();
    await page.clock.advance(30 * 60_000);
    expect(textsOf(element, 'state')).to.deep.equal(['Geschlossen. Öffnet um 14:00 Uhr']);
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
