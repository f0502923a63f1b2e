import {expect} from '@open-wc/testing';
import {loadMessages} from '../../../src/text/messages.js';
import {eventItem, linesOf, moveTo, showCountdown} from '../../support/countdown.js';
import {expectTree} from '../../support/expect-tree.js';
import {feedOf, usePage} from '../../support/page.js';
import {partsOf, textsOf} from '../../support/parts.js';

// It is Monday, 23 November 2026, noon in Berlin.
const page = usePage();
const MARKET = {
  title: 'Weihnachtsmarkt',
  start: '2026-12-13T17:00:00',
  duration: 'PT1H45M',
};
const PLACE = {locations: {a: {name: 'Marktplatz', description: 'Marktplatz 1, Musterstadt'}}};
const ONLINE = {virtualLocations: {a: {uri: 'https://live.example/'}}};
const ON_SUNDAY = 'Sonntag, 13. Dezember 2026, 17:00–18:45 Uhr';
const TITLE = ['heading 3 "Weihnachtsmarkt"', '  link "Weihnachtsmarkt"'];
const ADD = 'button "In den Kalender eintragen"';

/** An event that begins after so much time, today or on the next days. */
function at(start: string, members: object = {}): object {
  return {...MARKET, start, ...members};
}

interface Case {
  readonly event?: object | undefined;
  readonly members?: object;
  /** What a screen reader meets between the title and the status. */
  readonly tree: readonly string[];
  /** What is seen, but for the title. */
  readonly seen: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'announced: no date yet': {
    members: {_aushang: {eventStatus: 'EventScheduled'}},
    tree: ['text "Termin folgt"'],
    seen: ['Termin folgt'],
  },
  'far away, without a place': {
    event: MARKET,
    tree: [`time "${ON_SUNDAY}"`, 'timer "Noch 20 Tage"', ADD],
    seen: ['20 Tage', ON_SUNDAY, 'In den Kalender eintragen'],
  },
  'far away, with a place': {
    event: {...MARKET, ...PLACE},
    tree: [`time "${ON_SUNDAY}"`, 'text "Marktplatz 1, Musterstadt"', 'timer "Noch 20 Tage"', ADD],
    seen: ['20 Tage', ON_SUNDAY, 'Marktplatz 1, Musterstadt', 'In den Kalender eintragen'],
  },
  'with a place on the internet besides': {
    event: {
      ...MARKET,
      locations: {a: {name: 'Rathaus', description: 'Am Markt 2'}},
      ...ONLINE,
    },
    tree: [
      `time "${ON_SUNDAY}"`,
      'text "Rathaus, Am Markt 2"',
      'timer "Noch 20 Tage"',
      ADD,
      'link "Online teilnehmen"',
    ],
    seen: [
      '20 Tage',
      ON_SUNDAY,
      'Rathaus, Am Markt 2',
      'In den Kalender eintragen',
      'Online teilnehmen',
    ],
  },
  'soon, within a week': {
    event: at('2026-11-27T17:00:00'),
    tree: ['time "Freitag, 27. November 2026, 17:00–18:45 Uhr"', 'timer "Noch 4 Tage"', ADD],
    seen: ['4 Tage', 'Freitag, 27. November 2026, 17:00–18:45 Uhr', 'In den Kalender eintragen'],
  },
  'tomorrow, in more than a day': {
    event: at('2026-11-24T17:00:00'),
    tree: [
      'text "Morgen"',
      'time "Dienstag, 24. November 2026, 17:00–18:45 Uhr"',
      'timer "Noch 1 Tag"',
      ADD,
    ],
    seen: [
      '1 Tag',
      'Morgen',
      'Dienstag, 24. November 2026, 17:00–18:45 Uhr',
      'In den Kalender eintragen',
    ],
  },
  'tomorrow, in less than a day': {
    event: at('2026-11-24T09:30:00'),
    tree: [
      'text "Morgen"',
      'time "Dienstag, 24. November 2026, 09:30–11:15 Uhr"',
      'timer "Noch 21 Stunden und 30 Minuten"',
      ADD,
    ],
    seen: [
      '21 Stunden 30 Minuten',
      'Morgen',
      'Dienstag, 24. November 2026, 09:30–11:15 Uhr',
      'In den Kalender eintragen',
    ],
  },
  'today, in hours': {
    event: at('2026-11-23T17:00:00'),
    tree: [
      'text "Heute"',
      'time "Montag, 23. November 2026, 17:00–18:45 Uhr"',
      'timer "Noch 5 Stunden"',
      ADD,
    ],
    seen: [
      '5 Stunden 0 Minuten',
      'Heute',
      'Montag, 23. November 2026, 17:00–18:45 Uhr',
      'In den Kalender eintragen',
    ],
  },
  'today, in a minute': {
    event: at('2026-11-23T12:01:00', {duration: undefined}),
    tree: [
      'text "Heute"',
      'time "Montag, 23. November 2026, 12:01 Uhr"',
      'timer "Noch 1 Minute"',
      ADD,
    ],
    seen: [
      '1 Minute',
      'Heute',
      'Montag, 23. November 2026, 12:01 Uhr',
      'In den Kalender eintragen',
    ],
  },
  'going on': {
    event: at('2026-11-23T11:30:00', {...PLACE, ...ONLINE}),
    tree: [
      'text "Läuft gerade"',
      'time "Montag, 23. November 2026, 11:30–13:15 Uhr"',
      'text "Marktplatz 1, Musterstadt"',
      ADD,
      'link "Online teilnehmen"',
    ],
    seen: [
      'Läuft gerade',
      'Montag, 23. November 2026, 11:30–13:15 Uhr',
      'Marktplatz 1, Musterstadt',
      'In den Kalender eintragen',
      'Online teilnehmen',
    ],
  },
  over: {
    event: at('2026-11-20T17:00:00', PLACE),
    tree: [
      'text "Vorbei"',
      'time "Freitag, 20. November 2026, 17:00–18:45 Uhr"',
      'text "Marktplatz 1, Musterstadt"',
    ],
    seen: ['Vorbei', 'Freitag, 20. November 2026, 17:00–18:45 Uhr', 'Marktplatz 1, Musterstadt'],
  },
  cancelled: {
    event: {...MARKET, status: 'cancelled', ...ONLINE},
    tree: ['text "Abgesagt"', `time "${ON_SUNDAY}"`],
    seen: ['Abgesagt', ON_SUNDAY],
  },
  'cancelled, in the words of schema.org': {
    event: MARKET,
    members: {_aushang: {eventStatus: 'EventCancelled'}},
    tree: ['text "Abgesagt"', `time "${ON_SUNDAY}"`],
    seen: ['Abgesagt', ON_SUNDAY],
  },
  'cancelled and over': {
    event: at('2026-11-20T17:00:00', {status: 'cancelled'}),
    tree: ['text "Abgesagt"', 'time "Freitag, 20. November 2026, 17:00–18:45 Uhr"'],
    seen: ['Abgesagt', 'Freitag, 20. November 2026, 17:00–18:45 Uhr'],
  },
  'postponed, with the date that no longer counts': {
    event: MARKET,
    members: {_aushang: {eventStatus: 'EventPostponed'}},
    tree: ['text "Verschoben, neuer Termin folgt"', `time "${ON_SUNDAY}"`],
    seen: ['Verschoben, neuer Termin folgt', ON_SUNDAY],
  },
  'postponed, without a new date': {
    members: {_aushang: {eventStatus: 'EventPostponed', previousStart: '2026-12-06T15:00:00'}},
    tree: [
      'text "Verschoben, neuer Termin folgt"',
      'text "Ursprünglich geplant: Sonntag, 6. Dezember 2026, 15:00 Uhr"',
    ],
    seen: [
      'Verschoben, neuer Termin folgt',
      'Ursprünglich geplant: Sonntag, 6. Dezember 2026, 15:00 Uhr',
    ],
  },
  'rescheduled on the same day': {
    event: MARKET,
    members: {
      _aushang: {eventStatus: 'EventRescheduled', previousStart: '2026-12-13T15:00:00+01:00'},
    },
    tree: [
      'text "Neuer Termin"',
      `time "${ON_SUNDAY}"`,
      'text "Ursprünglich geplant: Sonntag, 13. Dezember 2026, 15:00 Uhr"',
      'timer "Noch 20 Tage"',
      ADD,
    ],
    seen: [
      '20 Tage',
      'Neuer Termin',
      ON_SUNDAY,
      'Ursprünglich geplant: Sonntag, 13. Dezember 2026, 15:00 Uhr',
      'In den Kalender eintragen',
    ],
  },
  'rescheduled, and nobody says from when': {
    event: MARKET,
    members: {_aushang: {eventStatus: 'EventRescheduled'}},
    tree: ['text "Neuer Termin"', `time "${ON_SUNDAY}"`, 'timer "Noch 20 Tage"', ADD],
    seen: ['20 Tage', 'Neuer Termin', ON_SUNDAY, 'In den Kalender eintragen'],
  },
  'moved online: not a word on where it was to be': {
    event: {
      ...MARKET,
      ...PLACE,
      virtualLocations: {a: {name: 'Zum Stream', uri: 'https://live.example/'}},
    },
    members: {_aushang: {eventStatus: 'EventMovedOnline'}},
    tree: [
      'text "Findet online statt"',
      `time "${ON_SUNDAY}"`,
      'timer "Noch 20 Tage"',
      ADD,
      'link "Zum Stream"',
    ],
    seen: ['20 Tage', 'Findet online statt', ON_SUNDAY, 'In den Kalender eintragen', 'Zum Stream'],
  },
  tentative: {
    event: {...MARKET, status: 'tentative'},
    tree: ['text "Noch nicht bestätigt"', `time "${ON_SUNDAY}"`, 'timer "Noch 20 Tage"', ADD],
    seen: ['20 Tage', 'Noch nicht bestätigt', ON_SUNDAY, 'In den Kalender eintragen'],
  },
  'tomorrow, moved and tentative': {
    event: at('2026-11-24T17:00:00', {status: 'tentative', duration: undefined}),
    members: {_aushang: {eventStatus: 'EventRescheduled', previousStart: '2026-11-21'}},
    tree: [
      'text "Morgen"',
      'text "Neuer Termin"',
      'text "Noch nicht bestätigt"',
      'time "Dienstag, 24. November 2026, 17:00 Uhr"',
      'text "Ursprünglich geplant: Samstag, 21. November 2026"',
      'timer "Noch 1 Tag"',
      ADD,
    ],
    seen: [
      '1 Tag',
      'Morgen',
      'Neuer Termin',
      'Noch nicht bestätigt',
      'Dienstag, 24. November 2026, 17:00 Uhr',
      'Ursprünglich geplant: Samstag, 21. November 2026',
      'In den Kalender eintragen',
    ],
  },
  'a whole day, far away': {
    event: at('2026-12-06', {duration: undefined}),
    tree: ['time "Sonntag, 6. Dezember 2026"', 'timer "Noch 13 Tage"', ADD],
    seen: ['13 Tage', 'Sonntag, 6. Dezember 2026', 'In den Kalender eintragen'],
  },
  'a whole day, tomorrow': {
    event: at('2026-11-24', {duration: 'P1D'}),
    tree: ['text "Morgen"', 'time "Dienstag, 24. November 2026"', 'timer "Noch 1 Tag"', ADD],
    seen: ['1 Tag', 'Morgen', 'Dienstag, 24. November 2026', 'In den Kalender eintragen'],
  },
  'a whole day, today': {
    event: at('2026-11-23', {duration: 'P1D'}),
    tree: ['text "Heute"', 'time "Montag, 23. November 2026"', ADD],
    seen: ['Heute', 'Montag, 23. November 2026', 'In den Kalender eintragen'],
  },
  'several days, soon': {
    event: at('2026-11-27', {duration: 'P3D'}),
    tree: ['time "Freitag, 27. – Sonntag, 29. November 2026"', 'timer "Noch 4 Tage"', ADD],
    seen: ['4 Tage', 'Freitag, 27. – Sonntag, 29. November 2026', 'In den Kalender eintragen'],
  },
  'several days, going on': {
    event: at('2026-11-22', {duration: 'P3D'}),
    tree: ['text "Läuft gerade"', 'time "Sonntag, 22. – Dienstag, 24. November 2026"', ADD],
    seen: [
      'Läuft gerade',
      'Sonntag, 22. – Dienstag, 24. November 2026',
      'In den Kalender eintragen',
    ],
  },
  'several days with times': {
    event: at('2026-12-11T16:00:00', {duration: 'P2DT6H'}),
    tree: [
      'time "Freitag, 11. Dezember 2026, 16:00 Uhr – Sonntag, 13. Dezember 2026, 22:00 Uhr"',
      'timer "Noch 18 Tage"',
      ADD,
    ],
    seen: [
      '18 Tage',
      'Freitag, 11. Dezember 2026, 16:00 Uhr – Sonntag, 13. Dezember 2026, 22:00 Uhr',
      'In den Kalender eintragen',
    ],
  },
};

