import {expect} from '@open-wc/testing';
import type {ContactCard} from '../../src/feed/card-types.js';
import {parseFeed, readFeed} from '../../src/feed/parse-feed.js';
import type {Problem} from '../../src/feed/types.js';
import {FULL_CARD, readCard} from '../support/cards.js';
import {BASE_URL, parseItem, parseMembers} from '../support/feeds.js';

const NAME = {name: {full: 'Rathaus'}};
const EMPTY: ContactCard = {
  '@type': 'Card',
  version: '2.0',
  kind: 'individual',
  organizations: {},
  titles: {},
  phones: {},
  emails: {},
  addresses: {},
  onlineServices: {},
  links: {},
  media: {},
  preferredLanguages: {},
  notes: {},
  'schema.org:openingHoursSpecification': [],
};

const NEEDED = 'is needed: without it, this entry is left out.';
const URL_PROBLEM = 'is no URL that can be linked, or has a scheme that is not allowed.';
const EMAIL_PROBLEM = 'is no e-mail address.';

/** The pointer within the card, and the message without the name of the member. */
function describeProblem({pointer, message}: Problem): string {
  return `${pointer.replace('/_jscontact', '')} ${message.replace(/^"\w+" /, '')}`;
}

describe('a contact', () => {
  it('keeps every member that is as it should be', () => {
    const {card, problems} = readCard(FULL_CARD);
    expect(card).to.deep.equal(FULL_CARD);
    expect(problems).to.deep.equal([]);
  });

  it('has empty maps where it has only a name', () => {
    const {card, problems} = readCard(NAME);
    expect(card).to.deep.equal({...EMPTY, ...NAME});
    expect(problems).to.deep.equal([]);
  });

  it('takes null for a member that is not there', () => {
    const nulls = Object.fromEntries(Object.keys(FULL_CARD).map((key) => [key, null]));
    const {card, problems} = readCard({...nulls, ...NAME});
    expect(card).to.deep.equal({...EMPTY, ...NAME});
    expect(problems).to.deep.equal([]);
  });

  it('leaves out what nothing here shows', () => {
    const {card} = readCard({
      ...NAME,
      prodId: 'x',
      anniversaries: {1: {kind: 'birth', date: {year: 1970}}},
      phones: {1: {'@type': 'Phone', number: '115', contexts: {emergency: true}, x: 1}},
    });
    expect(card).to.deep.equal({...EMPTY, ...NAME, phones: {1: {number: '115'}}});
  });

  it('may be one of a list, or an item has it', () => {
    const card = {...EMPTY, ...NAME};
    const other = {...EMPTY, name: {full: 'Bauhof'}};
    const {feed} = parseMembers({_jscontact: {cards: [card, other]}});
    expect(feed._jscontact).to.deep.equal({cards: [card, other]});
    const {item} = parseItem({title: 'A', _jscontact: {cards: {0: card, 2: other}}});
    expect(item._jscontact).to.deep.equal({cards: [card, other]});
  });

  it('is not there where a list has none', () => {
    const {feed, problems} = parseMembers({_jscontact: {cards: []}});
    expect(feed).not.to.have.property('_jscontact');
    expect(problems).to.deep.equal([]);
  });

  it('changes nothing for the others where it is left out', () => {
    const {feed, problems} = parseMembers({
      _jscontact: {cards: [7, {...NAME, '@type': 'Group'}, {kind: 'org'}, {...EMPTY, ...NAME}]},
    });
    expect(feed._jscontact).to.deep.equal({cards: [{...EMPTY, ...NAME}]});
    expect(problems.map(({code, pointer}) => `${code} ${pointer}`)).to.deep.equal([
      'card-invalid /_jscontact/cards/0',
      'card-invalid /_jscontact/cards/1',
      'card-invalid /_jscontact/cards/2',
    ]);
    expect(problems[2]?.message).to.equal(
      'The contact is left out: it needs the "@type" Card, and a name or a way to get in touch.',
    );
  });

  for (const members of [
    {phones: {1: {number: '115'}}},
    {emails: {1: {address: 'post@stadt.example'}}},
    {addresses: {1: {full: 'Rathausplatz 1'}}},
    {links: {1: {uri: 'https://stadt.example/'}}},
    {onlineServices: {1: {user: '@stadt'}}},
    {organizations: {1: {name: 'Stadt'}}},
  ]) {
    it(`needs no name with ${Object.keys(members)[0]}`, () => {
      const {card, problems} = readCard(members);
      expect(card).to.deep.equal({...EMPTY, ...members});
      expect(problems).to.deep.equal([]);
    });
  }

  for (const members of [
    {},
    {name: {}},
    {name: ''},
    {notes: {1: {note: 'Hallo'}}},
    {titles: {1: {name: 'Leiterin'}}},
    {phones: {1: {}}},
    {...NAME, '@type': 'Event'},
  ]) {
    it(`is left out where it is ${JSON.stringify(members)}`, () => {
      const {card, problems} = readCard(members);
      expect(card).to.equal(undefined);
      expect(problems.at(-1)).to.include({code: 'card-invalid', pointer: '/_jscontact'});
    });
  }
});

