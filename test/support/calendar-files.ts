import {assert} from '@open-wc/testing';
import {calendarFile} from '../../src/export/calendar-file.js';
import type {CalendarFileOptions, TextFile} from '../../src/export/calendar-file.js';
import type {CalendarEvent, EventLocation, VirtualLocation} from '../../src/feed/types.js';
import {readWithIcalJs, readWithTsIcs} from './calendar-readers.js';
import type {ReadEvent} from './calendar-readers.js';

/** When the files of tests are made. */
export const STAMP = Date.UTC(2026, 10, 30, 8, 15, 30, 500);

/** What readers know of the event that has no members of its own. */
const READ: ReadEvent = {
  uid: 'weihnachtsmarkt@stadt.example',
  stamp: '2026-11-30T08:15:30Z',
  lastModified: undefined,
  sequence: 0,
  status: 'CONFIRMED',
  title: 'Weihnachtsmarkt',
  location: undefined,
  description: undefined,
  url: undefined,
  start: '2026-12-13T16:00:00Z',
  end: undefined,
};

/** An event that has been read, with these members. */
export function eventOf(members: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    '@type': 'Event',
    uid: 'weihnachtsmarkt@stadt.example',
    title: 'Weihnachtsmarkt',
    sequence: 0,
    start: '2026-12-13T17:00:00',
    timeZone: 'Europe/Berlin',
    duration: 'PT0S',
    showWithoutTime: false,
    status: 'confirmed',
    locations: {},
    virtualLocations: {},
    ...members,
  };
}

/** The file of an event with these members. */
export function fileOf(
  members: Partial<CalendarEvent>,
  options: Partial<CalendarFileOptions> = {},
): TextFile {
  return calendarFile(eventOf(members), {stamp: STAMP, ...options});
}

/** Expects that both readers find these fields in a file, and all others as they always are. */
export function expectRead(text: string, expected: Partial<ReadEvent>): void {
  const read = {...READ, ...expected};
  assert.deepEqual(readWithIcalJs(text), read);
  assert.deepEqual(readWithTsIcs(text), {
    ...read,
    start: inUtc(read.start),
    end: read.end && inUtc(read.end),
  });
}

/** A time as the reader has it that takes local times for times in UTC. */
function inUtc(time: string): string {
  return time.length === 19 ? `${time}Z` : time;
}

/** Places by ids, in this order. */
export function locationsOf(
  ...places: ReadonlyArray<Omit<EventLocation, '@type'>>
): Record<string, EventLocation> {
  return byId(places.map((place) => ({'@type': 'Location', ...place})));
}

/** Places on the internet by ids, in this order. */
export function virtualLocationsOf(
  ...places: ReadonlyArray<Omit<VirtualLocation, '@type'>>
): Record<string, VirtualLocation> {
  return byId(places.map((place) => ({'@type': 'VirtualLocation', ...place})));
}

function byId<T>(places: readonly T[]): Record<string, T> {
  return Object.fromEntries(places.map((place, index) => [`place-${index}`, place]));
}
