import {expect} from '@open-wc/testing';
import {
  DAY,
  eventItem,
  figuresOf,
  HOUR,
  linesOf,
  MINUTE,
  moveTo,
  sentenceOf,
  sentencesOf,
  showCountdown,
  showMarkup,
  timerOf,
} from '../../support/countdown.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();

function serve(start: string, members: object = {}): void {
  page.serve('/feed.json', feedOf([eventItem('Markt', {start, duration: 'PT2H', ...members})]));
}

describe('the figures of aushang-event-countdown', () => {
  it('are kept from screen readers, and are tabular', async () => {
    serve('2026-11-23T17:00:00');
    const [figures] = partsOf(await showCountdown(), 'timer');
    expect(figures!.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(figures!).fontVariantNumeric).to.equal('tabular-nums');
  });

  const cases: readonly [start: string, figures: string, sentence: string][] = [
    ['2027-11-23T12:00:00', '365 Tage', 'Noch 365 Tage'],
    ['2026-11-25T00:00:00', '2 Tage', 'Noch 2 Tage'],
    ['2026-11-24T23:59:00', '1 Tag', 'Noch 1 Tag'],
    ['2026-11-24T12:00:00', '1 Tag', 'Noch 1 Tag'],
    ['2026-11-24T11:59:00', '23 Stunden 59 Minuten', 'Noch 23 Stunden und 59 Minuten'],
    ['2026-11-23T14:00:00', '2 Stunden 0 Minuten', 'Noch 2 Stunden'],
    ['2026-11-23T13:01:00', '1 Stunde 1 Minute', 'Noch 1 Stunde und 1 Minute'],
    ['2026-11-23T12:59:00', '59 Minuten', 'Noch 59 Minuten'],
    ['2026-11-23T12:01:00', '1 Minute', 'Noch 1 Minute'],
  ];
  for (const [start, figures, sentence] of cases) {
    it(`say "${figures}" before ${start}, and the timer "${sentence}"`, async () => {
      serve(start);
      const element = await showCountdown();
      expect([figuresOf(element), sentenceOf(element)]).to.deep.equal([figures, sentence]);
    });
  }

  it('count a minute until it is over', async () => {
    serve('2026-11-23T13:00:00');
    const element = await showCountdown();
    await page.clock.advance(MINUTE - 1);
    expect(figuresOf(element)).to.equal('1 Stunde 0 Minuten');
    await page.clock.advance(1);
    expect(figuresOf(element)).to.equal('59 Minuten');
    await page.clock.advance(58 * MINUTE + 59_999);
    expect(figuresOf(element)).to.equal('1 Minute');
    await page.clock.advance(1);
    expect(linesOf(element)).to.deep.equal([
      'Markt',
      'Läuft gerade',
      'Montag, 23. November 2026, 13:00–15:00 Uhr',
      'In den Kalender eintragen',
    ]);
    expect(timerOf(element)).to.be.null;
  });

  it('begin in the middle of a minute, and go on with the full one', async () => {
    await page.clock.advance(20_500);
    serve('2026-11-23T12:10:00');
    const element = await showCountdown();
    expect(figuresOf(element)).to.equal('10 Minuten');
    expect(page.clock.waits()).to.deep.equal([39_500]);
    await page.clock.advance(39_500);
    expect(figuresOf(element)).to.equal('9 Minuten');
  });
});

describe('the timer for screen readers', () => {
  it('is no live region', async () => {
    serve('2026-11-23T13:00:00');
    const timer = timerOf(await showCountdown())!;
    expect(timer.hasAttribute('aria-live')).to.be.false;
    expect(timer.closest('[role="status"]')).to.be.null;
  });

  for (const precision of ['minute', 'second']) {
    it(`changes once a minute, with precision="${precision}"`, async () => {
      await page.clock.advance(20_000);
      serve('2026-11-23T13:02:00');
      const element = await showCountdown(`precision="${precision}"`);
      expect(sentenceOf(element)).to.equal('Noch 1 Stunde und 2 Minuten');
      const texts = sentencesOf(element, page);
      for (let second = 0; second < 180; second++) {
        await page.clock.advance(1000);
      }
      expect(texts).to.deep.equal([
        [40_000, 'Noch 1 Stunde und 1 Minute'],
        [100_000, 'Noch 1 Stunde'],
        [160_000, 'Noch 59 Minuten'],
      ]);
    });
  }

  it('does not change when the seconds are stopped and go on', async () => {
    await page.clock.advance(20_000);
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    const texts = sentencesOf(element, page);
    for (let second = 0; second < 30; second++) {
      partsOf(element, 'pause')[0]!.click();
      await page.clock.advance(1000);
    }
    expect(texts).to.be.empty;
  });
});

