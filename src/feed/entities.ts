/**
 * Names of HTML 4.01 (section 24) and of some letters that it lacks. Each number is the code of the
 * name behind it, and counts on from there.
 */
const NAMED = readNames(
  '34 quot 38 amp apos 60 lt 62 gt 160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 215 times 223 szlig 230 aelig 240 eth 247 divide oslash 254 thorn 322 lstrok 339 oelig 710 circ 732 tilde 945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega 8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8364 euro 8482 trade 8592 larr uarr rarr darr harr 8722 minus 8734 infin 8776 asymp 8800 ne 8804 le ge 9829 hearts',
);

/** What turns a letter into another, by the ends of names such as `auml` and `ccaron`. */
const MARKS = readNames('768 grave acute circ tilde 776 uml 778 ring 780 caron 807 cedil ogon');

function readNames(list: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let code = 0;
  for (const word of list.split(' ')) {
    if (/^\d/.test(word)) {
      code = Number(word);
    } else {
      names.set(word, String.fromCharCode(code++));
    }
  }
  return names;
}

/**
 * Decodes HTML's character references, once. A name that is not known stays as it is. The semicolon
 * may be missing where HTML does without it too: after numbers and the names of Latin-1, but not
 * before a letter or an equals sign, since that may be a URL's parameter.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+))(?:;|(?![\w=]))/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      const character = name ? named(name) : numbered(decimal ?? `0x${hex}`);
      return character && (!name || character <= 'ÿ' || whole.endsWith(';')) ? character : whole;
    },
  );
}

function named(name: string): string | undefined {
  const letter = (name.charAt(0) + MARKS.get(name.slice(1))).normalize();
  const lower = NAMED.get(name.toLowerCase());
  const upper = lower?.toUpperCase();
  // Only what melts into one character is a letter with a mark.
  return NAMED.get(name) ?? (letter.length === 1 ? letter : upper === lower ? undefined : upper);
}

function numbered(digits: string): string {
  const code = Number(digits);
  // HTML reads these as Windows-1252 (section 13.2.5.80), because old editors meant that.
  if (code >= 0x80 && code < 0xa0) {
    return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  }
  const isScalar = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return String.fromCodePoint(isScalar ? code : 0xfffd);
}
