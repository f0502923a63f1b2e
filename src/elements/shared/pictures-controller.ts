import type {LitElement, ReactiveController} from 'lit';
import type {Item} from '../../feed/types.js';
import {page} from '../../page.js';
import {oneOf} from './attributes.js';
import {focusTitle} from './focus.js';

/** Which pictures are shown: those that tell nobody new of the visitor, all, or none. */
export type Images = 'ask' | 'show' | 'none';

/** A picture of an item; withheld where its host would learn of a visitor who has not agreed. */
export interface Picture {
  readonly url: string;
  readonly isWithheld: boolean;
}

/** Decides which pictures an element shows, and which hosts its visitor has to be asked about. */
export class PicturesController implements ReactiveController {
  #images: Images = 'ask';
  #feedUrl: string | undefined;
  /** Pictures that could not be loaded. */
  readonly #failed = new Set<string>();
  #stopListening: (() => void) | undefined;

  /** Whether the visitor has agreed here: the other elements need not tell of it too. */
  isAgreed = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = page.onAgreed(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  /** Takes over the element's rule, and the address of its feed. To be called in `willUpdate`. */
  update(images: Images, feedUrl: string | undefined): void {
    this.#images = oneOf('images', images, ['ask', 'show', 'none']);
    this.#feedUrl = feedUrl;
  }

  /** The picture of an item, where it has one that may be shown or asked for. */
  of(item: Item): Picture | undefined {
    return this.at(item.image ?? item.banner_image);
  }

  /** The picture at a URL, if it may be shown or asked for. */
  at(url: string | undefined): Picture | undefined {
    if (!url || this.#images === 'none' || this.#failed.has(url)) {
      return undefined;
    }
    const {origin, host} = new URL(url);
    // The page and the feed know of the visitor already.
    const isKnown =
      origin === self.origin || (!!this.#feedUrl && origin === new URL(this.#feedUrl).origin);
    return {url, isWithheld: this.#images === 'ask' && !isKnown && !page.hasAgreed(host)};
  }

  /** The hosts of the pictures that are withheld. */
  hostsOf(items: readonly Item[]): readonly string[] {
    const hosts = items.flatMap((item) => {
      const picture = this.of(item);
      return picture?.isWithheld ? new URL(picture.url).host : [];
    });
    return [...new Set(hosts)].sort();
  }

  /** Shows the pictures of some hosts, here and in the page's other elements. */
  async agree(hosts: readonly string[]): Promise<void> {
    this.isAgreed = true;
    page.agree(hosts);
    await this.host.updateComplete;
    // The button that had the focus goes away.
    focusTitle(this.host.renderRoot, 0);
  }

  /** Leaves a picture out from now on. */
  readonly drop = (url: string): void => {
    this.#failed.add(url);
    this.host.requestUpdate();
  };
}
