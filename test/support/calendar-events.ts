import type {CalendarEvent, EventLocation, VirtualLocation} from '../../src/feed/types.js';

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
