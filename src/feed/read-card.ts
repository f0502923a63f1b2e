import type {ContactCard, Contacts} from './card-types.js';
import {compact, Fields, isObject, type Report} from './fields.js';
import {toLine} from './plain-text.js';
import {readHours} from './read-hours.js';
import type {JsonObject} from './types.js';

/** What the reading of contacts needs to know of what they stand in. */
export interface CardContext {
  readonly pointer: string;
  readonly baseUrl: string;
  readonly report: Report;
  /** The feed's time zone. */
  readonly timeZone?: string | undefined;
}

/**
 * The maps of a Card: what an entry needs (of what stands between bars, one is enough), what it may
 * have besides, and what kinds of it there are. It may always have `contexts`, `label` and `pref`.
 */
const MAPS: ReadonlyArray<readonly [string, needed: string, others?: string, kinds?: string]> = [
  ['organizations', 'name|units'],
  ['phones', 'number', 'features'],
  ['emails', 'address'],
  ['addresses', 'full|components', 'isOrdered countryCode timeZone'],
  ['onlineServices', 'uri|user', 'service'],
  ['links', 'uri', 'kind', 'contact'],
  ['titles', 'name', 'kind', 'title role'],
  ['media', 'uri kind', 'mediaType', 'photo logo'],
  ['preferredLanguages', 'language'],
  ['notes', 'note'],
];

// The first six of the maps say how to get in touch: one of them is enough for a contact.
const MEANS = 6;

const MOST_PARTS = 50;

/** How those members are read that are more than a short line of text. */
const READERS: Readonly<
  Record<string, (fields: Fields, key: string, kinds?: readonly string[]) => unknown>
> = {
  address: readEmail,
  components: (fields, key) =>
    some(fields.entries(key, (component) => readEntry(component, 'kind value'))),
  contexts: (fields, key) => readSet(fields, key, 'work private'),
  countryCode: (fields, key) => /^[A-Z]{2}$/.exec(fields.line(key)?.toUpperCase() ?? '')?.[0],
  defaultSeparator: readSeparator,
  features: (fields, key) =>
    readSet(fields, key, 'voice mobile fax text video textphone pager main-number'),
  full: readText,
  isOrdered: (fields, key) => fields.flag(key),
  kind: (fields, key, kinds) => (kinds ? fields.oneOf(key, kinds) : fields.line(key, 50)),
  language: (fields) => fields.language(),
  note: readText,
  pref: (fields, key) => fields.number(key),
  timeZone: (fields, key) => fields.timeZone(key),
  units: (fields, key) => some(fields.entries(key, (unit) => readEntry(unit, 'name'))),
  uri: (fields, key, kinds) => fields.url(key, kinds?.includes('photo') ? /^https?:/ : undefined),
  value: (fields, key) =>
    (fields.line('kind') === 'separator' ? readSeparator : readLine)(fields, key),
};

/** Reads a JSContact Card (RFC 9553), or an object whose `cards` is a list of them. */
export function readContacts(raw: JsonObject, context: CardContext): Contacts | undefined {
  const {pointer, baseUrl, report} = context;
  const fields = new Fields(raw, pointer, baseUrl, report);
  const [list, pointerTo] = isObject(fields.value('cards'))
    ? fields.list('cards')
    : [[raw], () => pointer];
  const cards = list.flatMap(
    (card, index) => readCard(card, {...context, pointer: pointerTo(index)}) ?? [],
  );
  return cards.length > 0 ? {cards} : undefined;
}

function readCard(raw: unknown, context: CardContext): ContactCard | undefined {
  const {pointer, baseUrl, report, timeZone} = context;
  const fields = new Fields(isObject(raw) ? raw : {}, pointer, baseUrl, report);
  const given = fields.value('name');
  const parts = fields.child('name');
  const text = typeof given === 'string' && fields.line('name', 500);
  const name = text
    ? {full: text}
    : given
      ? readEntry(parts, 'full|components', 'isOrdered defaultSeparator')
      : undefined;
  const maps = MAPS.map(
    ([key, needed, others, kinds]) =>
      [key, fields.map(key, (entry) => readEntry(entry, needed, others, kinds))] as const,
  );
  // Drafts of the standard called the type so.
  const isCard = /^(js)?card$/i.test(fields.line('@type') ?? 'Card');
  const hasMeans = maps.slice(0, MEANS).some(([, entries]) => Object.keys(entries).length > 0);
  if (isCard && (name || hasMeans)) {
    return compact({
      '@type': 'Card',
      version: '2.0',
      uid: fields.line('uid', 255),
      kind:
        fields.oneOf('kind', 'individual group org location device application'.split(' ')) ??
        'individual',
      language: fields.language(),
      name,
      ...Object.fromEntries(maps),
      'schema.org:openingHoursSpecification': readHours(fields, timeZone),
    }) as unknown as ContactCard;
  }
  const need = 'it needs the "@type" Card, and a name or a way to get in touch.';
  report('card-invalid', pointer, `The contact is left out: ${need}`);
  return undefined;
}

/** An entry, if it has what it needs. */
function readEntry(
  fields: Fields,
  needed: string,
  others = '',
  kinds?: string,
): JsonObject | undefined {
  const keys = `${needed} ${others} contexts label pref`.match(/\w+/g)!;
  const entry = compact<JsonObject>(
    Object.fromEntries(
      keys.map((key) => [key, (READERS[key] ?? readLine)(fields, key, kinds?.split(' '))]),
    ),
  );
  const missing = needed.split(' ').find((keys) => !keys.split('|').some((key) => key in entry));
  if (missing === undefined) {
    return entry;
  }
  fields.problem('type', missing.split('|')[0]!, 'is needed: without it, this entry is left out.');
  return undefined;
}

function readLine(fields: Fields, key: string): string | undefined {
  return fields.line(key, 200);
}

function readText(fields: Fields, key: string): string | undefined {
  return fields.text(key, 1000);
}

/** Those of some names that an object maps to true. */
function readSet(fields: Fields, key: string, names: string): object | undefined {
  const given = fields.object(key) ?? {};
  const known = names.split(' ').filter((name) => given[name] === true);
  return known.length > 0 ? Object.fromEntries(known.map((name) => [name, true])) : undefined;
}

/** Its spaces matter, and it may be empty. */
function readSeparator(fields: Fields, key: string): string | undefined {
  const text = fields.string(key)?.slice(0, 20);
  return text === undefined ? undefined : toLine(`|${text}|`).slice(1, -1);
}

/** What else RFC 5322 permits, nobody has, and it could add to the header of a message. */
function readEmail(fields: Fields, key: string): string | undefined {
  const address = fields.line(key, 320)?.replace(/^mailto:/i, '');
  const isAddress = /^[^\s\p{C}@<>,;:"?&\\]+@[^\s\p{C}@<>,;:"?&\\]+$/u.test(address ?? '');
  if (address && !isAddress) {
    fields.problem('type', key, 'is no e-mail address.');
  }
  return isAddress ? address : undefined;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list.slice(0, MOST_PARTS) : undefined;
}
