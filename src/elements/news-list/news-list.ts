import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Feed, Item} from '../../feed/types.js';
import {page} from '../../page.js';
import {selectItems, type Sort} from '../../select/select-items.js';
import {dateOf} from '../../time/date.js';
import {
  headingLevelOf,
  isOtherList,
  oneOf,
  readList,
  toList,
  wholeNumber,
  zoneOf,
} from '../shared/attributes.js';
import {baseStyles} from '../shared/base.styles.js';
import {tellSelect} from '../shared/events.js';
import {whenExpired} from '../shared/expiry.js';
import {FeedController} from '../shared/feed-controller.js';
import {keepFocus} from '../shared/focus.js';
import {itemStyles} from '../shared/item.styles.js';
import {LanguageController} from '../shared/language-controller.js';
import {PicturesController, type Images, type Picture} from '../shared/pictures-controller.js';
import {renderEmpty, renderFrame} from '../shared/render-frame.js';
import {renderConsent, type ItemView} from '../shared/render-item.js';
import {Finder} from './finder.js';
import {newsListStyles} from './news-list.styles.js';
import {Pager} from './pager.js';
import {renderListItem, renderSkeleton} from './render-list-item.js';

declare global {
  interface HTMLElementTagNameMap {
    'aushang-news-list': NewsList;
  }
}

/** How the items are laid out: below each other, as cards side by side, or one line each. */
export type Layout = 'list' | 'cards' | 'compact';

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
 * @csspart also - Links to an item in Leichte Sprache and in sign language.
 * @csspart picture - An item's picture with its caption.
 * @csspart caption - A picture's caption and credit.
 * @csspart search - The search field with its label.
 * @csspart filter - The buttons that choose tags.
 * @csspart consent - The question before pictures of other hosts are loaded.
 * @csspart more - The button that brings more news.
 * @csspart status - What is said of the list: how many items came, or why there are none.
 * @cssprop [--aushang-accent] - Colour of underlines and of the focus; half LinkText, half the text's colour.
 * @cssprop [--aushang-heading-font=inherit] - Font of the titles.
 * @cssprop [--aushang-line] - Colour of the lines between items; 18 % of the text's colour.
 * @cssprop [--aushang-muted] - Colour of dates, tags and captions; 75 % of the text's colour.
 * @cssprop [--aushang-surface] - Colour of grounds; 4 % of the text's colour, and twice that under the pointer.
 * @cssprop [--aushang-radius=0.25em] - Radius of corners.
 */
export class NewsList extends LitElement {
  static override styles = [baseStyles, itemStyles, newsListStyles];

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

  /** How the items are laid out: as a `list`, as `cards`, or `compact` with title and date alone. */
  @property() layout: Layout = 'list';

  /** `more` gives readers a button for further items; `none` does not. */
  @property() paging: Paging = 'none';

  /** Whether readers can choose tags. */
  @property({type: Boolean}) filterable = false;

  /** Whether readers can search the loaded items. */
  @property({type: Boolean}) searchable = false;

  /** Level of the titles' headings, 2 to 6; 3. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** IANA time zone of the dates; by default the feed's, else the visitor's. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /**
   * Which pictures are shown: with `ask` those of other hosts than the page's and the feed's only
   * after the visitor has agreed, with `show` all at once, with `none` none.
   */
  @property() images: Images = 'ask';

  /** Whether the feed is loaded at once (`eager`) or when a reader comes near (`lazy`). */
  @property() loading: 'eager' | 'lazy' = 'eager';

