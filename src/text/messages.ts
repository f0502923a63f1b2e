import type {ErrorCode} from '../feed/types.js';
import {de} from './de.js';

/** Every text that a reader sees or hears, in one language. */
export interface Messages {
  /** BCP 47 tag of these texts. */
  readonly language: string;
  /** What the button says that brings more news. */
  readonly more: string;
  readonly loading: string;
  /** Announced when a reader has asked for more: how many came. */
  added(count: number): string;
  /** Whom a picture is by. Some publishers write the word themselves. */
  credit(name: string): string;
  /** Label of the search field. */
  readonly search: string;
  /** Name of the group of buttons, one for each tag. */
  readonly topics: string;
  /** The button that takes back the choice of tags. */
  readonly all: string;
  /** The button that shows so many further tags. */
  moreTopics(count: number): string;
  /** Stands at the numbers of tags while the feed has further pages. */
  readonly loadedOnly: string;
  /** Announced when a reader has searched or chosen: how many items fit. */
  found(count: number): string;
  /** Asks before pictures are loaded from other hosts. */
  consent(hosts: string): string;
  /** The button that agrees. */
  readonly showPictures: string;
  /** Stands in the place of a picture before the visitor has agreed. */
  readonly withheld: string;
  /** Announced when the visitor has agreed. */
  readonly agreed: string;
  /** Stands in the place of an item that the page names and the feed does not have. */
  readonly gone: string;
  readonly empty: string;
  /** Stands at news that could not be brought up to date. */
  readonly stale: string;
  /** What a reader is told, and may do, when there is nothing to show. */
  readonly errors: Readonly<Record<ErrorCode, string>>;
}

/** A language that the texts are there in, as its BCP 47 tag. */
export type Language = 'de' | 'en';

/**
 * The language of the texts for readers of another: German for all of its regions and where the
 * page names none, and English for languages that we do not have.
 *
 * @param tag BCP 47 tag; empty where the page names none.
 */
export function languageFor(tag: string): Language {
  return /^(de(-|$)|$)/i.test(tag) ? 'de' : 'en';
}

// German is part of the first file; the others come when a page needs them.
const loaded: Partial<Record<Language, Messages>> = {de};
const loaders: Record<Exclude<Language, 'de'>, () => Promise<Messages>> = {
  en: async () => (await import('./en.js')).en,
};

/** The texts in a language; undefined while they are not there yet. */
export function messagesIn(language: Language): Messages | undefined {
  return loaded[language];
}

/**
 * Brings the texts in a language. Where that fails the German ones stand in, so that nobody waits
 * for ever, and the promise is rejected.
 */
export async function loadMessages(language: Exclude<Language, 'de'>): Promise<void> {
  try {
    loaded[language] = await loaders[language]();
  } catch (error) {
    loaded[language] = de;
    throw error;
  }
}
