/**
 * Characters that a reader cannot see and that can do harm: controls, marks that turn the direction
 * of the text around them, and the byte-order mark. Tab and line break stay; so do joiners, which
 * Persian and emoji need.
 */
const HARMFUL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Plain text on several lines, without harmful characters. */
export function toText(text: string): string {
  return text.replace(HARMFUL, '').trim();
}

/** Plain text on one line. */
export function toLine(text: string): string {
  // Single spaces, which are most, stay as they are.
  return toText(text).replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The start of a text on several lines, ended by "…" where something is left out. */
export function cut(text: string, length: number): string {
  return text.length > length
    ? `${text
        .slice(0, length - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;
}

/** The start of a text on one line, ended by "…" where something is left out; no longer than `length`. */
export function excerpt(text: string, length: number): string {
  return split(text, length).start;
}

/**
 * A label for an untitled text: its first sentence, or as much as a headline may have; and the rest
 * of the text.
 */
export function splitLabel(text: string): {start: string; rest: string} {
  // A small letter or a number goes on after an abbreviation: "Bahnhofstr. bis", "Tel. 07151".
  const sentence = /^.{12,100}?\p{L}{3}[.!?…]+["”“»]?(?=\s+[^\s\p{Ll}\d])/su.exec(text)?.[0];
  return sentence
    ? {start: toLine(sentence), rest: text.slice(sentence.length).trim()}
    : split(text, 100);
}

function split(text: string, length: number): {start: string; rest: string} {
  // White space may be most of a text: what is looked at is bounded, but generously.
  const line = toLine(text.slice(0, length * 20));
  if (line.length <= length) {
    return {start: line, rest: ''};
  }
  const space = line.lastIndexOf(' ', length - 1);
  let end = space > length / 2 ? space : length - 1;
  if (/[\ud800-\udbff]/.test(line.charAt(end - 1))) {
    end--;
  }
  return {
    start: `${line.slice(0, end)}…`,
    rest: `…${toLine(line.slice(end) + text.slice(length * 20))}`,
  };
}
