import type {ErrorCode} from '../feed/types.js';
import type {Milestone, Unit} from '../time/time-left.js';
import {de} from './de.js';

/** Every text that a reader sees or hears, in one language. */
export interface Messages {
  /** BCP 47 tag of these texts. */
  readonly language: string;
  /** How dates are said, where that is not as Intl says them; default: as Intl does. */
  readonly dates?: DateWords;
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
  /** A link to the same news in Leichte Sprache. */
  readonly easy: string;
  /** A link to the same news in sign language. */
  readonly sign: string;
  /** Stands in the place of an item that the page names and the feed does not have. */
  readonly gone: string;
  readonly empty: string;
  /** Stands at news that could not be brought up to date. */
  readonly stale: string;
  readonly countdown: CountdownMessages;
  readonly contact: ContactMessages;
  /** What a reader is told, and may do, when there is nothing to show. */
  readonly errors: Readonly<Record<ErrorCode, string>>;
}

/** Dates in a language that browsers do not know, or in which they are to be said more simply. */
export interface DateWords {
  /** Whether the date of an item has its day of the week; false. */
  readonly hasWeekday?: boolean;
  /** Puts what Intl has said in German into the words of this language. */
  retell(date: string): string;
}

/** What is said of an event. */
export interface CountdownMessages {
  /** Stands where there is no event to count down to. */
  readonly none: string;
  /** How an event stands, in a word or two. */
  readonly states: Readonly<Record<EventState, string>>;
  /** The name of a unit of time behind a number. */
  unit(unit: Unit, count: number): string;
  /** The time left in a sentence, from one number with its unit or two. */
  left(time: string, andTime: string): string;
  readonly leftLessThanMinute: string;
  /** Announced when a moment on the way to an event has come. */
  readonly reached: Readonly<Record<Milestone, string>>;
  /** A time of the day as it is said: "17:00 Uhr". */
  clock(time: string): string;
  /** The date of an event in the visitor's own zone. */
  yourTime(date: string): string;
  /** The date that a moved event had before. */
  previously(date: string): string;
  /** Stands before the event that comes after one that is over. */
  readonly next: string;
  /** The button that saves the event as a file for calendars. */
  readonly add: string;
  /** Stands where that file cannot be had. */
  readonly addFailed: string;
  /** A link to where an event can be followed on the internet. */
  readonly online: string;
  /** The button that stops the seconds. */
  readonly pause: string;
}

/** What is said of a contact. */
export interface ContactMessages {
  /** Stands where there is no contact. */
  readonly none: string;
  /** What is found in a row of a contact, where its publisher gives no label. */
  readonly labels: Readonly<Record<ContactLabel, string>>;
  /** A label of what is not for work. */
  private(label: string): string;
  /** The heading of the table of office hours. */
  readonly hours: string;
  /** Stands in that table on days without hours. */
  readonly closed: string;
  /**
   * Says that an office is open, and until when.
   *
   * @param days How many days later that is: 0 for today, 1 for tomorrow; Infinity for never.
   * @param day The weekday, with the date where it is more than a week away; for `days` from 2 on.
   */
  open(days: number, day: string, time: string): string;
  /** Says that an office is closed on a day that has hours. */
  readonly closedNow: string;
  /** Says that an office is closed all day. */
  readonly closedToday: string;
  /** Says when an office opens next, as {@link open} does; never for Infinity. */
  opens(days: number, day: string, time: string): string;
  /** The link that begins an e-mail. */
  readonly write: string;
  /** The button that saves the contact as a file for address books. */
  readonly save: string;
  /** The button that shows the contact as QR code. */
  readonly code: string;
  /** What the code is, for those who cannot see it. */
  codeOf(name: string): string;
  /** What to do with the code. */
  readonly scan: string;
  /** What a reader is told when something asked for cannot be had. */
  readonly failures: Readonly<Record<'save' | 'code' | 'length', string>>;
}

/** What a row of a contact can be. */
export type ContactLabel =
  | 'phone'
  | 'mobile'
  | 'fax'
  | 'textphone'
  | 'email'
  | 'address'
  | 'service'
  | 'link'
  | 'form'
  | 'languages';

/** What there is to say of an event beside its date. */
export type EventState =
  | 'announced'
  | 'tomorrow'
  | 'today'
  | 'running'
  | 'over'
  | 'cancelled'
  | 'postponed'
  | 'rescheduled'
  | 'online'
  | 'tentative';

/** A language that the texts are there in, as its BCP 47 tag. */
export type Language = 'de' | 'de-simple' | 'dsb' | 'en' | 'hsb';

/**
 * The language of the texts for readers of another: German for all of its regions and where the
 * page names none, simple German where the variant `simple` is behind it (BCP 47), Upper and Lower
 * Sorbian, and English for languages that we do not have.
 *
 * @param tag BCP 47 tag; empty where the page names none.
 */
export function languageFor(tag: string): Language {
  const [language, ...variants] = tag.toLowerCase().split('-');
  if (language === 'de' || !tag) {
    return variants.includes('simple') ? 'de-simple' : 'de';
  }
  return language === 'dsb' || language === 'hsb' ? language : 'en';
}

// German is part of the first file; the others come when a page needs them.
const loaded: Partial<Record<Language, Messages>> = {de};
const loaders: Record<Exclude<Language, 'de'>, () => Promise<Messages>> = {
  'de-simple': async () => (await import('./de-simple.js')).deSimple,
  dsb: async () => (await import('./dsb.js')).dsb,
  en: async () => (await import('./en.js')).en,
  hsb: async () => (await import('./hsb.js')).hsb,
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
