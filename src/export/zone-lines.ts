import {dateTime} from './content-line.js';
import {DAY, offsetAt} from './event-times.js';

/** A change of the clock; offsets from UTC in milliseconds. */
interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The VTIMEZONE (RFC 5545, section 3.6.5) that two moments need to be written in a zone's time, as
 * unfolded lines; undefined where UTC is safer.
 *
 * Outlook shifts an event by an hour unless its zone is described by one STANDARD and at most one
 * DAYLIGHT, with a yearly rule of one numbered weekday (MS-OXCICAL, sections 2.1.3.1.1.19.2 and
 * 2.1.3.1.1.19.2.2; github.com/iCalcreator/iCalcreator/issues/86). Other calendars know the zone by
 * its name. So the rules are those of the year before the event, and have to hold until its end.
 *
 * UTC is safer in zones that keep to no such rules, in an hour that the clock shows twice, as not
 * everybody takes the first, and for names that are no places, such as `GMT` and `Etc/GMT+5`, as
 * calendars disagree about them (github.com/pretalx/pretalx/issues/2588).
 *
 * @param start Milliseconds since 1970, as is `end`.
 */
export function zoneLines(timeZone: string, start: number, end: number): string[] | undefined {
  const year = new Date(start).getUTCFullYear() - 1;
  const years = new Date(end).getUTCFullYear() - year + 1;
  // What lasts for years is no matter of hours, and would take long to look through.
  if (years > 5 || !/^(?!Etc\/)[A-Z]\w+\/[\w/+-]+$/i.test(timeZone)) {
    return undefined;
  }
  const begin = Date.UTC(year, 0);
  const from = offsetAt(begin, timeZone);
  const changes = findChanges(timeZone, begin, Date.UTC(year + years, 0));
  const observances =
    changes.length === 0
      ? [observance([{at: begin - from, from, to: from}])]
      : [0, 1].map((half) => observance(changes.filter((_, index) => index % 2 === half)));
  const isSafe =
    (changes.length === 0 || changes.length === years * 2) &&
    !observances.includes(undefined) &&
    !changes.some((change) => isTwice(start, change) || isTwice(end, change)) &&
    // Local mean times had seconds.
    from % 60_000 === 0;
  return isSafe
    ? [
        'BEGIN:VTIMEZONE',
        `TZID:${timeZone}`,
        ...observances.flatMap((lines) => lines!),
        'END:VTIMEZONE',
      ]
    : undefined;
}

function findChanges(timeZone: string, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  let from = offsetAt(begin, timeZone);
  // The closest changes known are those of Morocco, before and after the month of Ramadan.
  for (let time = begin; time < end; time += 14 * DAY) {
    const next = Math.min(time + 14 * DAY, end);
    const to = offsetAt(next, timeZone);
    if (to !== from) {
      changes.push({at: findChange(timeZone, time, next), from, to});
      from = to;
    }
  }
  return changes;
}

/** The first second with another offset than the one at `begin`, where `end` has another. */
function findChange(timeZone: string, begin: number, end: number): number {
  const middle = Math.floor((begin + end) / 2000) * 1000;
  if (middle === begin) {
    return end;
  }
  return offsetAt(middle, timeZone) === offsetAt(begin, timeZone)
    ? findChange(timeZone, middle, end)
    : findChange(timeZone, begin, middle);
}

/** The changes of each year to one kind of time; undefined if they follow no rule. */
function observance(changes: readonly Change[]): string[] | undefined {
  const [first] = changes;
  if (!first) {
    return undefined;
  }
  const {at, from, to} = first;
  const rule = rulesOf(first).find((rule) =>
    changes.every(
      (change) =>
        change.from === from &&
        change.to === to &&
        (change.at - at) % DAY === 0 &&
        rulesOf(change).includes(rule),
    ),
  );
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return rule === undefined
    ? undefined
    : [
        `BEGIN:${name}`,
        `DTSTART:${dateTime(at + from)}`,
        ...(from === to ? [] : [`RRULE:${rule}`]),
        `TZOFFSETFROM:${offsetDigits(from)}`,
        `TZOFFSETTO:${offsetDigits(to)}`,
        `END:${name}`,
      ];
}

/** The yearly rules that a change may follow: the last, and the second Sunday of a month. */
function rulesOf({at, from}: Change): string[] {
  const date = new Date(at + from);
  const day = date.getUTCDay() * 2;
  const month = date.getUTCMonth();
  const isLast = new Date(at + from + 7 * DAY).getUTCMonth() !== month;
  return [...(isLast ? [-1] : []), Math.ceil(date.getUTCDate() / 7)].map(
    (number) =>
      `FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${number}${'SUMOTUWETHFRSA'.slice(day, day + 2)}`,
  );
}

/** Whether the clock shows the time of a moment once more, or has shown it before. */
function isTwice(time: number, {at, from, to}: Change): boolean {
  return time - at >= to - from && time - at < from - to;
}

function offsetDigits(offset: number): string {
  return (offset < 0 ? '-' : '+') + dateTime(Math.abs(offset)).slice(9, 13);
}
