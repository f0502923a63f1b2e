import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseFeed, readFeed} from '../../feed/parse-feed.js';
import type {ErrorCode, Feed, ParseResult} from '../../feed/types.js';
import {page} from '../../page.js';
import {oneOf} from './attributes.js';
import {absoluteUrl, feedContext} from './context.js';
import {FeedSubscription} from './feed-subscription.js';
import {closest, hasFallback, inlineFeedOf, whenSeen} from './light-dom.js';

/** What an element that shows a feed lets its author say of it. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly src?: string;
  readonly feed?: unknown;
  /** The text of a document that the element's attributes describe. */
  readonly ownFeed?: string | undefined;
  readonly loading: string;
}

/**
 * Finds the feed of an element and follows it: the property `feed`, else what `src` or the nearest
 * `aushang-feed` names, with a feed among the children until that has arrived.
 */
export class FeedController implements ReactiveController {
  /** Absolute URL of the feed, where it has one. */
  url: string | undefined;
  /** Whether the children can stand in for the feed. */
  hasFallback = false;
  /** Whether a child is to stand below the feed. */
  hasFooter = false;

  readonly #context: ContextConsumer<typeof feedContext, FeedHost>;
  readonly #children = new MutationObserver(() => this.#readChildren());
  readonly #onParsed = (): void => this.host.requestUpdate();
  #inlineFeed: string | undefined;
  /** The feed that the element carries itself, and what it was read from. */
  #own: ParseResult | undefined;
  #ownSource: unknown;
  readonly #subscription: FeedSubscription;
  /** Ends the wait for a reader to come near; undefined before it has begun. */
  #stopWaiting: (() => void) | undefined;
  #isSeen = false;
  /** Whether a provider has answered, if only that it has no feed. */
  #isProvided = false;

  constructor(private readonly host: FeedHost) {
    host.addController(this);
    this.#context = new ContextConsumer(host, {
      context: feedContext,
      subscribe: true,
      callback: () => {
        this.#isProvided = true;
      },
    });
    this.#subscription = new FeedSubscription(host);
  }

  /** What there is to show. */
  get feed(): Feed | undefined {
    return this.#subscription.state?.feed ?? this.#own?.feed;
  }

  /** Whether the feed goes on. A feed that the element carries itself has no further pages. */
  get hasNextPage(): boolean {
    return this.#subscription.state?.feed?.next_url !== undefined;
  }

  /** Why there is nothing, or nothing newer. */
  get error(): ErrorCode | undefined {
    const {state} = this.#subscription;
    return this.url ? state?.error?.code : this.#own?.failure?.code;
  }

  /** Whether a feed may still come. */
  get isLoading(): boolean {
    return !this.feed && !this.error && (!!this.url || document.readyState === 'loading');
  }

  hostConnected(): void {
    this.#children.observe(this.host, {childList: true, characterData: true, subtree: true});
    document.addEventListener('DOMContentLoaded', this.#onParsed);
    this.#readChildren();
    if (closest(this.host, 'aushang-feed:not(:defined)')) {
      // Nobody answered the consumer's question, so it asks again.
      void customElements.whenDefined('aushang-feed').then(() => this.#context.hostConnected());
    }
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    // The next place may have no provider.
    this.#context.value = undefined;
    this.#isProvided = false;
    this.#subscription.end();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Follows the element's properties and place. To be called in `willUpdate`. */
  update(): void {
    const {host} = this;
    if (!host.isConnected) {
      return;
    }
    const given = host.feed ?? host.ownFeed;
    this.#readOwn(given ?? this.#inlineFeed);
    this.url = given ? undefined : this.#findUrl();
    const loading = oneOf('loading', host.loading, ['eager', 'lazy']);
    const passive = loading === 'lazy' && !this.#isSeen;
    this.#subscription.follow(this.url, {passive});
    if (passive) {
      this.#stopWaiting ??= whenSeen(host, () => {
        this.#isSeen = true;
        host.requestUpdate();
      });
    }
    if (!this.url && !this.#own && !host.src && document.readyState !== 'loading') {
      page.warnOnce(`<${host.localName}> has no feed: give it "src", or put it into aushang-feed.`);
    }
  }

  /** Loads the next page of the feed. Rejects with a `LoadError` where it cannot be had. */
  async loadMore(): Promise<void> {
    await (this.url && page.feedStore(this.url).loadMore());
  }

  #findUrl(): string | undefined {
    const {src} = this.host;
    if (src || this.#inlineFeed) {
      return absoluteUrl(src);
    }
    // A provider of another version, or one that is not defined yet, does not answer.
    const provider = closest(this.host, 'aushang-feed');
    return this.#isProvided ? this.#context.value?.url : absoluteUrl(provider?.getAttribute('src'));
  }

  #readChildren(): void {
    this.hasFallback = hasFallback(this.host);
    this.hasFooter = this.host.querySelector(':scope > [slot="footer"]') !== null;
    this.#inlineFeed = inlineFeedOf(this.host);
    this.host.requestUpdate();
  }

  #readOwn(source: unknown): void {
    if (source === this.#ownSource) {
      return;
    }
    this.#ownSource = source;
    this.#own = undefined;
    if (source !== undefined) {
      const {baseURI} = document;
      const isText = typeof source === 'string';
      this.#own = isText ? parseFeed(source, baseURI) : readFeed(source, baseURI);
      this.#subscription.tell(`<${this.host.localName}>`, this.#own);
    }
  }
}
