import {expect} from '@open-wc/testing';
import type {ErrorCode} from '../../src/feed/types.js';
import {de} from '../../src/text/de.js';
import {en} from '../../src/text/en.js';
import {languageFor, loadMessages, messagesIn} from '../../src/text/messages.js';

const CODES: Readonly<Record<ErrorCode, true>> = {
  'not-found': true,
  forbidden: true,
  network: true,
  timeout: true,
  'too-large': true,
  'server-error': true,
  'not-json': true,
  'not-a-feed': true,
};

describe('languageFor', () => {
  const cases: ReadonlyArray<readonly [language: string, expected: string]> = [
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de-DE-x', 'de'],
    ['de-CH-1996', 'de'],
    // A page of a town that names no language is German.
    ['', 'de'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['x-klingon', 'en'],
    // Tags that only begin with the same letters.
    ['DEU', 'en'],
    ['den', 'en'],
    ['en-de', 'en'],
    ['de_DE', 'en'],
  ];
  for (const [language, expected] of cases) {
    it(`gives "${expected}" for "${language}"`, () => {
      expect(languageFor(language)).to.equal(expected);
    });
  }
});

describe('the languages', () => {
  it('are loaded when they are needed, but for German', async () => {
    expect(messagesIn('de')).to.equal(de);
    expect(messagesIn('en')).to.be.undefined;
    await loadMessages('en');
    expect(messagesIn('en')).to.equal(en);
  });

  it('have the same texts', () => {
    expect(Object.keys(de)).to.have.members(Object.keys(en));
    for (const [key, text] of Object.entries(de)) {
      expect(typeof text, key).to.equal(typeof en[key as keyof typeof en]);
    }
  });

  for (const messages of [de, en]) {
    describe(messages.language, () => {
      it('has a sentence for every error, and for no other', () => {
        expect(messages.errors).to.have.all.keys(Object.keys(CODES));
        const sentences = Object.values(messages.errors);
        expect(new Set(sentences)).to.have.lengthOf(sentences.length);
        for (const sentence of sentences) {
          expect(sentence).to.match(/^\p{Lu}.{10,}\.$/u);
        }
      });

      it('has no empty text', () => {
        for (const [key, text] of Object.entries(messages)) {
          if (typeof text === 'string') {
            expect(text.trim(), key).to.equal(text);
            expect(text, key).not.to.equal('');
          }
        }
      });
    });
  }

  it('count what was added', () => {
    const cases: ReadonlyArray<readonly [count: number, german: string, english: string]> = [
      [0, 'Keine weiteren Meldungen', 'No more news'],
      [1, 'Eine weitere Meldung', 'One more item'],
      [2, '2 weitere Meldungen', '2 more items'],
      [21, '21 weitere Meldungen', '21 more items'],
    ];
    for (const [count, german, english] of cases) {
      expect(de.added(count)).to.equal(german);
      expect(en.added(count)).to.equal(english);
    }
  });
});
