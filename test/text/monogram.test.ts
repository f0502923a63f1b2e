import {expect} from '@open-wc/testing';
import {monogramOf} from '../../src/text/monogram.js';
import {cardOf, readCard} from '../support/cards.js';

describe('monogramOf', () => {
  for (const [full, expected] of [
    ['Erika Mustermann', 'EM'],
    ['Erika Maria Mustermann', 'EM'],
    ['Dr. Erika Mustermann', 'EM'],
    ['Prof. Dr. h. c. Erika Mustermann', 'EM'],
    ['Erika von der Mustermann-Beispiel', 'EM'],
    ['Bürgerbüro Musterstadt', 'BM'],
    ['Bürgerbüro Musterstadt (Rathaus)', 'BM'],
    ['Amt für Soziales', 'AS'],
    ['Stadt Musterstadt, Team 2', 'ST'],
    ['Bürgertelefon', 'B'],
    ['bürgerbüro', 'B'],
    ['émilie ödön', 'ÉÖ'],
    ['E\u0301milie Mustermann', 'E\u0301M'],
    ['Ирина Петрова', 'ИП'],
    ['Команда Город', 'КГ'],
    ['مريم الحسن', 'ما'],
    ['王小明', '王'],
    ['ǆ', 'Ǆ'],
    ['🎭 Kulturamt 🎉', 'K'],
    ['👩‍💻 👩‍💻', undefined],
    ['115', undefined],
    ['!?', undefined],
    ['Dr.', 'D'],
    ['𝒳 Mustermann', '𝒳M'],
  ] as const) {
    it(`is ${expected} of ${full}`, () => {
      expect(monogramOf(cardOf({name: {full}}))).to.equal(expected);
    });
  }

  it('is of the components where there is no full name', () => {
    const components = [
      {kind: 'surname', value: 'Mustermann'},
      {kind: 'given', value: 'Erika'},
    ];
    expect(monogramOf(cardOf({name: {components}}))).to.equal('EM');
  });

  it('is of the organization where there is no name, or else is not there', () => {
    const {card} = readCard({organizations: [{name: 'Stadt Musterstadt'}]});
    expect(monogramOf(card!)).to.equal('SM');
    expect(monogramOf(readCard({phones: [{number: '115'}]}).card!)).to.equal(undefined);
  });
});
