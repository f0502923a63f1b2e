import type {
  Address,
  Component,
  Composed,
  ContactCard,
  ContactKind,
  ContactLink,
  ContactName,
  Contacts,
  EmailAddress,
  LanguagePref,
  Media,
  Note,
  OnlineService,
  Organization,
  Phone,
  PhoneFeature,
  Title,
  Usage,
} from './card-types.js';
import {compact, Fields, isObject, type Report} from './fields.js';
import {cut, toLine} from './plain-text.js';
import {readHours} from './read-hours.js';
import type {JsonObject} from './types.js';

/** What the reading of contacts needs to know of what they stand in. */
export interface CardContext {
  readonly pointer: string;
  readonly baseUrl: string;
  readonly report: Report;
  /** The feed's time zone. It takes the place of one that nobody knows. */
  readonly timeZone?: string | undefined;
}

const MOST_PARTS = 50;

// What else RFC 5322 permits, nobody has, and it could add to the header of a message.
const EMAIL = /^[^\s\p{C}@<>()[\]\\,;:"?&]{1,64}@[^\s\p{C}@<>()[\]\\,;:"?&]{1,255}$/u;

const KINDS: readonly ContactKind[] = [
  'individual',
  'group',
  'org',
  'location',
  'device',
  'application',
];

const FEATURES: readonly PhoneFeature[] = [
  'voice',
  'mobile',
  'fax',
  'text',
  'video',
  'textphone',
  'pager',
  'main-number',
];

/** Reads a JSContact Card (RFC 9553), or an object whose `cards` is a list of them. */
export function readContacts(
  raw: JsonObject | undefined,
  context: CardContext,
): Contacts | undefined {
  if (!raw) {
    return undefined;
  }
  const {pointer, baseUrl, report} = context;
  const fields = new Fields(raw, pointer, baseUrl, report);
  const list = isObject(fields.value('cards')) ? fields.list('cards') : [[pointer, raw] as const];
  const cards = list.flatMap(([pointer, card]) => readCard(card, {...context, pointer}) ?? []);
  return cards.length > 0 ? {cards} : undefined;
}

function readCard(raw: unknown, context: CardContext): ContactCard | undefined {
  const {pointer, baseUrl, report, timeZone} = context;
  const fields = new Fields(isObject(raw) ? raw : {}, pointer, baseUrl, report);
  const card = compact<ContactCard>({
    '@type': 'Card',
    version: '2.0',
    uid: fields.line('uid', 255),
    kind: fields.oneOf('kind', KINDS) ?? 'individual',
    language: fields.language(),
    name: readName(fields),
    organizations: fields.map('organizations', readOrganization),
    titles: fields.map('titles', readTitle),
    phones: fields.map('phones', readPhone),
    emails: fields.map('emails', readEmail),
    addresses: fields.map('addresses', (address) => readAddress(address, timeZone)),
    onlineServices: fields.map('onlineServices', readService),
    links: fields.map('links', readLink),
    media: fields.map('media', readMedia),
    preferredLanguages: fields.map('preferredLanguages', readLanguage),
    notes: fields.map('notes', readNote),
    'schema.org:openingHoursSpecification': readHours(fields, timeZone),
  });
  const {name, organizations, phones, emails, addresses, onlineServices, links} = card;
  const means = [organizations, phones, emails, addresses, onlineServices, links];
  // Drafts of the standard called the type so.
  const isCard = /^(js)?card$/i.test(fields.line('@type') ?? 'Card');
  if (isCard && (name ?? means.some((entries) => Object.keys(entries).length))) {
    return card;
  }
  const need = 'it needs the "@type" Card, and a name or a way to get in touch.';
  report('card-invalid', pointer, `The contact is left out: ${need}`);
  return undefined;
}

/**
 * An entry, if it has one of the members that it is nothing without; else it is reported, unless
 * what is wrong with the member has been.
 */
function keep<T extends object>(
  fields: Fields,
  needed: readonly [keyof T & string, ...Array<keyof T>],
  members: {[K in keyof T]: T[K] | undefined},
): T | undefined {
  if (needed.some((key) => members[key] !== undefined)) {
    return compact<T>(members);
  }
  const [key] = needed;
  if (!fields.value(key)) {
    fields.problem('type', key, 'is missing. This entry is left out.');
  }
  return undefined;
}

/** Those of some names that an object maps to true; also where it is a list of them. */
function readSet<Name extends string>(
  fields: Fields,
  key: string,
  names: readonly Name[],
): {[K in Name]?: true} | undefined {
  const given = fields.value(key);
  const known = names.filter((name) =>
    Array.isArray(given) ? given.includes(name) : isObject(given) && given[name] === true,
  );
  return known.length > 0
    ? (Object.fromEntries(known.map((name) => [name, true])) as {[K in Name]?: true})
    : undefined;
}

