import type {Feed, Problem} from '../feed/types.js';
import type {LoadedFeed, LoadError} from '../load/load-feed.js';
import {combine, nextUrlOf, type LoadedPage} from './pages.js';
import {retryAfter} from './retry.js';

/**
 * What is known of a feed. `loading` and `failed` keep the last good feed, and `loading` the error
 * that it may mend, so that nothing flickers while a reader waits.
 */
export type FeedState =
  | {readonly status: 'idle'; readonly feed?: undefined; readonly error?: undefined}
  | {readonly status: 'loading'; readonly feed?: Feed; readonly error?: LoadError}
  | {
      readonly status: 'ready';
      readonly feed: Feed;
      readonly problems: readonly Problem[];
      readonly error?: undefined;
    }
  | {readonly status: 'failed'; readonly error: LoadError; readonly feed?: Feed};

/** What a store needs of the outside world. Times are in milliseconds. */
export interface StoreEnvironment {
  readonly load: (url: string, signal: AbortSignal) => Promise<LoadedFeed>;
  readonly now: () => number;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** At least 0, less than 1. */
  readonly random: () => number;
  readonly isHidden: () => boolean;
  /** Calls back when the page is hidden or shown; returns a function that calls it off. */
  readonly onVisibilityChange: (callback: () => void) => () => void;
}

/** Someone who wants to know of a feed. */
export interface Subscriber {
  /** Called at each change of the state. */
  readonly onState: (state: FeedState) => void;
  /** Seconds between two loads, none for a single one. The shortest of all subscribers counts. */
  readonly refreshInterval?: number | undefined;
  /** Whether to be told only, and not to be a reason to load; default false. */
  readonly passive?: boolean;
}

const SHORTEST_INTERVAL = 30;
/** How long a feed that nobody shows any more waits for somebody who does. */
const RELEASE_DELAY = 1000;
/** From this age on a feed is loaded again for a newcomer, who sees the old one meanwhile. */
const LONGEST_AGE = 300_000;
const IDLE: FeedState = {status: 'idle'};

/** What the page knows of one feed, and the only one who has it loaded. */
export class FeedStore {
  #state = IDLE;
  readonly #subscribers = new Set<Subscriber>();
  /** The feed as it was loaded, and what its `next_url` led to. */
  #pages: readonly LoadedPage[] = [];
  #controller: AbortController | undefined;
  #loadingMore: Promise<void> | undefined;
  #moreController: AbortController | undefined;
  #settledAt = -Infinity;
  #failures = 0;
  #retryAt = Infinity;
  /** When the server may be asked again at all. */
  #notBefore = -Infinity;
  #stopTimer = doNothing;
  #stopRelease = doNothing;
  #stopWatching = doNothing;

  /** @param url Absolute URL of the feed. */
  constructor(
    readonly url: string,
    private readonly environment: StoreEnvironment,
  ) {}

  /** Whether anybody follows the feed. */
  get isFollowed(): boolean {
    return this.#subscribers.size > 0;
  }

  get state(): FeedState {
    return this.#state;
  }

  /**
   * Tells somebody of this feed, at once and at each change, and loads it if need be. Returns a
   * function that ends the subscription.
   */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    if (!subscriber.passive) {
      this.#stopRelease();
      this.#stopWatching();
      this.#stopWatching = this.environment.onVisibilityChange(() => this.#schedule());
    }
    if (!subscriber.passive && this.#isDue()) {
      void this.#load();
    } else {
      this.#schedule();
      subscriber.onState(this.#state);
    }
    return () => {
      if (this.#subscribers.delete(subscriber) && !this.#isNeeded()) {
        this.#stopRelease();
        this.#stopRelease = this.environment.after(RELEASE_DELAY, () => this.#release());
      }
    };
  }

