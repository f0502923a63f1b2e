/** Whatever some reader takes for the end of a line. */
const BREAKS = /\r\n?|[\n\v\f\x85\u2028\u2029]/g;
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;

/** A text with `\n` as its only line break, and without control characters but the tab. */
export function plainLines(text: string): string {
  return text.replace(BREAKS, '\n').replace(CONTROLS, '');
}

/** A value of the type TEXT (RFC 5545, section 3.3.11; RFC 6350, section 4.1). */
export function escapeText(text: string): string {
  return plainLines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A date and time in digits: `20261213T170000`. */
export function dateTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/**
 * A line of a file, folded after 75 octets of UTF-8 (RFC 5545, section 3.1; RFC 6350, section 3.2).
 *
 * It splits no character, and no escape sequence either: Outlook shows those as they are
 * (github.com/collective/icalendar/pull/87).
 *
 * @param line Ends in no backslash, as neither an escaped text nor a URL does.
 */
export function contentLine(line: string): string {
  let folded = '';
  let room = 75;
  let unit = '';
  let octets = 0;
  // WebKit's regular expressions take some pairs of characters for one.
  for (const character of line) {
    const code = character.codePointAt(0)!;
    unit += character;
    // Two code units have four octets, where one has three.
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : character.length + 2;
    if (unit !== '\\') {
      if (octets > room) {
        folded += '\r\n ';
        // The space counts.
        room = 74;
      }
      folded += unit;
      room -= octets;
      unit = '';
      octets = 0;
    }
  }
  return `${folded}\r\n`;
}