  readonly #source = new FeedController(this);
  readonly #language = new LanguageController(this);
  readonly #pictures = new PicturesController(this);
  readonly #pager = new Pager(this, {
    count: () => this.#selected.length,
    shown: () => this.#shown,
    loadPage: () => this.#source.loadMore(),
  });
  readonly #finder = new Finder(this, () => this.#forget());
  /** All items that the list may show, in its order, and those that it shows. */
  #selected: readonly Item[] = [];
  #shown: readonly Item[] = [];
  #stopWaiting = (): void => undefined;

  constructor() {
    super();
    keepFocus(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      (['src', 'feed', 'limit', 'tags', 'excludeTags'] as const).some((key) => changed.has(key))
    ) {
      this.#forget();
    }
    this.#source.update();
    const {feed, url} = this.#source;
    const timeZone = zoneOf(this.timeZone, feed);
    const items = selectItems(feed?.items ?? [], {
      tags: toList(this.tags),
      excludeTags: toList(this.excludeTags),
      sort: oneOf('sort', this.sort, ['newest', 'oldest', 'feed']),
      now: page.now(),
      timeZone,
    }).slice(wholeNumber('offset', this.offset, {fallback: 0, min: 0}));
    this.#selected = this.#finder.apply(items, this);
    this.#shown = this.#selected.slice(0, this.#limit + this.#pager.asked);
    this.#pictures.update(this.images, url);
    this.#stopWaiting();
    if (this.isConnected) {
      this.#stopWaiting = whenExpired(items, timeZone, () => this.requestUpdate());
    }
  }

  protected override render(): TemplateResult {
    const {messages} = this.#language;
    const {feed} = this.#source;
    const {result} = this.#pager;
    const {found} = this.#finder;
    return renderFrame(this.#source, this.#language, {
      content: feed && this.#renderFeed(feed),
      skeleton: renderSkeleton(),
      notice: typeof result === 'string' ? messages.errors[result] : '',
      told: this.#pictures.isAgreed
        ? messages.agreed
        : typeof result === 'number'
          ? messages.added(result)
          : found !== undefined
            ? messages.found(found)
            : '',
    });
  }

  #renderFeed(feed: Feed): TemplateResult {
    const {messages} = this.#language;
    const hasTools = this.filterable || this.searchable;
    const isMore =
      oneOf('paging', this.paging, ['none', 'more']) === 'more' &&
      // It stays while it works, for the reader who waits at it.
      (this.#pager.isLoading ||
        this.#selected.length > this.#shown.length ||
        this.#source.hasNextPage);
    return html`${
      hasTools ? this.#finder.render(messages, this, this.#source.hasNextPage) : nothing
    }
    ${this.#shown.length ? this.#renderItems(feed) : this.#renderNothing()}
    ${isMore ? this.#renderMore() : nothing}`;
  }

  #renderItems(feed: Feed): TemplateResult {
    const {messages, locale} = this.#language;
    const layout = oneOf('layout', this.layout, ['list', 'cards', 'compact']);
    const view: ItemView = {
      headingLevel: headingLevelOf(this.headingLevel),
      messages,
      locale,
      language: feed.language,
      timeZone: zoneOf(this.timeZone, feed),
      onSelect: (item, event) => tellSelect(this, item, event),
      onPictureError: this.#pictures.drop,
    };
    const pictureOf = (item: Item): Picture | undefined =>
      layout === 'compact' ? undefined : this.#pictures.of(item);
    const hosts = layout === 'compact' ? [] : this.#pictures.hostsOf(this.#shown);
    return html`${renderConsent(hosts, messages, () => this.#pictures.agree(hosts))}
      <ul
        part="list"
        class="items ${layout} ${this.#shown.some(dateOf) ? 'dated' : ''}"
        role="list"
      >
        ${repeat(
          this.#shown,
          ({id}) => id,
          (item) => renderListItem(item, pictureOf(item), layout, view),
        )}
      </ul>`;
  }

  #renderNothing(): TemplateResult {
    const {messages} = this.#language;
    return this.#finder.isActive
      ? html`<p lang=${messages.language}>${messages.found(0)}</p>`
      : renderEmpty(messages, messages.empty);
  }

  #renderMore(): TemplateResult {
    const {language, loading, more} = this.#language.messages;
    // It is not disabled while it works, or it would lose the reader's focus.
    return html`<button
      part="more"
      class="more"
      type="button"
      lang=${language}
      aria-disabled=${this.#pager.isLoading}
      @click=${this.#onMore}
    >
      ${this.#pager.isLoading ? loading : more}
    </button>`;
  }

  readonly #onMore = (): void => {
    // What was told before is not to be told again while the reader waits.
    this.#finder.found = undefined;
    this.#pictures.isAgreed = false;
    void this.#pager.show(this.#limit);
  };

  /** Forgets what readers have asked for and were told, since the list shows other things now. */
  #forget(): void {
    this.#pager.reset();
    this.#pictures.isAgreed = false;
  }

  get #limit(): number {
    return wholeNumber('limit', this.limit, {fallback: 5, min: 1});
  }
}