describe('what there is of an event that is', () => {
  for (const [name, {event, members, tree, seen}] of Object.entries(CASES)) {
    it(name, async () => {
      const item = eventItem('a', event ?? {}, {title: 'Weihnachtsmarkt', ...members});
      page.serve(
        '/feed.json',
        feedOf([event ? item : {...item, _jscalendar: undefined}], {language: 'de'}),
      );
      const element = await showCountdown('item="a"');
      await expectTree(element, [...TITLE, ...tree, 'status']);
      const [figures] = seen;
      const isCounted = partsOf(element, 'timer').length > 0;
      expect(linesOf(element)).to.deep.equal(
        isCounted ? [figures, 'Weihnachtsmarkt', ...seen.slice(1)] : ['Weihnachtsmarkt', ...seen],
      );
    });
  }

  const struck: readonly [string, object, boolean][] = [
    ['cancelled', {...MARKET, status: 'cancelled'}, true],
    ['to come', MARKET, false],
    ['over', at('2026-11-20T17:00:00'), false],
  ];
  for (const [name, event, isStruck] of struck) {
    it(`${name}: its date is ${isStruck ? '' : 'not '}struck through`, async () => {
      page.serve('/feed.json', feedOf([eventItem('a', event)]));
      const [date] = partsOf(await showCountdown('item="a"'), 'date');
      const {textDecorationLine} = getComputedStyle(date!);
      expect(textDecorationLine).to.equal(isStruck ? 'line-through' : 'none');
    });
  }
});

