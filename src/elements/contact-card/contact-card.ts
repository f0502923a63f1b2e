import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {page} from '../../page.js';
import {findContact, type FoundContact} from '../../select/find-contact.js';
import {headingLevelOf, textOf, warn, zoneOf} from '../shared/attributes.js';
import {baseStyles} from '../shared/base.styles.js';
import {whenExpired} from '../shared/expiry.js';
import {FeedController} from '../shared/feed-controller.js';
import {keepFocus} from '../shared/focus.js';
import {itemStyles} from '../shared/item.styles.js';
import {LanguageController} from '../shared/language-controller.js';
import {PicturesController, type Images} from '../shared/pictures-controller.js';
import {renderEmpty, renderFrame} from '../shared/render-frame.js';
import {codeStyles} from './code.styles.js';
import {ContactActions} from './contact-actions.js';
import {contactCardStyles} from './contact-card.styles.js';
import {portraitOf} from './contact-view.js';
import {hoursStyles} from './hours.styles.js';
import {officeHoursOf, type OfficeHours} from './office-hours.js';
import {renderCard} from './render-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'aushang-contact-card': ContactCardElement;
  }
}

/**
 * Shows whom to ask: a person, an office or a hotline, with its office hours, to be saved for
 * address books.
 *
 * ```html
 * <aushang-contact-card src="https://www.musterstadt.example/feed.json"></aushang-contact-card>
 * ```
 *
 * @tag aushang-contact-card
 * @slot - What stands here until the contact has arrived, and when it never arrives.
 * @slot heading - A heading above the contact.
 * @slot empty - What to show when there is no contact.
 * @slot footer - What stands below the contact.
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived: at first, and at each refresh.
 * @fires {AushangErrorEvent} aushang-error - The feed could not be loaded.
 * @csspart base - Everything.
 * @csspart item - The contact.
 * @csspart photo - The portrait, or the initials in its place.
 * @csspart title - The name, as a heading, as in the other elements.
 * @csspart name - The same.
 * @csspart row - A way to get in touch, with its label.
 * @csspart label - What a row is.
 * @csspart value - What stands beside the label.
 * @csspart state - Whether the office is open, and until when.
 * @csspart hours - The table of office hours.
 * @csspart email - The link that begins an e-mail.
 * @csspart save - The button that saves the contact.
 * @csspart code - The button that shows the contact as QR code.
 * @csspart qr - The QR code with what stands below it.
 * @csspart consent - The question before a portrait is loaded from another host, with its button.
 * @csspart status - What is said when something fails.
 * @cssprop [--aushang-accent] - Colour of underlines, of the focus and of today's dot; half LinkText, half the text's colour.
 * @cssprop [--aushang-heading-font=inherit] - Font of the name.
 * @cssprop [--aushang-line] - Colour of the buttons' edges and of lines; 18 % of the text's colour.
 * @cssprop [--aushang-muted] - Colour of labels and small text; 75 % of the text's colour.
 * @cssprop [--aushang-surface] - Colour of grounds; 4 % of the text's colour.
 * @cssprop [--aushang-radius=0.25em] - Radius of corners.
 */
export class ContactCardElement extends LitElement {
  static override styles = [baseStyles, itemStyles, contactCardStyles, hoursStyles, codeStyles];

  /** URL of the feed or of a JSContact Card, relative to the page; without it the nearest `aushang-feed` has it. */
  @property() src?: string;

  /** A JSON Feed or JSContact Card object, instead of one that is loaded. */
  @property({attribute: false}) feed?: unknown;

  /** Id of the item whose contact is shown; by default the first contact of the feed and its items. */
  @property() item?: string;

  /** The `uid` of the contact that is shown; by default the first. */
  @property() contact?: string;

  /** Whether the contact is shown as QR code from the start, and printed: for the paper notice board. */
  @property({type: Boolean}) qr = false;

  /** Whether to ask before a portrait is loaded from another host than the page's and the feed's. */
  @property() images: Images = 'ask';

  /** Level of the name's heading, 2 to 6; 3. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** IANA time zone of office hours whose address names none; by default the feed's, else the visitor's. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** Whether the feed is loaded at once (`eager`) or when a reader comes near (`lazy`). */
  @property() loading: 'eager' | 'lazy' = 'eager';

  readonly #source = new FeedController(this);
  readonly #language = new LanguageController(this);
  readonly #pictures = new PicturesController(this);
  readonly #actions = new ContactActions(this);
  #found: FoundContact | undefined;
  #hours: OfficeHours | undefined;
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
    const fallbackZone = zoneOf(this.timeZone, feed) ?? page.timeZone;
    const now = page.now();
    // Systems write what nobody has filled in as an empty text.
    const [item, contact] = [this.item, this.contact].map((value) => textOf(value) || undefined);
    this.#found = feed && findContact(feed, {item, contact, now, timeZone: fallbackZone});
    const card = this.#found?.card;
    if (feed && !card) {
      warn('item', item, 'the id of an item that the feed has, with a contact, not expired');
      warn('contact', contact, 'the uid of a contact that the feed has');
    }
    this.#pictures.update(this.images, url);
    this.#hours = card && officeHoursOf(card, now, fallbackZone);
    this.#actions.follow(card, this.qr || this.#actions.isCodeWanted);
    this.#stopWaiting();
    if (this.isConnected && feed) {
      const update = (): void => this.requestUpdate();
      const stops = [
        page.at(this.#hours?.opening.validUntil ?? Infinity, update),
        whenExpired(feed.items, fallbackZone, update),
      ];
      this.#stopWaiting = () => stops.forEach((stop) => stop());
    }
  }

  protected override render(): TemplateResult {
    const {messages, locale} = this.#language;
    const {feed, hasFallback} = this.#source;
    const actions = this.#actions;
    const {card, language} = this.#found ?? {};
    const picture = this.#pictures.at(card && portraitOf(card));
    return renderFrame(this.#source, this.#language, {
      content: card
        ? renderCard(card, {
            messages,
            locale,
            language,
            headingLevel: headingLevelOf(this.headingLevel),
            picture,
            hours: this.#hours,
            code: this.qr || actions.isCodeWanted ? actions.code : undefined,
            // Where it stands from the start, there is nothing to press.
            isCodeWanted: this.qr ? undefined : actions.isCodeWanted,
            onSave: () => void actions.save(card, picture?.isWithheld ? undefined : picture?.url),
            onCode: () => actions.toggleCode(),
            onAgree: (host) => void this.#pictures.agree([host]),
            onPictureError: this.#pictures.drop,
          })
        : feed && !hasFallback
          ? renderEmpty(messages, messages.contact.none)
          : undefined,
      skeleton: html`<div class="card skeleton" aria-hidden="true">
        <div class="photo"></div>
        <p></p>
      </div>`,
      notice: actions.failure ? messages.contact.failures[actions.failure] : '',
      told: this.#pictures.isAgreed ? messages.agreed : '',
    });
  }
}
