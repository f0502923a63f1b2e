// Two programs that read calendar files, and know nothing of the one that writes them.
import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import type {IcsDateObject} from 'ts-ics';

/** What a calendar knows of an event after importing it. */
export interface ReadEvent {
  readonly uid: string;
  readonly stamp: string;
  readonly lastModified?: string | undefined;
  readonly sequence: number;
  readonly status: string;
  readonly title: string;
  readonly location?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  /** A moment in UTC (`2026-12-13T16:00:00Z`), a local time without `Z`, or a day. */
  readonly start: string;
  readonly end?: string | undefined;
}

/** Reads the only event of a file, with the time zone that the file itself describes. */
export function readWithIcalJs(text: string): ReadEvent {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) {
    throw new Error(`There are ${others.length} other events.`);
  }
  const value = (name: string) => event.getFirstPropertyValue(name);
  const string = (name: string) => value(name) as string | undefined;
  const time = (name: string) => {
    const read = value(name) as InstanceType<typeof ICAL.Time> | null;
    if (!read || read.isDate || read.zone.tzid === 'floating') {
      return read?.toString();
    }
    return fromMilliseconds(read.toUnixTime() * 1000);
  };
  return {
    uid: string('uid')!,
    stamp: time('dtstamp')!,
    lastModified: time('last-modified'),
    sequence: value('sequence') as unknown as number,
    status: string('status')!,
    title: string('summary')!,
    location: string('location') ?? undefined,
    description: string('description') ?? undefined,
    url: string('url') ?? undefined,
    start: time('dtstart')!,
    end: time('dtend'),
  };
}

/** Reads the only event of a file. This reader takes local times for times in UTC. */
export function readWithTsIcs(text: string): ReadEvent {
  const {events = []} = convertIcsCalendar(undefined, text);
  const [event] = events;
  if (!event || events.length > 1) {
    throw new Error(`There are ${events.length} events.`);
  }
  const {uid, summary, location, description, url} = event;
  return {
    uid,
    stamp: readTime(event.stamp)!,
    lastModified: readTime(event.lastModified),
    // It leaves out what is 0.
    sequence: event.sequence ?? 0,
    status: event.status!,
    title: summary,
    location,
    description,
    url,
    start: readTime(event.start)!,
    end: readTime(event.end),
  };
}

function readTime(time: IcsDateObject | null | undefined): string | undefined {
  if (!time) {
    return undefined;
  }
  const read = fromMilliseconds(time.date.getTime());
  return time.type === 'DATE' ? read.slice(0, 10) : read;
}

function fromMilliseconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
