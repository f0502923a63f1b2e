import type {Address} from './card-types.js';
import {inOrder} from './contact-name.js';

/** The kinds of components (RFC 9553, section 2.5.1) on the lines above the town, in German order. */
export const STREET_LINES: readonly string[] = [
  'building floor room apartment landmark',
  'subdistrict district',
  'name number block direction',
  'postOfficeBox',
];

/**
 * An address as it stands on an envelope: its full text, or else its components in German order.
 * The country is the last line, if it is another one.
 *
 * @param home ISO 3166-1 code of the country that is not named.
 * @param locale BCP 47 tag of the language in which a country is named that has only its code.
 */
export function addressLines(address: Address, home = 'DE', locale = 'de'): readonly string[] {
  const {full, countryCode} = address;
  if (full !== undefined) {
    return full.split(/\s*\n\s*/);
  }
  const lines = [...STREET_LINES, 'postcode locality'].map((kinds) => addressPart(address, kinds));
  const country = addressPart(address, 'country');
  const isHome = countryCode
    ? countryCode === home
    : ['', nameCountry(home, locale), nameCountry(home, 'en')].includes(country);
  if (!isHome) {
    lines.push(
      addressPart(address, 'region'),
      country || (countryCode ? nameCountry(countryCode, locale) : ''),
    );
  }
  return lines.filter(Boolean);
}

/**
 * The components of an address that are of some kinds: in their own order where they have one, else
 * in that of the kinds. Parts of a building are separated by commas.
 */
export function addressPart({components = [], isOrdered}: Address, kinds: string): string {
  const list = kinds.split(' ');
  const wanted = components.filter(({kind}) => list.includes(kind));
  return (isOrdered ? wanted : inOrder(wanted, list))
    .map(({value}) => value)
    .join(list[0] === 'building' ? ', ' : ' ');
}

function nameCountry(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, {type: 'region'}).of(code)!;
}
