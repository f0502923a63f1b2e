import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/parse-feed.js';
import {LoadError, type LoadedFeed} from '../../src/load/load-feed.js';
import {FeedStore, type FeedState, type StoreEnvironment} from '../../src/store/feed-store.js';
import {fakeClock, settled, type FakeClock} from '../support/clock.js';

const URL_OF_FEED = 'https://musterstadt.example/feed.json';

interface Call {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (ids: readonly string[], nextUrl?: string) => Promise<void>;
  readonly refuse: (error: LoadError) => Promise<void>;
}

/** A store whose loads wait for the test to answer them. */
function setUp(random = 0): {
  store: FeedStore;
  clock: FakeClock;
  calls: Call[];
  page: {isHidden: boolean; show: () => void; hide: () => void; listeners: Set<() => void>};
} {
  const clock = fakeClock();
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  const page = {
    isHidden: false,
    listeners,
    show() {
      page.isHidden = false;
      listeners.forEach((listener) => listener());
    },
    hide() {
      page.isHidden = true;
      listeners.forEach((listener) => listener());
    },
  };
  const environment: StoreEnvironment = {
    now: clock.now,
    after: clock.after,
    random: () => random,
    isHidden: () => page.isHidden,
    onVisibilityChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    load: (url, signal) =>
      new Promise<LoadedFeed>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        calls.push({
          url,
          signal,
          answer(ids, next_url) {
            const items = ids.map((id) => ({id, title: `Meldung ${id}`}));
            const version = 'https://jsonfeed.org/version/1.1';
            const {feed, problems} = readFeed({version, items, next_url}, URL_OF_FEED);
            resolve({feed: feed!, problems});
            return settled();
          },
          refuse(error) {
            reject(error);
            return settled();
          },
        });
      }),
  };
  return {store: new FeedStore(URL_OF_FEED, environment), clock, calls, page};
}

function listen(store: FeedStore, terms: {refreshInterval?: number; passive?: boolean} = {}) {
  const states: FeedState[] = [];
  const leave = store.subscribe({...terms, onState: (state) => states.push(state)});
  return {states, leave, statuses: () => states.map(({status}) => status)};
}

function idsOf({feed}: FeedState): string[] {
  return feed?.items.map(({id}) => id) ?? [];
}

const offline = new LoadError('network', 'offline');

