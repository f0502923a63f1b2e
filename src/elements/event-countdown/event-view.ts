import type {CalendarEvent, Feed, Item, ItemExtension} from '../../feed/types.js';
import type {EventState} from '../../text/messages.js';
import {
  nextEvent,
  phaseOf,
  timesOf,
  timeUntilNextChange,
  type EventTimes,
  type Phase,
} from '../../time/event.js';
import {
  calendarDaysUntil,
  dominantUnit,
  timeLeft,
  type TimeLeft,
  type Unit,
} from '../../time/time-left.js';
import {timeUntilPast} from '../../time/date.js';
import {DAY} from '../../time/zone.js';

/** The time until a start, and the largest unit of it. */
export interface Left {
  readonly unit: Unit;
  readonly value: number;
  readonly time: TimeLeft;
}

/** What a countdown shows of an event at a moment. */
export interface EventView {
  readonly phase: Phase;
  /** The item that announces the event; none where a document or the page names the event alone. */
  readonly item?: Item | undefined;
  /** Empty where nobody has named the event. */
  readonly title: string;
  readonly event?: CalendarEvent | undefined;
  readonly extension: ItemExtension;
  readonly times?: EventTimes | undefined;
  /** IANA zone of the event; undefined for that of the machine. */
  readonly timeZone: string | undefined;
  readonly states: readonly EventState[];
  /** What the figures show; nothing where there is nothing to count. */
  readonly left?: Left | undefined;
  /** What is said: the same in full minutes. */
  readonly leftInMinutes?: Left | undefined;
  /** The event that comes after one that is over. */
  readonly next?: Item | undefined;
  /** When something of this will have changed, in milliseconds since 1970. */
  readonly changesAt: number;
}

/** What decides which event a countdown shows, and how. */
export interface EventChoice {
  /** Id of an item; without it, the next event is shown. */
  readonly id: string | undefined;
  readonly now: number;
  /** Zone of events that name none. */
  readonly fallbackZone: string | undefined;
  /** Milliseconds from one change of the figures to the next, on the last day. */
  readonly precision: number;
}

const NOTHING: ItemExtension = {};
// What the parser calls an event without a name.
const NAMELESS = '…';
const MINUTE = 60_000;

/** The view of the event that is chosen; undefined where the feed has none. */
export function viewOf(feed: Feed, choice: EventChoice): EventView | undefined {
  const {id, now, fallbackZone} = choice;
  const next = nextEvent(feed.items, now, fallbackZone);
  const item = id ? feed.items.find((candidate) => candidate.id === id) : next;
  const {expires} = item?._aushang ?? {};
  if (expires && timeUntilPast(expires, now, fallbackZone) <= 0) {
    return undefined;
  }
  const event = item ? item._jscalendar : id ? undefined : feed._jscalendar;
  const view = describe(event, item, choice);
  // While one event runs, the next one may begin; and what comes after one that is over ends.
  const isFixed = id && view.phase !== 'over';
  const nextChange = isFixed
    ? Infinity
    : Math.min(
        startOfNext(feed.items, now, fallbackZone),
        next?._jscalendar && next !== item ? timesOf(next._jscalendar, fallbackZone).end : Infinity,
      );
  return view.phase === 'unknown'
    ? undefined
    : {
        ...view,
        next: view.phase === 'over' && next !== item ? next : undefined,
        changesAt: Math.min(view.changesAt, nextChange),
      };
}

function describe(
  event: CalendarEvent | undefined,
  item: Item | undefined,
  {now, fallbackZone, precision}: EventChoice,
): EventView {
  const extension = item?._aushang ?? NOTHING;
  const timeZone = event?.timeZone ?? fallbackZone;
  const phase = phaseOf(event, extension, now, fallbackZone);
  const times = event && timesOf(event, fallbackZone);
  const isAhead = phase === 'far' || phase === 'soon' || phase === 'today';
  const start = isAhead ? times?.start : undefined;
  const title = event?.title ?? item?.title;
  // Nobody says from when to when on a whole day: it is today, but may not be going on.
  const isWholeDay =
    event?.showWithoutTime && times && calendarDaysUntil(times.end, times.start, timeZone) === 1;
  // Minutes that are not over yet are shown in full, or they would be one behind.
  const leftWith = (unit: number): Left | undefined =>
    start === undefined ? undefined : leftUntil(start, now - (now % unit), timeZone, event);
  return {
    phase,
    item,
    title: title === undefined || title === NAMELESS ? '' : title,
    event,
    extension,
    times,
    timeZone,
    states: statesOf(
      phase === 'running' && isWholeDay ? 'today' : phase,
      event,
      extension,
      start === undefined ? undefined : calendarDaysUntil(start, now, timeZone),
    ),
    left: leftWith(precision),
    leftInMinutes: leftWith(MINUTE),
    changesAt: Math.min(
      // Nothing is seen to change then, but it is said that there is just a day to go.
      start !== undefined && start - DAY > now ? start - DAY : Infinity,
      now +
        timeUntilNextChange(
          event,
          extension,
          now,
          fallbackZone,
          // To whole days, nobody counts minutes.
          event?.showWithoutTime ? DAY : precision,
        ),
    ),
  };
}

/** What is left until a start. To whole days, nobody counts the hours. */
function leftUntil(
  start: number,
  now: number,
  timeZone: string | undefined,
  event: CalendarEvent | undefined,
): Left {
  const largest = event?.showWithoutTime
    ? {unit: 'day' as const, value: calendarDaysUntil(start, now, timeZone)}
    : dominantUnit(start, now, timeZone);
  return {...largest, time: timeLeft(start, now, timeZone)};
}

/** What has to be said: at most one word on when, then what else a reader should know. */
function statesOf(
  phase: Phase,
  event: CalendarEvent | undefined,
  {eventStatus}: ItemExtension,
  days: number | undefined,
): readonly EventState[] {
  if (phase === 'unknown') {
    return [];
  }
  const states: EventState[] = [];
  if (phase !== 'far' && phase !== 'soon') {
    states.push(phase);
  } else if (days === 1) {
    states.push('tomorrow');
  }
  if (days !== undefined || phase === 'running' || phase === 'today') {
    if (eventStatus === 'EventRescheduled') {
      states.push('rescheduled');
    }
    if (eventStatus === 'EventMovedOnline') {
      states.push('online');
    }
    if (event?.status === 'tentative') {
      states.push('tentative');
    }
  }
  return states;
}

function startOfNext(
  items: readonly Item[],
  now: number,
  fallbackZone: string | undefined,
): number {
  let first = Infinity;
  for (const {_jscalendar: event} of items) {
    const {start} = event ? timesOf(event, fallbackZone) : {start: 0};
    if (start > now && start < first) {
      first = start;
    }
  }
  return first;
}
