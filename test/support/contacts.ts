import {fixture} from '@open-wc/testing';
import '../../src/define.js';
import type {ContactCardElement} from '../../src/elements/contact-card/contact-card.js';
import {arrived} from './page.js';
import {partsOf} from './parts.js';

/** A JSContact Card of Musterstadt's. */
export function contactOf(members: object): object {
  return {'@type': 'Card', version: '1.0', ...members};
}

export const PERSON = contactOf({
  uid: 'max',
  name: {full: 'Max Mustermann'},
  titles: {a: {name: 'Leiter der Stabsstelle'}},
  organizations: {a: {name: 'Stadt Musterstadt', units: [{name: 'Digitalisierung'}]}},
  phones: {a: {number: '0221 4710-123'}},
  emails: {a: {address: 'max@musterstadt.example'}},
  addresses: {a: {full: 'Marktplatz 1\n12345 Musterstadt'}},
  onlineServices: {
    a: {service: 'Mastodon', user: '@max', uri: 'https://social.example/@max'},
  },
  links: {a: {uri: 'https://www.musterstadt.example/', kind: 'contact'}},
  preferredLanguages: {a: {language: 'de'}, b: {language: 'en'}},
  notes: {a: {note: 'Rufen Sie mich gern an.'}},
});

/** Open in the week, at noon closed, and closed on Friday, 27 November 2026. */
export const OFFICE = contactOf({
  uid: 'amt',
  kind: 'org',
  name: {full: 'Bürgerbüro'},
  organizations: {a: {name: 'Bürgerbüro'}},
  phones: {
    a: {number: 'tel:+49-221-4710-100'},
    b: {number: '0221 4710-199', features: {fax: true}},
    c: {number: '0170 1234567', features: {mobile: true}, contexts: {private: true}},
  },
  addresses: {
    a: {
      components: [
        {kind: 'name', value: 'Marktplatz'},
        {kind: 'number', value: '1'},
        {kind: 'postcode', value: '12345'},
        {kind: 'locality', value: 'Musterstadt'},
      ],
      timeZone: 'Europe/Berlin',
    },
  },
  'schema.org:openingHoursSpecification': [
    {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: '08:00',
      closes: '12:30',
    },
    {dayOfWeek: 'Monday', opens: '14:00', closes: '18:00', description: 'nur mit Termin'},
    {validFrom: '2026-11-27', validThrough: '2026-11-27', description: 'Betriebsausflug'},
  ],
});

export const HOTLINE = contactOf({
  uid: '115',
  phones: {a: {number: '115', label: 'Behördennummer'}},
});

/** An office with all that a card can show, and with words as long as they become. */
export function fullOffice(word: string, photo: string): object {
  return contactOf({
    uid: 'voll',
    kind: 'org',
    name: {full: word},
    titles: {a: {name: word}},
    organizations: {a: {name: 'Stadt Musterstadt'}},
    phones: {
      a: {number: '0221 4710-100', label: word},
      b: {number: '0221 4710-199', features: {fax: true}},
    },
    emails: {a: {address: 'buergerbuero.und.ordnungsangelegenheiten@musterstadt.example'}},
    addresses: {a: {full: 'Am Alten Markt 1\n12345 Musterstadt', timeZone: 'Europe/Berlin'}},
    onlineServices: {
      a: {service: 'Mastodon', user: '@amt', uri: 'https://social.example/@amt'},
    },
    links: {
      a: {uri: 'https://www.musterstadt.example/buergerbuero/termine', label: 'Termin buchen'},
    },
    notes: {a: {note: `Bitte klingeln: ${word}`}},
    media: {a: {kind: 'photo', uri: photo}},
    'schema.org:openingHoursSpecification': [
      {dayOfWeek: ['Monday', 'Thursday'], opens: '08:00', closes: '12:30'},
      {dayOfWeek: ['Monday', 'Thursday'], opens: '14:00', closes: '18:00'},
      {dayOfWeek: 'Tuesday', opens: '08:00', closes: '12:30'},
      {dayOfWeek: 'Tuesday', opens: '14:00', closes: '18:00', description: 'nur mit Termin'},
      {validFrom: '2026-11-25', validThrough: '2026-11-25', description: word},
    ],
  });
}

/** The contact card in some markup, in a German page. */
export async function showCardIn(markup: string, language = 'de'): Promise<ContactCardElement> {
  const place = await fixture(`<div lang="${language}">${markup}</div>`);
  await arrived();
  return place.querySelector('aushang-contact-card')!;
}

/** A contact card of the document at `/feed.json`. */
export function showCard(
  attributes = '',
  children = '',
  language = 'de',
): Promise<ContactCardElement> {
  return showCardIn(
    `<aushang-contact-card src="/feed.json" ${attributes}>${children}</aushang-contact-card>`,
    language,
  );
}

/** Loads the parts that make files and codes of contacts. */
export async function loadCode(): Promise<void> {
  await import('../../src/export/vcard-file.js');
  await import('../../src/elements/contact-card/qr-code.js');
}

/** Presses a button of a card, and waits for the parts that it needs. */
export async function pressCard(element: ContactCardElement, part: string): Promise<void> {
  partsOf(element, part)[0]!.click();
  await loadCode();
  await arrived();
}
