import {excerpt} from '../../feed/plain-text.js';
import {isTimeZone} from '../../feed/time-zone.js';
import type {Feed} from '../../feed/types.js';
import {page} from '../../page.js';

/** Reads a list from an attribute: separated by commas, where `\\,` is a comma itself. */
export function readList(value: string | null): string[] {
  return (value?.match(/(\\.|[^,\\])+/g) ?? [])
    .map((entry) => entry.replace(/\\(.)/g, '$1').trim())
    .filter(Boolean);
}

/** Whether a list has changed. Frameworks make a new one of the same entries at each render. */
export function isOtherList(value: unknown, old: unknown): boolean {
  return toList(value).join('\n') !== toList(old).join('\n');
}

/** A list that a script has set: frameworks also set the text of the attribute. */
export function toList(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return readList(value);
  }
  return Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'string' || typeof entry === 'number').map(String)
    : [];
}

/** The value where it is one of the options, else the first of them and a warning. */
export function oneOf<T extends string>(name: string, value: unknown, options: readonly T[]): T {
  const option = options.find((candidate) => candidate === value);
  if (option === undefined) {
    warn(name, value, options.join(', '));
  }
  return option ?? options[0]!;
}

/** The value where it is a whole number in the range, else the fallback and a warning. */
export function wholeNumber(
  name: string,
  value: unknown,
  {fallback, min, max = Infinity}: {fallback: number; min: number; max?: number},
): number {
  // Frameworks set the text of an attribute as the property.
  const number = typeof value === 'string' && value ? Number(value) : value;
  if (Number.isInteger(number) && (number as number) >= min && (number as number) <= max) {
    return number as number;
  }
  warn(name, value, `a whole number from ${min}${max < Infinity ? ` to ${max}` : ''}`);
  return fallback;
}

/** The level of an item's heading. */
export function headingLevelOf(level: unknown): number {
  return wholeNumber('heading-level', level, {fallback: 3, min: 2, max: 6});
}

/** The time zone of dates: the attribute's, where it names one, else the feed's. */
export function zoneOf(timeZone: string | undefined, feed: Feed | undefined): string | undefined {
  if (timeZone && isTimeZone(timeZone)) {
    return timeZone;
  }
  warn('time-zone', timeZone, 'an IANA name such as Europe/Berlin');
  return feed?._aushang.timeZone;
}

/** Says once what an attribute should be. A missing value is no mistake. */
export function warn(name: string, value: unknown, expected: string): void {
  if (value !== undefined && value !== null) {
    const text =
      typeof value === 'number'
        ? value
        : typeof value === 'string'
          ? `"${excerpt(value, 100)}"`
          : typeof value;
    page.warnOnce(`${name}=${text} is ignored: it should be ${expected}.`);
  }
}

/** A text or a number, as text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}