describe('what there is of no event', () => {
  const item = {id: 'a', title: 'Nur eine Meldung'};
  beforeEach(() => page.serve('/feed.json', feedOf([item])));

  it('in our words', async () => {
    await expectTree(await showCountdown(), [
      'text "Zurzeit ist kein Termin angekündigt."',
      'status',
    ]);
  });

  it('in the words of the page, and in those that stand in for an event', async () => {
    const own = await showCountdown('', '<p slot="empty">Im Sommer wieder.</p>');
    await expectTree(own, ['text "Im Sommer wieder."', 'status']);
    const fallback = await showCountdown('item="a"', '<a href="/feste">Alle Feste</a>');
    await expectTree(fallback, ['link "Alle Feste"', 'status']);
  });

  it('when the item that is named is gone, has no event, or has expired: the web team is told', async () => {
    const expired = eventItem('alt', MARKET, {_aushang: {expires: '2026-11-01'}});
    page.serve('/feed.json', feedOf([item, expired]));
    for (const id of ['weg', 'a', 'alt']) {
      await expectTree(await showCountdown(`item="${id}"`), [
        'text "Zurzeit ist kein Termin angekündigt."',
        'status',
      ]);
      expect(page.warnings.at(-1)).to.match(new RegExp(`^item="${id}" is ignored`));
    }
    expect(page.warnings).to.have.length(3);
  });

  it('when the feed fails, with a fallback and without', async () => {
    page.serve('/feed.json', new Response('', {status: 404}));
    await expectTree(await showCountdown(), [
      'status "Dieser Inhalt ist hier nicht mehr zu finden."',
    ]);
    const fallback = await showCountdown('', '<a href="/feste">Alle Feste</a>');
    await expectTree(fallback, ['link "Alle Feste"', 'status']);
  });

  it('while it is on its way, with a fallback and without', async () => {
    page.serve('/feed.json', () => new Promise(() => undefined));
    const fallback = await showCountdown('', '<a href="/feste">Alle Feste</a>');
    await expectTree(fallback, ['link "Alle Feste"', 'status']);
    await expectTree(await showCountdown(), ['status']);
  });
});

