import {byPreference} from '../feed/by-preference.js';
import type {
  Address,
  Component,
  ContactCard,
  EmailAddress,
  OnlineService,
  Phone,
  Usage,
} from '../feed/card-types.js';
import {displayName, organizationNames} from '../feed/contact-name.js';
import {phoneText, telUrl} from '../feed/phone-number.js';
import {addressParts} from './address-parts.js';
import type {TextFile} from './calendar-file.js';
import {contentLine, dateTime, escapeText, plainLines} from './content-line.js';
import {fileName} from './file-name.js';

/** What a contact file needs beside the contact. */
export interface VcardFileOptions {
  /** When the file is made, in milliseconds since 1970. */
  readonly stamp: number;
  /** Absolute URL of the picture, if the reader has seen it: address books fetch it. */
  readonly photo?: string | undefined;
  /** ISO 3166-1 code of the country of national numbers, where no address names one; `DE`. */
  readonly country?: string | undefined;
}

/** The five parts of a name (RFC 2426, section 3.1.2), as kinds of components. */
const NAME_PARTS = [
  ['surname', 'surname2'],
  ['given'],
  ['given2'],
  ['title'],
  ['generation', 'credential'],
];

/**
 * A contact as a file that address books import: vCard 3.0 (RFC 2426), the newest version that all
 * of them read.
 *
 * - Lines that are not ASCII have a CHARSET, a parameter of vCard 2.1: without it Outlook and iPhones
 *   garble umlauts (github.com/ical4j/ical4j/issues/190, github.com/sabre-io/vobject/issues/613).
 * - Types are a list without quotes (github.com/nextcloud/contacts/issues/1107). The one that decides
 *   comes first: Outlook heeds the first that it knows (MS-OXVCARD, section 2.1.3.4.2), Android too
 *   (AOSP, VCardUtils.getPhoneTypeFromStrings). Nothing is without type, as Outlook drops that
 *   (microformats.org/wiki/vcard-implementations).
 * - What iPhones show of a contact is N, or else ORG, but never FN
 *   (github.com/nextcloud/contacts/issues/1083). So an office has its name in ORG and is marked as a
 *   company, unless its organization has another name; then the name is in N.
 * - The street has all lines above the town, as in Apple's own files
 *   (github.com/nuovo/vCard-parser/issues/7): Outlook knows no post-office box, and iPhones no
 *   extended address.
 * - There are no labels: they need groups, which others do not read
 *   (github.com/nextcloud/contacts/issues/3736).
 */
export function vcardFile(
  card: ContactCard,
  {stamp, photo, country = 'DE'}: VcardFileOptions,
): TextFile {
  const {kind, phones, emails, onlineServices, links} = card;
  const addresses = Object.values(card.addresses);
  const titles = Object.values(card.titles);
  const name = displayName(card) ?? substituteName(card);
  const parts = NAME_PARTS.map((kinds) => namePart(card.name?.components, kinds));
  const hasParts = parts.some(Boolean);
  const org = organizationNames(card);
  const isCompany =
    !hasParts && (org.length > 0 ? !card.name || org[0] === name : kind !== 'individual');
  const home = addresses.find(({countryCode}) => countryCode)?.countryCode ?? country;
  const text = [
    'BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Aushang//Aushang//EN\r\n',
    property('UID', card.uid),
    isCompany ? 'N:;;;;\r\n' : compound('N', hasParts ? parts : [name, '', '', '', '']),
    property('FN', name),
    compound('ORG', isCompany && org.length === 0 ? [name] : org),
    isCompany ? 'X-ABShowAs:COMPANY\r\n' : '',
    property('TITLE', join(titles.filter(({kind}) => kind !== 'role'))),
    property('ROLE', join(titles.filter(({kind}) => kind === 'role'))),
    ...byPreference(phones).map((phone) =>
      property(
        `TEL;TYPE=${phoneTypes(phone)}`,
        telUrl(phone.number, home)?.replace('tel:', '') ?? phoneText(phone.number),
      ),
    ),
    ...byPreference(emails).map((email) =>
      property(`EMAIL;TYPE=INTERNET,${placeOf(email)}`, email.address),
    ),
    ...addresses.map((address) =>
      compound(`ADR;TYPE=${placeOf(address)}`, ['', '', ...addressParts(address, country)]),
    ),
    // Outlook shows a URL only where it is for work (github.com/pinoaffe/org-vcard/issues/25).
    ...[...byPreference(links), ...byPreference(onlineServices)].map(({uri = ''}) =>
      uri.startsWith('http') ? uriProperty('URL;TYPE=WORK', uri) : '',
    ),
    property(
      'NOTE',
      Object.values(card.notes)
        .map(({note}) => note)
        .join('\n\n'),
    ),
    photo ? uriProperty('PHOTO;VALUE=uri', photo) : '',
    `REV:${dateTime(stamp)}Z\r\nEND:VCARD\r\n`,
  ];
  return {
    name: fileName(name, 'contact', 'vcf'),
    type: 'text/vcard;charset=utf-8',
    text: text.join(''),
  };
}

/**
 * A property with a text; nothing where it is empty. A semicolon that separates nothing is not
 * escaped: Thunderbird and Nextcloud would show the backslash
 * (github.com/nextcloud/contacts/issues/3310).
 */
function property(name: string, text = ''): string {
  const value = escapeText(text).replace(/\\(.)/g, (escape, char) => (char === ';' ? ';' : escape));
  return text && write(name, value);
}

/** A property with several texts; nothing where all are empty. */
function compound(name: string, texts: readonly string[]): string {
  return texts.some(Boolean) ? write(name, texts.map(escapeText).join(';')) : '';
}

function write(name: string, value: string): string {
  const charset = /[^\0-\x7f]/.test(value) ? ';CHARSET=UTF-8' : '';
  return contentLine(`${name}${charset}:${value}`);
}

/** A URL is no text: nothing in it is escaped (RFC 2426, sections 3.1.4 and 3.6.8). */
function uriProperty(name: string, uri: string): string {
  const value = plainLines(uri).replace(/\s/g, '').replace(/\\/g, '%5C');
  return contentLine(`${name}:${value}`);
}

function join(list: ReadonlyArray<{readonly name: string}>): string {
  return list.map(({name}) => name).join(', ');
}

function namePart(components: readonly Component[] = [], kinds: readonly string[]): string {
  return components
    .filter(({kind}) => kinds.includes(kind))
    .map(({value}) => value)
    .join(' ');
}

/** What stands for the name that a hotline does not have: FN must not be empty. */
function substituteName({phones, emails, onlineServices, links, addresses}: ContactCard): string {
  const [first = {}] = [phones, emails, onlineServices, links, addresses].flatMap(
    (entries): ReadonlyArray<Partial<Phone & EmailAddress & OnlineService & Address>> =>
      Object.values(entries),
  );
  const {label, number, address, user, uri, full, components} = first;
  return (
    label ??
    (number === undefined ? undefined : phoneText(number)) ??
    address ??
    user ??
    uri ??
    full ??
    components?.[0]?.value ??
    '…'
  );
}

function placeOf({contexts}: Usage): string {
  return contexts?.private && !contexts.work ? 'HOME' : 'WORK';
}

function phoneTypes(phone: Phone): string {
  const {features = {}} = phone;
  const isFax = features.fax && !features.voice;
  return features.mobile
    ? 'CELL'
    : features.pager
      ? 'PAGER'
      : `${placeOf(phone)},${isFax ? 'FAX' : 'VOICE'}`;
}
