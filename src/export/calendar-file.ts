import type {CalendarEvent} from '../feed/types.js';
import {wallTime} from '../time/date.js';
import {contentLine, dateTime, escapeText, plainLines} from './content-line.js';
import {writtenTimesOf} from './event-times.js';
import {fileName} from './file-name.js';
import {zoneLines} from './zone-lines.js';

/** A file to be saved, in UTF-8. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a calendar file needs beside the event. */
export interface CalendarFileOptions {
  /** When the file is made, in milliseconds since 1970. */
  readonly stamp: number;
  /** Absolute URL of a page about the event. */
  readonly url?: string | undefined;
  /** One of schema.org's event statuses; it says more than the event's own. */
  readonly eventStatus?: string | undefined;
  /** A word that must not be missed, such as "Abgesagt"; it comes before the title. */
  readonly mark?: string | undefined;
}

/**
 * An event as a file that calendars import (RFC 5545).
 *
 * - METHOD:PUBLISH, as Google and Outlook write it themselves. REQUEST and an ORGANIZER make Outlook
 *   ask for an answer (github.com/civicrm/civicrm-core/pull/28954), and a name for the calendar
 *   makes it add one (github.com/plone/plone.app.event/issues/109). Its own property says that there
 *   is only one event to import (MS-OXCICAL, section 2.1.3.1.1.9).
 * - DTEND, as several importers know no DURATION. Where nobody says how long it takes, there is
 *   neither (section 3.6.1), as in Google's files.
 * - All links are also in the text: Outlook and Google show no URL, and nobody shows a CONFERENCE
 *   (github.com/nextcloud/calendar/pull/5381).
 * - LOCATION has one line, as Outlook takes out its line breaks (MS-OXCICAL, section
 *   2.1.3.1.1.20.15), and so has SUMMARY.
 */
export function calendarFile(
  event: CalendarEvent,
  {stamp, url = '', eventStatus = '', mark}: CalendarFileOptions,
): TextFile {
  const {start, end, timeZone} = writtenTimesOf(event);
  const zone = timeZone ? zoneLines(timeZone, start, end) : undefined;
  const writeTime = (time: number): string => {
    if (event.showWithoutTime) {
      return `;VALUE=DATE:${dateTime(time).slice(0, 8)}`;
    }
    return timeZone && zone
      ? `;TZID=${timeZone}:${dateTime(wallTime(time, timeZone))}`
      : `:${dateTime(time)}${timeZone ? 'Z' : ''}`;
  };
  const from = writeTime(start);
  const to = writeTime(end);
  const updated = Date.parse(event.updated ?? '');
  const page = plainLines(url).replace(/\s/g, '').replace(/\\/g, '%5C');
  const links = Object.values(event.virtualLocations);
  const places = Object.values(event.locations).map(({name, description}) =>
    joinLines([name, description], ', '),
  );
  const isOff = event.status === 'cancelled' || /(Cancelled|Postponed)$/.test(eventStatus);
  const status = isOff ? 'CANCELLED' : event.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED';
  const location = join(places.length > 0 ? places : links.map(({uri}) => uri), '; ');
  const description = join(
    [
      event.description,
      ...links.map(({name, description, uri}) => join([name, description, uri], '\n')),
      page,
    ],
    '\n\n',
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aushang//Aushang//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-MS-OLK-FORCEINSPECTOROPEN:TRUE',
    ...(zone ?? []),
    'BEGIN:VEVENT',
    `UID:${escapeText(globalId(event.uid, page))}`,
    `DTSTAMP:${dateTime(stamp)}Z`,
    updated && `LAST-MODIFIED:${dateTime(updated)}Z`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${status}`,
    `DTSTART${from}`,
    from !== to && `DTEND${to}`,
    `SUMMARY:${escapeText(join([mark, joinLines([event.title], ' ')], ': '))}`,
    location && `LOCATION:${escapeText(location)}`,
    description && `DESCRIPTION:${escapeText(description)}`,
    page && `URL:${page}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return {
    name: fileName(event.title, 'event', 'ics'),
    // Without this type, iOS saves the file instead of opening its calendar
    // (github.com/nusmodifications/nusmods/issues/3405).
    type: 'text/calendar;charset=utf-8',
    text: lines.map((line) => (line ? contentLine(line) : '')).join(''),
  };
}

/**
 * A short id without a host may be the number of an entry in somebody's database. Google refuses an
 * event whose id it has seen elsewhere (github.com/msramalho/SigTools/issues/52).
 */
function globalId(uid: string, page: string): string {
  const host = /^\w+:\/\/([^/?#]+)/.exec(page)?.[1];
  return host && !/[@:]|.{22}/su.test(uid) ? `${uid}@${host}` : uid;
}

function join(parts: ReadonlyArray<string | undefined>, separator: string): string {
  return parts.filter(Boolean).join(separator);
}

/** Texts on one line, with the separator also where they had line breaks. */
function joinLines(texts: ReadonlyArray<string | undefined>, separator: string): string {
  const lines = texts.flatMap((text) => plainLines(text ?? '').split(/\n+/));
  return join(
    lines.map((line) => line.trim()),
    separator,
  );
}