describe('an event that is over, with the next one', () => {
  const past = eventItem('a', at('2026-11-20T17:00:00'), {title: 'Weihnachtsmarkt'});
  const over = [...TITLE, 'text "Vorbei"', 'time "Freitag, 20. November 2026, 17:00–18:45 Uhr"'];
  const others: Readonly<Record<string, readonly [item: object, lines: readonly string[]]>> = {
    'with a link': [
      eventItem('b', {title: 'Ratssitzung', start: '2026-12-01T18:00:00'}),
      [
        'text "Nächster Termin:"',
        'link "Ratssitzung"',
        'text ","',
        'time "Dienstag, 1. Dezember 2026, 18:00 Uhr"',
      ],
    ],
    'in another zone': [
      eventItem('b', {
        title: 'Partnerstadt',
        start: '2026-12-01T18:00:00',
        timeZone: 'America/New_York',
      }),
      [
        'text "Nächster Termin:"',
        'link "Partnerstadt"',
        'text ","',
        'time "Dienstag, 1. Dezember 2026, 18:00 Uhr (GMT-5)"',
      ],
    ],
  };
  for (const [name, [item, lines]] of Object.entries(others)) {
    it(name, async () => {
      page.serve('/feed.json', feedOf([item, past]));
      await expectTree(await showCountdown('item="a"'), [...over, ...lines, 'status']);
    });
  }

  it('without a link', async () => {
    const next = {title: 'Ratssitzung', start: '2026-12-01'};
    page.serve('/feed.json', feedOf([past, eventItem('b', next, {url: undefined})]));
    expect(textsOf(await showCountdown('item="a"'), 'next')).to.deep.equal([
      'Nächster Termin: Ratssitzung, Dienstag, 1. Dezember 2026',
    ]);
  });

  const none: readonly [string, object][] = [
    ['cancelled', {start: '2026-12-01T18:00:00', status: 'cancelled'}],
    ['over too', {start: '2026-11-19T18:00:00'}],
  ];
  for (const [name, event] of none) {
    it(`which is not one that is ${name}`, async () => {
      page.serve('/feed.json', feedOf([past, eventItem('b', event)]));
      await expectTree(await showCountdown('item="a"'), [...over, 'status']);
    });
  }

  it('which a page is told of when a reader chooses it', async () => {
    page.serve('/feed.json', feedOf([others['with a link']![0], past]));
    const element = await showCountdown('item="a"');
    const chosen: string[] = [];
    element.addEventListener('aushang-select', (event) => {
      event.preventDefault();
      chosen.push(event.item.id);
    });
    const links = element.shadowRoot!.querySelectorAll('a');
    links.forEach((link) => link.click());
    expect(chosen).to.deep.equal(['a', 'b']);
  });
});

