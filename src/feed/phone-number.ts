/** The codes of countries whose national numbers begin with a zero that is left out behind them. */
const CODES: Readonly<Record<string, string>> = {DE: '49', AT: '43', CH: '41'};

/**
 * A phone number to be read: as it is written, or where it is a `tel:` URI (RFC 3966), in groups as
 * Germans write them, with a hyphen before the extension.
 */
export function phoneText(number: string): string {
  const [, uri] = /^tel:(.+)/i.exec(number) ?? [];
  return (
    uri
      ?.replace(/;ext=(\d+)/i, '-$1')
      .replace(/;.*/, '')
      .replace(/^(\+\d+-)?(\d+-)?/, (groups) => groups.replaceAll('-', ' ')) ?? number
  );
}

/**
 * The URL that dials a number (RFC 3966); undefined for what is none.
 *
 * Where a publisher writes more than a number, the first one counts: "0221 4710-123 oder -124",
 * "0221 4710-123/-124". Short numbers such as 115 stay as they are, and so does a national number
 * whose country is not known.
 *
 * @param country ISO 3166-1 code of the country where a number without country code is dialled.
 */
export function telUrl(number: string, country?: string): string | undefined {
  const text = phoneText(number)
    .normalize('NFKC')
    // Some write the zero of the national number behind the code of the country.
    .replace(/((?:\+|\b00)[\s\d]+)\(0\)/, '$1');
  const [run = ''] = /(?:\+\s*)?\d[^\p{L},;#*]*/u.exec(text) ?? [];
  // A slash may stand behind an area code, but not behind a whole number.
  const digits = run.replace(/^([1-9][^/]*|(?:\D*\d){9,}?\D*?)\/.*/s, '$1').replace(/\D/g, '');
  const code = digits.length > 5 && CODES[country ?? ''];
  const dialled =
    run.startsWith('+') || digits.startsWith('00')
      ? `+${digits.replace(/^00/, '')}`
      : code && digits.startsWith('0')
        ? `+${code}${digits.slice(1)}`
        : digits;
  // No number has more than 15 digits (E.164), and no area without subscriber can be called.
  return /^(\+[1-9]\d{4,14}|0[1-9]\d{4,13}|[1-9]\d{2,14})$/.test(dialled)
    ? `tel:${dialled}`
    : undefined;
}

/** The URL of an e-mail address, with no way to add to the message. */
export function mailUrl(address: string): string {
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}
