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
 */
export function contentLine(line: string): string {
  let room = 75;
  const folded = line.replace(/\\[\\;,n]|./gsu, (unit) => {
    const code = unit.codePointAt(0)!;
    // Two code units have four octets, where one has three.
    const octets = code < 0x80 ? unit.length : code < 0x800 ? 2 : unit.length + 2;
    const isFull = octets > room;
    // The space that continues a line counts.
    room = (isFull ? 74 : room) - octets;
    return isFull ? `\r\n ${unit}` : unit;
  });
  return `${folded}\r\n`;
}