describe('an event elsewhere', () => {
  const far = (members: object = {}) =>
    eventItem('a', {...MARKET, ...PLACE, ...members}, {title: 'Weihnachtsmarkt'});

  it('has the time of its zone, and the visitor’s besides', async () => {
    page.begin({timeZone: 'America/New_York'});
    page.serve('/feed.json', feedOf([far()]));
    const element = await showCountdown();
    await expectTree(element, [
      ...TITLE,
      `time "${ON_SUNDAY} (MEZ)"`,
      'text "In Ihrer Zeitzone: Sonntag, 13. Dezember 2026, 11:00–12:45 Uhr"',
      'text "Marktplatz 1, Musterstadt"',
      'timer "Noch 20 Tage"',
      ADD,
      'status',
    ]);
    const [date] = partsOf(element, 'date');
    expect(date!.getAttribute('datetime')).to.equal('2026-12-13T16:00:00.000Z');
  });

  it('has one time where the visitor’s clock shows the same', async () => {
    page.begin({timeZone: 'Africa/Lagos'});
    page.serve('/feed.json', feedOf([far()]));
    expect(linesOf(await showCountdown())).to.include(ON_SUNDAY);
  });

  it('has one date where it takes whole days', async () => {
    page.begin({timeZone: 'America/New_York'});
    page.serve('/feed.json', feedOf([far({start: '2026-12-13', duration: undefined})]));
    const element = await showCountdown();
    expect(linesOf(element)).to.include('Sonntag, 13. Dezember 2026');
    expect(element.shadowRoot!.querySelector('.also')).to.be.null;
    expect(partsOf(element, 'date')[0]!.getAttribute('datetime')).to.equal('2026-12-13');
  });

  it('has no other time where it does not take place', async () => {
    page.begin({timeZone: 'America/New_York'});
    page.serve('/feed.json', feedOf([far({status: 'cancelled'})]));
    await expectTree(await showCountdown('item="a"'), [
      ...TITLE,
      'text "Abgesagt"',
      `time "${ON_SUNDAY} (MEZ)"`,
      'text "Marktplatz 1, Musterstadt"',
      'status',
    ]);
  });

  it('is in the zone of the feed, or the one that the page names, where it names none', async () => {
    page.begin({timeZone: 'America/New_York'});
    const item = far({timeZone: undefined});
    page.serve('/feed.json', feedOf([item], {_aushang: {timeZone: 'Europe/Berlin'}}));
    const zones: readonly [string, string][] = [
      ['', `${ON_SUNDAY} (MEZ)`],
      ['time-zone="Asia/Tokyo"', `${ON_SUNDAY} (GMT+9)`],
      ['time-zone="America/New_York"', ON_SUNDAY],
    ];
    for (const [attribute, date] of zones) {
      expect(linesOf(await showCountdown(attribute))).to.include(date);
    }
  });

  it('is in the visitor’s zone where nobody names one', async () => {
    page.begin({timeZone: 'America/New_York'});
    page.serve('/feed.json', feedOf([far({timeZone: undefined})]));
    expect(linesOf(await showCountdown())).to.include(ON_SUNDAY);
  });

  it('is today where it takes place', async () => {
    page.begin({timeZone: 'America/New_York'});
    await moveTo(page, '2026-12-13T00:30:00+01:00');
    page.serve('/feed.json', feedOf([far()]));
    expect(linesOf(await showCountdown())).to.include('Heute');
  });
});

