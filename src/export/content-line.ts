/** Whatever some reader takes for the end of a line. */
const BREAKS = /\r\n?|[\n\v\f\x85\u2028\u2029]/g;
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;

/** A text with `\n` as its only line break, and without control characters but the tab. */
export function plainLines(text: string): string {
  return text.replace(BREAKS, '\n').replace(CONTROLS, '');
}

/** A value of the type TEXT (RFC 5545, section 3.3.11; RFC 6350, section 4.1). */
export function escapeText(text: string): string {
  let escaped = plainLines(text);
  // Millions of them take a regular expression seconds.
  for (const character of '\\;,') {
    escaped = escaped.split(character).join(`\\${character}`);
  }
  return escaped.split('\n').join('\\n');
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
  let start = 0;
  let unit = 0;
  let room = 75;
  let octets = 0;
  // WebKit's regular expressions take some pairs of characters for one.
  for (let index = 0; index < line.length;) {
    const code = line.codePointAt(index)!;
    index += code > 0xffff ? 2 : 1;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3;
    // A backslash waits for what it escapes.
    if (code !== 0x5c || index > unit + 1) {
      if (octets > room) {
        folded += `${line.slice(start, unit)}\r\n `;
        start = unit;
        // The space counts.
        room = 74;
      }
      room -= octets;
      octets = 0;
      unit = index;
    }
  }
  return `${folded}${line.slice(start)}\r\n`;
}
