import {hasOffset, timeOf} from '../time/date.js';
import type {Messages} from './messages.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in words: "12. Februar 2026", with its day of the week where the texts want it.
 *
 * @param date As a feed's dates are after reading.
 * @param locale BCP 47 tag.
 * @param timeZone IANA name; undefined for the zone of the machine. A date without offset is the
 *   same day in all of them.
 */
export function formatDate(
  date: string,
  locale: string,
  timeZone: string | undefined,
  messages: Pick<Messages, 'dates'>,
): string {
  const zone = hasOffset(date) ? timeZone : 'UTC';
  const dateStyle = messages.dates?.hasWeekday ? 'full' : 'long';
  const format = formatFor(localeFor(locale, messages), zone, {dateStyle});
  return retell(format.format(timeOf(date)), messages);
}

/** The locale in which Intl says a date: German for languages that retell it. */
export function localeFor(locale: string, {dates}: Pick<Messages, 'dates'>): string {
  return dates && !/^de(-|$)/i.test(locale) ? 'de' : locale;
}

/** What Intl has said of a date, in the words of the texts' language. */
export function retell(date: string, {dates}: Pick<Messages, 'dates'>): string {
  return dates ? dates.retell(date) : date;
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
