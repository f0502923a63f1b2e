import {expect} from '@open-wc/testing';
import {displayName} from '../../src/feed/contact-name.js';
import {readCard} from '../support/cards.js';

const ERIKA = [
  {kind: 'surname', value: 'Mustermann'},
  {kind: 'credential', value: 'M. A.'},
  {kind: 'given', value: 'Erika'},
  {kind: 'title', value: 'Dr.'},
];

describe('displayName', () => {
  const cases: ReadonlyArray<readonly [members: object, expected: string | undefined]> = [
    [{name: {full: 'Bürgerbüro Musterstadt'}}, 'Bürgerbüro Musterstadt'],
    [{name: {full: 'Erika\nMustermann'}}, 'Erika Mustermann'],
    [{name: {full: 'E. Mustermann', components: ERIKA}}, 'E. Mustermann'],
    // In the usual order, where they have none.
    [{name: {components: ERIKA}}, 'Dr. Erika Mustermann M. A.'],
    [
      {name: {components: ERIKA, isOrdered: false, defaultSeparator: '-'}},
      'Dr. Erika Mustermann M. A.',
    ],
    [
      {
        name: {
          components: [
            {kind: 'x', value: 'genannt Mo'},
            {kind: 'generation', value: 'jun.'},
            {kind: 'separator', value: '/'},
            {kind: 'surname2', value: 'C'},
            {kind: 'given2', value: 'B'},
            {kind: 'given', value: 'A'},
          ],
        },
      },
      'A B C jun. genannt Mo',
    ],
    // In their own order.
    [{name: {components: ERIKA, isOrdered: true}}, 'Mustermann M. A. Erika Dr.'],
    [
      {
        name: {
          components: [
            {kind: 'given', value: 'Erika'},
            {kind: 'surname', value: 'Mustermann'},
            {kind: 'separator', value: '-'},
            {kind: 'surname2', value: 'Beispiel'},
            {kind: 'separator', value: ', '},
            {kind: 'credential', value: 'M. A.'},
          ],
          isOrdered: true,
        },
      },
      'Erika Mustermann-Beispiel, M. A.',
    ],
    [
      {
        name: {
          components: [
            {kind: 'surname', value: '山'},
            {kind: 'given', value: '田'},
            {kind: 'separator', value: '|'},
          ],
          isOrdered: true,
          defaultSeparator: '',
        },
      },
      '山田|',
    ],
    // The organization, where the contact itself has no name.
    [{organizations: [{name: 'Stadt Musterstadt'}, {name: 'Kreis'}]}, 'Stadt Musterstadt'],
    [
      {organizations: [{name: 'Stadt', units: [{name: 'Amt 3'}, {name: 'Team 2'}]}]},
      'Stadt, Amt 3, Team 2',
    ],
    [{organizations: [{units: [{name: 'Amt 3'}]}]}, 'Amt 3'],
    [{phones: [{number: '115'}]}, undefined],
  ];
  for (const [members, expected] of cases) {
    it(`is ${expected} of ${JSON.stringify(members)}`, () => {
      expect(displayName(readCard(members).card!)).to.equal(expected);
    });
  }
});
