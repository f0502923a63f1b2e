import {expect} from '@open-wc/testing';
import type {ErrorCode} from '../../src/feed/types.js';
import {de} from '../../src/text/de.js';
import {deSimple} from '../../src/text/de-simple.js';
import {dsb} from '../../src/text/dsb.js';
import {en} from '../../src/text/en.js';
import {hsb} from '../../src/text/hsb.js';
import {
  languageFor,
  loadMessages,
  messagesIn,
  type Language,
  type Messages,
} from '../../src/text/messages.js';
import type {Unit} from '../../src/time/time-left.js';

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
    ['de-simple', 'de-simple'],
    ['DE-Simple', 'de-simple'],
    ['de-x-simple', 'de-simple'],
    ['de-1996-simple', 'de-simple'],
    ['de-DE-simple', 'de-simple'],
    ['de-simple-u-nu-latn', 'de-simple'],
    ['de-simples', 'de'],
    ['de-xsimple', 'de'],
    ['hsb', 'hsb'],
    ['HSB-DE', 'hsb'],
    ['dsb', 'dsb'],
    ['dsb-DE', 'dsb'],
    ['hsbx', 'en'],
    ['wen', 'en'],
    ['en-simple', 'en'],
    ['simple', 'en'],
    ['-de', 'en'],
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

// Every language, and no other: the type checker sees to it.
const LANGUAGES: Readonly<Record<Language, Messages>> = {
  de,
  'de-simple': deSimple,
  dsb,
  en,
  hsb,
};
const OTHERS = Object.keys(LANGUAGES).filter((language) => language !== 'de') as Exclude<
  Language,
  'de'
>[];

/** The texts by their paths, such as "countdown.states.over". */
function pathsOf(value: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'object' && text
        ? [...pathsOf(text, `${path}${key}.`)]
        : [[`${path}${key}`, text]],
    ),
  );
}

/** The texts of a language. How it says dates is no text, and is not in every language. */
function textsIn(messages: Messages): Map<string, unknown> {
  const texts = pathsOf(messages);
  ['dates.hasWeekday', 'dates.retell'].forEach((path) => texts.delete(path));
  return texts;
}

