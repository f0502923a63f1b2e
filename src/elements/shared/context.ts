import {createContext} from '@lit/context';
import {warn} from './attributes.js';

/** What an `aushang-feed` hands to its descendants: where the feed is. The page's store has it. */
export interface FeedSource {
  /** Absolute URL of the feed. */
  readonly url: string;
}

/** The number is raised with each change that older elements would not understand. */
export const feedContext = createContext<FeedSource | undefined>(Symbol.for('aushang.feed/1'));

/** The absolute URL of a `src` attribute, which `<base>` moves as it moves a picture's. */
export function absoluteUrl(src: string | null | undefined): string | undefined {
  if (!src) {
    return undefined;
  }
  try {
    const url = new URL(src, document.baseURI);
    url.hash = '';
    return url.href;
  } catch {
    warn('src', src, 'a URL');
    return undefined;
  }
}
