import {expect, fixture} from '@open-wc/testing';
import type {EventCountdown} from '../../../src/elements/event-countdown/event-countdown.js';
import {DAY, eventItem, figuresOf, HOUR, MINUTE, showCountdown} from '../../support/countdown.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();

function serve(start: string, members: object = {}): void {
  page.serve('/feed.json', feedOf([eventItem('Markt', {start, duration: 'PT2H', ...members})]));
}

/** How often an element is drawn while the clock moves on by some steps. */
async function countUpdates(element: EventCountdown, steps: number, step: number): Promise<number> {
  let count = 0;
  element.addController({hostUpdated: () => void count++});
  for (let index = 0; index < steps; index++) {
    await page.clock.advance(step);
  }
  return count;
}

describe('how often aushang-event-countdown looks at the clock', () => {
  const cases: readonly [string, string, string, number, number, number][] = [
    ['never for days, but at midnight', '2026-12-13T17:00:00', '', 24, HOUR, 1],
    ['each minute on the last day', '2026-11-23T17:00:00', '', 180, 1000, 3],
    [
      'never faster, with words that it does not know',
      '2026-11-23T17:00:00',
      'precision="millisecond"',
      180,
      1000,
      3,
    ],
    [
      'each second where seconds are wanted',
      '2026-11-23T17:00:00',
      'precision="second"',
      30,
      1000,
      30,
    ],
    [
      'not for seconds that are not shown yet',
      '2026-12-13T17:00:00',
      'precision="second"',
      180,
      1000,
      0,
    ],
    [
      'once more while it runs, at its end',
      '2026-11-23T11:00:00',
      'precision="second"',
      180,
      MINUTE,
      1,
    ],
  ];
  for (const [name, start, attributes, steps, step, expected] of cases) {
    it(name, async () => {
      serve(start);
      const element = await showCountdown(attributes);
      expect(await countUpdates(element, steps, step)).to.equal(expected);
    });
  }

  const still: readonly [string, object, string][] = [
    ['cancelled', {status: 'cancelled'}, '2026-11-23T17:00:00'],
    ['over', {}, '2026-11-22T17:00:00'],
  ];
  for (const [name, members, start] of still) {
    it(`not at all when the event is ${name}`, async () => {
      serve(start, members);
      await showCountdown('item="Markt" precision="second"');
      // For the start of an event that is cancelled, another one may be the next.
      await page.clock.advance(DAY);
      expect(page.clock.waits()).to.be.empty;
    });
  }
});

describe('the timers of countdowns', () => {
  async function showMany(count: number, attributes = ''): Promise<EventCountdown[]> {
    const one = `<aushang-event-countdown src="/feed.json" ${attributes}></aushang-event-countdown>`;
    const place = await fixture(`<div lang="de">${one.repeat(count)}</div>`);
    await arrived();
    return [...place.querySelectorAll('aushang-event-countdown')];
  }

  it('are one for two hundred, which change at once', async () => {
    serve('2026-11-23T13:00:00');
    const elements = await showMany(200);
    expect(page.clock.waits()).to.deep.equal([MINUTE]);
    await page.clock.advance(MINUTE);
    expect(new Set(elements.map(figuresOf))).to.deep.equal(new Set(['59 Minuten']));
    expect(page.clock.waits()).to.deep.equal([MINUTE]);
  });

  it('are one for events at different times, with minutes and seconds', async () => {
    const items = Array.from({length: 50}, (_, index) =>
      eventItem(`${index}`, {start: `2026-11-23T${13 + (index % 10)}:00:00`}),
    );
    page.serve('/feed.json', feedOf(items));
    const some = (precision: string) => (_: unknown, index: number) =>
      `<aushang-event-countdown src="/feed.json" item="${index}" precision="${precision}"></aushang-event-countdown>`;
    await fixture(
      `<div>${items.map(some('minute')).join('')}${items.map(some('second')).join('')}</div>`,
    );
    await arrived();
    expect(page.clock.waits()).to.deep.equal([1000]);
    await page.clock.advance(HOUR - 59 * MINUTE);
    expect(page.clock.waits()).to.deep.equal([1000]);
  });

  it('are none while the page is hidden, and what is shown again is right at once', async () => {
    serve('2026-11-23T17:00:00');
    const [element] = await showMany(1, 'precision="second"');
    page.hide();
    expect(page.clock.waits()).to.be.empty;
    await page.clock.advance(HOUR);
    expect(page.clock.waits()).to.be.empty;
    page.show();
    await element!.updateComplete;
    expect(figuresOf(element!)).to.equal('4 Stunden 0 Minuten 0 Sekunden');
    expect(page.clock.waits()).to.deep.equal([1000]);
  });

  it('are none for one that comes while the page is hidden', async () => {
    serve('2026-11-23T17:00:00');
    page.hide();
    const [element] = await showMany(1);
    expect(figuresOf(element!)).to.equal('5 Stunden 0 Minuten');
    expect(page.clock.waits()).to.be.empty;
    await page.clock.advance(5 * HOUR);
    page.show();
    await element!.updateComplete;
    expect(textsOf(element!, 'state')).to.deep.equal(['Läuft gerade']);
  });

  it('are none for those that are gone', async () => {
    serve('2026-11-23T17:00:00');
    const elements = await showMany(3);
    elements[0]!.remove();
    expect(page.clock.waits()).to.deep.equal([MINUTE]);
    elements[1]!.remove();
    elements[2]!.remove();
    // The feed is let go after a second.
    await page.clock.advance(1000);
    expect(page.clock.waits()).to.be.empty;
  });

  it('go on for one that is moved or put back', async () => {
    serve('2026-11-23T17:00:00');
    const [element] = await showMany(1);
    document.body.append(element!);
    await arrived();
    expect(page.clock.waits()).to.deep.equal([MINUTE]);
    element!.remove();
    await page.clock.advance(HOUR);
    document.body.append(element!);
    await arrived();
    expect(figuresOf(element!)).to.equal('4 Stunden 0 Minuten');
    await page.clock.advance(MINUTE);
    expect(figuresOf(element!)).to.equal('3 Stunden 59 Minuten');
  });

  it('are none for an event that a page names and takes away', async () => {
    const place = await fixture(
      '<div><aushang-event-countdown start="2026-11-23T17:00" name="Markt"></aushang-event-countdown></div>',
    );
    await arrived();
    expect(page.clock.waits()).to.deep.equal([MINUTE]);
    place.replaceChildren();
    expect(page.clock.waits()).to.be.empty;
  });
});