function readUsage(fields: Fields): {[K in keyof Usage]-?: Usage[K] | undefined} {
  const pref = fields.number('pref');
  return {
    contexts: readSet(fields, 'contexts', ['work', 'private']),
    label: fields.line('label', 200),
    pref: pref && Math.min(Math.ceil(pref), 100),
  };
}

function readName(card: Fields): ContactName | undefined {
  if (card.value('name') === undefined) {
    return undefined;
  }
  const fields = card.child('name');
  const isText = typeof card.value('name') === 'string';
  const composed = readComposed(fields);
  return keep<ContactName>(fields, ['full', 'components'], {
    full: isText ? card.line('name', 500) : fields.line('full', 500),
    ...composed,
    defaultSeparator: composed.isOrdered ? readSeparator(fields, 'defaultSeparator') : undefined,
  });
}

function readComposed(fields: Fields): {
  [K in 'components' | 'isOrdered']: Composed[K] | undefined;
} {
  const components = fields.entries('components', readComponent).slice(0, MOST_PARTS);
  const hasSome = components.length > 0;
  return {
    components: hasSome ? components : undefined,
    isOrdered: (hasSome && fields.flag('isOrdered')) || undefined,
  };
}

function readComponent(fields: Fields): Component | undefined {
  const kind = fields.line('kind', 50);
  const isSeparator = kind === 'separator';
  return kind
    ? keep<Component>(fields, ['value'], {
        kind,
        value: isSeparator ? readSeparator(fields, 'value') : fields.line('value', 200),
      })
    : keep<Component>(fields, ['kind'], {kind, value: undefined});
}

/** Its spaces matter, and it may be empty. */
function readSeparator(fields: Fields, key: string): string | undefined {
  const text = fields.string(key)?.slice(0, 20);
  return text === undefined ? undefined : toLine(`|${text}|`).slice(1, -1);
}

function readOrganization(fields: Fields): Organization | undefined {
  const units = fields.entries('units', readUnit).slice(0, MOST_PARTS);
  return keep<Organization>(fields, ['name', 'units'], {
    name: fields.line('name', 200),
    units: units.length > 0 ? units : undefined,
  });
}

function readUnit(fields: Fields): {name: string} | undefined {
  return keep<{name: string}>(fields, ['name'], {name: fields.line('name', 200)});
}

function readTitle(fields: Fields): Title | undefined {
  return keep<Title>(fields, ['name'], {
    name: fields.line('name', 200),
    kind: fields.oneOf('kind', ['title', 'role']) ?? 'title',
  });
}

function readPhone(fields: Fields): Phone | undefined {
  return keep<Phone>(fields, ['number'], {
    number: fields.line('number', 100),
    features: readSet(fields, 'features', FEATURES),
    ...readUsage(fields),
  });
}

function readEmail(fields: Fields): EmailAddress | undefined {
  const given = fields.line('address')?.replace(/^mailto:/i, '');
  const address = given && EMAIL.test(given) ? given : undefined;
  if (given && !address) {
    fields.problem('type', 'address', 'is no e-mail address.');
  }
  return keep<EmailAddress>(fields, ['address'], {address, ...readUsage(fields)});
}

function readAddress(fields: Fields, feedZone: string | undefined): Address | undefined {
  const country = fields.line('countryCode')?.toUpperCase();
  return keep<Address>(fields, ['full', 'components'], {
    full: cut(fields.text('full') ?? '', 500) || undefined,
    ...readComposed(fields),
    countryCode: /^[A-Z]{2}$/.test(country ?? '') ? country : undefined,
    timeZone: fields.timeZone('timeZone', feedZone),
    ...readUsage(fields),
  });
}

function readService(fields: Fields): OnlineService | undefined {
  return keep<OnlineService>(fields, ['uri', 'user'], {
    service: fields.line('service', 200),
    uri: fields.url('uri'),
    user: fields.line('user', 200),
    ...readUsage(fields),
  });
}

function readLink(fields: Fields): ContactLink | undefined {
  return keep<ContactLink>(fields, ['uri'], {
    uri: fields.url('uri'),
    kind: fields.oneOf('kind', ['contact']),
    ...readUsage(fields),
  });
}

function readMedia(fields: Fields): Media | undefined {
  const kind = fields.oneOf('kind', ['photo', 'logo', 'sound']) ?? 'photo';
  // Nothing here plays a sound.
  return kind === 'sound'
    ? undefined
    : keep<Media>(fields, ['uri'], {
        kind,
        uri: fields.url('uri', /^https?:/),
        mediaType: fields.line('mediaType', 100),
        ...readUsage(fields),
      });
}

function readLanguage(fields: Fields): LanguagePref | undefined {
  return keep<LanguagePref>(fields, ['language'], {
    language: fields.language(),
    ...readUsage(fields),
  });
}

function readNote(fields: Fields): Note | undefined {
  return keep<Note>(fields, ['note'], {note: cut(fields.text('note') ?? '', 2000) || undefined});
}
