import type {ReactiveControllerHost} from 'lit';
import type {ParseResult} from '../../feed/types.js';
import {page} from '../../page.js';
import type {FeedState, Subscriber} from '../../store/feed-store.js';
import {AushangErrorEvent, AushangLoadEvent} from './events.js';
import {reportFailure, reportProblems} from './report.js';

/** An element's part in the store of a feed. The page and its web team are told what comes of it. */
export class FeedSubscription {
  /** What is known of the feed; undefined where none is followed. */
  state: FeedState | undefined;
  #url: string | undefined;
  /** URL and terms in one string, to see whether they have changed. */
  #terms = '';
  #leave: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Follows the feed of a URL, as long as URL or terms do not change. */
  follow(url: string | undefined, terms: Omit<Subscriber, 'onState'>): void {
    const key = url ? JSON.stringify([url, terms]) : '';
    if (key === this.#terms) {
      return;
    }
    const {state} = this;
    this.end();
    // What was told of a feed is not told again when only the terms are others.
    this.state = url === this.#url ? state : undefined;
    this.#url = url;
    this.#terms = key;
    if (url) {
      const onState = (state: FeedState): void => this.#onState(url, state);
      this.#leave = page.feedStore(url).subscribe({...terms, onState});
    }
  }

  /** Stops following. */
  end(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#terms = '';
    this.state = undefined;
  }

  /** Tells of a feed that came with the element itself. */
  tell(origin: string, {feed, failure, problems}: ParseResult): void {
    if (feed) {
      reportProblems(origin, problems);
      this.#dispatch(new AushangLoadEvent(feed));
    } else {
      reportFailure(origin, failure);
      this.#dispatch(new AushangErrorEvent(failure.code, false));
    }
  }

  #onState(url: string, state: FeedState): void {
    const {feed: oldFeed, error: oldError} = this.state ?? {};
    const {feed, error} = state;
    this.state = state;
    this.host.requestUpdate();
    if (feed && feed !== oldFeed) {
      reportProblems(url, 'problems' in state ? state.problems : []);
      this.#dispatch(new AushangLoadEvent(feed));
    }
    if (error && error !== oldError) {
      reportFailure(url, error);
      this.#dispatch(new AushangErrorEvent(error.code, !!feed));
    }
  }

  // Listeners find the element as the event says it is.
  #dispatch(event: Event): void {
    void this.host.updateComplete.then(() => this.host.dispatchEvent(event));
  }
}
