// Two programs that read vCards, and know nothing of the one that writes them.
import ICAL from 'ical.js';
import {parseVCards} from 'vcard4-ts';

/** Something with its types, such as a number. */
export interface Typed<T> {
  readonly types: readonly string[];
  readonly value: T;
}

/** What an address book knows of a contact after importing it. */
export interface ReadContact {
  readonly uid?: string | undefined;
  /** Family name, given name, additional names, prefixes, suffixes. */
  readonly name: readonly string[];
  readonly fullName: string;
  readonly organization: readonly string[];
  readonly isCompany: boolean;
  readonly title?: string | undefined;
  readonly role?: string | undefined;
  readonly phones: ReadonlyArray<Typed<string>>;
  readonly emails: ReadonlyArray<Typed<string>>;
  /** Post-office box, extended address, street, town, region, postal code, country. */
  readonly addresses: ReadonlyArray<Typed<readonly string[]>>;
  readonly urls: ReadonlyArray<Typed<string>>;
  readonly note?: string | undefined;
  readonly photo?: string | undefined;
}

type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  value: string | readonly string[],
];

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function typed<T>(
  list: ReadonlyArray<{value: T; parameters?: {TYPE?: string[]}}> = [],
): ReadonlyArray<Typed<T>> {
  return list.map(({value, parameters}) => ({types: parameters?.TYPE ?? [], value}));
}

/** Reads the only card of a file, as Thunderbird and Nextcloud do. */
export function readWithIcalJs(file: string): ReadContact {
  const [kind, properties, children] = ICAL.parse(file) as unknown as [
    string,
    readonly Property[],
    readonly unknown[],
  ];
  if (kind !== 'vcard' || children.length > 0) {
    throw new Error('There is more than one card.');
  }
  const all = (name: string): ReadonlyArray<Typed<string | readonly string[]>> =>
    properties
      .filter(([key]) => key === name)
      .map(([, parameters, , value]) => ({types: listOf(parameters['type']), value}));
  const texts = (name: string) => all(name) as ReadonlyArray<Typed<string>>;
  const text = (name: string): string | undefined => {
    const found = texts(name);
    if (found.length > 1) {
      throw new Error(`There is more than one ${name}.`);
    }
    return found[0]?.value;
  };
  return {
    uid: text('uid'),
    name: listOf(all('n')[0]?.value),
    fullName: text('fn')!,
    organization: listOf(all('org')[0]?.value),
    isCompany: text('x-abshowas') === 'COMPANY',
    title: text('title'),
    role: text('role'),
    phones: texts('tel'),
    emails: texts('email'),
    addresses: all('adr') as ReadonlyArray<Typed<readonly string[]>>,
    urls: texts('url'),
    note: text('note'),
    photo: text('photo'),
  };
}

/** Reads the only card of a file. This reader leaves an organization in one piece. */
export function readWithVcard4(text: string): ReadContact {
  const {vCards = [], nags} = parseVCards(text);
  const [card] = vCards;
  if (!card || vCards.length > 1 || nags) {
    throw new Error(`There are ${vCards.length} cards: ${JSON.stringify(nags)}`);
  }
  // It is for version 4.0, and finds commas in URLs strange.
  const complaints = card.nags?.filter(
    ({key, attributes}) =>
      !(key === 'VALUE_INVALID' && attributes?.property === 'VERSION') &&
      key !== 'VALUE_UNESCAPED_COMMA',
  );
  if (complaints?.length || card.unparseable) {
    throw new Error(JSON.stringify([complaints, card.unparseable]));
  }
  const name = card.N?.value;
  return {
    uid: card.UID?.value,
    name: [
      name?.familyNames,
      name?.givenNames,
      name?.additionalNames,
      name?.honorificPrefixes,
      name?.honorificSuffixes,
    ].map((part) => part?.join(',') ?? ''),
    fullName: card.FN.map(({value}) => value).join('|'),
    organization: card.ORG?.flatMap(({value}) => value) ?? [],
    isCompany: card.x?.['X_ABSHOWAS']?.[0]?.value === 'COMPANY',
    title: card.TITLE?.map(({value}) => value).join('|'),
    role: card.ROLE?.map(({value}) => value).join('|'),
    phones: typed(card.TEL),
    emails: typed(card.EMAIL),
    addresses: typed(card.ADR).map(({types, value}) => ({
      types,
      value: [
        value.postOfficeBox,
        value.extendedAddress,
        value.streetAddress,
        value.locality,
        value.region,
        value.postalCode,
        value.countryName,
      ].map((part) => part?.join(',') ?? ''),
    })),
    urls: typed(card.URL),
    note: card.NOTE?.map(({value}) => value).join('|'),
    photo: card.PHOTO?.map(({value}) => value).join('|'),
  };
}
