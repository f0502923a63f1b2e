import {expect} from '@open-wc/testing';
import {calendarFile} from '../../src/export/calendar-file.js';
import type {CalendarFileOptions} from '../../src/export/calendar-file.js';
import type {CalendarEvent} from '../../src/feed/types.js';
import {wallTime} from '../../src/time/date.js';
import {eventOf, locationsOf, virtualLocationsOf} from '../support/calendar-events.js';
import {readWithIcalJs, readWithTsIcs} from '../support/calendar-readers.js';
import * as fc from '../support/fast-check.js';

const HOUR = 3_600_000;
const ZONES = [
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Jerusalem',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Etc/UTC',
];

/** Any text, with what ends lines and what has a meaning in a calendar file. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 40}),
      fc.string({unit: 'binary', maxLength: 10}),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\n ',
        '\u2028',
        '\u2029',
        '\u0085',
        '\v\f\0',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        '\r\nATTENDEE:mailto:erika@stadt.example',
        '\u2028END:VEVENT\u2028',
        '👩‍👩‍👧‍👦',
        'ü'.repeat(80),
        ' '.repeat(80),
        '\ud83c',
      ),
    ),
    {maxLength: 6},
  )
  .map((pieces) => pieces.join(''));

/** Text of one line, without what readers trim, drop or take for structure. */
const plainText = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 120})
  .map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
  .filter((text) => text !== '');

