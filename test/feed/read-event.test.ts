import {expect} from '@open-wc/testing';
import {parseFeed, readFeed} from '../../src/feed/parse-feed.js';
import type {CalendarEvent, Problem} from '../../src/feed/types.js';
import {BASE_URL, parseItem, parseMembers} from '../support/feeds.js';

const FULL: CalendarEvent = {
  '@type': 'Event',
  uid: 'stadtfest@stadt.example',
  title: 'Stadtfest',
  description: 'Musik auf drei Bühnen.\nBei Regen in der Halle.',
  updated: '2026-11-16T16:15:00Z',
  sequence: 2,
  start: '2026-12-13T17:00:00',
  timeZone: 'Europe/Berlin',
  duration: 'PT1H45M',
  showWithoutTime: false,
  status: 'confirmed',
  locations: {halle: {'@type': 'Location', name: 'Stadthalle', description: 'Hallenstraße 5'}},
  virtualLocations: {
    stream: {'@type': 'VirtualLocation', name: 'Übertragung', uri: 'https://video.example/live'},
  },
};

/** What comes of an event that has an id, a title and a start, and these members, in an item. */
function read(
  members: object,
  feed: object = {},
): {event: CalendarEvent | undefined; problems: readonly Problem[]} {
  const _jscalendar = {uid: '1', title: 'Fest', start: '2026-12-13T17:00:00', ...members};
  const items = [{id: '7', title: 'Meldung', _jscalendar}];
  const {feed: result, problems} = parseMembers({...feed, items});
  expect(result.items).to.have.lengthOf(1);
  return {event: result.items[0]?._jscalendar, problems};
}

const ZONE = 'is no time zone. Write its IANA name, such as Europe/Berlin.';
const LOCAL = 'is a local time: leave out its offset, name a "timeZone".';
const DURATION = 'is no duration. Write it as PT1H45M or P3D.';
const OBJECT = 'should be an object.';