describe('the members of a contact', () => {
  // What is expected of a card with these members, and the problems with it behind their pointers.
  const cases: ReadonlyArray<
    readonly [members: object, expected: object, problems?: readonly string[]]
  > = [
    [{kind: 'org'}, {kind: 'org'}],
    [{kind: 'Org '}, {kind: 'org'}],
    [
      {kind: 'robot'},
      {},
      ['/kind should be one of individual, group, org, location, device, application.'],
    ],
    [{version: 3, uid: ' a\nb '}, {uid: 'a b'}],
    [{language: 'de_DE'}, {language: 'de-DE'}],
    [{language: '?'}, {}],
    [
      {name: 'Rat &amp; Tat'},
      {name: {full: 'Rat & Tat'}},
      ['/name should be an object.', '/name is plain text: write characters, not entities.'],
    ],
    [{name: {full: 'Erika\n Mustermann'}}, {name: {full: 'Erika\n Mustermann'}}],
    [
      {name: {components: [{kind: 'given', value: ' Erika '}]}},
      {name: {components: [{kind: 'given', value: 'Erika'}]}},
    ],
    [
      {
        name: {
          components: {
            0: {kind: 'given', value: 'Erika'},
            2: {kind: 'separator', value: ', '},
            3: {kind: 'credential', value: 'M. A.'},
            4: {kind: 'x-unbekannt', value: 'x'},
          },
          isOrdered: 'true',
          defaultSeparator: '',
        },
      },
      {
        name: {
          components: [
            {kind: 'given', value: 'Erika'},
            {kind: 'separator', value: ', '},
            {kind: 'credential', value: 'M. A.'},
            {kind: 'x-unbekannt', value: 'x'},
          ],
          isOrdered: true,
          defaultSeparator: '',
        },
      },
      ['/name/components should be a list.'],
    ],
    [
      {name: {full: 'A', components: [{value: 'x'}, {kind: 'given'}, 7], isOrdered: false}},
      {name: {full: 'A', isOrdered: false}},
      [
        `/name/components/0/kind ${NEEDED}`,
        `/name/components/1/value ${NEEDED}`,
        '/name/components/2 This entry should be an object.',
      ],
    ],
    [
      {organizations: [{name: 'Stadt'}, {units: [{name: 'Amt'}, {}]}, {units: []}]},
      {organizations: {0: {name: 'Stadt'}, 1: {units: [{name: 'Amt'}]}}},
      [`/organizations/1/units/1/name ${NEEDED}`, `/organizations/2/name ${NEEDED}`],
    ],
    [
      {
        titles: {
          a: {name: 'Leiterin', kind: 'Role'},
          b: {kind: 'title'},
          c: {name: 'X', kind: 'x'},
        },
      },
      {titles: {a: {name: 'Leiterin', kind: 'role'}, c: {name: 'X'}}},
      [`/titles/b/name ${NEEDED}`, '/titles/c/kind should be one of title, role.'],
    ],
    [
      {
        phones: {
          a: {number: 2214710, features: {fax: true, voice: false, mobile: 'x'}, label: ' Fax\n'},
          b: {number: ' ', contexts: {private: true}},
          c: {number: '115', contexts: 'work', pref: '3'},
        },
      },
      {
        phones: {
          a: {number: '2214710', features: {fax: true}, label: 'Fax'},
          c: {number: '115', pref: 3},
        },
      },
      [`/phones/b/number ${NEEDED}`, '/phones/c/contexts should be an object.'],
    ],
    [
      {
        emails: {
          a: {address: 'mailto:post@stadt.example'},
          b: {address: 'post(at)stadt.example'},
          c: {address: 'a@b.example?bcc=c@d.example'},
          d: {},
          e: {address: 'bürgerbüro@münster.example', contexts: {private: true, work: true}},
        },
      },
      {
        emails: {
          a: {address: 'post@stadt.example'},
          e: {address: 'bürgerbüro@münster.example', contexts: {private: true, work: true}},
        },
      },
      [
        `/emails/b/address ${EMAIL_PROBLEM}`,
        `/emails/b/address ${NEEDED}`,
        `/emails/c/address ${EMAIL_PROBLEM}`,
        `/emails/c/address ${NEEDED}`,
        `/emails/d/address ${NEEDED}`,
      ],
    ],
    [
      {
        addresses: {
          a: {full: 'Markt 1<br>12345 Musterstadt', countryCode: 'de', timeZone: 'Mars/Olymp'},
          b: {countryCode: 'DE'},
          c: {components: [{kind: 'locality', value: 'Wien'}], countryCode: 'Austria'},
        },
      },
      {
        addresses: {
          a: {full: 'Markt 1\n12345 Musterstadt', countryCode: 'DE'},
          c: {components: [{kind: 'locality', value: 'Wien'}]},
        },
      },
      [
        '/addresses/a/full is plain text: leave out the HTML tags.',
        '/addresses/a/timeZone is no time zone. Write its IANA name, such as Europe/Berlin.',
        `/addresses/b/full ${NEEDED}`,
      ],
    ],
    [
      {onlineServices: {a: {uri: 'javascript:x'}, b: {uri: '/x', service: 'X'}, c: {service: 'Y'}}},
      {onlineServices: {b: {uri: 'https://stadt.example/x', service: 'X'}}},
      [
        `/onlineServices/a/uri ${URL_PROBLEM}`,
        `/onlineServices/a/uri ${NEEDED}`,
        `/onlineServices/c/uri ${NEEDED}`,
      ],
    ],
    [
      {
        media: {
          a: {kind: 'photo', uri: 'data:image/png;base64,AA=='},
          b: {kind: 'photo', uri: 'mailto:a@b.example'},
          c: {kind: 'logo', uri: 'wappen.svg'},
          d: {kind: 'sound', uri: 'a.mp3'},
          e: {uri: 'a.jpg'},
        },
      },
      {media: {c: {kind: 'logo', uri: 'https://stadt.example/aktuelles/wappen.svg'}}},
      [
        `/media/a/uri ${URL_PROBLEM}`,
        `/media/a/uri ${NEEDED}`,
        `/media/b/uri ${URL_PROBLEM}`,
        `/media/b/uri ${NEEDED}`,
        '/media/d/kind should be one of photo, logo.',
        `/media/d/kind ${NEEDED}`,
        `/media/e/kind ${NEEDED}`,
      ],
    ],
    [
      {links: {a: {uri: 'tel:115'}, b: {uri: 'ftp://a.example'}}},
      {links: {a: {uri: 'tel:115'}}},
      [`/links/b/uri ${URL_PROBLEM}`, `/links/b/uri ${NEEDED}`],
    ],
    [
      {preferredLanguages: {a: {language: 'de_DE'}, b: {}, c: {language: '!'}}},
      {preferredLanguages: {a: {language: 'de-DE'}}},
      [`/preferredLanguages/b/language ${NEEDED}`, `/preferredLanguages/c/language ${NEEDED}`],
    ],
    [{phones: 7, notes: null}, {}, ['/phones should be an object.']],
  ];
  for (const [members, expected, problems = []] of cases) {
    it(`are read of ${JSON.stringify(members)}`, () => {
      const read = readCard({...NAME, ...members});
      expect(read.card).to.deep.equal({...EMPTY, ...NAME, ...expected});
      expect(read.problems.map(describeProblem)).to.deep.equal(problems);
    });
  }
});