const localTime = fc
  .date({
    min: new Date('1973-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 19));

/** A duration, with its days and its hours in milliseconds. */
const duration = fc
  .record({days: fc.integer({min: 0, max: 20}), minutes: fc.integer({min: 0, max: 3000})})
  .map(({days, minutes}) => ({
    text: `P${days}DT${minutes}M`,
    days: days * 24 * HOUR,
    time: (minutes * HOUR) / 60,
  }));

const options: fc.Arbitrary<CalendarFileOptions> = fc.record(
  {
    stamp: fc.integer({min: 0, max: 4_102_444_800_000}),
    url: fc.oneof(fc.webUrl(), hostileText),
    eventStatus: fc.oneof(fc.constantFrom('EventCancelled', 'EventScheduled'), hostileText),
    mark: hostileText,
  },
  {requiredKeys: ['stamp']},
);

const event: fc.Arbitrary<CalendarEvent> = fc
  .record({
    uid: hostileText,
    title: hostileText,
    description: hostileText,
    sequence: fc.nat(),
    start: localTime,
    duration: fc.oneof(
      duration.map(({text}) => text),
      hostileText,
    ),
    timeZone: fc.oneof(fc.constantFrom(...ZONES), hostileText),
    showWithoutTime: fc.boolean(),
    status: fc.constantFrom('confirmed' as const, 'cancelled' as const, 'tentative' as const),
    locations: fc
      .array(fc.record({name: hostileText, description: hostileText}), {maxLength: 3})
      .map((places) => locationsOf(...places)),
    virtualLocations: fc
      .array(fc.record({name: hostileText, uri: hostileText}), {maxLength: 2})
      .map((places) => virtualLocationsOf(...places)),
  })
  .map(eventOf);

/** The moment at which the clock of a zone first shows a time, or undefined if it never does. */
function momentOf(local: number, timeZone: string): number | undefined {
  for (let time = local - 15 * HOUR; time <= local + 15 * HOUR; time += HOUR / 4) {
    if (wallTime(time, timeZone) === local) {
      return time;
    }
  }
  return undefined;
}

describe('calendarFile', () => {
  it('has lines of at most 75 octets, and none that was not asked for', () => {
    const known =
      /^(BEGIN:(VCALENDAR|VTIMEZONE|STANDARD|DAYLIGHT|VEVENT)|END:\w+|VERSION:2\.0|PRODID:[^:]+|CALSCALE:GREGORIAN|METHOD:PUBLISH|X-MS-OLK-FORCEINSPECTOROPEN:TRUE|TZID:[\w/+-]+|RRULE:[\w=;-]+|TZOFFSET(FROM|TO):[+-]\d{4}|SEQUENCE:\d+|STATUS:[A-Z]+|(DTSTAMP|LAST-MODIFIED):\d{8}T\d{6}Z|(DTSTART|DTEND)(;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z?|;TZID=[\w/+-]+:\d{8}T\d{6})|(UID|SUMMARY|LOCATION|DESCRIPTION):([^\\;,]|\\[\\;,n])*|URL:\S+)$/u;
    fc.assert(
      fc.property(event, options, (event, options) => {
        const {text} = calendarFile(event, options);
        expect(text.endsWith('\r\n')).to.equal(true);
        const lines = text.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/(?!\t)[\p{Cc}\u2028\u2029]/u);
        }
        const unfolded = text.slice(0, -2).replace(/\r\n /g, '').split('\r\n');
        for (const line of unfolded) {
          expect(line).to.match(known);
        }
        const names = unfolded.map((line) => /^[A-Z-]+/.exec(line)![0]);
        const inEvent = names.slice(names.indexOf('UID'));
        expect(inEvent.filter((name) => name !== 'END')).to.deep.equal([
          ...new Set(inEvent.filter((name) => name !== 'END')),
        ]);
      }),
      {numRuns: 300},
    );
  });

  it('is read back word for word', () => {
    const texts = fc.record({
      title: plainText,
      description: fc
        .array(plainText, {minLength: 1, maxLength: 4})
        .map((lines) => lines.join('\n')),
      place: plainText,
      mark: plainText,
    });
    fc.assert(
      fc.property(texts, ({title, description, place, mark}) => {
        const event = eventOf({title, description, locations: locationsOf({name: place})});
        const {text} = calendarFile(event, {stamp: 0, mark});
        for (const read of [readWithIcalJs(text), readWithTsIcs(text)]) {
          expect(read.title).to.equal(`${mark}: ${title}`);
          expect(read.description).to.equal(description);
          expect(read.location).to.equal(place);
        }
      }),
      {numRuns: 300},
    );
  });

  it('keeps whatever is in a text, but for its kinds of line breaks and controls', () => {
    fc.assert(
      fc.property(hostileText, (description) => {
        const {text} = calendarFile(eventOf({description}), {stamp: 0});
        const plain = description
          .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n')
          .replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(readWithIcalJs(text).description ?? '').to.equal(plain);
      }),
      {numRuns: 300},
    );
  });

  it('starts and ends when it should, for both readers', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(localTime, duration, fc.constantFrom(...ZONES), (start, duration, timeZone) => {
        const local = Date.parse(`${start}Z`);
        const from = momentOf(local, timeZone);
        const lastDay = momentOf(local + duration.days, timeZone);
        // What the clock leaves out has tests of its own.
        fc.pre(from !== undefined && lastDay !== undefined);
        const to = lastDay + duration.time;
        const event = eventOf({start, duration: duration.text, timeZone});
        const {text} = calendarFile(event, {stamp: 0});
        const expected = {
          start: new Date(from).toISOString().replace('.000', ''),
          end: to === from ? undefined : new Date(to).toISOString().replace('.000', ''),
        };
        for (const read of [readWithIcalJs(text), readWithTsIcs(text)]) {
          expect({start: read.start, end: read.end}).to.deep.equal(expected);
        }
      }),
      {numRuns: 300},
    );
  });

  it('comes quickly of 10 MB', function () {
    this.timeout(60_000);
    for (const text of ['\r\n'.repeat(5e6), 'ü'.repeat(5e6), '\\'.repeat(1e7), ' '.repeat(1e7)]) {
      const file = calendarFile(
        eventOf({title: text, description: text, locations: locationsOf({name: text})}),
        {stamp: 0, url: text, mark: text},
      );
      expect(file.text.length).to.be.above(100);
    }
  });
});