describe('an event', () => {
  it('keeps every member that is as it should be', () => {
    const {event, problems} = read(FULL);
    expect(event).to.deep.equal(FULL);
    expect(problems).to.deep.equal([]);
  });

  it('has the defaults of the standard where it has only a start', () => {
    const {event, problems} = read({});
    expect(event).to.deep.equal({
      '@type': 'Event',
      uid: '1',
      title: 'Fest',
      sequence: 0,
      start: '2026-12-13T17:00:00',
      duration: 'PT0S',
      showWithoutTime: false,
      status: 'confirmed',
      locations: {},
      virtualLocations: {},
    });
    expect(problems).to.deep.equal([]);
  });

  it('takes null for a member that is not there', () => {
    const nulls = Object.fromEntries(Object.keys(FULL).map((key) => [key, null]));
    const {event, problems} = read({...nulls, uid: '1', start: FULL.start});
    expect(event).to.deep.equal({...read({}).event, title: 'Meldung'});
    expect(problems).to.deep.equal([]);
  });

  it('leaves out what nothing here shows', () => {
    const {event} = read({color: 'red', participants: {}, 'stadt.example:x': 1, links: {}});
    expect(event).to.deep.equal(read({}).event);
  });

  describe('starts', () => {
    const cases: ReadonlyArray<readonly [members: object, expected: object, feedZone?: string]> = [
      [{start: '2026-12-13T17:00:00'}, {start: '2026-12-13T17:00:00'}],
      [{start: '2026-12-13T17:00'}, {start: '2026-12-13T17:00:00'}],
      [{start: '2026-12-13 17:00:00.250'}, {start: '2026-12-13T17:00:00'}],
      [{start: '13.12.2026, 17:00 Uhr'}, {start: '2026-12-13T17:00:00'}],
      [{start: '2024-02-29T23:59:59'}, {start: '2024-02-29T23:59:59'}],
      // Without a zone it is the same time everywhere, whatever the feed's zone.
      [{timeZone: null}, {start: '2026-12-13T17:00:00', timeZone: undefined}, 'Europe/Berlin'],
      [{timeZone: ''}, {timeZone: undefined}, 'Europe/Berlin'],
      [{timeZone: 'Europe/Vienna'}, {timeZone: 'Europe/Vienna'}, 'Europe/Berlin'],
      [{timeZone: 'Europe/Musterstadt'}, {timeZone: 'Europe/Berlin'}, 'Europe/Berlin'],
      [{timeZone: 'W. Europe Standard Time'}, {timeZone: undefined}],
      [{timeZone: '+01:00'}, {timeZone: 'Europe/Berlin'}, 'Europe/Berlin'],
      // A bare date is a whole day.
      [{start: '2026-12-13'}, {start: '2026-12-13T00:00:00', showWithoutTime: true}],
      [{start: '13.12.2026'}, {start: '2026-12-13T00:00:00', showWithoutTime: true}],
      [{start: '2026-12-13', showWithoutTime: false}, {showWithoutTime: true}],
      [{showWithoutTime: 'true'}, {start: '2026-12-13T17:00:00', showWithoutTime: true}],
      // An offset says which moment is meant; the clock of the zone says how to write it.
      [
        {start: '2026-12-13T17:00:00+01:00', timeZone: 'Europe/Berlin'},
        {start: '2026-12-13T17:00:00', timeZone: 'Europe/Berlin'},
      ],
      [
        {start: '2026-12-13T16:00:00Z', timeZone: 'Europe/Berlin'},
        {start: '2026-12-13T17:00:00', timeZone: 'Europe/Berlin'},
      ],
      [
        {start: '2026-07-12T16:00:00Z'},
        {start: '2026-07-12T18:00:00', timeZone: 'Europe/Berlin'},
        'Europe/Berlin',
      ],
      [{start: '2026-12-13T17:00:00+05:30'}, {start: '2026-12-13T11:30:00', timeZone: 'Etc/UTC'}],
      [{start: '2026-12-31T23:30:00Z'}, {start: '2027-01-01T00:30:00'}, 'Europe/Berlin'],
      [{start: 1_797_177_600}, {start: '2026-12-13T17:00:00'}, 'Europe/Berlin'],
      // Midnight stands for a date, not for a moment that is another date elsewhere.
      [
        {start: '2026-12-13T00:00:00Z', showWithoutTime: true, timeZone: 'America/New_York'},
        {start: '2026-12-13T00:00:00', timeZone: 'America/New_York'},
      ],
      [
        {start: '2026-12-12T23:00:00Z', showWithoutTime: true},
        {start: '2026-12-13T00:00:00', timeZone: 'Europe/Berlin'},
        'Europe/Berlin',
      ],
    ];
    for (const [members, expected, timeZone] of cases) {
      it(`at ${JSON.stringify(expected)} of ${JSON.stringify(members)} in ${timeZone}`, () => {
        const {event} = read(members, {_aushang: {timeZone}});
        for (const [key, value] of Object.entries(expected)) {
          expect(event?.[key as keyof CalendarEvent], key).to.equal(value);
        }
      });
    }
  });

  describe('lasts', () => {
    const cases: ReadonlyArray<readonly [members: object, expected: string]> = [
      [{duration: 'PT1H45M'}, 'PT1H45M'],
      [{duration: 'P3D'}, 'P3D'],
      [{duration: 'P1W2DT3H4M5S'}, 'P1W2DT3H4M5S'],
      [{duration: 'PT5M'}, 'PT5M'],
      [{duration: ' pt90m '}, 'PT90M'],
      [{duration: 'PT1H0.5S'}, 'PT1H0S'],
      [{duration: 'P0D'}, 'PT0S'],
      [{}, 'PT0S'],
      [{duration: ''}, 'PT0S'],
      [{start: '2026-12-13'}, 'P1D'],
      [{start: '2026-12-13', duration: 'P2D'}, 'P2D'],
      [{showWithoutTime: true, duration: 'PT0S'}, 'P1D'],
      [{showWithoutTime: true, duration: 'PT24H'}, 'PT24H'],
      [{showWithoutTime: true, duration: '-P1D'}, 'P1D'],
      [
        {duration: 'P9999W99999DT999999H99999999M999999999S'},
        'P9999W99999DT999999H99999999M999999999S',
      ],
    ];
    for (const [members, expected] of cases) {
      it(`${expected} of ${JSON.stringify(members)}`, () => {
        expect(read(members).event?.duration).to.equal(expected);
      });
    }

    for (const duration of [
      '-PT1H',
      '+PT1H',
      'P',
      'PT',
      'P1DT',
      'P1Y',
      'P1M',
      'P1.5D',
      'PT1.5H',
      'PT1M1H',
      'P1D2W',
      '1:45',
      '90 Minuten',
      90,
      `PT${'9'.repeat(10)}S`,
      `P${'9'.repeat(100_000)}D`,
    ]) {
      it(`nobody knows how long of ${String(duration).slice(0, 20)}`, () => {
        const {event, problems} = read({duration});
        expect(event?.duration).to.equal('PT0S');
        expect(problems).to.deep.equal([
          {
            code: 'date',
            pointer: '/items/0/_jscalendar/duration',
            message: `"duration" ${DURATION}`,
          },
        ]);
      });
    }
  });

  describe('has', () => {
    const location = (members: object): object => ({
      '@type': 'Location',
      name: 'Rathaus',
      ...members,
    });
    const cases: ReadonlyArray<readonly [members: object, expected: object]> = [
      // What is missing comes from the item.
      [{uid: undefined}, {uid: '7'}],
      [{uid: ' '}, {uid: '7'}],
      [{uid: 12}, {uid: '12'}],
      [{uid: 'a\u202eb\nc'}, {uid: 'ab c'}],
      [{title: undefined}, {title: 'Meldung'}],
      [{title: ' \n'}, {title: 'Meldung'}],
      [{title: 'Rat &amp; Tat\nim Ort'}, {title: 'Rat & Tat im Ort'}],
      [{description: 'Eins\nZwei'}, {description: 'Eins\nZwei'}],
      [{description: '<p>Eins</p><p>Zwei</p>'}, {description: 'Eins\nZwei'}],
      [
        {description: '<p>A &lt;b&gt;</p>', descriptionContentType: 'text/html'},
        {description: 'A <b>'},
      ],
      [{'@type': 'event'}, {'@type': 'Event'}],
      [{'@type': 'jsevent'}, {'@type': 'Event'}],
      [{updated: '2026-11-16T16:15:00Z'}, {updated: '2026-11-16T16:15:00Z'}],
      [{updated: '2026-11-16T17:15:00+01:00'}, {updated: '2026-11-16T16:15:00Z'}],
      [{updated: '2026-11-16T16:15:00'}, {updated: '2026-11-16T16:15:00Z'}],
      [{updated: '2026-11-16'}, {updated: '2026-11-16T00:00:00Z'}],
      [{updated: '9999-12-31T23:59:59-01:00'}, {updated: undefined}],
      [{updated: 'gestern'}, {updated: undefined}],
      [{sequence: '4'}, {sequence: 4}],
      [{sequence: 4.9}, {sequence: 4}],
      [{sequence: -0}, {sequence: 0}],
      [{sequence: -1}, {sequence: 0}],
      [{sequence: 1e300}, {sequence: 2_147_483_647}],
      [{sequence: 'x'}, {sequence: 0}],
      [{status: 'tentative'}, {status: 'tentative'}],
      [{status: 'CANCELLED'}, {status: 'cancelled'}],
      [{status: 'canceled'}, {status: 'cancelled'}],
      [{status: 'https://schema.org/EventCancelled'}, {status: 'cancelled'}],
      [{status: 'abgesagt'}, {status: 'confirmed'}],
      [{locations: {a: {name: 'Rathaus'}}}, {locations: {a: location({})}}],
      // PHP writes an object whose keys are numbers from 0 on as a list, and an empty one too.
      [{locations: [{name: 'Rathaus'}]}, {locations: {0: location({})}}],
      [
        {locations: [], virtualLocations: []},
        {locations: {}, virtualLocations: {}},
      ],
      [
        {locations: {a: {description: 'Markt 1\nErdgeschoss', coordinates: 'geo:1,2'}}},
        {locations: {a: {'@type': 'Location', description: 'Markt 1\nErdgeschoss'}}},
      ],
      [
        {locations: {a: {coordinates: 'geo:1,2'}, b: {name: ''}, c: 7, d: {name: 'Rathaus'}}},
        {locations: {d: location({})}},
      ],
      [{locations: 'Rathaus'}, {locations: {}}],
      [
        {virtualLocations: {a: {uri: '/live', name: 'A'}, b: {uri: 'tel:+49-7151-500'}}},
        {
          virtualLocations: {
            a: {'@type': 'VirtualLocation', name: 'A', uri: 'https://stadt.example/live'},
            b: {'@type': 'VirtualLocation', uri: 'tel:+49-7151-500'},
          },
        },
      ],
      [
        {virtualLocations: {a: {uri: 'javascript:alert(1)'}, b: {name: 'A'}, c: {uri: ''}}},
        {virtualLocations: {}},
      ],
    ];
    for (const [members, expected] of cases) {
      it(`${JSON.stringify(expected)} of ${JSON.stringify(members)}`, () => {
        const all: object = {...read({}).event, ...expected};
        // What should be undefined should not be there.
        expect(read(members).event).to.deep.equal(JSON.parse(JSON.stringify(all)));
      });
    }

    it('no status but "cancelled" in an item that says so', () => {
      const {item} = parseItem({
        title: 'A',
        _aushang: {eventStatus: 'EventCancelled'},
        _jscalendar: {...FULL, status: 'confirmed'},
      });
      expect(item._jscalendar?.status).to.equal('cancelled');
    });
  });

  describe('is left out, and its item stays, where it is', () => {
    const cases: readonly object[] = [
      {start: undefined},
      {start: ''},
      {start: 'bald'},
      {start: '2026-02-30T10:00:00'},
      {start: '2026-12-13T25:00:00'},
      {start: {}},
      {start: ['2026-12-13T17:00:00']},
      {start: '0001-01-01T00:00:00'},
      {start: '9999-12-31T23:59:59-01:00', timeZone: 'Etc/UTC'},
      {'@type': 'Task'},
      {'@type': 'Group'},
    ];
    for (const members of cases) {
      it(JSON.stringify(members), () => {
        const {event, problems} = read(members);
        expect(event).to.equal(undefined);
        const {code, pointer, message} = problems.at(-1)!;
        expect([code, pointer]).to.deep.equal(['event-invalid', '/items/0/_jscalendar']);
        expect(message).to.equal(
          'The event is left out: it needs the "@type" Event and a "start" such as 2026-12-13T17:00:00.',
        );
      });
    }
  });

  describe('tells the publisher', () => {
    const cases: ReadonlyArray<
      readonly [members: object, pointer: string, code: Problem['code'], message: string]
    > = [
      [{uid: ''}, '/uid', 'id-missing', 'Give each event a "uid" that never changes.'],
      [{uid: []}, '/uid', 'type', '"uid" should be text.'],
      [{start: '2026-12-13T17:00:00Z'}, '/start', 'date', `"start" ${LOCAL}`],
      [{timeZone: 'MEZ'}, '/timeZone', 'type', `"timeZone" ${ZONE}`],
      [{updated: 'x'}, '/updated', 'date', ''],
      [
        {showWithoutTime: 'ja'},
        '/showWithoutTime',
        'type',
        '"showWithoutTime" should be true or false.',
      ],
      [
        {status: 'abgesagt'},
        '/status',
        'type',
        '"status" should be one of confirmed, cancelled, tentative.',
      ],
      [{locations: 'Rathaus'}, '/locations', 'type', `"locations" ${OBJECT}`],
      [{locations: {'a/b~': 7}}, '/locations/a~1b~0', 'type', 'This entry should be an object.'],
      [{locations: [{name: {}}]}, '/locations/0/name', 'type', '"name" should be text.'],
      [{virtualLocations: 1}, '/virtualLocations', 'type', `"virtualLocations" ${OBJECT}`],
      [{virtualLocations: {a: {uri: 'x:y'}}}, '/virtualLocations/a/uri', 'url', ''],
      ...(
        [
          ['recurrenceRules', [{frequency: 'weekly'}]],
          ['recurrenceRule', {frequency: 'weekly'}],
          ['recurrenceOverrides', {'2026-12-20T17:00:00': {}}],
          ['excludedRecurrenceRules', [{}]],
        ] as const
      ).map(
        ([key, value]) =>
          [
            {[key]: value},
            `/${key}`,
            'recurrence',
            `"${key}" is not supported: only the first occurrence is shown.`,
          ] as const,
      ),
    ];
    for (const [members, pointer, code, message] of cases) {
      it(`of ${JSON.stringify(members)}`, () => {
        const {event, problems} = read(members);
        expect(event?.start).to.equal('2026-12-13T17:00:00');
        const [first] = problems;
        expect(first).to.include({code, pointer: `/items/0/_jscalendar${pointer}`});
        expect(first?.message).to.contain(message);
      });
    }

    it('once of an event that recurs, and of none that does not', () => {
      const rules = {recurrenceRules: [{frequency: 'daily'}], recurrenceOverrides: {x: {}}};
      expect(read(rules).problems).to.have.lengthOf(1);
      const none = {recurrenceRules: [], recurrenceRule: null, recurrenceOverrides: {}};
      expect(read(none).problems).to.deep.equal([]);
    });
  });

  it('may be hostile', () => {
    const long = 'Wort '.repeat(100_000);
    const place = {name: long, description: long, uri: 'https://video.example/'};
    const many = Object.fromEntries(Array.from({length: 100_000}, (_, index) => [index, place]));
    const hostile = {
      start: '2026-12-13T17:00:00',
      uid: long,
      title: long,
      description: long,
      timeZone: long,
      status: long,
      duration: long,
      recurrenceRules: long,
      locations: many,
      virtualLocations: Array.from({length: 100_000}, () => place),
    };
    const items = [{id: '1', title: 'A', _jscalendar: hostile}];
    const {feed} = readFeed({version: 'https://jsonfeed.org/version/1.1', items}, BASE_URL);
    const event = feed?.items[0]?._jscalendar;
    expect(event?.uid.length).to.be.within(200, 255);
    expect(event?.title.length).to.be.within(400, 500);
    expect(event?.description?.length).to.be.within(9000, 10_000);
    for (const places of [event?.locations, event?.virtualLocations]) {
      const all = Object.values(places ?? {});
      expect(all).to.have.lengthOf(50);
      expect(all[0]?.name?.length).to.be.within(400, 500);
      expect(all[0]?.description?.length).to.be.within(900, 1000);
    }
  });

  it('changes no prototype, and is not asked for what it inherits', () => {
    const text =
      '{"@type": "Event", "uid": "1", "title": "A", "start": "2026-12-13", "__proto__": {"status": "cancelled", "polluted": 1}, "locations": {"__proto__": {"name": "A"}}}';
    const {feed} = parseFeed(text, BASE_URL);
    expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    expect(({} as {name?: string}).name).to.equal(undefined);
    expect(feed?._jscalendar?.status).to.equal('confirmed');
    expect(Object.getPrototypeOf(feed?._jscalendar?.locations)).to.equal(Object.prototype);
  });

  it('has a description that is cut between two characters', () => {
    const {event} = read({description: `${'a'.repeat(9998)}😀😀`});
    expect(event?.description).to.equal(`${'a'.repeat(9998)}…`);
  });
});

