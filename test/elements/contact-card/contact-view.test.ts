import {expect} from '@open-wc/testing';
import {
  headOf,
  portraitOf,
  rowsOf,
  type ContactRow,
} from '../../../src/elements/contact-card/contact-view.js';
import {de} from '../../../src/text/de.js';
import {en} from '../../../src/text/en.js';
import {cardOf, readCard} from '../../support/cards.js';

/** A row in one line: "Telefon: 115 → tel:115". */
function lineOf({label, lines, url}: ContactRow): string {
  return `${label}: ${lines.join(' / ')}${url ? ` → ${url}` : ''}`;
}

function linesOf(members: object): readonly string[] {
  return rowsOf(cardOf(members), de, 'de').map(lineOf);
}

describe('headOf', () => {
  const cases: readonly [string, object, object][] = [
    ['a name', {name: {full: 'Amt 3'}}, {name: 'Amt 3', titles: '', organization: ''}],
    [
      'titles and an organization with its units',
      {
        name: {full: 'Erika Mustermann'},
        titles: {a: {name: 'Leiterin'}, b: {name: 'Ansprechpartnerin', kind: 'role'}},
        organizations: {a: {name: 'Stadt Musterstadt', units: [{name: 'Amt 3'}, {name: 'Team 2'}]}},
      },
      {
        name: 'Erika Mustermann',
        titles: 'Leiterin, Ansprechpartnerin',
        organization: 'Stadt Musterstadt, Amt 3, Team 2',
      },
    ],
    [
      'an office that is called as its organization is: once',
      {name: {full: 'Bürgerbüro'}, organizations: {a: {name: 'Bürgerbüro'}}},
      {name: 'Bürgerbüro', titles: '', organization: ''},
    ],
    [
      'an office that is called as a unit of its organization is',
      {
        name: {full: 'Bürgerbüro'},
        organizations: {a: {name: 'Stadt Musterstadt', units: [{name: 'Bürgerbüro'}]}},
      },
      {name: 'Bürgerbüro', titles: '', organization: 'Stadt Musterstadt'},
    ],
    [
      'an organization without a name of its own for the contact',
      {
        name: undefined,
        organizations: {a: {name: 'Stadt Musterstadt', units: [{name: 'Bürgerbüro'}]}},
      },
      {name: 'Stadt Musterstadt, Bürgerbüro', titles: '', organization: ''},
    ],
    [
      'a number without a name',
      {name: undefined, phones: {a: {number: '115'}}},
      {name: undefined, titles: '', organization: ''},
    ],
  ];
  for (const [name, members, expected] of cases) {
    it(`tells of ${name}`, () => {
      expect(headOf(cardOf(members))).to.deep.equal(expected);
    });
  }
});

describe('portraitOf', () => {
  const photo = {kind: 'photo', uri: 'https://stadt.example/erika.jpg'};
  const logo = {kind: 'logo', uri: 'https://stadt.example/wappen.svg'};
  const cases: readonly [string, object, string | undefined][] = [
    ['no picture', {}, undefined],
    ['a photo', {media: {a: photo}}, photo.uri],
    ['a logo', {media: {a: logo}}, logo.uri],
    ['a photo before a logo, whatever their order', {media: {a: logo, b: photo}}, photo.uri],
  ];
  for (const [name, members, expected] of cases) {
    it(`finds ${name}`, () => {
      expect(portraitOf(cardOf(members))).to.equal(expected);
    });
  }
});

