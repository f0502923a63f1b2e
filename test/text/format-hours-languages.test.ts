import {expect} from '@open-wc/testing';
import {deSimple} from '../../src/text/de-simple.js';
import {dsb} from '../../src/text/dsb.js';
import {formatHours, formatState, weekdayOf} from '../../src/text/format-hours.js';
import {hsb} from '../../src/text/hsb.js';
import type {Messages} from '../../src/text/messages.js';
import type {OpeningState} from '../../src/time/opening-hours.js';

// A Tuesday, half past nine in Berlin.
const NOW = Date.parse('2026-03-17T08:30:00Z');
const HOUR = 3_600_000;
const MORNING = {opens: 480, closes: 720};
const AFTERNOON = {opens: 840, closes: 1080};

function state(isOpen: boolean, hours: number, days: number, spans = [MORNING]): OpeningState {
  return {
    isOpen,
    changesAt: NOW + hours * HOUR,
    daysUntilChange: days,
    today: {date: '2026-03-17', spans},
    validUntil: Infinity,
  };
}

describe('office hours in languages that browsers do not know', () => {
  const cases: ReadonlyArray<
    readonly [messages: Messages, weekday: string, hours: string, states: readonly string[]]
  > = [
    [
      deSimple,
      'Dienstag',
      '8 Uhr bis 12 Uhr, 14 Uhr bis 18 Uhr',
      [
        'Jetzt ist geöffnet bis 12 Uhr 30',
        'Jetzt ist geschlossen. Wieder geöffnet ist um 14 Uhr 30',
        'Jetzt ist geschlossen. Wieder geöffnet ist morgen um 8 Uhr 30',
        'Jetzt ist geschlossen. Wieder geöffnet ist am Freitag um 8 Uhr 30',
        'Heute ist geschlossen. Wieder geöffnet ist am Mittwoch, 1. April um 9 Uhr 30',
      ],
    ],
    [
      hsb,
      'wutora',
      '8:00–12:00, 14:00–18:00 hodź.',
      [
        'Wočinjene hač do 12:30 hodź.',
        'Zawrjene. Zaso wočinjene: 14:30 hodź.',
        'Zawrjene. Zaso wočinjene: jutře, 8:30 hodź.',
        'Zawrjene. Zaso wočinjene: pjatk, 8:30 hodź.',
        'Dźensa zawrjene. Zaso wočinjene: srjeda, 1. apryla, 9:30 hodź.',
      ],
    ],
    [
      dsb,
      'wałtora',
      'zeger 8:00–12:00, 14:00–18:00',
      [
        'Wócynjone až zeger 12:30',
        'Zacynjone. Zasej wócynjone: zeger 14:30',
        'Zacynjone. Zasej wócynjone: witśe, zeger 8:30',
        'Zacynjone. Zasej wócynjone: pětk, zeger 8:30',
        'Źinsa zacynjone. Zasej wócynjone: srjoda, 1. apryla, zeger 9:30',
      ],
    ],
  ];
  for (const [messages, weekday, hours, states] of cases) {
    const {language} = messages;
    it(`are said in ${language}`, () => {
      expect(weekdayOf('2026-03-17', language, messages)).to.equal(weekday);
      const day = {date: '2026-03-17', spans: [MORNING, AFTERNOON]};
      expect(
        formatHours(day, language, messages)
          .map(({time}) => time)
          .join(', '),
      ).to.equal(hours);
      expect(
        [
          state(true, 3, 0),
          state(false, 5, 0),
          state(false, 23, 1),
          state(false, 71, 3),
          state(false, 15 * 24 - 1, 15, []),
        ].map((opening) => formatState(opening, NOW, 'Europe/Berlin', language, messages)),
      ).to.deep.equal(states);
    });
  }

  for (const [messages, names] of [
    [hsb, 'němčina, hornjoserbšćina, francošćina'],
    [dsb, 'nimšćina, górnoserbšćina, francojšćina'],
  ] as const) {
    it(`are kept in offices that speak languages named in ${messages.language}`, () => {
      expect(messages.dates?.retell('Deutsch, Obersorbisch, Französisch')).to.equal(names);
    });
  }
});
