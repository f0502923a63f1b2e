/** Whether a name is an IANA time zone that Intl can show dates in. */
export function isTimeZone(name: string): boolean {
  try {
    // Some engines know offsets too, such as `+01:00`; IANA has no such name.
    return /^[a-z]/i.test(name) && Boolean(wallClock(name));
  } catch {
    return false;
  }
}

/**
 * The time on a wall clock in a zone, as the milliseconds that UTC would have at that reading. It
 * makes dates without offset comparable with the present.
 *
 * @param time Milliseconds since 1970.
 * @param timeZone IANA name; undefined for the zone of the machine.
 */
export function wallTime(time: number, timeZone: string | undefined): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const {type, value} of wallClock(timeZone).formatToParts(time)) {
    parts[type] = Number(value);
  }
  const {year = 0, month = 0, day, hour, minute, second} = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const wallClocks = new Map<string | undefined, Intl.DateTimeFormat>();

function wallClock(timeZone: string | undefined): Intl.DateTimeFormat {
  // Intl takes any case, and a feed may bring thousands of spellings of one zone.
  const key = timeZone?.toLowerCase();
  let format = wallClocks.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    wallClocks.set(key, format);
  }
  return format;
}