describe('rowsOf', () => {
  const cases: readonly [string, object, readonly string[]][] = [
    ['nothing', {}, []],
    [
      'numbers by what answers there',
      {
        phones: {
          a: {number: '0221 4710-100'},
          b: {number: '0170 1234567', features: {mobile: true, voice: true}},
          c: {number: '0221 4710-199', features: {fax: true}},
          d: {number: '0221 4710-101', features: {fax: true, voice: true}},
          e: {number: '0221 4710-102', features: {textphone: true}},
        },
      },
      [
        'Telefon: 0221 4710-100 → tel:+492214710100',
        'Mobil: 0170 1234567 → tel:+491701234567',
        'Fax: 0221 4710-199',
        'Telefon: 0221 4710-101 → tel:+492214710101',
        'Schreibtelefon: 0221 4710-102 → tel:+492214710102',
      ],
    ],
    [
      'numbers that cannot be called from abroad as they are',
      {phones: {a: {number: '115'}, b: {number: '116 117'}, c: {number: 'tel:112'}}},
      ['Telefon: 115 → tel:115', 'Telefon: 116 117 → tel:116117', 'Telefon: 112 → tel:112'],
    ],
    [
      'numbers of another country, which an address names',
      {
        phones: {a: {number: '01 4000-0'}},
        addresses: {a: {full: 'Rathausplatz 1\n1010 Wien', countryCode: 'AT'}},
      },
      ['Telefon: 01 4000-0 → tel:+43140000', 'Adresse: Rathausplatz 1 / 1010 Wien'],
    ],
    [
      'the best ones first',
      {
        phones: {
          a: {number: '0221 4710-1', pref: 5},
          b: {number: '0221 4710-2'},
          c: {number: '0221 4710-3', pref: 1},
        },
      },
      [
        'Telefon: 0221 4710-3 → tel:+4922147103',
        'Telefon: 0221 4710-1 → tel:+4922147101',
        'Telefon: 0221 4710-2 → tel:+4922147102',
      ],
    ],
    [
      'labels of the publisher, else ours, with what is private',
      {
        emails: {
          a: {address: 'post@stadt.example', label: 'Poststelle'},
          b: {address: 'a@stadt.example', contexts: {private: true}},
          c: {address: 'b@stadt.example', contexts: {private: true, work: true}},
          d: {address: 'c@stadt.example', label: 'Zu Hause', contexts: {private: true}},
        },
      },
      [
        'Poststelle: post@stadt.example → mailto:post@stadt.example',
        'E-Mail (privat): a@stadt.example → mailto:a@stadt.example',
        'E-Mail: b@stadt.example → mailto:b@stadt.example',
        'Zu Hause: c@stadt.example → mailto:c@stadt.example',
      ],
    ],
    [
      'services by their names, and where they are',
      {
        onlineServices: {
          a: {service: 'Mastodon', user: '@stadt', uri: 'https://social.example/@stadt'},
          b: {service: 'Mastodon', user: '@amt', label: 'Das Amt'},
          c: {uri: 'https://chat.example/stadt/'},
          d: {user: 'stadt'},
        },
      },
      [
        'Mastodon: @stadt → https://social.example/@stadt',
        'Das Amt: @amt',
        'Online: chat.example/stadt/ → https://chat.example/stadt/',
        'Online: stadt',
      ],
    ],
    [
      'addresses on the internet as they are typed',
      {
        links: {
          a: {uri: 'https://www.stadt.example/'},
          b: {uri: 'http://stadt.example/a/b?c=d#e', kind: 'contact'},
          c: {uri: 'mailto:post@stadt.example', label: 'Post'},
          d: {uri: 'tel:+492214710100', label: 'Rufen Sie an'},
        },
      },
      [
        'Internet: www.stadt.example → https://www.stadt.example/',
        'Kontaktformular: stadt.example/a/b?c=d#e → http://stadt.example/a/b?c=d#e',
        'Post: post@stadt.example → mailto:post@stadt.example',
        'Rufen Sie an: +492214710100 → tel:+492214710100',
      ],
    ],
    [
      'languages in words, in one row, the best ones first',
      {preferredLanguages: {a: {language: 'tr', pref: 2}, b: {language: 'de', pref: 1}}},
      ['Sprachen: Deutsch, Türkisch'],
    ],
    [
      'addresses in parts, with those of other countries',
      {
        addresses: {
          a: {
            components: [
              {kind: 'name', value: 'Marktplatz'},
              {kind: 'number', value: '1'},
              {kind: 'postcode', value: '12345'},
              {kind: 'locality', value: 'Musterstadt'},
            ],
          },
        },
      },
      ['Adresse: Marktplatz 1 / 12345 Musterstadt'],
    ],
  ];
  for (const [name, members, expected] of cases) {
    it(`lists ${name}`, () => {
      expect(linesOf(members)).to.deep.equal(expected);
    });
  }

  it('lists the fastest ways first, whatever the order of the card', () => {
    const {card} = readCard({
      preferredLanguages: {a: {language: 'de'}},
      links: {a: {uri: 'https://stadt.example/'}},
      onlineServices: {a: {user: '@stadt'}},
      addresses: {a: {full: 'Marktplatz 1'}},
      emails: {a: {address: 'post@stadt.example'}},
      phones: {a: {number: '115'}},
    });
    expect(rowsOf(card!, de, 'de').map(({label}) => label)).to.deep.equal([
      'Telefon',
      'E-Mail',
      'Adresse',
      'Online',
      'Internet',
      'Sprachen',
    ]);
  });

  it('speaks the language of the page, and leaves labels of the publisher as they are', () => {
    const card = cardOf({
      phones: {a: {number: '115', contexts: {private: true}}, b: {number: '112', label: 'Notruf'}},
      preferredLanguages: {a: {language: 'de'}},
    });
    expect(rowsOf(card, en, 'en').map(lineOf)).to.deep.equal([
      'Phone (private): 115 → tel:115',
      'Notruf: 112 → tel:112',
      'Languages: German',
    ]);
    expect(rowsOf(card, en, 'en').map(({ownLabel}) => ownLabel)).to.deep.equal([
      undefined,
      'Notruf',
      undefined,
    ]);
  });

  it('knows what is read from left to right, and what has to be written out on paper', () => {
    const card = cardOf({
      phones: {a: {number: '115'}},
      addresses: {a: {full: 'Marktplatz 1'}},
      onlineServices: {
        a: {user: '@stadt', uri: 'https://social.example/@stadt'},
        b: {uri: 'https://chat.example/stadt'},
        c: {user: '@amt'},
      },
      preferredLanguages: {a: {language: 'de'}},
    });
    const rows = rowsOf(card, de, 'de');
    expect(rows.map(({isCode = false}) => isCode)).to.deep.equal([
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(rows.filter(({isNamed, url}) => isNamed && url)).to.have.length(1);
  });
});