describe('an event in other words', () => {
  before(() => loadMessages('en'));

  it('speaks English, but for what the feed says', async () => {
    const event = {...MARKET, ...PLACE, duration: undefined};
    page.serve('/feed.json', feedOf([eventItem('a', event)], {language: 'de'}));
    const element = await showCountdown('precision="second"', '', 'en');
    await expectTree(element, [
      ...TITLE,
      'time "Sunday, December 13, 2026, 5:00 PM"',
      'text "Marktplatz 1, Musterstadt"',
      'timer "20 days left"',
      'button "Add to calendar"',
      'status',
    ]);
    const languages = ['title', 'date', 'location', 'timer', 'add', 'status'].map((part) =>
      partsOf(element, part)[0]!.closest('[lang]')!.getAttribute('lang'),
    );
    expect(languages).to.deep.equal(['de', 'en', 'de', 'en', 'en', 'en']);
  });

  it('has a heading of the level that the page wants, and stands between its heading and footer', async () => {
    page.serve('/feed.json', feedOf([eventItem('a', MARKET)]));
    const children =
      '<h3 slot="heading">Nächster Termin</h2><p>Ersatz</p><a slot="footer" href="/feste">Alle Feste</a>';
    await expectTree(await showCountdown('heading-level="4"', children), [
      'heading 3 "Nächster Termin"',
      'heading 4 "Weihnachtsmarkt"',
      '  link "Weihnachtsmarkt"',
      `time "${ON_SUNDAY}"`,
      'timer "Noch 20 Tage"',
      ADD,
      'status',
      'link "Alle Feste"',
    ]);
  });
});
