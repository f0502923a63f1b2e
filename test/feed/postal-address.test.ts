import {expect} from '@open-wc/testing';
import {addressLines} from '../../src/feed/postal-address.js';
import {readCard} from '../support/cards.js';

/** Components, in short: `name=Markt number=1`. */
function parts(text: string): object[] {
  return text.split(' ').map((part) => {
    const [kind, value] = part.split('=');
    return {kind, value: value?.replaceAll('_', ' ')};
  });
}

describe('addressLines', () => {
  const MARKET = 'locality=Musterstadt number=1 postcode=12345 name=Markt';
  const cases: ReadonlyArray<
    readonly [address: object, expected: readonly string[], home?: string, locale?: string]
  > = [
    [{full: 'Markt 1 \n\n 12345 Musterstadt'}, ['Markt 1', '12345 Musterstadt']],
    [{full: 'Markt 1, 12345 Musterstadt'}, ['Markt 1, 12345 Musterstadt']],
    [{full: 'Am Markt', components: parts(MARKET)}, ['Am Markt']],
    [{components: parts(MARKET)}, ['Markt 1', '12345 Musterstadt']],
    [{components: parts(MARKET), countryCode: 'DE'}, ['Markt 1', '12345 Musterstadt']],
    [{components: parts(`${MARKET} country=Deutschland`)}, ['Markt 1', '12345 Musterstadt']],
    [{components: parts(`${MARKET} country=Germany`)}, ['Markt 1', '12345 Musterstadt']],
    [{components: parts(`${MARKET} region=Hessen`)}, ['Markt 1', '12345 Musterstadt']],
    [
      {components: parts('building=Rathaus room=Zimmer_12 floor=2._Stock name=Markt number=1')},
      ['Rathaus, 2. Stock, Zimmer 12', 'Markt 1'],
    ],
    [
      {components: parts(`${MARKET} district=Altstadt`)},
      ['Altstadt', 'Markt 1', '12345 Musterstadt'],
    ],
    [
      {components: parts('postOfficeBox=Postfach_1234 postcode=12345 locality=Musterstadt')},
      ['Postfach 1234', '12345 Musterstadt'],
    ],
    // Another country.
    [
      {components: parts('name=Markt number=1 postcode=1010 locality=Wien'), countryCode: 'AT'},
      ['Markt 1', '1010 Wien', 'Österreich'],
    ],
    [{components: parts('locality=Wien country=Austria'), countryCode: 'AT'}, ['Wien', 'Austria']],
    [{components: parts('locality=Wien'), countryCode: 'AT'}, ['Wien', 'Austria'], 'DE', 'en'],
    [{components: parts('locality=Wien'), countryCode: 'AT'}, ['Wien'], 'AT'],
    [{components: parts('locality=Köln'), countryCode: 'DE'}, ['Köln', 'Deutschland'], 'AT'],
    [{components: parts('locality=Köln country=Deutschland')}, ['Köln', 'Deutschland'], 'AT'],
    // Its own order, within a line.
    [
      {
        components: parts(
          'number=10 separator=_ name=Downing_Street separator=, locality=London postcode=SW1A region=England',
        ),
        isOrdered: true,
        countryCode: 'GB',
      },
      ['10 Downing Street', 'London SW1A', 'England', 'Vereinigtes Königreich'],
    ],
    [{components: parts('x=nirgends')}, []],
  ];
  for (const [address, expected, home, locale] of cases) {
    it(`are ${JSON.stringify(expected)} of ${JSON.stringify(address)}`, () => {
      const {card} = readCard({addresses: [address]});
      expect(addressLines(card!.addresses[0]!, home, locale)).to.deep.equal(expected);
    });
  }
});
