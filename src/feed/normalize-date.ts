const TIME = String.raw`(?<hour>\d\d?)[:.]?(?<minute>\d\d)(?:[:.]?(?<second>\d\d)(?:[.,]\d+)?)?(?:\s*(?<half>[AP])M\b)?`;
const ZONE = String.raw`\s*(?:GMT(?=[+-]))?(?<zone>[A-Z]+|[+-]\d\d(?::?\d\d)?)?(?:\s*[[(].*)?$`;
const REST = String.raw`(?:(?:T|,?\s+(?:um\s+)?)${TIME})?${ZONE}`;
const WEEKDAY = String.raw`^(?:\w+\.?,?\s+(?:den\s+)?)?`;
const MONTH = '(?<month>[a-zä]{3,}';

/** What feeds write: RFC 3339 and its looser kin, RFC 822, German, JavaScript's Date. */
const FORMS = [
  String.raw`^(?<year>\d{4})(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)${REST}`,
  String.raw`^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:(?:T|\s*)${TIME})?${ZONE}`,
  String.raw`${WEEKDAY}(?<day>\d\d?)[-.\s]\s*${MONTH}|\d\d?(?=\.))[-.\s]\s*(?<year>\d{4}|\d\d)${REST}`,
  String.raw`${WEEKDAY}${MONTH})\.?\s+(?<day>\d\d?),?\s+(?<year>\d{4})${REST}`,
].map((form) => new RegExp(form, 'i'));

/** In English and in German, three letters each, and without umlauts. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdecjanfebmrzaprmaijunjulaugsepoktnovdez';

/** Offsets by the names of RFC 822 and of German servers. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
};

/**
 * Brings a date into the form that the rest of the library reads: RFC 3339 with its offset, or
 * without one a bare date or a local time. Undefined for what is no date, for a day that does not
 * exist, and for the zero dates that programs write when they have none.
 *
 * @param value RFC 3339, what feeds write instead of it, or a time since 1970 in seconds or
 *   milliseconds.
 */
export function normalizeDate(value: unknown): string | undefined {
  // An object is not even asked for its text: that may throw.
  const isDate = typeof value === 'string' || typeof value === 'number';
  const text = isDate ? String(value).slice(0, 100).trim().normalize() : '';
  // Twelve digits that begin with a century are year, month, day, hour and minute.
  if (/^(?!(19|20)\d{10}$)[1-9]\d{8,12}$/.test(text)) {
    const time = new Date(Number(text) * (text.length > 11 ? 1 : 1000));
    return `${time.toISOString().slice(0, 19)}Z`;
  }
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) {
      return assemble(groups);
    }
  }
  return undefined;
}

function assemble(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const {year = '', month = '', day, hour, minute = '0', second = 0, half, zone} = parts;
  const name = MONTHS.indexOf(month.toLowerCase().replace(/ä|ae/, 'a').slice(0, 3));
  const monthIndex = name < 0 ? Number(month) - 1 : (name / 3) % 12;
  // RFC 5322, 4.3 has this rule for years of two digits.
  const fullYear = Number(year) + (year.length > 2 ? 0 : year < '50' ? 2000 : 1900);
  const time = new Date(Date.UTC(fullYear, monthIndex, Number(day)));
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour ?? 0);
  // RFC 3339, 5.6 has leap seconds; Date has none, and the second before is near enough.
  const seconds = hours * 3600 + Number(minute) * 60 + Math.min(Number(second), 59);
  const offset = zone ? readOffset(zone) : '';
  const isReal =
    // Go writes the year 1 where there is no date, and Date.UTC takes it for 1901.
    fullYear > 999 &&
    time.getUTCMonth() === monthIndex &&
    time.getUTCDate() === Number(day) &&
    minute < '60' &&
    // ISO 8601 has 24:00 for the end of a day.
    seconds <= 86_400;
  if (!isReal || offset === undefined) {
    return undefined;
  }
  time.setUTCSeconds(seconds);
  const text = time.toISOString();
  // PHP writes 1970 where there is no date.
  return /^(\+|1970-01-01)/.test(text)
    ? undefined
    : text.slice(0, hour ? 19 : 10) + (hour ? offset : '');
}

/** An offset as RFC 3339 writes it; empty for a zone's name that nobody can know. */
function readOffset(zone: string): string | undefined {
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d):?(\d\d)?/.exec(zone) ?? [];
  if (!hours) {
    return ZONES[zone.toUpperCase()] ?? '';
  }
  const offset = `${sign}${hours}:${minutes}`;
  return hours < '24' && minutes < '60' ? offset.replace('-00:00', 'Z') : undefined;
}
