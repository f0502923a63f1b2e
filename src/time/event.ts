import {parseDuration} from '../feed/duration.js';
import type {CalendarEvent, Item, ItemExtension} from '../feed/types.js';
import {timeOf, timeUntilPast, wallTime} from './date.js';
import {timeLeft} from './time-left.js';
import {DAY, endOf, instantAt, instantOf} from './zone.js';

/**
 * How an event stands to the present. Each moment has exactly one of these, the first that holds:
 *
 * - `cancelled`: its `status` or its `eventStatus` says so, even when its time is long past.
 * - `postponed`: `eventStatus` is EventPostponed, and whatever date there is no longer counts; or
 *   there is a `previousStart`, but neither an event nor an `eventStatus`.
 * - `announced`: there is no event, but an `eventStatus`: its date will follow.
 * - `unknown`: nothing tells of an event.
 * - `over`: from its end on.
 * - `running`: from its start on.
 * - `today`: from the midnight before its start on, in its zone.
 * - `soon`: from the midnight seven days before that one on.
 * - `far`: earlier.
 */
export type Phase =
  | 'unknown'
  | 'announced'
  | 'far'
  | 'soon'
  | 'today'
  | 'running'
  | 'over'
  | 'cancelled'
  | 'postponed';

/** When an event takes place, in milliseconds since 1970. */
export interface EventTimes {
  readonly start: number;
  /** The first moment after it. */
  readonly end: number;
}

interface Moments extends EventTimes {
  /** The midnight before the start. */
  readonly today: number;
  /** The midnight seven days before that. */
  readonly soon: number;
  readonly fallbackZone: string | undefined;
}

const DATED = new Set<Phase>(['far', 'soon', 'today', 'running']);

/**
 * When an event takes place. One of whole days begins and ends at midnight. One of which nobody
 * says how long it lasts is not over at once: it ends with its day, at the next midnight.
 *
 * @param fallbackZone IANA name of the zone for an event without one; undefined for the machine's.
 */
export function timesOf(event: CalendarEvent, fallbackZone: string | undefined): EventTimes {
  return momentsOf(event, fallbackZone);
}

/**
 * The phase of an event.
 *
 * @param event What an item says of it in `_jscalendar`.
 * @param extension What the item says of it in `_aushang`.
 * @param now Milliseconds since 1970.
 * @param fallbackZone As for {@link timesOf}.
 */
export function phaseOf(
  event: CalendarEvent | undefined,
  {eventStatus, previousStart}: ItemExtension,
  now: number,
  fallbackZone: string | undefined,
): Phase {
  if (event?.status === 'cancelled' || eventStatus === 'EventCancelled') {
    return 'cancelled';
  }
  if (eventStatus === 'EventPostponed' || (previousStart && !event && !eventStatus)) {
    return 'postponed';
  }
  if (!event) {
    return eventStatus ? 'announced' : 'unknown';
  }
  const {start, end, today, soon} = momentsOf(event, fallbackZone);
  return now >= end
    ? 'over'
    : now >= start
      ? 'running'
      : now >= today
        ? 'today'
        : now >= soon
          ? 'soon'
          : 'far';
}

/**
 * The item whose event comes next: one that runs, of several the one that began last; else the one
 * that begins first. What is over, cancelled, postponed or without date never comes, and an item
 * that has expired is not shown.
 */
export function nextEvent(
  items: readonly Item[],
  now: number,
  fallbackZone: string | undefined,
): Item | undefined {
  let next: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const {_jscalendar: event, _aushang: extension} = item;
    const {expires} = extension;
    const phase = phaseOf(event, extension, now, fallbackZone);
    if (event && DATED.has(phase) && !(expires && timeUntilPast(expires, now, fallbackZone) <= 0)) {
      const {start} = momentsOf(event, fallbackZone);
      // Any event that runs stands before all that do not.
      const distance = phase === 'running' ? now - start - 1e15 : start - now;
      if (distance < least) {
        least = distance;
        next = item;
      }
    }
  }
  return next;
}

/**
 * The milliseconds until an event's phase changes or something else that is shown of the time left:
 * with more than a day to go the date, and on the last day the minute; Infinity where nothing will
 * change by itself.
 *
 * @param now Milliseconds since 1970.
 * @param precision What is shown on the last day, in milliseconds: full minutes or full seconds.
 */
export function timeUntilNextChange(
  event: CalendarEvent | undefined,
  extension: ItemExtension,
  now: number,
  fallbackZone: string | undefined,
  precision = 60_000,
): number {
  if (!event || !DATED.has(phaseOf(event, extension, now, fallbackZone))) {
    return Infinity;
  }
  const {start, end, today, soon} = momentsOf(event, fallbackZone);
  if (now >= start) {
    return end - now;
  }
  const timeZone = event.timeZone ?? fallbackZone;
  const wall = wallTime(now, timeZone);
  const changes = timeLeft(start, now, timeZone).days
    ? [
        instantAt(wall - (wall % DAY) + DAY, timeZone),
        // With just a day to go, there still is one.
        instantAt(wallTime(start, timeZone) - DAY, timeZone) + precision,
      ]
    : [now - (now % precision) + precision];
  return Math.min(...[start, today, soon, ...changes].filter((time) => time > now)) - now;
}

// Elements ask each minute or second, and Intl is slow.
const known = new WeakMap<CalendarEvent, Moments>();

function momentsOf(event: CalendarEvent, fallbackZone: string | undefined): Moments {
  let moments = known.get(event);
  if (!moments || moments.fallbackZone !== fallbackZone) {
    const {start: local, duration, showWithoutTime} = event;
    const timeZone = event.timeZone ?? fallbackZone;
    const midnight = (days: number): number =>
      instantAt(timeOf(local.slice(0, 10)) + days * DAY, timeZone);
    const today = midnight(0);
    let start = today;
    let end: number;
    if (showWithoutTime) {
      const {days, seconds} = parseDuration(duration)!;
      end = midnight(Math.max(1, Math.ceil(days + (seconds * 1000) / DAY)));
    } else {
      start = instantOf(local, timeZone);
      end = endOf(local, duration, timeZone);
      end = end > start ? end : midnight(1);
    }
    moments = {start, end, today, soon: midnight(-7), fallbackZone};
    known.set(event, moments);
  }
  return moments;
}
