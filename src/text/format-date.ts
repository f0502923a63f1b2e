import {hasOffset, timeOf} from '../time/date.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in words: "12. Februar 2026".
 *
 * @param date As a feed's dates are after reading.
 * @param language BCP 47 tag.
 * @param timeZone IANA name; undefined for the zone of the machine. A date without offset is the
 *   same day in all of them.
 */
export function formatDate(date: string, language: string, timeZone: string | undefined): string {
  const zone = hasOffset(date) ? timeZone : 'UTC';
  return formatFor(language, zone, {dateStyle: 'long'}).format(timeOf(date));
}

/** A formatter; a new one costs far more than a formatted date. */
export function formatFor(
  language: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = [language, timeZone, ...Object.entries(options)].join();
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, {...options, timeZone});
    formats.set(key, format);
  }
  return format;
}