  /**
   * Adds the page that the feed's `next_url` leads to; does nothing where there is none.
   *
   * @throws {LoadError} Where the page cannot be loaded. The state stays as it is.
   */
  loadMore(): Promise<void> {
    this.#loadingMore ??= this.#loadNextPage().finally(() => {
      this.#loadingMore = undefined;
    });
    return this.#loadingMore;
  }

  async #loadNextPage(): Promise<void> {
    const url = nextUrlOf(this.#pages);
    if (!url) {
      return;
    }
    const {signal} = (this.#moreController = new AbortController());
    try {
      const page = await this.environment.load(url, signal);
      if (this.#state.status !== 'idle') {
        this.#pages = [...this.#pages, {url, ...page}];
        this.#set({...this.#state, ...combine(this.#pages)});
      }
    } catch (error) {
      // Nobody waits for a page that was called off.
      if (!signal.aborted) {
        throw error;
      }
    }
  }

  async #load(): Promise<void> {
    this.#stopTimer();
    const controller = new AbortController();
    this.#controller = controller;
    const {feed, error} = this.#state;
    this.#set({status: 'loading', ...(feed && {feed}), ...(error && {error})});
    try {
      const pages = await this.#loadPages(controller.signal);
      if (controller === this.#controller) {
        this.#pages = pages;
        this.#failures = 0;
        this.#retryAt = Infinity;
        this.#settle({status: 'ready', ...combine(pages)});
      }
    } catch (reason) {
      if (controller === this.#controller) {
        this.#fail(reason as LoadError);
      }
    }
  }

  /** Loads as many pages as a reader has seen, so that none of their items vanishes. */
  async #loadPages(signal: AbortSignal): Promise<readonly LoadedPage[]> {
    const pages: LoadedPage[] = [];
    for (let url: string | undefined = this.url; url; url = nextUrlOf(pages)) {
      try {
        pages.push({url, ...(await this.environment.load(url, signal))});
      } catch (error) {
        if (!pages.length || signal.aborted) {
          throw error;
        }
        // A further page that is broken must not keep the first one old.
        return [...pages, ...this.#pages.slice(pages.length)];
      }
      if (pages.length >= this.#pages.length) {
        break;
      }
    }
    return pages;
  }

  #fail(error: LoadError): void {
    const now = this.environment.now();
    const {pause, wait} = retryAfter(error, this.#failures++, this.environment.random());
    this.#notBefore = now + pause;
    this.#retryAt = now + wait;
    const {feed} = this.#state;
    this.#settle({status: 'failed', error, ...(feed && {feed})});
  }

  #settle(state: FeedState): void {
    this.#controller = undefined;
    this.#settledAt = this.environment.now();
    this.#set(state);
    this.#schedule();
  }

  #set(state: FeedState): void {
    this.#state = state;
    for (const {onState} of this.#subscribers) {
      onState(state);
    }
  }

  /** Sets the timer for the next load, if there is to be one. A hidden page waits. */
  #schedule(): void {
    this.#stopTimer();
    if (this.#controller || !this.#isNeeded() || this.environment.isHidden()) {
      return;
    }
    let interval = Infinity;
    for (const {refreshInterval = Infinity} of this.#subscribers) {
      interval = Math.min(interval, refreshInterval);
    }
    const refreshAt = this.#settledAt + Math.max(interval, SHORTEST_INTERVAL) * 1000;
    const due = Math.max(Math.min(refreshAt, this.#retryAt), this.#notBefore);
    if (due < Infinity) {
      const wait = Math.max(0, due - this.environment.now());
      this.#stopTimer = this.environment.after(wait, () => void this.#load());
    }
  }

  /** Whether a newcomer is a reason to load. */
  #isDue(): boolean {
    const now = this.environment.now();
    return !this.#controller && now - this.#settledAt > LONGEST_AGE && now >= this.#notBefore;
  }

  #isNeeded(): boolean {
    return [...this.#subscribers].some(({passive}) => !passive);
  }

  /** Nobody shows the feed any more: ends what is under way and keeps what is there. */
  #release(): void {
    this.#stopTimer();
    this.#stopWatching();
    this.#moreController?.abort();
    if (this.#controller) {
      this.#controller.abort();
      this.#controller = undefined;
      this.#set(this.#pages.length ? {status: 'ready', ...combine(this.#pages)} : IDLE);
    }
  }
}

function doNothing(): void {
  // Stands where there is no timer to stop.
}
