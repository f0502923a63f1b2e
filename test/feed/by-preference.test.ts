import {expect} from '@open-wc/testing';
import {byPreference} from '../../src/feed/by-preference.js';
import {cardOf} from '../support/cards.js';

describe('byPreference', () => {
  it('puts the preferred ones first, and keeps the order of the others', () => {
    const {phones} = cardOf({
      phones: {
        a: {number: '1'},
        b: {number: '2', pref: 50},
        c: {number: '3'},
        d: {number: '4', pref: 1},
        e: {number: '5', pref: 50},
      },
    });
    expect(byPreference(phones).map(({number}) => number)).to.deep.equal(['4', '2', '5', '1', '3']);
  });
});
