import {html, LitElement, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {page} from '../../page.js';
import type {Messages} from '../../text/messages.js';
import {headingLevelOf, oneOf, textOf, warn, zoneOf} from '../shared/attributes.js';
import {baseStyles} from '../shared/base.styles.js';
import {tellSelect} from '../shared/events.js';
import {whenExpired} from '../shared/expiry.js';
import {FeedController} from '../shared/feed-controller.js';
import {keepFocus} from '../shared/focus.js';
import {itemStyles} from '../shared/item.styles.js';
import {LanguageController} from '../shared/language-controller.js';
import {renderEmpty, renderFrame} from '../shared/render-frame.js';
import {viewOf, type EventView} from './event-view.js';
import {eventCountdownStyles} from './event-countdown.styles.js';
import {ownEvent} from './own-event.js';
import {renderEvent} from './render-event.js';
import {saveEvent} from './save-event.js';
import {tellMilestone} from './tell-milestone.js';

declare global {
  interface HTMLElementTagNameMap {
    'aushang-event-countdown': EventCountdown;
  }
}

// Who reads the status later must not find there what was true once.
const SAID_FOR = 60_000;

/** How finely the time left is shown on the last day. */
export type Precision = 'minute' | 'second';

/**
 * Shows when an event takes place and how long it is until then, and saves it for calendars.
 *
 * ```html
 * <aushang-event-countdown src="https://www.musterstadt.example/feed.json"></aushang-event-countdown>
 * ```
 *
 * @tag aushang-event-countdown
 * @slot - What stands here until the event has arrived, and when it never arrives.
 * @slot heading - A heading above the event.
 * @slot empty - What to show when there is no event.
 * @slot footer - What stands below the event.
 * @fires {AushangLoadEvent} aushang-load - A feed has arrived: at first, and at each refresh.
 * @fires {AushangErrorEvent} aushang-error - The feed could not be loaded.
 * @fires {AushangSelectEvent} aushang-select - A reader has chosen the event's item; cancelable.
 * @csspart base - Everything.
 * @csspart item - The event.
 * @csspart title - Its name, as a heading.
 * @csspart state - A word on how it stands, such as "today" or "cancelled".
 * @csspart date - Its date.
 * @csspart location - Its place.
 * @csspart timer - The figures.
 * @csspart value - The number.
 * @csspart unit - The unit of the number.
 * @csspart next - The event that comes after one that is over.
 * @csspart add - The button that saves the event for calendars.
 * @csspart online - The link to where the event can be followed on the internet.
 * @csspart pause - The button that stops the seconds.
 * @csspart status - What is said when a moment on the way to the event has come, or something fails.
 * @cssprop [--aushang-accent] - Colour of underlines, of the focus and of "today"; half LinkText, half the text's colour.
 * @cssprop [--aushang-heading-font=inherit] - Font of the title.
 * @cssprop [--aushang-line] - Colour of the buttons' edges; 18 % of the text's colour.
 * @cssprop [--aushang-muted] - Colour of the place and of small text; 75 % of the text's colour.
 * @cssprop [--aushang-surface] - Colour of grounds; 4 % of the text's colour.
 * @cssprop [--aushang-radius=0.25em] - Radius of corners.
 */
export class EventCountdown extends LitElement {
  static override styles = [baseStyles, itemStyles, eventCountdownStyles];

  /** URL of the feed or of a JSCalendar Event, relative to the page; without it the nearest `aushang-feed` has it. */
  @property() src?: string;

  /** A JSON Feed or JSCalendar Event object, instead of one that is loaded. */
  @property({attribute: false}) feed?: unknown;

  /** Id of the item whose event is shown; by default the next event of the feed. */
  @property() item?: string;

  /** Local start of an event that the page itself names, such as `2026-12-13T17:00`; nothing is loaded then. */
  @property() start?: string;

  /** How long that event lasts, such as `PT1H45M` (RFC 8984, section 1.4.6). */
  @property() duration?: string;

  /** Name of that event. */
  @property() name?: string;

  /** Place of that event. */
  @property() location?: string;

  /** How finely the time left is shown on the last day: full minutes, or seconds that can be stopped. */
  @property() precision: Precision = 'minute';

  /** Level of the title's heading, 2 to 6; 3. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** IANA time zone of events that name none; by default the feed's, else the visitor's. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** Whether the feed is loaded at once (`eager`) or when a reader comes near (`lazy`). */
  @property() loading: 'eager' | 'lazy' = 'eager';

  @state() private isStopped = false;
  @state() private hasFailed = false;

  readonly #source = new FeedController(this);
  readonly #language = new LanguageController(this);
  #view: EventView | undefined;
  /** When the view was made. */
  #shownAt = Infinity;
  /** What was said last of the way to the event, and until when it stands there. */
  #told: ((messages: Messages) => string) | undefined;
  #toldUntil = Infinity;
  #stopWaiting = (): void => undefined;

  constructor() {
    super();
    keepFocus(this);
  }

  /** The event that the attributes describe, as a document. */
  get ownFeed(): string | undefined {
    return ownEvent(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
  }

  protected override willUpdate(): void {
    this.#source.update();
    const {feed} = this.#source;
    const now = page.now();
    const fallbackZone = zoneOf(this.timeZone, feed) ?? page.timeZone;
    const id = textOf(this.item);
    const old = this.#view;
    const view =
      feed &&
      viewOf(feed, {
        id,
        now,
        fallbackZone,
        precision: this.#hasSeconds && !this.isStopped ? 1000 : 60_000,
      });
    this.#view = view;
    if (feed && id && !view) {
      warn('item', id, 'the id of an item that the feed has, with an event, not expired');
    }
    if (view && !view.title) {
      page.warnOnce(`<${this.localName}> shows an event without a name: give it a "name".`);
    }
    if (old?.event?.uid !== view?.event?.uid) {
      this.#told = undefined;
      this.hasFailed = false;
    } else {
      this.#tell(view, now);
    }
    this.#shownAt = now;
    this.#stopWaiting();
    if (this.isConnected && feed) {
      const update = (): void => this.requestUpdate();
      const stops = [
        page.at(view?.changesAt ?? Infinity, update),
        page.at(this.#told ? this.#toldUntil : Infinity, update),
        whenExpired(feed.items, fallbackZone, update),
      ];
      this.#stopWaiting = () => stops.forEach((stop) => stop());
    }
  }

  protected override render(): TemplateResult {
    const {messages, locale} = this.#language;
    const {feed, hasFallback} = this.#source;
    const view = this.#view;
    return renderFrame(this.#source, this.#language, {
      content: view
        ? renderEvent(view, {
            messages,
            locale,
            language: view.item?.language ?? feed?.language,
            headingLevel: headingLevelOf(this.headingLevel),
            visitorZone: page.timeZone,
            seconds: this.#seconds,
            onSelect: (item, event) => tellSelect(this, item, event),
            onAdd: () => void this.#onAdd(view),
            onPause: this.#onPause,
          })
        : feed && !hasFallback
          ? renderEmpty(messages, messages.countdown.none)
          : undefined,
      skeleton: html`<div class="event skeleton" aria-hidden="true"><p></p></div>`,
      notice: this.hasFailed ? messages.countdown.addFailed : '',
      told: this.#told?.(messages) ?? '',
    });
  }

  #tell(view: EventView | undefined, now: number): void {
    const told = view && tellMilestone(view, this.#shownAt, now);
    if (told) {
      this.#told = told;
      this.#toldUntil = now + SAID_FOR;
    } else if (now >= this.#toldUntil || !(view?.left || view?.phase === 'running')) {
      this.#told = undefined;
    }
  }

  /** Whether seconds are wanted, and nothing is known against what moves. */
  get #hasSeconds(): boolean {
    const precision = oneOf('precision', this.precision, ['minute', 'second']);
    return precision === 'second' && !page.prefersReducedMotion();
  }

  /** Whether seconds are shown, which is on the last day alone, and whether they run. */
  get #seconds(): 'none' | 'running' | 'stopped' {
    const unit = this.#view?.left?.unit ?? 'day';
    return !this.#hasSeconds || unit === 'day' ? 'none' : this.isStopped ? 'stopped' : 'running';
  }

  readonly #onPause = (): void => {
    this.isStopped = !this.isStopped;
  };

  async #onAdd(view: EventView): Promise<void> {
    // So a second failure is told as well.
    this.hasFailed = false;
    try {
      await saveEvent(view);
    } catch (error) {
      page.warnOnce(`The calendar file of "${view.title}" could not be made: ${String(error)}`);
      this.hasFailed = true;
    }
  }
}
