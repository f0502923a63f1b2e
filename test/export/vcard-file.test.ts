import {expect} from '@open-wc/testing';
import {vcardFile, type VcardFileOptions} from '../../src/export/vcard-file.js';
import type {ContactCard} from '../../src/feed/card-types.js';
import {FULL_CARD, readCard} from '../support/cards.js';
import {readWithIcalJs, readWithVcard4, type ReadContact} from '../support/vcard-readers.js';

const STAMP = Date.UTC(2026, 10, 30, 8, 15, 30, 500);

/** What readers know of a contact that is called "Erika Mustermann" and has no other members. */
const READ: ReadContact = {
  uid: undefined,
  name: ['Erika Mustermann', '', '', '', ''],
  fullName: 'Erika Mustermann',
  organization: [],
  isCompany: false,
  title: undefined,
  role: undefined,
  phones: [],
  emails: [],
  addresses: [],
  urls: [],
  note: undefined,
  photo: undefined,
};

function cardOf(members: object): ContactCard {
  const {card} = readCard({name: {full: 'Erika Mustermann'}, ...members});
  if (!card) {
    throw new Error('There is no card.');
  }
  return card;
}

function fileOf(members: object, options: Partial<VcardFileOptions> = {}): string {
  return vcardFile(cardOf(members), {stamp: STAMP, ...options}).text;
}

function expectRead(text: string, expected: Partial<ReadContact>): void {
  const read = {...READ, ...expected};
  expect(readWithIcalJs(text)).to.deep.equal(read);
  expect(readWithVcard4(text)).to.deep.equal({
    ...read,
    // This reader does not take it apart.
    organization: read.organization.length > 0 ? [read.organization.join(';')] : [],
  });
}

const work = (value: string, ...types: string[]): object => ({types: ['WORK', ...types], value});
const components = (text: string): object[] =>
  text.split('|').map((part) => {
    const [kind, value] = part.split('=');
    return {kind, value};
  });

