import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {eventItem, figuresOf, HOUR, MINUTE, showMarkup} from '../../support/countdown.js';
import {focusedLine, walkThrough} from '../../support/keyboard.js';
import {arrived, feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf, titlesOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const ONLINE = {virtualLocations: {a: {uri: 'https://live.example/'}}};
const RAT = eventItem('Rat', {start: '2026-11-24T12:00:00', duration: 'PT2H'});
const ADD = 'button "In den Kalender eintragen"';
const PAUSE = 'button "Sekunden anhalten" not pressed';

function market(event: object = {}, members: object = {}): object {
  const times = {start: '2026-11-23T13:00:00', duration: 'PT1H'};
  return eventItem('Markt', {...times, ...event}, members);
}

async function show(attributes = '', children = ''): Promise<HTMLElement> {
  return showMarkup(
    `<button>Davor</button><aushang-event-countdown src="/feed.json" ${attributes}>${children}</aushang-event-countdown><button>Danach</button>`,
  );
}

describe('the Tab key in aushang-event-countdown', () => {
  const cases: readonly [string, readonly object[], string, readonly string[]][] = [
    ['an event', [market()], '', ['link "Markt"', ADD]],
    ['one without a page', [market({}, {url: undefined})], '', [ADD]],
    [
      'one with all there is',
      [market(ONLINE)],
      'precision="second"',
      ['link "Markt"', ADD, 'link "Online teilnehmen"', PAUSE],
    ],
    [
      'one that goes on',
      [market({...ONLINE, start: '2026-11-23T11:30:00'})],
      'precision="second"',
      ['link "Markt"', ADD, 'link "Online teilnehmen"'],
    ],
    ['one that is cancelled', [market({status: 'cancelled'})], 'item="Markt"', ['link "Markt"']],
    [
      'one that is over, and the next',
      [market({start: '2026-11-23T10:00:00'}), RAT],
      'item="Markt"',
      ['link "Markt"', 'link "Rat"'],
    ],
    ['no event', [], '', []],
  ];
  for (const [name, items, attributes, expected] of cases) {
    it(`walks through ${name}`, async () => {
      page.serve('/feed.json', feedOf(items));
      expect(await walkThrough(await show(attributes))).to.deep.equal(expected);
    });
  }

  it('walks through what the page puts around it', async () => {
    page.serve('/feed.json', feedOf([market()]));
    const children =
      '<h3 slot="heading"><a href="/h">Kopf</a></h3><a href="/e">Ersatz</a><a href="/f" slot="footer">Fuß</a>';
    expect(await walkThrough(await show('', children))).to.deep.equal([
      'link "Kopf"',
      'link "Markt"',
      ADD,
      'link "Fuß"',
    ]);
  });

  it('and the Enter key stop the seconds, and let them go on', async () => {
    page.serve('/feed.json', feedOf([market()]));
    const element = await show('precision="second"');
    partsOf(element, 'add')[0]!.focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await arrived();
    expect(focusedLine(element)).to.equal('button "Sekunden anhalten" pressed');
    expect(figuresOf(element)).to.equal('1 Stunde 0 Minuten');
    await sendKeys({press: 'Enter'});
    await arrived();
    expect(focusedLine(element)).to.equal(PAUSE);
  });
});

describe('the focus in aushang-event-countdown stays where a reader can go on', () => {
  async function focusOn(element: Element, part: string): Promise<void> {
    const [found] = partsOf(element, part);
    (found!.querySelector('a') ?? found!).focus();
    await arrived();
  }

  const changes: readonly [
    what: string,
    items: readonly object[],
    attributes: string,
    part: string,
    after: number,
    title: string,
    expected: string,
  ][] = [
    ['on the button, as minutes pass', [market()], '', 'add', 5 * MINUTE, 'Markt', ADD],
    ['on the button, as the event begins', [market()], '', 'add', HOUR, 'Markt', ADD],
    [
      'on the button, as the next event takes over',
      [market(), RAT],
      '',
      'add',
      2 * HOUR,
      'Rat',
      ADD,
    ],
    [
      'on the title, as the next event takes over',
      [market(), RAT],
      '',
      'title',
      2 * HOUR,
      'Rat',
      'link "Rat"',
    ],
    [
      'on the title of one that has no page, as the next event takes over',
      [market(), eventItem('Rat', {start: '2026-11-24T12:00:00'}, {url: undefined})],
      '',
      'title',
      2 * HOUR,
      'Rat',
      'heading 3 "Rat"',
    ],
    [
      'on the title, as the event is over and its button gone',
      [market()],
      'item="Markt"',
      'add',
      2 * HOUR,
      'Markt',
      'link "Markt"',
    ],
    [
      'on the next event, as the one with the button is over',
      [market(), RAT],
      'item="Markt"',
      'add',
      2 * HOUR,
      'Markt',
      'link "Rat"',
    ],
    [
      'on the title, as the event without a page is over',
      [market({}, {url: undefined})],
      'item="Markt"',
      'add',
      2 * HOUR,
      'Markt',
      'heading 3 "Markt"',
    ],
    ['in the element, as no event is left', [market()], '', 'add', 2 * HOUR, '', 'the element'],
    ['in the element, as no title is left', [market()], '', 'title', 2 * HOUR, '', 'the element'],
    [
      'on the other button, as the seconds end',
      [market()],
      'precision="second"',
      'pause',
      HOUR,
      'Markt',
      ADD,
    ],
    [
      'on the other link, as the seconds end',
      [market(ONLINE)],
      'precision="second"',
      'pause',
      HOUR,
      'Markt',
      'link "Online teilnehmen"',
    ],
  ];
  for (const [what, items, attributes, part, after, title, expected] of changes) {
    it(what, async () => {
      page.serve('/feed.json', feedOf(items));
      const element = await show(attributes);
      await focusOn(element, part);
      // The hours before count for nothing here.
      page.hide();
      await page.clock.advance(after);
      page.show();
      await arrived();
      expect(titlesOf(element).join()).to.equal(title);
      expect(focusedLine(element)).to.equal(expected);
    });
  }

  it('on the title, as the event is cancelled and its button gone', async () => {
    page.serve('/feed.json', feedOf([market()]));
    const element = await showMarkup(
      '<aushang-feed src="/feed.json" refresh-interval="60"><aushang-event-countdown item="Markt"></aushang-event-countdown></aushang-feed>',
    );
    await focusOn(element, 'add');
    page.serve('/feed.json', feedOf([market({status: 'cancelled'})]));
    await page.clock.advance(MINUTE);
    await arrived();
    expect(textsOf(element, 'state')).to.deep.equal(['Abgesagt']);
    expect(focusedLine(element)).to.equal('link "Markt"');
  });

  it('and is not called back from elsewhere', async () => {
    page.serve('/feed.json', feedOf([market()]));
    const element = await show();
    await focusOn(element, 'add');
    (element.nextElementSibling as HTMLElement).focus();
    await page.clock.advance(2 * HOUR);
    expect(focusedLine(element)).to.equal('button "Danach"');
  });
});
