import {expect} from '@open-wc/testing';
import type {OpeningHours} from '../../src/feed/card-types.js';
import {readCard} from '../support/cards.js';

const KEY = 'schema.org:openingHoursSpecification';

/** What comes of these rules, and which of their members are reported. */
function read(
  rules: unknown,
  feed: object = {},
): {hours: readonly OpeningHours[] | undefined; problems: readonly string[]} {
  const {card, problems} = readCard({name: {full: 'A'}, [KEY]: rules}, feed);
  return {
    hours: card?.[KEY],
    problems: problems.map(({code, pointer}) => `${code} ${pointer.split(`${KEY}/`)[1]}`),
  };
}

describe('the office hours of a contact', () => {
  const MONDAY = {dayOfWeek: ['Monday']} as const;
  const FROM_8_TO_12 = {opens: '08:00', closes: '12:00'};

  describe('name days', () => {
    const cases: ReadonlyArray<
      readonly [dayOfWeek: unknown, expected: readonly string[] | undefined, isReported?: boolean]
    > = [
      ['Monday', ['Monday']],
      ['https://schema.org/Tuesday', ['Tuesday']],
      ['http://schema.org/Wednesday', ['Wednesday']],
      ['schema:Thursday', ['Thursday']],
      [' friday ', ['Friday']],
      ['Sa', ['Saturday']],
      ['Sun', ['Sunday']],
      ['PublicHolidays', ['PublicHolidays']],
      ['https://schema.org/PublicHolidays', ['PublicHolidays']],
      ['Monday,Tuesday', ['Monday', 'Tuesday']],
      [
        ['Friday', 'Monday', 'Friday'],
        ['Monday', 'Friday'],
      ],
      [{0: 'Monday', 2: 'Friday'}, ['Monday', 'Friday']],
      [{'@id': 'https://schema.org/Monday'}, ['Monday']],
      [[], undefined],
      [{}, undefined],
      ['', undefined],
      [null, undefined],
      [['Monday', 'Feiertag'], ['Monday'], true],
      [['Monday', 7], ['Monday'], true],
    ];
    for (const [dayOfWeek, expected, isReported = false] of cases) {
      it(`${String(expected)} of ${JSON.stringify(dayOfWeek)}`, () => {
        const {hours, problems} = read([{dayOfWeek, ...FROM_8_TO_12}]);
        expect(hours).to.deep.equal([{...(expected && {dayOfWeek: expected}), ...FROM_8_TO_12}]);
        expect(problems).to.deep.equal(isReported ? ['hours-invalid 0/dayOfWeek'] : []);
      });
    }

    for (const dayOfWeek of ['Feiertag', 'M', ['x'], 7, {a: {}}, 'Mo-Fr']) {
      it(`not of ${JSON.stringify(dayOfWeek)}, and say nothing then`, () => {
        const {hours, problems} = read([{dayOfWeek, ...FROM_8_TO_12}]);
        expect(hours).to.deep.equal([]);
        expect(problems).to.deep.equal(['hours-invalid 0/dayOfWeek']);
      });
    }
  });

  describe('name times', () => {
    const cases: ReadonlyArray<
      readonly [opens: unknown, closes: unknown, expected: object | undefined]
    > = [
      ['08:00', '18:00', {opens: '08:00', closes: '18:00'}],
      ['08:00:00', '18:00:00', {opens: '08:00', closes: '18:00'}],
      ['8:30', '12:15:59.9', {opens: '08:30', closes: '12:15'}],
      ['T08:00', '18:00:00+01:00', {opens: '08:00', closes: '18:00'}],
      ['08:00Z', '18:00', {opens: '08:00', closes: '18:00'}],
      ['8.30 Uhr', '12 Uhr', {opens: '08:30', closes: '12:00'}],
      ['T08:00:00Z', '18', {opens: '08:00', closes: '18:00'}],
      [8, 18, {opens: '08:00', closes: '18:00'}],
      ['00:00', '24:00', {opens: '00:00', closes: '24:00'}],
      ['00:00', '23:59', {opens: '00:00', closes: '23:59'}],
      ['20:00', '02:00', {opens: '20:00', closes: '02:00'}],
      // Closed.
      ['00:00', '00:00', {opens: '00:00', closes: '00:00'}],
      ['08:00', '08:00:00', {opens: '08:00', closes: '08:00'}],
      [null, undefined, {}],
      ['', '', {}],
      // Not understood: not closed, either.
      ['24:00', '08:00', undefined],
      ['08:00', '24:01', undefined],
      ['08:00', '25:00', undefined],
      ['08:60', '12:00', undefined],
      ['acht', '12:00', undefined],
      ['08:00', 'abends', undefined],
      ['morgens', 'abends', undefined],
      ['08:00', null, undefined],
      [null, '12:00', undefined],
      ['08:00 bis 12:00', '13:00', undefined],
      [-1, 1, undefined],
      ['1'.repeat(1000), '12:00', undefined],
    ];
    for (const [opens, closes, expected] of cases) {
      it(`${JSON.stringify(expected)} of ${JSON.stringify([opens, closes])}`, () => {
        const {hours, problems} = read([{...MONDAY, opens, closes}]);
        expect(hours).to.deep.equal(expected ? [{...MONDAY, ...expected}] : []);
        expect(problems).to.have.lengthOf(expected ? 0 : 1);
        expect(problems[0] ?? '').to.match(/^(hours-invalid 0\/(opens|closes))?$/);
      });
    }
  });

  describe('name dates', () => {
    const cases: ReadonlyArray<
      readonly [validFrom: unknown, validThrough: unknown, expected: object | undefined]
    > = [
      ['2026-04-03', '2026-04-03', {validFrom: '2026-04-03', validThrough: '2026-04-03'}],
      ['2026-04-03', null, {validFrom: '2026-04-03'}],
      ['', '2026-04-03', {validThrough: '2026-04-03'}],
      ['3.4.2026', '06.04.2026', {validFrom: '2026-04-03', validThrough: '2026-04-06'}],
      [
        '2026-04-03T00:00:00',
        '2026-04-03T23:59:59',
        {validFrom: '2026-04-03', validThrough: '2026-04-03'},
      ],
      [
        '2026-04-03T00:00:00+02:00',
        '2026-04-03T23:59:59+02:00',
        {validFrom: '2026-04-03', validThrough: '2026-04-03'},
      ],
      // The midnight of a German day, as JavaScript writes it.
      [
        '2026-04-02T22:00:00.000Z',
        '2026-04-03T21:59:59.000Z',
        {validFrom: '2026-04-03', validThrough: '2026-04-03'},
      ],
      ['2026-04-04', '2026-04-03', undefined],
      ['2026-02-30', '2026-03-01', undefined],
      ['Karfreitag', null, undefined],
      [{}, 'x', undefined],
      ['9999-12-31T23:30:00Z', null, undefined],
    ];
    for (const [validFrom, validThrough, expected] of cases) {
      it(`${JSON.stringify(expected)} of ${JSON.stringify([validFrom, validThrough])}`, () => {
        const {hours, problems} = read([{validFrom, validThrough, description: 'Karfreitag'}], {
          _aushang: {timeZone: 'Europe/Berlin'},
        });
        expect(hours).to.deep.equal(expected ? [{...expected, description: 'Karfreitag'}] : []);
        expect(problems.length > 0).to.equal(!expected);
      });
    }

    it('as they are written, where no zone is known', () => {
      const {hours} = read([{validFrom: '2026-04-02T22:00:00Z'}]);
      expect(hours).to.deep.equal([{validFrom: '2026-04-02'}]);
    });
  });

  const RULE = {...MONDAY, ...FROM_8_TO_12};
  const lists: ReadonlyArray<
    readonly [rules: unknown, expected: readonly OpeningHours[], problems?: readonly string[]]
  > = [
    [
      [RULE, RULE],
      [RULE, RULE],
    ],
    [{0: RULE, 2: RULE}, [RULE, RULE], ['type undefined']],
    [RULE, [RULE]],
    [{opens: '08:00', closes: '12:00'}, [FROM_8_TO_12]],
    [[{...RULE, '@type': 'OpeningHoursSpecification', name: 'x'}], [RULE]],
    [[{...RULE, description: ' nur mit\nTermin '}], [{...RULE, description: 'nur mit Termin'}]],
    [[], []],
    [{}, [], ['type undefined']],
    [null, []],
    // It would be closed always.
    [[{}], [], ['hours-invalid 0/dayOfWeek']],
    [[{opens: '00:00', closes: '00:00'}], [], ['hours-invalid 0/dayOfWeek']],
    [[RULE, 'Mo-Fr 08:00-12:00', null], [RULE], ['type 1', 'type 2']],
    ['Mo-Fr 08:00-12:00', [], ['type undefined']],
  ];
  for (const [rules, expected, problems = []] of lists) {
    it(`are ${JSON.stringify(expected)} of ${JSON.stringify(rules)}`, () => {
      const result = read(rules);
      expect(result.hours).to.deep.equal(expected);
      expect(
        result.problems.map((problem) => problem.split('/').slice(0, 2).join('/')),
      ).to.deep.equal(problems);
    });
  }

  it('say how to write them', () => {
    const {problems} = readCard({name: {full: 'A'}, [KEY]: [{dayOfWeek: 'Montag'}]});
    expect(problems).to.deep.equal([
      {
        code: 'hours-invalid',
        pointer: `/_jscontact/${KEY}/0/dayOfWeek`,
        message: '"dayOfWeek" is unclear. Write "Monday", "08:00", "2026-04-03".',
      },
    ]);
  });
});
