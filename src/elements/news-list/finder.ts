import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Item} from '../../feed/types.js';
import {page} from '../../page.js';
import {countTags, foldTag, searchItems, type TagCount} from '../../select/search-items.js';
import type {Messages} from '../../text/messages.js';

// A screen reader that tells of each key is not heard to the end.
const ANNOUNCE_AFTER = 700;

// A button for each of a feed's many thousand tags would freeze the page.
const MOST_BUTTONS = 50;
// More than these stand between a narrow page and its news: they come when they are asked for.
const FIRST_BUTTONS = 8;

/** Which ways of finding an item a list offers. */
export interface FinderOptions {
  readonly filterable: boolean;
  readonly searchable: boolean;
}

/** Lets readers filter by tags and search, in what is loaded already: nothing is requested. */
export class Finder {
  /** How many items the last choice has left, once it is time to tell. */
  found: number | undefined;
  #query = '';
  /** Tags that are chosen, as they are compared. */
  #chosen: ReadonlySet<string> = new Set();
  #tags: readonly TagCount[] = [];
  /** Whether all tags are offered. */
  #isOpen = false;
  #total = 0;
  #count = 0;
  #stopWaiting: (() => void) | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly onChange: () => void,
  ) {}

  /** Whether a reader has narrowed the list down. */
  get isActive(): boolean {
    return this.#chosen.size > 0 || this.#query.trim() !== '';
  }

  /** The items that fit what readers want. */
  apply(items: readonly Item[], {filterable, searchable}: FinderOptions): readonly Item[] {
    const tags = filterable ? countTags(items) : [];
    this.#total = items.length;
    // A tag that the feed has no more would leave a list that nobody can widen again.
    const offered = new Set(tags.map(({tag}) => foldTag(tag)));
    this.#chosen = new Set([...this.#chosen].filter((tag) => offered.has(tag)));
    this.#tags = tags.filter(
      ({tag}, index) => index < MOST_BUTTONS || this.#chosen.has(foldTag(tag)),
    );
    this.#query = searchable ? this.#query : '';
    const chosen = this.#chosen.size
      ? items.filter(({tags}) => tags.some((tag) => this.#chosen.has(foldTag(tag))))
      : items;
    const found = searchItems(chosen, this.#query);
    this.#count = found.length;
    if (this.found !== this.#count) {
      // What was told of another feed is no longer true.
      this.found = undefined;
    }
    return found;
  }

  render(messages: Messages, {searchable}: FinderOptions, hasMorePages: boolean): TemplateResult {
    return html`<div class="finder" lang=${messages.language}>
      ${searchable ? this.#renderSearch(messages) : nothing}
      ${this.#tags.length ? this.#renderFilter(messages) : nothing}
      ${this.#tags.length && hasMorePages ? html`<p class="note">${messages.loadedOnly}</p>` : nothing}
    </div>`;
  }

  #renderSearch({search}: Messages): TemplateResult {
    return html`<label part="search" class="search">
      <span>${search}</span>
      <input
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${this.#query}
        @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
        @keydown=${this.#onKey}
      />
    </label>`;
  }

  #renderFilter(messages: Messages): TemplateResult {
    const {all, topics} = messages;
    const offered =
      // A button in the place of one or two would save nothing.
      this.#isOpen || this.#tags.length <= FIRST_BUTTONS + 2
        ? this.#tags
        : this.#tags.filter(
            ({tag}, index) => index < FIRST_BUTTONS || this.#chosen.has(foldTag(tag)),
          );
    const rest = this.#tags.length - offered.length;
    return html`<div part="filter" class="filter" role="group" aria-label=${topics}>
      ${this.#renderToggle(all, this.#total, !this.#chosen.size, () => this.#choose(new Set()))}
      ${repeat(
        offered,
        ({tag}) => foldTag(tag),
        ({tag, count}) => {
          const folded = foldTag(tag);
          return this.#renderToggle(tag, count, this.#chosen.has(folded), () =>
            this.#toggle(folded),
          );
        },
      )}
      ${
        rest
          ? html`<button type="button" class="rest" @click=${this.#open}>
              ${messages.moreTopics(rest)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderToggle(
    label: string,
    count: number,
    isPressed: boolean,
    onClick: () => void,
  ): TemplateResult {
    return html`<button type="button" aria-pressed=${isPressed} @click=${onClick}>
      <bdi>${label}</bdi> <span class="count">${count}</span>
    </button>`;
  }

  readonly #open = async (): Promise<void> => {
    const offered = new Set(this.#buttons());
    this.#isOpen = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button that had the focus is gone; reading goes on with what came.
    this.#buttons()
      .find((button) => !offered.has(button))
      ?.focus();
  };

  #buttons(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.filter [aria-pressed]')];
  }

  #toggle(tag: string): void {
    const chosen = new Set(this.#chosen);
    if (!chosen.delete(tag)) {
      chosen.add(tag);
    }
    this.#choose(chosen);
  }

  #choose(tags: ReadonlySet<string>): void {
    this.#chosen = tags;
    this.#change(0);
  }

  #search(query: string): void {
    this.#query = query;
    this.#change(ANNOUNCE_AFTER);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // Not all browsers empty a search field at Escape; those that hear it first do no harm.
    if (event.key === 'Escape' && this.#query) {
      event.preventDefault();
      this.#search('');
    }
  };

  #change(announceAfter: number): void {
    this.found = undefined;
    this.onChange();
    this.host.requestUpdate();
    this.#stopWaiting?.();
    this.#stopWaiting = page.after(announceAfter, () => {
      this.found = this.#count;
      this.host.requestUpdate();
    });
  }
}
