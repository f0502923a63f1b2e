import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Feed, Item} from '../../feed/types.js';
import {page} from '../../page.js';
import {selectItems} from '../../select/select-items.js';
import {
  headingLevelOf,
  isOtherList,
  oneOf,
  readList,
  toList,
  warn,
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
import {PicturesController, type Images} from '../shared/pictures-controller.js';
import {renderEmpty, renderFrame} from '../shared/render-frame.js';
import {renderConsent, renderPicture, renderText, type ItemView} from '../shared/render-item.js';
import {newsTeaserStyles} from './news-teaser.styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'aushang-news-teaser': NewsTeaser;
  }
}

/** Where the picture is: above the text, or beside it where there is room. */
export type TeaserLayout = 'vertical' | 'horizontal';

/**
 * Shows one item of a feed, large: the newest, or the one that is named.
 *
 * ```html
 * <aushang-news-teaser src="https://www.musterstadt.example/feed.json"></aushang-news-teaser>
 * ```
 *
 * @tag aushang-news-teaser
 * @slot - What stands here until the item has arrived, and when it never arrives.
 * @slot heading - A heading above the item.
 * @slot empty - What to show when the feed has no such item.
 * @slot footer - What stands below the item.
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived: at first, and at each refresh.
 * @fires {AushangErrorEvent} aushang-error - The feed could not be loaded.
 * @fires {AushangSelectEvent} aushang-select - A reader has chosen the item; cancelable.
 * @csspart base - Everything.
 * @csspart item - The item.
 * @csspart title - Its heading.
 * @csspart date - Its date.
 * @csspart summary - Its summary.
 * @csspart tags - Its tags.
 * @csspart tag - One tag.
 * @csspart also - Links to the item in Leichte Sprache and in sign language.
 * @csspart picture - Its picture with the caption.
 * @csspart caption - The picture's caption and credit.
 * @csspart consent - The question before a picture of another host is loaded.
 * @csspart status - What is said of the item: that it may be old, or why there is none.
 * @cssprop [--aushang-accent] - Colour of underlines and of the focus; half LinkText, half the text's colour.
 * @cssprop [--aushang-heading-font=inherit] - Font of the title.
 * @cssprop [--aushang-line] - Colour of lines; 18 % of the text's colour.
 * @cssprop [--aushang-muted] - Colour of date, tags and caption; 75 % of the text's colour.
 * @cssprop [--aushang-surface] - Colour of grounds; 4 % of the text's colour.
 * @cssprop [--aushang-radius=0.25em] - Radius of corners.
 */
export class NewsTeaser extends LitElement {
  static override styles = [baseStyles, itemStyles, newsTeaserStyles];

  /** URL of the feed, relative to the page; without it the nearest `aushang-feed` has it. */
  @property() src?: string;

  /** A JSON Feed object, instead of one that is loaded. */
  @property({attribute: false}) feed?: unknown;

  /** Id of the item; without it, `index` picks one. */
  @property() item?: string;

  /** Which item, counted from 0 as a list would show them; 0. */
  @property({type: Number}) index = 0;

  /** Only items with one of these tags are counted. In the attribute, `\,` is a comma of a tag. */
  @property({converter: readList, hasChanged: isOtherList}) tags: string[] = [];

  /** Whether the picture is above the text (`vertical`) or beside it (`horizontal`). */
  @property() layout: TeaserLayout = 'vertical';

  /** Level of the title's heading, 2 to 6; 3. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** IANA time zone of the date; by default the feed's, else the visitor's. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /**
   * Whether a picture is shown: with `ask` one of another host than the page's and the feed's only
   * after the visitor has agreed, with `show` at once, with `none` never.
   */
  @property() images: Images = 'ask';

  /** Whether the feed is loaded at once (`eager`) or when a reader comes near (`lazy`). */
  @property() loading: 'eager' | 'lazy' = 'eager';

  readonly #source = new FeedController(this);
  readonly #language = new LanguageController(this);
  readonly #pictures = new PicturesController(this);
  #shown: Item | undefined;
  #stopWaiting = (): void => undefined;

  constructor() {
    super();
    keepFocus(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
  }

  protected override willUpdate(): void {
    this.#source.update();
    const {feed, url} = this.#source;
    const timeZone = zoneOf(this.timeZone, feed);
    const items = selectItems(feed?.items ?? [], {
      tags: this.item ? [] : toList(this.tags),
      excludeTags: [],
      sort: 'newest',
      now: page.now(),
      timeZone,
    });
    const index = wholeNumber('index', this.index, {fallback: 0, min: 0});
    this.#shown = this.item ? items.find(({id}) => id === this.item) : items[index];
    if (feed && this.item && !this.#shown) {
      warn('item', this.item, 'the id of an item that the feed has and that has not expired');
    }
    this.#pictures.update(this.images, url);
    this.#stopWaiting();
    if (this.isConnected) {
      this.#stopWaiting = whenExpired(items, timeZone, () => this.requestUpdate());
    }
  }

  protected override render(): TemplateResult {
    const {messages} = this.#language;
    const {feed, hasFallback} = this.#source;
    return renderFrame(this.#source, this.#language, {
      content:
        feed && this.#shown
          ? this.#renderItem(feed, this.#shown)
          : feed && !hasFallback
            ? renderEmpty(messages, this.item ? messages.gone : messages.empty)
            : undefined,
      skeleton: html`<div class="item skeleton" aria-hidden="true">
        <div class="image"></div>
        <p class="title"></p>
      </div>`,
      told: this.#pictures.isAgreed ? messages.agreed : '',
    });
  }

  #renderItem(feed: Feed, item: Item): TemplateResult {
    const {messages, locale} = this.#language;
    const layout = oneOf('layout', this.layout, ['vertical', 'horizontal']);
    const picture = this.#pictures.of(item);
    const hosts = this.#pictures.hostsOf([item]);
    const view: ItemView = {
      headingLevel: headingLevelOf(this.headingLevel),
      messages,
      locale,
      language: feed.language,
      timeZone: zoneOf(this.timeZone, feed),
      onSelect: (chosen, event) => tellSelect(this, chosen, event),
      onPictureError: this.#pictures.drop,
    };
    return html`${renderConsent(hosts, messages, () => this.#pictures.agree(hosts))}
      <div
        part="item"
        class="item ${layout} ${picture ? 'pictured' : ''}"
        lang=${item.language ?? feed.language ?? nothing}
      >
        <div class="text">${renderText(item, view)}</div>
        ${picture ? renderPicture(picture, item, view) : nothing}
      </div>`;
  }
}