describe('vcardFile', () => {
  it('writes a file that address books import', () => {
    const {name, type, text} = vcardFile(FULL_CARD, {
      stamp: STAMP,
      photo: 'https://stadt.example/erika.jpg',
    });
    expect(name).to.equal('Dr. Erika Mustermann.vcf');
    expect(type).to.equal('text/vcard;charset=utf-8');
    expect(text.split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Aushang//Aushang//EN',
      'UID:urn:uuid:5b3f0c1e-9a41-4d0e-8f57-2f6f4c8d1a01',
      'N:Mustermann;Erika;;Dr.;',
      'FN:Dr. Erika Mustermann',
      'ORG:Stadt Musterstadt;Amt 3;Team 2',
      'TITLE:Leiterin',
      'ROLE:Ansprechpartnerin',
      'TEL;TYPE=WORK,VOICE:+492214710123',
      'EMAIL;TYPE=INTERNET,WORK:erika.mustermann@stadt.example',
      'ADR;TYPE=WORK:;;Rathausplatz 1;Musterstadt;;12345;',
      'URL;TYPE=WORK:https://stadt.example/kontakt',
      'URL;TYPE=WORK:https://social.example/@stadt',
      'NOTE:Rufen Sie an.\\nIch helfe gern.',
      'PHOTO;VALUE=uri:https://stadt.example/erika.jpg',
      'REV:20261130T081530Z',
      'END:VCARD',
      '',
    ]);
  });

  it('says which lines are in UTF-8, and folds them', () => {
    const text = fileOf({notes: [{note: `Ä${'ö'.repeat(60)}`}]});
    expect(text).to.contain(`\r\nNOTE;CHARSET=UTF-8:Ä${'ö'.repeat(27)}\r\n ${'ö'.repeat(33)}\r\n`);
    expect(text).to.contain('\r\nFN:Erika Mustermann\r\n');
  });

  // What two readers know of a contact with these members.
  const cases: ReadonlyArray<
    readonly [what: string, members: object, expected: Partial<ReadContact>]
  > = [
    ['nothing but a full name', {}, {}],
    [
      'umlauts',
      {name: {components: components('surname=Müßigmann|given=Jörg Änne')}},
      {name: ['Müßigmann', 'Jörg Änne', '', '', ''], fullName: 'Jörg Änne Müßigmann'},
    ],
    [
      'Cyrillic letters',
      {name: {full: 'Ирина Петрова', components: components('given=Ирина|surname=Петрова')}},
      {name: ['Петрова', 'Ирина', '', '', ''], fullName: 'Ирина Петрова'},
    ],
    [
      'Arabic letters',
      {name: {full: 'مريم الحسن'}, notes: [{note: 'اتصل بنا'}]},
      {name: ['مريم الحسن', '', '', '', ''], fullName: 'مريم الحسن', note: 'اتصل بنا'},
    ],
    [
      'emoji',
      {name: {full: '🎭 Kulturamt 👩‍💻'}, kind: 'org'},
      {
        name: ['', '', '', '', ''],
        fullName: '🎭 Kulturamt 👩‍💻',
        organization: ['🎭 Kulturamt 👩‍💻'],
        isCompany: true,
      },
    ],
    [
      'separators in names',
      {
        name: {components: components('given=A;B, C|surname=D\\;E\\n"F"')},
        organizations: [{name: 'Stadt; Land, Fluss', units: [{name: 'A;B'}, {name: 'C,D'}]}],
        titles: [{name: 'Leitung; Presse, Funk'}],
        notes: [{note: 'a;b,c\\d:e\\'}],
      },
      {
        name: ['D\\;E\\n"F"', 'A;B, C', '', '', ''],
        fullName: 'A;B, C D\\;E\\n"F"',
        organization: ['Stadt; Land, Fluss', 'A;B', 'C,D'],
        title: 'Leitung; Presse, Funk',
        note: 'a;b,c\\d:e\\',
      },
    ],
    [
      'all parts of a name',
      {
        name: {
          components: components(
            'title=Prof.|title=Dr.|given=Erika|given2=Maria|surname=Muster|surname2=Mann|generation=jun.|credential=M. A.',
          ),
          isOrdered: true,
        },
      },
      {
        name: ['Muster Mann', 'Erika', 'Maria', 'Prof. Dr.', 'jun. M. A.'],
        fullName: 'Prof. Dr. Erika Maria Muster Mann jun. M. A.',
      },
    ],
    [
      'components that are no parts of a name',
      {name: {components: components('x=Erika')}},
      {name: ['Erika', '', '', '', ''], fullName: 'Erika'},
    ],
    // Offices.
    [
      'an office without organization',
      {name: {full: 'Bürgerbüro'}, kind: 'org'},
      {
        name: ['', '', '', '', ''],
        fullName: 'Bürgerbüro',
        organization: ['Bürgerbüro'],
        isCompany: true,
      },
    ],
    [
      'an organization that has its name',
      {name: {full: 'Stadt'}, organizations: [{name: 'Stadt', units: [{name: 'Amt'}]}]},
      {
        name: ['', '', '', '', ''],
        fullName: 'Stadt',
        organization: ['Stadt', 'Amt'],
        isCompany: true,
      },
    ],
    [
      'an organization with another name',
      {name: {full: 'Bürgerbüro'}, kind: 'org', organizations: [{name: 'Stadt'}, {name: 'Kreis'}]},
      {name: ['Bürgerbüro', '', '', '', ''], fullName: 'Bürgerbüro', organization: ['Stadt']},
    ],
    [
      'nothing but an organization',
      {name: null, organizations: [{name: 'Stadt', units: [{name: 'Amt'}]}]},
      {
        name: ['', '', '', '', ''],
        fullName: 'Stadt, Amt',
        organization: ['Stadt', 'Amt'],
        isCompany: true,
      },
    ],
    [
      'nothing but a unit',
      {name: null, organizations: [{units: [{name: 'Amt'}]}]},
      {name: ['', '', '', '', ''], fullName: 'Amt', organization: ['Amt'], isCompany: true},
    ],
    // Hotlines.
    [
      'nothing but a number with a label',
      {name: null, phones: [{number: '115', label: 'Behördennummer'}]},
      {
        name: ['Behördennummer', '', '', '', ''],
        fullName: 'Behördennummer',
        phones: [work('115', 'VOICE')],
      } as Partial<ReadContact>,
    ],
    [
      'nothing but a number',
      {name: null, phones: [{number: 'tel:+49-221-4710-0'}]},
      {
        name: ['+49 221 4710-0', '', '', '', ''],
        fullName: '+49 221 4710-0',
        phones: [work('+4922147100', 'VOICE')],
      } as Partial<ReadContact>,
    ],
    [
      'nothing but an e-mail address',
      {name: null, emails: [{address: 'post@stadt.example', contexts: {private: true}}]},
      {
        name: ['post@stadt.example', '', '', '', ''],
        fullName: 'post@stadt.example',
        emails: [{types: ['INTERNET', 'HOME'], value: 'post@stadt.example'}],
      },
    ],
    [
      'nothing but an address',
      {name: null, addresses: [{components: components('name=Markt|number=1')}]},
      {
        name: ['Markt', '', '', '', ''],
        fullName: 'Markt',
        addresses: [{types: ['WORK'], value: ['', '', 'Markt 1', '', '', '', '']}],
      },
    ],
    // Numbers.
    [
      'ten numbers',
      {
        phones: [
          {number: '0221 4710-1'},
          {number: '0221 4710-2', contexts: {private: true}},
          {number: '0221 4710-3', contexts: {private: true, work: true}},
          {number: '0221 4710-4', features: {fax: true}},
          {number: '0221 4710-5', features: {fax: true}, contexts: {private: true}},
          {number: '0221 4710-6', features: {fax: true, voice: true}},
          {number: '0171 1234567', features: {mobile: true, text: true}},
          {number: '0221 4710-8', features: {pager: true}},
          {number: 'sip:rathaus@stadt.example'},
          {number: '0221 4710-10', pref: 1},
        ],
      },
      {
        phones: [
          work('+49221471010', 'VOICE'),
          work('+4922147101', 'VOICE'),
          {types: ['HOME', 'VOICE'], value: '+4922147102'},
          work('+4922147103', 'VOICE'),
          work('+4922147104', 'FAX'),
          {types: ['HOME', 'FAX'], value: '+4922147105'},
          work('+4922147106', 'VOICE'),
          {types: ['CELL'], value: '+491711234567'},
          {types: ['PAGER'], value: '+4922147108'},
          work('sip:rathaus@stadt.example', 'VOICE'),
        ],
      } as Partial<ReadContact>,
    ],
    [
      'a number in the country of the address',
      {
        phones: [{number: '01 4000-0'}],
        addresses: [{components: components('locality=Wien|postcode=1010'), countryCode: 'AT'}],
      },
      {
        phones: [work('+43140000', 'VOICE')],
        addresses: [{types: ['WORK'], value: ['', '', '', 'Wien', '', '1010', 'AT']}],
      } as Partial<ReadContact>,
    ],
    [
      'preferred addresses',
      {
        emails: [
          {address: 'zwei@stadt.example', pref: 2},
          {address: 'eins@stadt.example', pref: 1},
        ],
      },
      {
        emails: [
          {types: ['INTERNET', 'WORK'], value: 'eins@stadt.example'},
          {types: ['INTERNET', 'WORK'], value: 'zwei@stadt.example'},
        ],
      },
    ],
    // Addresses.
    [
      'an address with all its lines',
      {
        addresses: [
          {
            components: components(
              'building=Rathaus|room=Zimmer 12|name=Markt|number=1|postOfficeBox=Postfach 1|district=Altstadt|postcode=12345|locality=Musterstadt|region=Hessen|country=Deutschland',
            ),
            contexts: {private: true},
          },
        ],
      },
      {
        addresses: [
          {
            types: ['HOME'],
            value: [
              '',
              '',
              'Rathaus, Zimmer 12\nAltstadt\nMarkt 1\nPostfach 1',
              'Musterstadt',
              'Hessen',
              '12345',
              'Deutschland',
            ],
          },
        ],
      },
    ],
    [
      'addresses without components',
      {
        addresses: [
          {full: 'Rathaus; Zimmer 1, 2\nMarkt 1\n12345 Musterstadt'},
          {full: 'Markt 1, D-12345 Musterstadt'},
          {full: 'Platz 5\nA-1010 Wien\nÖsterreich'},
          {full: 'Markt 1\nMusterstadt', countryCode: 'AT'},
        ],
      },
      {
        addresses: [
          ['', '', 'Rathaus; Zimmer 1, 2\nMarkt 1', 'Musterstadt', '', '12345', ''],
          ['', '', 'Markt 1', 'Musterstadt', '', '12345', ''],
          ['', '', 'Platz 5', 'Wien', '', '1010', 'Österreich'],
          ['', '', 'Markt 1\nMusterstadt', '', '', '', 'AT'],
        ].map((value) => ({types: ['WORK'], value})),
      },
    ],
    // Links.
    [
      'links',
      {
        links: [
          {uri: 'https://stadt.example/?a=b;c,d&e=\\n#x'},
          {uri: 'mailto:post@stadt.example'},
        ],
        onlineServices: [{uri: 'https://social.example/ü'}, {user: '@stadt'}],
      },
      {
        urls: [
          work('https://stadt.example/?a=b;c,d&e=%5Cn#x'),
          work('https://social.example/%C3%BC'),
        ],
      } as Partial<ReadContact>,
    ],
    [
      'several notes, titles and roles',
      {
        notes: [{note: 'Eins\nZwei'}, {note: 'Drei'}],
        titles: [{name: 'A'}, {name: 'B', kind: 'role'}, {name: 'C'}, {name: 'D', kind: 'role'}],
      },
      {note: 'Eins\nZwei\n\nDrei', title: 'A, C', role: 'B, D'},
    ],
    ['an id', {uid: 'büro;1,2'}, {uid: 'büro;1,2'}],
    ['a picture that nobody has seen', {media: FULL_CARD.media}, {}],
  ];
  for (const [what, members, expected] of cases) {
    it(`writes ${what}`, () => {
      expectRead(fileOf(members), expected);
    });
  }

  it('names the picture that the reader has seen', () => {
    const photo = 'https://stadt.example/erika,1;2.jpg';
    expectRead(fileOf({}, {photo}), {photo});
  });

  it('takes numbers for those of the given country', () => {
    const text = fileOf({phones: [{number: '044 412 11 11'}]}, {country: 'CH'});
    expect(text).to.contain('\r\nTEL;TYPE=WORK,VOICE:+41444121111\r\n');
  });

  for (const [full, expected] of [
    ['Bürgerbüro Musterstadt', 'Bürgerbüro Musterstadt.vcf'],
    ['../a:b?"<c>', '.. a b c.vcf'],
    ['con', '_con.vcf'],
    ['...', 'contact.vcf'],
  ] as const) {
    it(`calls the file of ${full} ${expected}`, () => {
      const {name} = vcardFile(cardOf({name: {full}}), {stamp: STAMP});
      expect(name.replace(/^\W+/, '')).to.equal(expected.replace(/^\W+/, ''));
      expect(name).not.to.match(/[\\/:*?"<>|]|^\./);
    });
  }
});
