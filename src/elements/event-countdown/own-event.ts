import {textOf} from '../shared/attributes.js';

/** What a page's own attributes say of an event. Frameworks set numbers, null and objects as well. */
export interface OwnEvent {
  readonly start?: unknown;
  readonly duration?: unknown;
  readonly name?: unknown;
  readonly location?: unknown;
  readonly timeZone?: unknown;
}

/** The text of a JSCalendar Event with what the attributes say; undefined where they name no start. */
export function ownEvent(attributes: OwnEvent): string | undefined {
  if (attributes.start === undefined || attributes.start === null) {
    return undefined;
  }
  const [start, duration, name, location, timeZone] = (
    ['start', 'duration', 'name', 'location', 'timeZone'] as const
  ).map((key) => textOf(attributes[key]));
  return JSON.stringify({
    '@type': 'Event',
    uid: [start, name].filter(Boolean).join(' '),
    title: name,
    start,
    duration,
    timeZone,
    locations: location ? {place: {name: location}} : undefined,
  });
}
