/** A word as it stands with 1, with 2, with 3 and 4, and with any other number. */
export type Forms = readonly [one: string, two: string, few: string, other: string];

/** A number with its word. Browsers that lack the Sorbian languages have no plural rules for them. */
export function counted(count: number, forms: Forms): string {
  return `${count} ${formOf(count, forms)}`;
}

/** The form of a word that goes with a number: 101 goes as 1 does. */
export function formOf(count: number, [one, two, few, other]: Forms): string {
  return [other, one, two, few, few][count % 100] ?? other;
}

// Months, weekdays, and the languages that offices of the region speak.
const GERMAN = `
  Januar Februar März April Mai Juni Juli August September Oktober November Dezember
  Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Deutsch Englisch
  Obersorbisch Niedersorbisch Polnisch Tschechisch Russisch Ukrainisch Arabisch Türkisch
  Französisch`;

/**
 * Puts other names in the place of German ones, in a date or a list of languages.
 *
 * @param names The months as they stand in a date, the weekdays from Monday on, and the languages,
 *   in the order of the German ones.
 */
export function renaming(names: string): (words: string) => string {
  const others = wordsOf(names);
  const known = new Map(wordsOf(GERMAN).map((word, index) => [word, others[index]]));
  return (words) => words.replace(/\p{L}+/gu, (word) => known.get(word) ?? word);
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** A time without the zero that German clocks have before an hour of one digit. */
export function withoutZero(time: string): string {
  return time.replace(/\b0(?=\d:)/g, '');
}
