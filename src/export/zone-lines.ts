import {DAY} from '../time/zone.js';
import {dateTime} from './content-line.js';
import {offsetAt} from './event-times.js';

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
 * They are written as if they held since 1970, as Google does: some readers miss the first onset of
 * a rule (github.com/ridafkih/keeper.sh/pull/423).
 *
 * UTC is safer in zones that keep to no such rules; within a day of a change, as some change at
 * midnight (Microsoft KB 278076) and some take the second of two times; and for names
 * that are no places, such as `GMT` and `Etc/GMT+5`, as calendars disagree about them
 * (github.com/pretalx/pretalx/issues/2588).
 *
 * @param start Milliseconds since 1970, as is `end`.
 */
export function zoneLines(timeZone: string, start: number, end: number): string[] | undefined {
  const year = new Date(start).getUTCFullYear() - 1;
  const years = new Date(end).getUTCFullYear() - year + 1;
  // Until 1972 there were offsets with seconds. What lasts for years is no matter of hours, and
  // would take long to look through.
  if (year < 1972 || years > 5 || !/^(?!Etc\/)[A-Z]\w+\/[\w/+-]+$/i.test(timeZone)) {
    return undefined;
  }
  const begin = Date.UTC(year, 0);
  const offset = offsetAt(begin, timeZone);
  const changes = findChanges(timeZone, begin, Date.UTC(year + years, 0));
  const isNear = changes.some(({at}) => [start, end].some((time) => Math.abs(time - at) < DAY));
  if (isNear || (changes.length > 0 && changes.length !== years * 2)) {
    return undefined;
  }
  const observances =
    changes.length === 0
      ? [observance(0, offset, offset)]
      : [0, 1].map((half) => yearlyObservance(changes.filter((_, index) => index % 2 === half)));
  return observances.every(({length}) => length > 0)
    ? ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances.flat(), 'END:VTIMEZONE']
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

/** What changes of the clock in several years have in common; empty if they follow no rule. */
function yearlyObservance(changes: readonly Change[]): string[] {
  const {at, from, to} = changes[0]!;
  let onset = at + from;
  const rule = rulesOf(onset).find((rule) =>
    changes.every(
      (change) =>
        change.from === from &&
        change.to === to &&
        (change.at - at) % DAY === 0 &&
        rulesOf(change.at + from).includes(rule),
    ),
  );
  if (!rule) {
    return [];
  }
  while (onset >= Date.UTC(1971, 0) || !rulesOf(onset).includes(rule)) {
    onset -= 7 * DAY;
  }
  return observance(onset, from, to, `RRULE:FREQ=YEARLY;${rule}`);
}

/** The yearly rules that a local time may follow: the last, or the second Sunday of a month. */
function rulesOf(local: number): string[] {
  const date = new Date(local);
  const month = date.getUTCMonth();
  const day = date.getUTCDay() * 2;
  const isLast = new Date(local + 7 * DAY).getUTCMonth() !== month;
  return [...(isLast ? [-1] : []), Math.ceil(date.getUTCDate() / 7)].map(
    (number) => `BYMONTH=${month + 1};BYDAY=${number}${'SUMOTUWETHFRSA'.slice(day, day + 2)}`,
  );
}

function observance(onset: number, from: number, to: number, ...rule: string[]): string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${dateTime(onset)}`,
    ...rule,
    `TZOFFSETFROM:${offsetDigits(from)}`,
    `TZOFFSETTO:${offsetDigits(to)}`,
    `END:${name}`,
  ];
}

function offsetDigits(offset: number): string {
  return (offset < 0 ? '-' : '+') + dateTime(Math.abs(offset)).slice(9, 13);
}