describe('the languages', () => {
  it('are loaded when they are needed, but for German', async () => {
    expect(messagesIn('de')).to.equal(de);
    for (const language of OTHERS) {
      expect(messagesIn(language), language).to.be.undefined;
      await loadMessages(language);
      expect(messagesIn(language)).to.equal(LANGUAGES[language]);
    }
  });

  it('are not in the first file, but for German', async function () {
    const answer = await fetch('/dist/aushang.js');
    if (!answer.ok) {
      this.skip();
    }
    // The server of the tests writes letters beyond ASCII as escapes.
    const script = (await answer.text()).replace(
      /\\(?:x([\da-f]{2})|u([\da-f]{4}))/gi,
      (_, two: string | undefined, four: string) => String.fromCharCode(parseInt(two ?? four, 16)),
    );
    expect(script.includes(de.more) && script.includes(de.errors.network)).to.be.true;
    const german = [...textsIn(de).values()].join('\n');
    for (const language of OTHERS) {
      const own = [...textsIn(LANGUAGES[language]).values()].filter(
        (text): text is string =>
          typeof text === 'string' && text.length > 12 && !german.includes(text),
      );
      expect(own.length, language).to.be.above(10);
      expect(own.filter((text) => script.includes(text))).to.deep.equal([]);
    }
  });

  for (const [language, messages] of Object.entries(LANGUAGES)) {
    describe(language, () => {
      it('bears its own tag, which Intl and the attribute lang take', () => {
        expect(messages.language).to.equal(language);
        expect(languageFor(messages.language)).to.equal(language);
        expect(Intl.getCanonicalLocales(messages.language)).to.deep.equal([language]);
        expect(() => new Intl.DateTimeFormat(messages.language)).not.to.throw();
      });

      it('has the same texts as German', () => {
        const texts = textsIn(messages);
        expect([...texts.keys()].sort()).to.deep.equal([...textsIn(de).keys()].sort());
        for (const [path, text] of textsIn(de)) {
          expect(typeof texts.get(path), path).to.equal(typeof text);
        }
      });

      it('has a sentence for every error, and for no other', () => {
        expect(messages.errors).to.have.all.keys(Object.keys(CODES));
        const sentences = Object.values(messages.errors);
        expect(new Set(sentences)).to.have.lengthOf(sentences.length);
        for (const sentence of sentences) {
          expect(sentence).to.match(/^\p{Lu}.{10,}\.$/u);
        }
      });

      it('has no empty text', () => {
        for (const [path, text] of textsIn(messages)) {
          // All functions of texts take numbers or words.
          const said =
            typeof text === 'function'
              ? (text as (...values: unknown[]) => unknown)('day', 3, '10:00')
              : text;
          expect(said, path).to.be.a('string');
          expect((said as string).trim(), path).to.equal(said);
          expect(said, path).not.to.equal('');
          expect(said, path).not.to.match(/undefined|null|NaN|\[object/);
        }
      });
    });
  }

  it('has texts of its own in each Sorbian language', () => {
    const same = [...textsIn(hsb)].filter(
      ([path, text]) =>
        typeof text === 'string' &&
        text === textsIn(dsb).get(path) &&
        // Both have taken over the words for telephone and internet.
        !path.startsWith('contact.labels.'),
    );
    expect(same.map(([path]) => path)).to.deep.equal(['countdown.states.rescheduled']);
  });

  // Number for number, as they are in Sorbian: one, two, three and four, and all others.
  const counts: ReadonlyArray<
    readonly [language: Language, count: number, added: string, found: string]
  > = [
    ['de', 0, 'Keine weiteren Meldungen', 'Keine Meldung passt zu Ihrer Auswahl.'],
    ['de', 1, 'Eine weitere Meldung', 'Eine Meldung'],
    ['de', 2, '2 weitere Meldungen', '2 Meldungen'],
    ['de', 21, '21 weitere Meldungen', '21 Meldungen'],
    ['en', 0, 'No more news', 'No news fit your choice.'],
    ['en', 1, 'One more item', 'One item'],
    ['en', 2, '2 more items', '2 items'],
    ['en', 21, '21 more items', '21 items'],
    ['de-simple', 0, 'Das sind alle Nachrichten.', 'Wir haben leider nichts gefunden.'],
    ['de-simple', 1, 'Jetzt sehen Sie 1 Nachricht mehr.', 'Wir haben 1 Nachricht gefunden.'],
    ['de-simple', 2, 'Jetzt sehen Sie 2 Nachrichten mehr.', 'Wir haben 2 Nachrichten gefunden.'],
    ['hsb', 0, 'Žane dalše powěsće', 'Žana powěsć njeje so namakała.'],
    ['hsb', 1, '1 dalša powěsć', '1 powěsć'],
    ['hsb', 2, '2 dalšej powěsći', '2 powěsći'],
    ['hsb', 3, '3 dalše powěsće', '3 powěsće'],
    ['hsb', 4, '4 dalše powěsće', '4 powěsće'],
    ['hsb', 5, '5 dalšich powěsćow', '5 powěsćow'],
    ['hsb', 11, '11 dalšich powěsćow', '11 powěsćow'],
    ['hsb', 100, '100 dalšich powěsćow', '100 powěsćow'],
    ['hsb', 101, '101 dalša powěsć', '101 powěsć'],
    ['hsb', 102, '102 dalšej powěsći', '102 powěsći'],
    ['dsb', 0, 'Žedne dalšne powěsći', 'Žedna powěsć njejo se namakała.'],
    ['dsb', 1, '1 dalšna powěsć', '1 powěsć'],
    ['dsb', 2, '2 dalšnej powěsći', '2 powěsći'],
    ['dsb', 3, '3 dalšne powěsći', '3 powěsći'],
    ['dsb', 4, '4 dalšne powěsći', '4 powěsći'],
    ['dsb', 5, '5 dalšnych powěsćow', '5 powěsćow'],
    ['dsb', 104, '104 dalšne powěsći', '104 powěsći'],
    ['dsb', 112, '112 dalšnych powěsćow', '112 powěsćow'],
  ];
  for (const [language, count, added, found] of counts) {
    it(`says "${added}" and "${found}" in ${language}`, () => {
      expect(LANGUAGES[language].added(count)).to.equal(added);
      expect(LANGUAGES[language].found(count)).to.equal(found);
    });
  }

  const units: ReadonlyArray<readonly [language: Language, forms: readonly string[]]> = [
    ['de', ['1 Tag', '2 Tage', '3 Stunden', '5 Minuten', '1 Sekunde']],
    ['de-simple', ['1 Tag', '2 Tage', '3 Stunden', '5 Minuten', '1 Sekunde']],
    ['en', ['1 day', '2 days', '3 hours', '5 minutes', '1 second']],
    ['hsb', ['1 dźeń', '2 dnjej', '3 hodźiny', '5 minutow', '1 sekunda']],
    ['dsb', ['1 źeń', '2 dnja', '3 góźiny', '5 minutow', '1 sekunda']],
  ];
  for (const [language, forms] of units) {
    it(`says "${forms.join(', ')}" in ${language}`, () => {
      const {countdown} = LANGUAGES[language];
      const said = (count: number, name: Unit) => `${count} ${countdown.unit(name, count)}`;
      expect([
        said(1, 'day'),
        said(2, 'day'),
        said(3, 'hour'),
        said(5, 'minute'),
        said(1, 'second'),
      ]).to.deep.equal(forms);
    });
  }

  for (const language of Intl.PluralRules.supportedLocalesOf(['hsb', 'dsb'])) {
    it(`counts as this browser does in ${language}`, () => {
      const rules = new Intl.PluralRules(language);
      const {countdown} = LANGUAGES[language as Language];
      const unit = (count: number): string => countdown.unit('day', count);
      const names = new Map([1, 2, 3, 5].map((count) => [rules.select(count), unit(count)]));
      for (let count = 0; count < 250; count++) {
        expect(unit(count), `${count}`).to.equal(names.get(rules.select(count)));
      }
    });
  }

  it('keeps to some rules of Leichte Sprache that a machine can see', () => {
    for (const [path, text] of textsIn(deSimple)) {
      if (typeof text === 'string') {
        // Numbers are figures, nothing is shortened, and no sentence is long.
        expect(text, path).not.to.match(
          /\b(eine?|zwei|zehn) (Tag|Stunde|Minute)|\b\p{L}{1,4}\.\s?\p{Ll}|[;()–]/u,
        );
        for (const sentence of text.split(/[.?!:]/)) {
          expect(sentence.split(' ').length, `${path}: ${sentence}`).to.be.below(11);
        }
      }
    }
  });
});
