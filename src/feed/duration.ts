/** How long something lasts: days of the calendar, and exact time after them. */
export interface Duration {
  readonly days: number;
  readonly seconds: number;
}

// As many digits as keep an end within the years that Date knows.
const FORM =
  /^P(?=[\dT])(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;

/** Reads a duration without fractions (RFC 8984, section 1.4.6); undefined for what is none. */
export function parseDuration(text: string): Duration | undefined {
  const parts = FORM.exec(text);
  if (!parts) {
    return undefined;
  }
  const [weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return {days: weeks * 7 + days, seconds: (hours * 60 + minutes) * 60 + seconds};
}