describe('a document that is a contact', () => {
  const read = (document: object): ReturnType<typeof readFeed> => readFeed(document, BASE_URL);

  it('becomes the contact of a feed without items', () => {
    const {feed, problems} = parseFeed(JSON.stringify(FULL_CARD), BASE_URL);
    expect(feed).to.deep.equal({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Dr. Erika Mustermann',
      authors: [],
      language: 'de',
      expired: false,
      hubs: [],
      items: [],
      _aushang: {},
      _jscontact: {cards: [FULL_CARD]},
    });
    expect(problems).to.deep.equal([]);
    expect(read(feed!).feed).to.deep.equal(feed);
  });

  it('may be a list of them', () => {
    const {feed} = read({cards: [{phones: {1: {number: '115'}}}, FULL_CARD]});
    expect(feed?.title).to.equal('');
    expect(feed?._jscontact?.cards).to.have.lengthOf(2);
  });

  it('resolves its links', () => {
    const {feed} = read({'@type': 'Card', links: {1: {uri: '/kontakt'}}});
    expect(feed?._jscontact?.cards[0]?.links[1]?.uri).to.equal('https://stadt.example/kontakt');
  });

  for (const document of [
    {'@type': 'Card', version: '1.0'},
    {cards: []},
    {cards: [7]},
    {'@type': 'Card', name: {full: ' '}},
  ]) {
    it(`is no feed where it is ${JSON.stringify(document)}`, () => {
      const {feed, failure} = read(document);
      expect(feed).to.equal(undefined);
      expect(failure?.code).to.equal('not-a-feed');
      expect(failure?.message).to.match(/contact/);
    });
  }

  it('is a feed where it has items', () => {
    const {feed} = read({
      '@type': 'Card',
      version: 'https://jsonfeed.org/version/1.1',
      cards: [],
      items: [{id: '1', title: 'A'}],
    });
    expect(feed?.items).to.have.lengthOf(1);
    expect(feed).not.to.have.property('_jscontact');
  });
});

