import {expect} from '@open-wc/testing';
import {isTimeZone} from '../../src/feed/time-zone.js';

describe('isTimeZone', () => {
  const cases: ReadonlyArray<readonly [name: string, expected: boolean]> = [
    ['Europe/Berlin', true],
    ['europe/berlin', true],
    ['UTC', true],
    ['America/New_York', true],
    ['Europe/Musterstadt', false],
    ['Mitteleuropa', false],
    ['', false],
    ['Europe/Berlin ', false],
  ];
  for (const [name, expected] of cases) {
    it(`says ${expected} of "${name}"`, () => {
      expect(isTimeZone(name)).to.equal(expected);
    });
  }
});
