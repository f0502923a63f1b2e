import type {ContactCard} from '../../src/feed/card-types.js';
import type {Problem} from '../../src/feed/types.js';
import {parseMembers} from './feeds.js';

/** A card that is as it should be, with every member that is read. */
export const FULL_CARD = {
  '@type': 'Card',
  version: '2.0',
  uid: 'urn:uuid:5b3f0c1e-9a41-4d0e-8f57-2f6f4c8d1a01',
  kind: 'individual',
  language: 'de',
  name: {
    full: 'Dr. Erika Mustermann',
    components: [
      {kind: 'title', value: 'Dr.'},
      {kind: 'given', value: 'Erika'},
      {kind: 'surname', value: 'Mustermann'},
    ],
    isOrdered: true,
    defaultSeparator: ' ',
  },
  organizations: {stadt: {name: 'Stadt Musterstadt', units: [{name: 'Amt 3'}, {name: 'Team 2'}]}},
  titles: {
    stelle: {name: 'Leiterin', kind: 'title'},
    rolle: {name: 'Ansprechpartnerin', kind: 'role'},
  },
  phones: {
    buero: {
      number: '0221 4710-123',
      features: {voice: true, 'main-number': true},
      contexts: {work: true},
      label: 'Büro',
      pref: 1,
    },
  },
  emails: {
    post: {
      address: 'erika.mustermann@stadt.example',
      contexts: {work: true},
      label: 'Post',
      pref: 2,
    },
  },
  addresses: {
    haus: {
      full: 'Rathausplatz 1\n12345 Musterstadt',
      components: [
        {kind: 'name', value: 'Rathausplatz'},
        {kind: 'separator', value: ' '},
        {kind: 'number', value: '1'},
        {kind: 'postcode', value: '12345'},
        {kind: 'locality', value: 'Musterstadt'},
      ],
      isOrdered: true,
      countryCode: 'DE',
      timeZone: 'Europe/Berlin',
      contexts: {work: true},
      label: 'Rathaus',
    },
  },
  onlineServices: {
    mastodon: {
      service: 'Mastodon',
      uri: 'https://social.example/@stadt',
      user: '@stadt',
      label: 'M',
    },
  },
  links: {formular: {uri: 'https://stadt.example/kontakt', kind: 'contact', label: 'Formular'}},
  media: {
    bild: {kind: 'photo', uri: 'https://stadt.example/erika.jpg', mediaType: 'image/jpeg'},
  },
  preferredLanguages: {1: {language: 'de', pref: 1}, 2: {language: 'tr'}},
  notes: {gruss: {note: 'Rufen Sie an.\nIch helfe gern.'}},
  'schema.org:openingHoursSpecification': [
    {dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '12:30'},
    {validFrom: '2026-04-03', validThrough: '2026-04-03', description: 'Karfreitag'},
  ],
} as const satisfies ContactCard;

/** What comes of a card with these members, as a feed's contact. */
export function readCard(
  members: object,
  feed: object = {},
): {card: ContactCard | undefined; problems: readonly Problem[]} {
  const _jscontact = {'@type': 'Card', version: '1.0', ...members};
  const {feed: result, problems} = parseMembers({...feed, _jscontact});
  return {card: result._jscontact?.cards[0], problems};
}

/** A card that is named, or called "Rathaus", and has these members. */
export function cardOf(members: object): ContactCard {
  const {card, problems} = readCard({name: {full: 'Rathaus'}, ...members});
  if (!card || problems.length > 0) {
    throw new Error(problems[0]?.message);
  }
  return card;
}
