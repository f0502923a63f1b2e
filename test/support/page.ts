import {resetPage, type PageEnvironment} from '../../src/page.js';
import {fakeClock, settled, type FakeClock} from './clock.js';

/** A page whose clock, network and console belong to the test. */
export interface FakePage {
  readonly clock: FakeClock;
  /** Absolute URLs that were asked for. */
  readonly requests: string[];
  readonly warnings: string[];
  /** Says what a URL answers from now on: a document, a text, a response, or what makes one. */
  readonly serve: (path: string, answer: Answer) => void;
  hide: () => void;
  show: () => void;
  /** Begins the page again in another world, such as with a visitor of another zone. */
  readonly begin: (replacement: Partial<PageEnvironment>) => void;
}

export type Answer = object | string | Response | (() => Promise<Response>);

/** Sets up a page of its own for each test of the suite. */
export function usePage(): FakePage {
  const page = {} as {-readonly [Key in keyof FakePage]: FakePage[Key]};
  beforeEach(() => {
    const answers = new Map<string, Answer>();
    const listeners = new Set<() => void>();
    let isHidden = false;
    Object.assign(page, {
      clock: fakeClock(),
      requests: [],
      warnings: [],
      serve: (path: string, answer: Answer) => answers.set(absolute(path), answer),
      hide() {
        isHidden = true;
        listeners.forEach((listener) => listener());
      },
      show() {
        isHidden = false;
        listeners.forEach((listener) => listener());
      },
    });
    const environment: PageEnvironment = {
      now: page.clock.now,
      after: page.clock.after,
      random: () => 0,
      isHidden: () => isHidden,
      onVisibilityChange(callback) {
        listeners.add(callback);
        return () => listeners.delete(callback);
      },
      timeZone: 'Europe/Berlin',
      prefersReducedMotion: () => false,
      warn: (message) => page.warnings.push(message),
      fetch(url, {signal}) {
        page.requests.push(url);
        const answer = answers.get(url);
        return new Promise((resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
          if (answer === undefined) {
            resolve(new Response('', {status: 404}));
          } else if (typeof answer === 'function') {
            answer().then(resolve, reject);
          } else {
            resolve(answer instanceof Response ? answer.clone() : new Response(textOf(answer)));
          }
        });
      },
    };
    page.begin = (replacement) => resetPage({...environment, ...replacement});
    page.begin({});
  });
  afterEach(() => {
    document.body.replaceChildren();
    resetPage();
  });
  return page;
}

function textOf(answer: object | string): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

export function absolute(path: string): string {
  return new URL(path, document.baseURI).href;
}

/** Lets loads that can be answered arrive, and everything render. */
export async function arrived(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await settled();
  }
}

/** A JSON Feed of some items, and what else it is to have. */
export function feedOf(items: readonly unknown[], members: object = {}): object {
  return {version: 'https://jsonfeed.org/version/1.1', title: 'Musterstadt', items, ...members};
}

/** As many plain items as are wanted, the newest first. */
export function someItems(count: number, start = 1): object[] {
  return Array.from({length: count}, (_, index) => {
    const number = start + index;
    const day = new Date(Date.parse('2026-11-20T09:00:00Z') - number * 86_400_000);
    return {
      id: `${number}`,
      url: `https://musterstadt.example/${number}`,
      title: `Meldung ${number}`,
      summary: `Text der Meldung ${number}.`,
      date_published: day.toISOString(),
      tags: [number % 2 ? 'Kultur' : 'Verkehr'],
    };
  });
}
