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

/** Puts other names in the place of German ones, in a date. */
export function renaming(names: ReadonlyMap<string, string>): (words: string) => string {
  return (words) => words.replace(/\p{L}+/gu, (word) => names.get(word) ?? word);
}

/** A time without the zero that German clocks have before an hour of one digit. */
export function withoutZero(time: string): string {
  return time.replace(/\b0(?=\d:)/g, '');
}
