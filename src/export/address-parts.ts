import type {Address} from '../feed/card-types.js';
import {addressPart, STREET_LINES} from '../feed/postal-address.js';

/** A German, Austrian or Swiss postal code and its town, perhaps behind the letters of a country. */
const TOWN = /^(?:[A-Z]{1,3}-)?(\d{4,5}) +(.+)/;

/**
 * An address for a form: street, town, region, postal code and country. Of a text without
 * components, the line with the postal code tells them apart.
 *
 * @param home ISO 3166-1 code of the country that is not named.
 */
export function addressParts(address: Address, home: string): readonly string[] {
  const {full = '', components, countryCode = home} = address;
  const country = countryCode === home ? '' : countryCode;
  if (components) {
    const [town, region, code, land] = ['locality', 'region', 'postcode', 'country'].map((kind) =>
      addressPart(address, kind),
    ) as [string, string, string, string];
    const street = STREET_LINES.map((kinds) => addressPart(address, kinds));
    return [street.filter(Boolean).join('\n'), town, region, code, land || country];
  }
  const lines = full.split(full.includes('\n') ? '\n' : ', ');
  const towns = lines.map((line) => TOWN.exec(line));
  const town = towns.filter(Boolean).at(-1);
  const index = town ? towns.lastIndexOf(town) : lines.length;
  return [
    lines.slice(0, index).join('\n'),
    town?.[2] ?? '',
    '',
    town?.[1] ?? '',
    lines.slice(index + 1).join('\n') || country,
  ];
}
