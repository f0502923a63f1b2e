/** Characters by the names of HTML 4.01 (section 24), each right behind its name. */
const NAMED = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad iexcl¡ iquest¿ cent¢ pound£ curren¤ yen¥ euro€ brvbar¦ sect§ copy© reg® trade™ ordf\u00aa ordm\u00ba laquo« raquo» not¬ macr¯ deg° plusmn± times× divide÷ sup1¹ sup2² sup3³ frac14¼ frac12½ frac34¾ micro\u00b5 para¶ middot· uml¨ acute´ cedil¸ AElig\u00c6 aelig\u00e6 ETH\u00d0 eth\u00f0 Oslash\u00d8 oslash\u00f8 THORN\u00de thorn\u00fe szlig\u00df OElig\u0152 oelig\u0153 Lstrok\u0141 lstrok\u0142 circˆ tilde˜ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ larr← uarr↑ rarr→ darr↓ harr↔ minus− infin∞ asymp≈ ne≠ le≤ ge≥ hearts♥'
    .split(/ (?=\w)/)
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** What turns a letter into another, by the ends of names such as `auml` and `ccaron`. */
const MARKS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** Decodes HTML's character references, once. A name that is not known stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (named(name) ?? whole) : numbered(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
}

function named(name: string): string | undefined {
  const letter = (name.charAt(0) + MARKS.get(name.slice(1))).normalize();
  // Only what melts into one character is a letter with a mark.
  return NAMED.get(name) ?? (letter.length === 1 ? letter : undefined);
}

function numbered(code: number): string {
  // HTML reads these as Windows-1252 (section 13.2.5.80), because old editors meant that.
  if (code >= 0x80 && code < 0xa0) {
    return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  }
  const isScalar = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return String.fromCodePoint(isScalar ? code : 0xfffd);
}
