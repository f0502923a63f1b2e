import type {ErrorCode} from '../feed/types.js';
import {de} from './de.js';
import {en} from './en.js';

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

/**
 * The texts for a language: German for all of its regions and where the page names no language, and
 * English for languages that we do not have.
 *
 * @param language BCP 47 tag; empty where the page names none.
 */
export function messagesFor(language: string): Messages {
  return /^(de(-|$)|$)/i.test(language) ? de : en;
}