describe('FeedStore', () => {
  describe('loads', () => {
    it('when the first subscriber comes, and tells of each step', async () => {
      const {store, calls} = setUp();
      const {states, statuses} = listen(store);
      expect(calls.map(({url}) => url)).to.deep.equal([URL_OF_FEED]);
      await calls[0]!.answer(['a', 'b']);
      expect(statuses()).to.deep.equal(['loading', 'ready']);
      expect(idsOf(states.at(-1)!)).to.deep.equal(['a', 'b']);
    });

    it('once, however many ask meanwhile and afterwards', async () => {
      const {store, calls} = setUp();
      listen(store);
      listen(store);
      await calls[0]!.answer(['a']);
      const late = listen(store);
      expect(calls).to.have.length(1);
      expect(late.statuses()).to.deep.equal(['ready']);
    });

    it('not for those who only want to know', () => {
      const {store, calls} = setUp();
      expect(listen(store, {passive: true}).statuses()).to.deep.equal(['idle']);
      expect(calls).to.be.empty;
    });

    it('again for a newcomer after five minutes, and shows the old feed meanwhile', async () => {
      const {store, calls, clock} = setUp();
      const first = listen(store);
      await calls[0]!.answer(['a']);
      first.leave();
      await clock.advance(300_001);
      const late = listen(store);
      expect(calls).to.have.length(2);
      expect(late.states[0]!.status).to.equal('loading');
      expect(idsOf(late.states[0]!)).to.deep.equal(['a']);
    });
  });

  describe('when the last subscriber leaves', () => {
    it('ends the load after a moment', async () => {
      const {store, calls, clock} = setUp();
      listen(store).leave();
      expect(calls[0]!.signal.aborted).to.be.false;
      await clock.advance(1000);
      expect(calls[0]!.signal.aborted).to.be.true;
      expect(store.state.status).to.equal('idle');
    });

    it('goes on when somebody comes back at once, as when an element is moved', async () => {
      const {store, calls, clock} = setUp();
      listen(store).leave();
      const {statuses} = listen(store);
      await clock.advance(1000);
      await calls[0]!.answer(['a']);
      expect(calls).to.have.length(1);
      expect(statuses()).to.deep.equal(['loading', 'ready']);
    });

    it('leaves neither timer nor listener behind', async () => {
      const {store, calls, clock, page} = setUp();
      const {leave} = listen(store, {refreshInterval: 60});
      await calls[0]!.answer(['a']);
      leave();
      await clock.advance(1000);
      expect(clock.waits()).to.be.empty;
      expect(page.listeners).to.be.empty;
    });

    it('does not mind a subscription that is ended twice', async () => {
      const {store, calls, clock} = setUp();
      const {leave} = listen(store);
      listen(store);
      leave();
      leave();
      await clock.advance(1000);
      expect(calls[0]!.signal.aborted).to.be.false;
    });

    it('drops an answer that comes too late', async () => {
      const {store, calls, clock} = setUp();
      listen(store).leave();
      await clock.advance(1000);
      const {states} = listen(store);
      await calls[0]!.answer(['old']);
      await calls[1]!.answer(['new']);
      expect(idsOf(states.at(-1)!)).to.deep.equal(['new']);
    });
  });

  describe('refreshes', () => {
    it('after the interval, and keeps the feed while it does', async () => {
      const {store, calls, clock} = setUp();
      const {states} = listen(store, {refreshInterval: 60});
      await calls[0]!.answer(['a']);
      await clock.advance(59_999);
      expect(calls).to.have.length(1);
      await clock.advance(1);
      expect(states.at(-1)!.status).to.equal('loading');
      expect(idsOf(states.at(-1)!)).to.deep.equal(['a']);
      await calls[1]!.answer(['b', 'a']);
      expect(idsOf(states.at(-1)!)).to.deep.equal(['b', 'a']);
    });

    it('after the shortest interval of all, but not before thirty seconds', async () => {
      const {store, calls, clock} = setUp();
      listen(store, {refreshInterval: 90});
      listen(store, {refreshInterval: 5, passive: true});
      await calls[0]!.answer(['a']);
      expect(clock.waits()).to.deep.equal([30_000]);
    });

    it('not while the page is hidden, and at once when it is shown again', async () => {
      const {store, calls, clock, page} = setUp();
      listen(store, {refreshInterval: 60});
      page.isHidden = true;
      await calls[0]!.answer(['a']);
      await clock.advance(3_600_000);
      expect(calls).to.have.length(1);
      page.show();
      await clock.advance(0);
      expect(calls).to.have.length(2);
    });

    it('with no timer that runs while the page is hidden', async () => {
      const {store, calls, clock, page} = setUp();
      listen(store, {refreshInterval: 60});
      await calls[0]!.answer(['a']);
      expect(clock.waits()).to.deep.equal([60_000]);
      page.hide();
      expect(clock.waits()).to.be.empty;
      page.show();
      expect(clock.waits()).to.deep.equal([60_000]);
    });

    it('never for nobody', async () => {
      const {store, calls, clock} = setUp();
      listen(store, {refreshInterval: 60, passive: true});
      listen(store).leave();
      await calls[0]!.answer(['a']);
      await clock.advance(3_600_000);
      expect(calls).to.have.length(1);
    });
  });

  describe('after a failure', () => {
    it('keeps the last good feed, and says what is wrong', async () => {
      const {store, calls, clock} = setUp();
      const {states} = listen(store, {refreshInterval: 60});
      await calls[0]!.answer(['a']);
      await clock.advance(60_000);
      await calls[1]!.refuse(offline);
      const {status, error} = states.at(-1)!;
      expect(status).to.equal('failed');
      expect(error?.code).to.equal('network');
      expect(idsOf(states.at(-1)!)).to.deep.equal(['a']);
    });

    it('keeps the error while it tries again, and forgets it after success', async () => {
      const {store, calls, clock} = setUp();
      const {states} = listen(store);
      await calls[0]!.refuse(offline);
      await clock.advance(1000);
      expect(states.at(-1)!.status).to.equal('loading');
      expect(states.at(-1)!.error?.code).to.equal('network');
      await calls[1]!.answer(['a']);
      expect(states.at(-1)!.error).to.be.undefined;
    });

    it('tries again five times, each time later, and then no more', async () => {
      const {store, calls, clock} = setUp();
      listen(store);
      const waits: number[] = [];
      for (let attempt = 0; attempt < 6; attempt++) {
        await calls[attempt]!.refuse(offline);
        const [wait] = clock.waits();
        waits.push(wait ?? Infinity);
        await clock.advance(wait ?? 0);
      }
      expect(waits).to.deep.equal([1000, 2000, 4000, 8000, 16_000, Infinity]);
    });

    it('spreads the visitors, by up to the same time again', async () => {
      const {store, calls, clock} = setUp(0.5);
      listen(store);
      await calls[0]!.refuse(offline);
      expect(clock.waits()).to.deep.equal([1500]);
    });

    const pauses: readonly [string, LoadError, number | undefined][] = [
      ['a timeout', new LoadError('timeout', ''), 1000],
      ['a server error', new LoadError('server-error', '', 500), 1000],
      ['a server error that names a pause', new LoadError('server-error', '', 500, 7000), 8000],
      ['a busy server', new LoadError('server-error', '', 503), 61_000],
      ['too many requests', new LoadError('server-error', '', 429), 61_000],
      ['a busy server that names a pause', new LoadError('server-error', '', 503, 5000), 6000],
      ['a busy server that wants no pause', new LoadError('server-error', '', 503, 0), 1000],
      [
        'a busy server that asks for years',
        new LoadError('server-error', '', 503, 315_360_000_000),
        3_601_000,
      ],
      ['a missing feed', new LoadError('not-found', '', 404), undefined],
      ['a forbidden feed', new LoadError('forbidden', '', 403), undefined],
      ['a refusal that will not change', new LoadError('server-error', '', 418), undefined],
      ['a document that is no feed', new LoadError('not-a-feed', '', 200), undefined],
      ['a document that is no JSON', new LoadError('not-json', '', 200), undefined],
      ['a feed that is too large', new LoadError('too-large', ''), undefined],
    ];
    for (const [name, error, wait] of pauses) {
      it(`${wait ? `waits ${wait} ms` : 'does not try again'} after ${name}`, async () => {
        const {store, calls, clock} = setUp();
        listen(store);
        await calls[0]!.refuse(error);
        expect(clock.waits()).to.deep.equal(wait ? [wait] : []);
      });
    }

    it('lets a busy server rest, whatever the interval and whoever comes', async () => {
      const {store, calls, clock} = setUp();
      listen(store, {refreshInterval: 30});
      await calls[0]!.refuse(new LoadError('server-error', '', 503, 3_600_000));
      await clock.advance(3_599_999);
      listen(store);
      expect(calls).to.have.length(1);
      await clock.advance(1);
      expect(calls).to.have.length(2);
    });

    it('asks again after an hour at the interval, however long the server wants to rest', async () => {
      const {store, calls, clock} = setUp();
      listen(store, {refreshInterval: 30});
      await calls[0]!.refuse(new LoadError('not-found', '', 404, Infinity));
      expect(clock.waits()).to.deep.equal([3_600_000]);
    });

    it('goes on at the interval with a feed that is missing', async () => {
      const {store, calls, clock} = setUp();
      listen(store, {refreshInterval: 60});
      await calls[0]!.refuse(new LoadError('not-found', '', 404));
      expect(clock.waits()).to.deep.equal([60_000]);
    });
  });

  describe('loads more', () => {
    it('from next_url, and adds what is new', async () => {
      const {store, calls} = setUp();
      const {states} = listen(store);
      await calls[0]!.answer(['a', 'b'], '/feed-2.json');
      const more = store.loadMore();
      expect(calls[1]!.url).to.equal('https://musterstadt.example/feed-2.json');
      await calls[1]!.answer(['b', 'c']);
      await more;
      expect(idsOf(states.at(-1)!)).to.deep.equal(['a', 'b', 'c']);
      expect(states.at(-1)!.feed?.next_url).to.be.undefined;
    });

    it('once, however many ask', async () => {
      const {store, calls} = setUp();
      listen(store);
      await calls[0]!.answer(['a'], '/feed-2.json');
      void store.loadMore();
      void store.loadMore();
      expect(calls).to.have.length(2);
    });

    const strange: readonly [string, string][] = [
      ['of another origin', 'https://elsewhere.example/feed-2.json'],
      ['that is the feed itself', URL_OF_FEED],
    ];
    for (const [name, url] of strange) {
      it(`not from a next_url ${name}`, async () => {
        const {store, calls} = setUp();
        const {states} = listen(store);
        await calls[0]!.answer(['a'], url);
        await store.loadMore();
        expect(calls).to.have.length(1);
        expect(states.at(-1)!.feed?.next_url).to.be.undefined;
      });
    }

    it('ends a chain that comes back to a page', async () => {
      const {store, calls} = setUp();
      listen(store);
      await calls[0]!.answer(['a'], '/2');
      void store.loadMore();
      await calls[1]!.answer(['b'], '/3');
      void store.loadMore();
      await calls[2]!.answer(['c'], '/2');
      await store.loadMore();
      expect(calls).to.have.length(3);
      expect(idsOf(store.state)).to.deep.equal(['a', 'b', 'c']);
    });

    it('leaves the state as it is when that fails, and can be asked again', async () => {
      const {store, calls} = setUp();
      listen(store);
      await calls[0]!.answer(['a'], '/2');
      const failing = store.loadMore().catch((error: unknown) => error);
      await calls[1]!.refuse(offline);
      expect(await failing).to.equal(offline);
      expect(store.state.status).to.equal('ready');
      const more = store.loadMore();
      await calls[2]!.answer(['b']);
      await more;
      expect(idsOf(store.state)).to.deep.equal(['a', 'b']);
    });

    it('ends that too when the last subscriber has left', async () => {
      const {store, calls, clock} = setUp();
      const {leave} = listen(store);
      await calls[0]!.answer(['a'], '/2');
      const more = store.loadMore();
      leave();
      await clock.advance(1000);
      expect(calls[1]!.signal.aborted).to.be.true;
      await more;
      expect(idsOf(store.state)).to.deep.equal(['a']);
    });

    it('refreshes the first page though a further one is broken', async () => {
      const {store, calls, clock} = setUp();
      listen(store, {refreshInterval: 60});
      await calls[0]!.answer(['b'], '/2');
      void store.loadMore();
      await calls[1]!.answer(['a']);
      await clock.advance(60_000);
      await calls[2]!.answer(['c', 'b'], '/2');
      await calls[3]!.refuse(offline);
      expect(store.state.status).to.equal('ready');
      expect(idsOf(store.state)).to.deep.equal(['c', 'b', 'a']);
    });

    it('keeps what readers have seen when it refreshes', async () => {
      const {store, calls, clock} = setUp();
      const {states} = listen(store, {refreshInterval: 60});
      await calls[0]!.answer(['c', 'b'], '/2');
      void store.loadMore();
      await calls[1]!.answer(['a']);
      await clock.advance(60_000);
      await calls[2]!.answer(['d', 'c'], '/2');
      expect(idsOf(states.at(-1)!)).to.deep.equal(['c', 'b', 'a']);
      await calls[3]!.answer(['b', 'a']);
      expect(idsOf(states.at(-1)!)).to.deep.equal(['d', 'c', 'b', 'a']);
    });
  });
});
