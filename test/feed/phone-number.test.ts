import {expect} from '@open-wc/testing';
import {mailUrl, phoneText, telUrl} from '../../src/feed/phone-number.js';
import * as fc from '../support/fast-check.js';

describe('phoneText', () => {
  for (const [number, expected] of [
    ['0221 4710-123', '0221 4710-123'],
    ['(0221) 47 10 - 0 (Zentrale)', '(0221) 47 10 - 0 (Zentrale)'],
    ['tel:+49-221-4710-123', '+49 221 4710-123'],
    ['TEL:+49-221-4710123', '+49 221 4710123'],
    ['tel:+492214710123', '+492214710123'],
    ['tel:+1-201-555-0123', '+1 201 555-0123'],
    ['tel:0221-4710-123', '0221 4710-123'],
    ['tel:115', '115'],
    ['tel:+49-221-4710;ext=123', '+49 221 4710-123'],
    ['tel:4710;phone-context=+49-221', '4710'],
    ['sip:rathaus@stadt.example', 'sip:rathaus@stadt.example'],
    ['tel:', 'tel:'],
  ] as const) {
    it(`is ${expected} of ${number}`, () => {
      expect(phoneText(number)).to.equal(expected);
    });
  }
});

describe('telUrl', () => {
  const cases: ReadonlyArray<
    readonly [number: string, expected: string | undefined, country?: string]
  > = [
    // With the code of a country.
    ['+49 221 4710-123', 'tel:+492214710123'],
    ['+49 (0)221 / 4710-123', 'tel:+492214710123'],
    ['+49 (0) 221 4710123', 'tel:+492214710123'],
    ['+49(221)4710-0', 'tel:+4922147100'],
    ['+ 49 221 4710123', 'tel:+492214710123'],
    ['0049 221 4710-123', 'tel:+492214710123'],
    ['0049 (0)221 4710-123', 'tel:+492214710123'],
    ['00 49 221 4710123', 'tel:+492214710123'],
    ['tel:+49-221-4710-123', 'tel:+492214710123'],
    ['tel:+49-221-4710;ext=123', 'tel:+492214710123'],
    ['+43 1 4000-0', 'tel:+43140000'],
    ['+49 115', 'tel:+49115'],
    // National numbers.
    ['0221 4710-123', 'tel:+492214710123', 'DE'],
    ['0221 4710-123', 'tel:02214710123'],
    ['0221 4710-123', 'tel:02214710123', 'FR'],
    ['0221 4710-0', 'tel:+4922147100', 'DE'],
    ['(0221) 4710-123', 'tel:+492214710123', 'DE'],
    ['(0)221 4710-123', 'tel:+492214710123', 'DE'],
    ['0221/4710-123', 'tel:+492214710123', 'DE'],
    ['02 21.47 10.123', 'tel:+492214710123', 'DE'],
    ['0221\u00a04710\u2013123', 'tel:+492214710123', 'DE'],
    ['０２２１ ４７１０', 'tel:+492214710', 'DE'],
    ['01 4000-0', 'tel:+43140000', 'AT'],
    ['044 412 11 11', 'tel:+41444121111', 'CH'],
    ['0800 1234567', 'tel:+498001234567', 'DE'],
    ['tel:0221-4710', 'tel:+492214710', 'DE'],
    // Short numbers, and such without an area.
    ['115', 'tel:115', 'DE'],
    ['112', 'tel:112', 'DE'],
    ['116 117', 'tel:116117', 'DE'],
    ['tel:115', 'tel:115', 'DE'],
    ['4710-123', 'tel:4710123', 'DE'],
    // Words.
    ['Tel.: 0221 4710', 'tel:+492214710', 'DE'],
    ['0221 4710-0 (Zentrale)', 'tel:+4922147100', 'DE'],
    ['Bürgertelefon 115', 'tel:115', 'DE'],
    // More than one number.
    ['0221 4710-123 oder 0221 4710-124', 'tel:+492214710123', 'DE'],
    ['0221 4710-123, -124', 'tel:+492214710123', 'DE'],
    ['0221 4710-123; 0221 4710-124', 'tel:+492214710123', 'DE'],
    ['0221 4710-123/124', 'tel:+492214710123', 'DE'],
    ['0221/4710-123/-124', 'tel:+492214710123', 'DE'],
    ['+49 221/4710-123 / 0221 4710-124', 'tel:+492214710123'],
    ['110/112', 'tel:110', 'DE'],
    // No numbers, or none that can be called.
    ['', undefined],
    ['Zentrale', undefined],
    ['0800 RATHAUS', undefined, 'DE'],
    ['0221', undefined, 'DE'],
    ['12', undefined],
    ['1'.repeat(16), undefined],
    ['+0221 4710', undefined],
    ['+', undefined],
    ['sip:rathaus@stadt.example', undefined],
    ['javascript:alert(1)', undefined],
    ['*31#', undefined],
    // Nothing but digits gets through.
    ['115;phone-context=x', 'tel:115'],
    ['115#*21*0900#', 'tel:115'],
    ['tel:115?x=<a>&"\n', 'tel:115'],
    ['0221 4710\u0000\u202e123', 'tel:+492214710123', 'DE'],
  ];
  for (const [number, expected, country] of cases) {
    it(`is ${expected} of ${JSON.stringify(number.slice(0, 50))} in ${country}`, () => {
      expect(telUrl(number, country)).to.equal(expected);
    });
  }

  it('has nothing but digits, and no more than a number may have', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc
        .array(fc.constantFrom(...'0 1 2 3 9 + - / ( ) , ; a ß * #'.split(' '), ' '), {
          maxLength: 40,
        })
        .map((c) => c.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('DE', 'FR', undefined), (number, country) => {
        expect(telUrl(number, country) ?? 'tel:115').to.match(/^tel:\+?\d{3,15}$/);
      }),
      {numRuns: 1000},
    );
  });
});

describe('mailUrl', () => {
  for (const [address, expected] of [
    ['post@stadt.example', 'mailto:post@stadt.example'],
    ['erika.mustermann+büro@stadt.example', 'mailto:erika.mustermann%2Bb%C3%BCro@stadt.example'],
    ['post@münster.example', 'mailto:post@m%C3%BCnster.example'],
    ['a%0Abcc=x@stadt.example', 'mailto:a%250Abcc%3Dx@stadt.example'],
    ["o'neill@stadt.example", "mailto:o'neill@stadt.example"],
  ] as const) {
    it(`is ${expected}`, () => {
      expect(mailUrl(address)).to.equal(expected);
    });
  }
});