describe('a hostile contact', () => {
  for (const piece of ['Wort ', ' \n', 'a@', '&', '<a ', '\ud83d']) {
    it(`may hold 1 MB of ${JSON.stringify(piece)} in every member`, function () {
      this.timeout(60_000);
      const long = piece.repeat(1_000_000 / piece.length);
      const keys =
        'name number address full user service language note kind label mediaType countryCode timeZone pref contexts';
      const entries = {1: Object.fromEntries(keys.split(' ').map((key) => [key, long]))};
      const maps = Object.keys(EMPTY).slice(3, -1);
      const {feed} = readFeed(
        {
          '@type': 'Card',
          ...Object.fromEntries(maps.map((map) => [map, entries])),
          uid: long,
          kind: long,
          language: long,
          name: {full: 'A', components: [{kind: long, value: long}]},
          'schema.org:openingHoursSpecification': [
            {dayOfWeek: long, opens: long, closes: long, validFrom: long, description: long},
          ],
        },
        BASE_URL,
      );
      expect(JSON.stringify(feed).length).to.be.within(400, 40_000);
    });
  }

  it('may hold 100,000 of everything', function () {
    this.timeout(60_000);
    const many = (value: unknown): unknown[] => Array.from({length: 100_000}, () => value);
    const {card} = readCard({
      name: {components: many({kind: 'given', value: 'A'})},
      phones: many({number: '115'}),
      emails: {1: {address: 'a@b.example', contexts: many('work')}},
      organizations: [{units: many({name: 'A'})}],
      'schema.org:openingHoursSpecification': many({dayOfWeek: 'Monday'}),
    });
    expect(card?.name?.components).to.have.lengthOf(50);
    expect(Object.keys(card!.phones)).to.have.lengthOf(50);
    expect(card?.organizations[0]?.units).to.have.lengthOf(50);
    expect(card?.['schema.org:openingHoursSpecification']).to.have.lengthOf(500);
  });

  it('changes no prototype', () => {
    const text = `{"@type": "Card", "__proto__": {"uid": "x"}, "constructor": {"name": "x"},
      "phones": {"__proto__": {"number": "115"}, "constructor": {"number": "112"}}}`;
    const card = parseFeed(text, BASE_URL).feed!._jscontact!.cards[0]!;
    expect(card.uid).to.equal(undefined);
    expect(Object.values(card.phones)).to.deep.equal([{number: '115'}, {number: '112'}]);
    expect(({} as {number?: string}).number).to.equal(undefined);
  });
});
