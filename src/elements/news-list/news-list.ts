import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {isTimeZone} from '../../feed/time-zone.js';
import type {Feed, Item} from '../../feed/types.js';
import {page} from '../../page.js';
import {selectItems, type Sort} from '../../select/select-items.js';
import {dateOf} from '../../time/date.js';
import {isOtherList, oneOf, readList, warn, wholeNumber} from '../shared/attributes.js';
import {baseStyles} from '../shared/base.styles.js';
import {AushangSelectEvent} from '../shared/events.js';
import {whenExpired} from '../shared/expiry.js';
import {FeedController} from '../shared/feed-controller.js';
import {LanguageController} from '../shared/language-controller.js';
import {pictureOf, type Images} from '../shared/picture.js';
import {newsListStyles} from './news-list.styles.js';
import {Pager} from './pager.js';
import {renderItem, renderSkeleton} from './render-item.js';

declare global {
  interface HTMLElementTagNameMap {
    'aushang-news-list': NewsList;
  }
}

/** How the items are laid out. */
export type Layout = 'list';

/** How readers get to the items beyond the limit. */
export type Paging = 'none' | 'more';

/**
 * Shows the news of a feed as a list.
 *
 * ```html
 * <aushang-news-list src="https://www.musterstadt.example/feed.json"></aushang-news-list>
 * ```
 *
 * @tag aushang-news-list
 * @slot - What stands here until the news have arrived, and when none ever arrive.
 * @slot heading - A heading above the list.
 * @slot empty - What to show when there are no news, or none that fit.
 * @slot footer - What stands below the list, such as a link to all news.
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived: at first, at each refresh, with each page.
 * @fires {AushangErrorEvent} aushang-error - The feed could not be loaded.
 * @fires {AushangSelectEvent} aushang-select - A reader has chosen an item; cancelable.
 * @csspart base - Everything.
 * @csspart list - The list of items.
 * @csspart item - One item.
 * @csspart title - An item's heading.
 * @csspart date - An item's date.
 * @csspart summary - An item's summary.
 * @csspart tags - An item's tags.
 * @csspart tag - One tag.
 * @csspart picture - An item's picture with its caption.
 * @csspart caption - A picture's caption and credit.
 * @csspart more - The button that brings more news.
 * @csspart status - What is said of the list: how many items came, or why there are none.
 * @cssprop [--aushang-accent=LinkText] - Colour of underlines and of the focus.
 * @cssprop [--aushang-heading-font=inherit] - Font of the titles.
 * @cssprop [--aushang-line] - Colour of the lines between items; 18 % of the text's colour.
 * @cssprop [--aushang-muted] - Colour of dates, tags and captions; 75 % of the text's colour.
 * @cssprop [--aushang-surface] - Colour of grounds; 4 % of the text's colour, and twice that under the pointer.
 * @cssprop [--aushang-radius=0.25em] - Radius of corners.
 */
export class NewsList extends LitElement {
  static override styles = [baseStyles, newsListStyles];

  /** URL of the feed, relative to the page; without it the nearest `aushang-feed` has it. */
  @property() src?: string;

  /** A JSON Feed object, instead of one that is loaded. */
  @property({attribute: false}) feed?: unknown;

  /** How many items are shown at first; 5. */
  @property({type: Number}) limit = 5;

  /** How many items are left out at the start; 0. */
  @property({type: Number}) offset = 0;

  /** Only items with one of these tags are shown. In the attribute, `\,` is a comma of a tag. */
  @property({converter: readList, hasChanged: isOtherList}) tags: string[] = [];

  /** Items with one of these tags are not shown. */
  @property({attribute: 'exclude-tags', converter: readList, hasChanged: isOtherList})
  excludeTags: string[] = [];

  /** The order of the items: `newest` first, `oldest` first, or as in the `feed`. */
  @property() sort: Sort = 'newest';

  /** How the items are laid out. */
  @property() layout: Layout = 'list';

  /** `more` gives readers a button for further items; `none` does not. */
  @property() paging: Paging = 'none';

  /** Level of the titles' headings, 2 to 6; 3. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** IANA time zone of the dates; by default the feed's, else the visitor's. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /**
   * Which pictures are shown: with `ask` those of the page's and of the feed's own origin, with
   * `show` all, with `none` none.
   */
  @property() images: Images = 'ask';

  /** Whether the feed is loaded at once (`eager`) or when a reader comes near (`lazy`). */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** Pictures that could not be loaded. */
  @state() private failedPictures: ReadonlySet<string> = new Set();

