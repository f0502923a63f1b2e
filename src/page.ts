import {loadFeed} from './load/load-feed.js';
import {FeedStore, type StoreEnvironment} from './store/feed-store.js';
import {Alarms} from './time/alarms.js';

/** The outside world, as all elements of a page share it. Tests and stories bring their own. */
export interface PageEnvironment extends Omit<StoreEnvironment, 'load'> {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** IANA zone of the visitor; undefined for that of the machine. */
  readonly timeZone: string | undefined;
  /** Whether the visitor wants nothing to move. */
  readonly prefersReducedMotion: () => boolean;
  /** Takes a message for the web team. */
  readonly warn: (message: string) => void;
}

// Browsers fire longer timers at once.
const LONGEST_TIMER = 2 ** 31 - 1;

const browser: PageEnvironment = {
  // Not bound at load: a page's consent manager or test may replace it later.
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  isHidden: () => document.hidden,
  onVisibilityChange: (callback) => {
    document.addEventListener('visibilitychange', callback);
    return () => document.removeEventListener('visibilitychange', callback);
  },
  timeZone: undefined,
  prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  warn: (message) => console.warn(`[aushang] ${message}`),
};

let environment = browser;
let alarms = new Alarms(environment);
let stores = new Map<string, FeedStore>();
let warnings = new Set<string>();
/** Hosts whose pictures the visitor has agreed to see. Nothing of it is stored. */
let agreed = new Set<string>();
const agreedListeners = new Set<() => void>();

// A page that stays open for days may show one address after the other.
const MOST_STORES = 20;

/** Forgets the oldest feeds that nobody follows any more. */
function letGo(): void {
  for (const [url, {isFollowed}] of stores) {
    if (stores.size >= MOST_STORES && !isFollowed) {
      stores.delete(url);
    }
  }
}

/** What the elements of a page share. */
export interface Page extends Pick<
  PageEnvironment,
  'now' | 'after' | 'timeZone' | 'prefersReducedMotion'
> {
  /** Calls back once, at a time, with one timer for all; see {@link Alarms.at}. */
  at(time: number, callback: () => void): () => void;
  /** The one store of a feed. */
  feedStore(url: string): FeedStore;
  /** Tells the web team something, once. */
  warnOnce(message: string): void;
  /** Whether the visitor has agreed to pictures of a host, for as long as the page is open. */
  hasAgreed(host: string): boolean;
  /** Takes note of hosts whose pictures the visitor wants to see. */
  agree(hosts: readonly string[]): void;
  /** Calls back when the visitor has agreed; returns a function that calls it off. */
  onAgreed(callback: () => void): () => void;
}

export const page: Page = {
  get timeZone() {
    return environment.timeZone;
  },
  prefersReducedMotion: () => environment.prefersReducedMotion(),
  now: () => environment.now(),
  after: (milliseconds, callback) => environment.after(milliseconds, callback),
  at: (time, callback) => alarms.at(time, callback),
  feedStore(url) {
    let store = stores.get(url);
    if (!store) {
      const {origin} = self;
      // The host may forbid more than this; an opaque origin has none to tell.
      const referrer = origin === 'null' ? '' : `${origin}/`;
      const {fetch, ...rest} = environment;
      const load: StoreEnvironment['load'] = (address, signal) =>
        loadFeed(address, signal, {...rest, fetch, referrer});
      store = new FeedStore(url, {...rest, load});
      letGo();
      stores.set(url, store);
    }
    return store;
  },
  warnOnce(message) {
    // It may quote what has no end.
    const text = message.slice(0, 5000);
    if (!warnings.has(text)) {
      warnings.add(text);
      environment.warn(text);
    }
  },
  hasAgreed: (host) => agreed.has(host),
  agree(hosts) {
    hosts.forEach((host) => agreed.add(host));
    agreedListeners.forEach((listener) => listener());
  },
  onAgreed(callback) {
    agreedListeners.add(callback);
    return () => agreedListeners.delete(callback);
  },
};

/**
 * Begins a new page with another outside world, without the feeds of the old one. For tests and
 * stories.
 *
 * @param replacement What is not as in the browser; nothing brings the browser back.
 */
export function resetPage(replacement: Partial<PageEnvironment> = {}): void {
  environment = {...browser, ...replacement};
  alarms = new Alarms(environment);
  stores = new Map();
  warnings = new Set();
  agreed = new Set();
}
