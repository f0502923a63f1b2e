const TIME = String.raw`(?<hour>\d\d?):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d+)?)?(?:\s*(?<half>[AP])M\b)?`;
const ZONE = String.raw`\s*(?:GMT(?=[+-]))?(?<zone>[A-Z]+|[+-]\d\d(?::?\d\d)?)?(?:\s*[[(].*)?$`;

/** What feeds write: RFC 3339 and its looser kin, RFC 822, JavaScript's Date, German. */
const FORMS = [
  String.raw`^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:(?:T|\s+)${TIME}${ZONE}|$)`,
  String.raw`^(?:\w+,?\s+)?(?<day>\d\d?)\s+(?<month>[a-z]{3})\w*\s+(?<year>\d{4})(?:\s+${TIME})?${ZONE}`,
  String.raw`^(?:\w+,?\s+)?(?<month>[a-z]{3})\w*\s+(?<day>\d\d?),?\s+(?<year>\d{4})(?:\s+${TIME})?${ZONE}`,
  String.raw`^(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>\d{4})(?:,?\s+${TIME}(?:\s*Uhr)?)?$`,
].map((form) => new RegExp(form, 'i'));

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Hours ahead of UTC, for the names of RFC 822 and of German servers. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
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
  const text = isDate ? String(value).slice(0, 100).trim() : '';
  if (/^[1-9]\d{8,12}$/.test(text)) {
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
  const {hour, half, zone} = parts;
  const name = MONTHS.indexOf(parts['month']!.toLowerCase());
  const month = name < 0 ? Number(parts['month']) : name / 3 + 1;
  // RFC 3339, 5.6 has leap seconds; Date has none, and the second before is near enough.
  const second = Math.min(Number(parts['second'] ?? 0), 59);
  const fields = [parts['year'], parts['day'], hour ?? 0, parts['minute'] ?? 0].map(Number);
  const [year, day, hour24, minutes] = fields as [number, number, number, number];
  const hours = half ? (hour24 % 12) + (/p/i.test(half) ? 12 : 0) : hour24;
  const time = new Date(Date.UTC(year, month - 1, day, hours, minutes, second));
  const offset = zone ? readOffset(zone) : '';
  const isReal =
    Number.isInteger(month) &&
    // Date.UTC takes the years before 100 for those after 1900.
    time.getUTCFullYear() === year &&
    time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === day &&
    time.getUTCMinutes() === minutes;
  // Go writes the year 1 and PHP 1970 where there is no date.
  if (!isReal || offset === undefined || /^(0|1970-01-01)/.test(time.toISOString())) {
    return undefined;
  }
  return hour === undefined
    ? time.toISOString().slice(0, 10)
    : time.toISOString().slice(0, 19) + offset;
}

/** An offset as RFC 3339 writes it; empty for a zone's name that nobody can know. */
function readOffset(zone: string): string | undefined {
  if (/^[a-z]/i.test(zone)) {
    const hours = ZONES[zone.toUpperCase()];
    return hours === undefined
      ? ''
      : (hours && `${hours < 0 ? '-' : '+'}0${Math.abs(hours)}:00`) || 'Z';
  }
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d):?(\d\d)?/.exec(zone)!;
  const offset = `${sign}${hours}:${minutes}`;
  return Number(hours) < 24 && Number(minutes) < 60 ? offset.replace('-00:00', 'Z') : undefined;
}
