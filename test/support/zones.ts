import * as fc from './fast-check.js';

/** Zones that differ in what their clocks do: by how much, when in the day, and in which half-year. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'Atlantic/Azores',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'America/Scoresbysund',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;

export const zone = fc.constantFrom(...ZONES);

/** Moments of full seconds, since 1970 in milliseconds. */
export function moment(from: string, to: string): fc.Arbitrary<number> {
  return fc
    .integer({min: Date.parse(from) / 1000, max: Date.parse(to) / 1000})
    .map((seconds) => seconds * 1000);
}

/** What a clock shows, as JSCalendar writes it. */
export function localOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}
