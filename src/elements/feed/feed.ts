import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {wholeNumber} from '../shared/attributes.js';
import {absoluteUrl, feedContext} from '../shared/context.js';
import {FeedSubscription} from '../shared/feed-subscription.js';

declare global {
  interface HTMLElementTagNameMap {
    'aushang-feed': FeedProvider;
  }
}

/**
 * Gives the Aushang elements inside it one feed, which is loaded once when the first of them asks.
 * It shows nothing itself and leaves the page's layout alone.
 *
 * ```html
 * <aushang-feed src="https://www.musterstadt.example/feed.json">
 *   <aushang-news-list></aushang-news-list>
 * </aushang-feed>
 * ```
 *
 * @tag aushang-feed
 * @slot - The part of the page that the feed is for.
 * @fires {AushangLoadEvent} aushang-load - The feed has arrived: at first, at each refresh, with each page.
 * @fires {AushangErrorEvent} aushang-error - The feed could not be loaded.
 */
export class FeedProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** URL of the feed, relative to the page. */
  @property() src?: string;

  /** Seconds between two loads, at least 30. Without it the feed is loaded once. */
  @property({type: Number, attribute: 'refresh-interval'}) refreshInterval?: number;

  readonly #context = new ContextProvider(this, {context: feedContext});
  readonly #subscription = new FeedSubscription(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#subscription.end();
  }

  protected override willUpdate(): void {
    const url = absoluteUrl(this.src);
    if (url !== this.#context.value?.url) {
      this.#context.setValue(url ? {url} : undefined);
    }
    if (this.isConnected) {
      this.#subscription.follow(url, {passive: true, refreshInterval: this.#interval});
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  get #interval(): number {
    return wholeNumber('refresh-interval', this.refreshInterval, {fallback: Infinity, min: 30});
  }
}