describe('a page that stays open', () => {
  it('is right for three days, across the night in which the clocks go back', async function () {
    this.timeout(60_000);
    await moveTo(page, '2027-10-29T10:00:00+02:00');
    serve('2027-11-01T09:00:00');
    const element = await showCountdown();
    expect(sentenceOf(element)).to.equal('Noch 3 Tage');
    const texts = sentencesOf(element, page);
    const start = page.clock.now();
    await moveTo(page, '2027-11-01T08:59:00+01:00');
    const timeOf = (time: string): number => Date.parse(time) - start;
    expect(texts.slice(0, 4)).to.deep.equal([
      [timeOf('2027-10-30T00:00:00+02:00'), 'Noch 2 Tage'],
      [timeOf('2027-10-31T00:00:00+02:00'), 'Noch 1 Tag'],
      [timeOf('2027-10-31T09:01:00+01:00'), 'Noch 23 Stunden und 59 Minuten'],
      [timeOf('2027-10-31T09:02:00+01:00'), 'Noch 23 Stunden und 58 Minuten'],
    ]);
    // From then on, one each minute.
    expect(texts).to.have.length(2 + 24 * 60 - 1);
    expect(texts.at(-1)).to.deep.equal([timeOf('2027-11-01T08:59:00+01:00'), 'Noch 1 Minute']);
    await page.clock.advance(MINUTE);
    expect(textsOf(element, 'state')).to.deep.equal(['Läuft gerade']);
    await page.clock.advance(2 * HOUR);
    expect(element.shadowRoot!.textContent).to.contain('Zurzeit ist kein Termin angekündigt.');
    expect(page.clock.waits()).to.be.empty;
  });

  it('is right across the night in which the clocks leave out an hour', async () => {
    await moveTo(page, '2027-03-27T10:00:00+01:00');
    serve('2027-03-28T10:00:00');
    const element = await showCountdown();
    const states: readonly [time: string, state: string, figures: string][] = [
      // A day that has 23 hours is a day, until it has begun.
      ['2027-03-27T10:00:00+01:00', 'Morgen', '1 Tag'],
      ['2027-03-27T10:01:00+01:00', 'Morgen', '22 Stunden 59 Minuten'],
      ['2027-03-27T23:59:00+01:00', 'Morgen', '9 Stunden 1 Minute'],
      ['2027-03-28T00:00:00+01:00', 'Heute', '9 Stunden 0 Minuten'],
      ['2027-03-28T01:59:00+01:00', 'Heute', '7 Stunden 1 Minute'],
      ['2027-03-28T03:00:00+02:00', 'Heute', '7 Stunden 0 Minuten'],
    ];
    for (const [time, state, figures] of states) {
      await moveTo(page, time);
      expect([...textsOf(element, 'state'), figuresOf(element)]).to.deep.equal([state, figures]);
    }
  });

  it('tells of whole days by the calendar alone', async () => {
    serve('2026-11-26', {duration: 'P2D'});
    const element = await showCountdown('precision="second"');
    const shown: [hours: number, lines: string][] = [];
    for (let hour = 0; hour <= 5 * 24; hour++) {
      const lines = [...textsOf(element, 'state'), figuresOf(element)].filter(Boolean).join(', ');
      if (lines !== shown.at(-1)?.[1]) {
        shown.push([hour, lines]);
      }
      await page.clock.advance(HOUR);
    }
    expect(shown).to.deep.equal([
      [0, '3 Tage'],
      [12, '2 Tage'],
      [36, 'Morgen, 1 Tag'],
      [60, 'Läuft gerade'],
      [108, ''],
    ]);
  });

  it('offers the next event when the one that is named is over', async () => {
    const items = [
      eventItem('Markt', {start: '2026-11-23T13:00:00', duration: 'PT1H'}),
      eventItem('Rat', {start: '2026-11-24T13:00:00', duration: 'PT1H'}),
      eventItem('Lesung', {start: '2026-11-25T13:00:00', duration: 'PT1H'}),
    ];
    page.serve('/feed.json', feedOf(items));
    const element = await showCountdown('item="Markt"');
    await page.clock.advance(HOUR);
    expect(textsOf(element, 'state')).to.deep.equal(['Läuft gerade']);
    expect(partsOf(element, 'next')).to.be.empty;
    await page.clock.advance(HOUR);
    expect(textsOf(element, 'state')).to.deep.equal(['Vorbei']);
    const rat = 'Nächster Termin: Rat, Dienstag, 24. November 2026, 13:00–14:00 Uhr';
    expect(textsOf(element, 'next')).to.deep.equal([rat]);
    await page.clock.advance(DAY);
    const lesung = 'Nächster Termin: Lesung, Mittwoch, 25. November 2026, 13:00–14:00 Uhr';
    expect(textsOf(element, 'next')).to.deep.equal([lesung]);
    await page.clock.advance(DAY);
    expect(textsOf(element, 'next')).to.be.empty;
    expect(textsOf(element, 'state')).to.deep.equal(['Vorbei']);
    expect(page.clock.waits()).to.be.empty;
  });

  it('follows a feed that changes', async () => {
    serve('2026-11-23T17:00:00');
    const element = await showMarkup(
      '<aushang-feed src="/feed.json" refresh-interval="60"><aushang-event-countdown item="Markt"></aushang-event-countdown></aushang-feed>',
    );
    expect(figuresOf(element)).to.equal('5 Stunden 0 Minuten');
    serve('2026-11-23T18:30:00');
    await page.clock.advance(MINUTE);
    await arrived();
    expect(figuresOf(element)).to.equal('6 Stunden 29 Minuten');
    serve('2026-11-23T18:30:00', {status: 'cancelled'});
    await page.clock.advance(MINUTE);
    await arrived();
    expect(textsOf(element, 'state')).to.deep.equal(['Abgesagt']);
    expect(figuresOf(element)).to.equal('');
  });
});