describe('a document that is an event', () => {
  const {'@type': type, ...members} = FULL;

  it('is a feed without items, with the title and the language of the event', () => {
    const {feed, problems} = readFeed({...FULL, locale: 'de_AT'}, BASE_URL);
    expect(feed).to.deep.equal({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Stadtfest',
      authors: [],
      language: 'de-AT',
      expired: false,
      hubs: [],
      items: [],
      _aushang: {},
      _jscalendar: FULL,
    });
    expect(problems).to.deep.equal([]);
  });

  it('is read again from what came of it, and from a feed beside its items', () => {
    const {feed} = readFeed(FULL, BASE_URL);
    expect(parseFeed(JSON.stringify(feed), BASE_URL)).to.deep.equal({feed, problems: []});
    const mixed = parseMembers({
      _jscalendar: {...FULL, timeZone: 'X'},
      items: [{id: '1', title: 'A'}],
    });
    expect(mixed.feed.items).to.have.lengthOf(1);
    expect(mixed.feed._jscalendar?.uid).to.equal(FULL.uid);
    expect(mixed.problems[0]?.pointer).to.equal('/_jscalendar/timeZone');
  });

  it('needs no "@type" where it has a "uid" and a "start"', () => {
    expect(type).to.equal('Event');
    expect(readFeed(members, BASE_URL).feed?._jscalendar).to.deep.equal(FULL);
    const {uid, ...rest} = members;
    expect(uid).to.equal(FULL.uid);
    expect(readFeed(rest, BASE_URL).failure?.code).to.equal('not-a-feed');
  });

  it('has the address of the document for its id, and some title, where it has none', () => {
    const {feed, problems} = readFeed({'@type': 'Event', start: '2026-12-13'}, BASE_URL);
    expect(feed?._jscalendar).to.include({uid: BASE_URL, title: '…'});
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/uid']);
    expect(readFeed({'@type': 'Event', start: '2026-12-13'}, '').feed?._jscalendar?.uid).to.equal(
      '…',
    );
  });

  it('is none where it has items', () => {
    const {feed} = readFeed({...FULL, items: [{id: '1', content_text: 'A'}]}, BASE_URL);
    expect(feed?.items).to.have.lengthOf(1);
    expect(feed).not.to.have.property('_jscalendar');
  });

  it('is a failure where it has no start', () => {
    const {feed, failure, problems} = readFeed({'@type': 'Event', uid: '1', title: 'A'}, BASE_URL);
    expect(feed).to.equal(undefined);
    expect(failure?.code).to.equal('not-a-feed');
    expect(failure?.message).to.match(/^The event .*"start"/);
    expect(problems).to.deep.equal([failure]);
  });
});