  readonly #source = new FeedController(this);
  readonly #language = new LanguageController(this);
  readonly #pager = new Pager(this, {
    count: () => ({selected: this.#selected.length, shown: this.#shown.length}),
    loadPage: () => this.#source.loadMore(),
  });
  /** All items that the list may show, in its order, and those that it shows. */
  #selected: readonly Item[] = [];
  #shown: readonly Item[] = [];
  #stopWaiting = (): void => undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      (['src', 'feed', 'limit', 'tags', 'excludeTags'] as const).some((key) => changed.has(key))
    ) {
      this.#pager.reset();
    }
    this.#source.update();
    const items = this.#source.feed?.items ?? [];
    const timeZone = this.#zone;
    this.#selected = selectItems(items, {
      tags: this.tags ?? [],
      excludeTags: this.excludeTags ?? [],
      sort: oneOf('sort', this.sort, ['newest', 'oldest', 'feed']),
      now: page.now(),
      timeZone,
    }).slice(wholeNumber('offset', this.offset, {fallback: 0, min: 0}));
    this.#shown = this.#selected.slice(0, this.#limit + this.#pager.asked);
    this.#stopWaiting();
    if (this.isConnected) {
      this.#stopWaiting = whenExpired(items, timeZone, () => this.requestUpdate());
    }
  }

  protected override render(): TemplateResult {
    const {feed, hasFallback, isLoading} = this.#source;
    return html`<div part="base" class="base">
      <slot name="heading"></slot>
      <slot ?hidden=${!!feed || !hasFallback}></slot>
      ${feed ? this.#renderFeed(feed) : isLoading && !hasFallback ? renderSkeleton() : nothing}
      ${this.#renderStatus()}
      <slot name="footer"></slot>
    </div>`;
  }

  #renderFeed({language, next_url}: Feed): TemplateResult {
    const {messages, locale} = this.#language;
    oneOf('layout', this.layout, ['list']);
    const view = {
      headingLevel: wholeNumber('heading-level', this.headingLevel, {fallback: 3, min: 2, max: 6}),
      messages,
      locale,
      timeZone: this.#zone,
      language,
      pictureOf: this.#pictureOf,
      onSelect: this.#onSelect,
      onPictureError: this.#onPictureError,
    };
    const isMore =
      oneOf('paging', this.paging, ['none', 'more']) === 'more' &&
      (this.#selected.length > this.#shown.length || next_url);
    return html`${
      this.#shown.length
        ? html`<ul part="list" class="items ${this.#shown.some(dateOf) ? 'dated' : ''}" role="list">
            ${repeat(
              this.#shown,
              ({id}) => id,
              (item) => renderItem(item, view),
            )}
          </ul>`
        : html`<slot name="empty"><p lang=${messages.language}>${messages.empty}</p></slot>`
    }
    ${isMore ? this.#renderMore() : nothing}`;
  }

  #renderMore(): TemplateResult {
    const {language, loading, more} = this.#language.messages;
    // It is not disabled while it works, or it would lose the reader's focus.
    return html`<button
      part="more"
      type="button"
      lang=${language}
      aria-disabled=${this.#pager.isLoading}
      @click=${() => this.#pager.show(this.#limit)}
    >
      ${this.#pager.isLoading ? loading : more}
    </button>`;
  }

  #renderStatus(): TemplateResult {
    const {messages} = this.#language;
    const {error, feed, hasFallback} = this.#source;
    const {result = ''} = this.#pager;
    const failure = error && (feed ? messages.stale : hasFallback ? '' : messages.errors[error]);
    const noMore = typeof result === 'string' && result && messages.errors[result];
    // It is there from the start, or screen readers would not tell of its first text.
    return html`<div part="status" role="status" aria-atomic="false" lang=${messages.language}>
      ${failure ? html`<p class="notice">${failure}</p>` : nothing}
      ${noMore ? html`<p class="notice">${noMore}</p>` : nothing}
      ${typeof result === 'number' ? html`<p class="unseen">${messages.added(result)}</p>` : nothing}
    </div>`;
  }

  get #limit(): number {
    return wholeNumber('limit', this.limit, {fallback: 5, min: 1});
  }

  get #zone(): string | undefined {
    const {timeZone} = this;
    if (timeZone && isTimeZone(timeZone)) {
      return timeZone;
    }
    warn('time-zone', timeZone, 'an IANA name such as Europe/Berlin');
    return this.#source.feed?._aushang.timeZone;
  }

  readonly #pictureOf = (item: Item): string | undefined => {
    const {url} = this.#source;
    const images = oneOf('images', this.images, ['ask', 'show', 'none']);
    const picture = pictureOf(item, images, [self.origin, url ? new URL(url).origin : '']);
    return picture && !this.failedPictures.has(picture) ? picture : undefined;
  };

  readonly #onPictureError = (url: string): void => {
    this.failedPictures = new Set(this.failedPictures).add(url);
  };

  readonly #onSelect = (item: Item, event: MouseEvent): void => {
    const {button, metaKey, ctrlKey, shiftKey, altKey} = event;
    const isPlain = !(button || metaKey || ctrlKey || shiftKey || altKey);
    if (isPlain && !this.dispatchEvent(new AushangSelectEvent(item))) {
      event.preventDefault();
    }
  };
}
