import type {LitElement} from 'lit';
import type {ErrorCode, Item} from '../../feed/types.js';
import type {LoadError} from '../../load/load-feed.js';
import {focusTitle} from '../shared/focus.js';

/** What a pager needs of its list. */
export interface PagedList {
  /** How many of the loaded items the list may show. */
  readonly count: () => number;
  /** Those that it shows. */
  readonly shown: () => readonly Item[];
  /** Loads the next page of the feed. Rejects with a `LoadError`. */
  readonly loadPage: () => Promise<void>;
}

// A feed whose pages hold nothing that the list shows is not followed to its end at one press.
const MOST_PAGES = 10;

/** Brings more items at the press of a button, and takes the reader to the first of them. */
export class Pager {
  /** How many items readers have asked for beyond the limit. */
  asked = 0;
  isLoading = false;
  /** What came of the last press: how many items, or why there are none. */
  result: number | ErrorCode | undefined;

  /** Tells a press whether what it began is still wanted. */
  #round = 0;

  constructor(
    private readonly host: LitElement,
    private readonly list: PagedList,
  ) {}

  /** Forgets what readers have asked for, since the list shows other things now. */
  reset(): void {
    this.asked = 0;
    this.result = undefined;
    this.isLoading = false;
    this.#round++;
  }

  /** Shows so many items more. */
  async show(count: number): Promise<void> {
    if (this.isLoading) {
      return;
    }
    const round = ++this.#round;
    const before = new Set(this.list.shown().map(({id}) => id));
    const isNew = ({id}: Item): boolean => !before.has(id);
    this.isLoading = true;
    this.result = undefined;
    this.host.requestUpdate();
    try {
      await this.#loadUntil(before.size + 1, round);
      if (round !== this.#round) {
        return;
      }
      if (!this.host.isConnected) {
        // Nobody waits any more; whoever puts the list back may press again.
        this.isLoading = false;
        return;
      }
      this.asked += count;
      await this.#rendered();
      this.result = this.list.shown().filter(isNew).length;
    } catch (error) {
      if (round !== this.#round) {
        return;
      }
      this.result = (error as LoadError).code;
    }
    const isWaited = this.#isWaited();
    this.isLoading = false;
    await this.#rendered();
    if (isWaited) {
      const first = this.list.shown().findIndex(isNew);
      this.#focusItem(first < 0 ? before.size : first);
    }
  }

  /** Follows the feed's pages until there are as many items to show. */
  async #loadUntil(count: number, round: number): Promise<void> {
    for (
      let pages = 0;
      pages < MOST_PAGES &&
      this.list.count() < count &&
      round === this.#round &&
      this.host.isConnected;
      pages++
    ) {
      await this.list.loadPage();
      await this.#rendered();
    }
  }

  async #rendered(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** Whether the reader is still at the button. Who has gone elsewhere is not called back. */
  #isWaited(): boolean {
    const focused = this.host.shadowRoot?.activeElement ?? document.activeElement;
    return !focused || focused === document.body || focused.getAttribute('part') === 'more';
  }

  /** Puts the focus on an item; on the last one where there is none but the button is gone. */
  #focusItem(index: number): void {
    const {renderRoot} = this.host;
    const hasItem = renderRoot.querySelectorAll('[part="title"]').length > index;
    if (hasItem || !renderRoot.querySelector('[part="more"]')) {
      focusTitle(renderRoot, index);
    }
  }
}
