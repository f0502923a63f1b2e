import {expect} from '@open-wc/testing';
import type {EventCountdown} from '../../../src/elements/event-countdown/event-countdown.js';
import {
  eventItem,
  figuresOf,
  MINUTE,
  press,
  showCountdown,
  timerOf,
} from '../../support/countdown.js';
import {expectTree} from '../../support/expect-tree.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();

function serve(start: string): void {
  page.serve('/feed.json', feedOf([eventItem('Markt', {start, duration: 'PT2H'})]));
}

function isPauseFocused(element: EventCountdown): boolean {
  return element.shadowRoot!.activeElement === partsOf(element, 'pause')[0];
}

describe('aushang-event-countdown with precision="second"', () => {
  const cases: readonly [start: string, figures: readonly string[]][] = [
    ['2026-11-23T14:00:00', ['2 Stunden 0 Minuten 0 Sekunden', '1 Stunde 59 Minuten 59 Sekunden']],
    ['2026-11-23T12:10:00', ['10 Minuten 0 Sekunden', '9 Minuten 59 Sekunden']],
    ['2026-11-23T12:01:00', ['1 Minute 0 Sekunden', '59 Sekunden']],
    ['2026-11-23T12:00:02', ['2 Sekunden', '1 Sekunde']],
    ['2026-11-24T12:00:00', ['1 Tag', '23 Stunden 59 Minuten 59 Sekunden']],
    ['2026-11-24T12:00:01', ['1 Tag', '1 Tag']],
  ];
  for (const [start, figures] of cases) {
    it(`counts from "${figures[0]}" to "${figures[1]}" before ${start}`, async () => {
      serve(start);
      const element = await showCountdown('precision="second"');
      const seen = [figuresOf(element)];
      await page.clock.advance(1000);
      seen.push(figuresOf(element));
      expect(seen).to.deep.equal(figures);
    });
  }

  it('begins on the full second', async () => {
    await page.clock.advance(300);
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    expect(figuresOf(element)).to.equal('10 Minuten 0 Sekunden');
    expect(page.clock.waits()).to.deep.equal([700]);
  });

  it('stops its seconds and lets them go on, at the wish of a reader', async () => {
    await page.clock.advance(20_000);
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    const lines = (pressed: string) => [
      'heading 3 "Markt"',
      '  link "Markt"',
      'text "Heute"',
      'time "Montag, 23. November 2026, 12:10–14:10 Uhr"',
      'timer "Noch 10 Minuten"',
      'button "In den Kalender eintragen"',
      `button "Sekunden anhalten" ${pressed}`,
      'status',
    ];
    await expectTree(element, lines('not pressed'));
    expect(figuresOf(element)).to.equal('9 Minuten 40 Sekunden');
    await press(element, 'pause');
    await expectTree(element, lines('pressed'));
    expect(figuresOf(element)).to.equal('10 Minuten');
    expect(isPauseFocused(element)).to.be.true;
    // They go on by the minute.
    expect(page.clock.waits()).to.deep.equal([40_000]);
    await page.clock.advance(40_000);
    expect(figuresOf(element)).to.equal('9 Minuten');
    expect(isPauseFocused(element)).to.be.true;
    await press(element, 'pause');
    expect(figuresOf(element)).to.equal('9 Minuten 0 Sekunden');
    expect(page.clock.waits()).to.deep.equal([1000]);
    expect(isPauseFocused(element)).to.be.true;
  });

  it('shows without its text which of the two it is', async () => {
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    const styleOf = () => {
      const {borderTopWidth, outlineStyle, backgroundColor, boxShadow, borderTopColor} =
        getComputedStyle(partsOf(element, 'pause')[0]!);
      return [borderTopWidth, outlineStyle, backgroundColor, boxShadow, borderTopColor].join(' ');
    };
    const running = styleOf();
    partsOf(element, 'pause')[0]!.click();
    await arrived();
    expect(styleOf()).to.not.equal(running);
  });

  it('tells nobody that it has stopped but by the button', async () => {
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    await press(element, 'pause');
    expect(textsOf(element, 'status')).to.deep.equal(['']);
  });

  it('has no button while there are no seconds', async () => {
    serve('2026-11-24T12:01:00');
    const element = await showCountdown('precision="second"');
    expect(partsOf(element, 'pause')).to.be.empty;
    await page.clock.advance(2 * MINUTE);
    expect(figuresOf(element)).to.equal('23 Stunden 59 Minuten 0 Sekunden');
    expect(partsOf(element, 'pause')).to.have.length(1);
  });

  it('has no button any more once the event has begun', async () => {
    serve('2026-11-23T12:01:00');
    const element = await showCountdown('precision="second"');
    await page.clock.advance(MINUTE);
    expect(timerOf(element)).to.be.null;
    expect(partsOf(element, 'pause')).to.be.empty;
  });

  it('stays stopped for the event that comes next', async () => {
    const items = [
      eventItem('Markt', {start: '2026-11-23T12:01:00', duration: 'PT1M'}),
      eventItem('Rat', {start: '2026-11-23T13:00:00'}),
    ];
    page.serve('/feed.json', feedOf(items));
    const element = await showCountdown('precision="second"');
    await press(element, 'pause');
    await page.clock.advance(2 * MINUTE);
    expect(textsOf(element, 'title')).to.deep.equal(['Rat']);
    expect(figuresOf(element)).to.equal('58 Minuten');
  });

  it('counts minutes, without a button, for a visitor who wants nothing to move', async () => {
    page.begin({prefersReducedMotion: () => true});
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    expect(figuresOf(element)).to.equal('10 Minuten');
    expect(partsOf(element, 'pause')).to.be.empty;
    expect(page.clock.waits()).to.deep.equal([MINUTE]);
  });

  it('follows a visitor who changes that', async () => {
    let isReduced = false;
    page.begin({prefersReducedMotion: () => isReduced});
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    isReduced = true;
    await page.clock.advance(1000);
    expect(figuresOf(element)).to.equal('10 Minuten');
    isReduced = false;
    await page.clock.advance(59_000);
    expect(figuresOf(element)).to.equal('9 Minuten 0 Sekunden');
  });
});

describe('aushang-event-countdown with another precision', () => {
  it('counts minutes where none is named, and without a button', async () => {
    serve('2026-11-23T12:10:00');
    const element = await showCountdown();
    expect(figuresOf(element)).to.equal('10 Minuten');
    expect(partsOf(element, 'pause')).to.be.empty;
    expect(page.warnings).to.be.empty;
  });

  it('counts minutes where it does not know it, and tells the web team', async () => {
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="seconds"');
    expect(figuresOf(element)).to.equal('10 Minuten');
    expect(page.warnings).to.deep.equal([
      'precision="seconds" is ignored: it should be minute, second.',
    ]);
  });

  it('follows the attribute', async () => {
    serve('2026-11-23T12:10:00');
    const element = await showCountdown();
    element.setAttribute('precision', 'second');
    await arrived();
    expect(figuresOf(element)).to.equal('10 Minuten 0 Sekunden');
    element.setAttribute('precision', 'minute');
    await arrived();
    expect(figuresOf(element)).to.equal('10 Minuten');
    expect(page.clock.waits()).to.deep.equal([MINUTE]);
  });
});

describe('the motion of the page', () => {
  it('is nothing but digits: no part of it is animated', async () => {
    serve('2026-11-23T12:10:00');
    const element = await showCountdown('precision="second"');
    for (const found of element.shadowRoot!.querySelectorAll('*')) {
      const {animationName, transitionDuration} = getComputedStyle(found);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
});
