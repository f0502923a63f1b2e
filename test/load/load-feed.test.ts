import {expect} from '@open-wc/testing';
import {LoadError, loadFeed, type LoadEnvironment} from '../../src/load/load-feed.js';
import {adviceFor} from '../../src/text/advice.js';
import {fakeClock} from '../support/clock.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Musterstadt',
  items: [{id: '1', title: 'Öffnung', url: '/1', date_published: '2026-02-12T09:00:00+01:00'}],
};
const clock = fakeClock();
const environment: LoadEnvironment = {
  fetch: (url, init) => fetch(url, init),
  now: clock.now,
  after: clock.after,
  referrer: `${location.origin}/`,
};
const elsewhere = location.origin.includes('127.0.0.1')
  ? location.origin.replace('127.0.0.1', 'localhost')
  : location.origin.replace('localhost', '127.0.0.1');

function answer(query: Record<string, string>, origin = location.origin): string {
  return `${origin}/answer?${new URLSearchParams({body: JSON.stringify(FEED), ...query})}`;
}

async function load(url: string, signal = new AbortController().signal) {
  return loadFeed(url, signal, environment);
}

async function failureOf(promise: Promise<unknown>): Promise<LoadError> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    return error as LoadError;
  }
  throw new Error('The feed was loaded.');
}

function inAMinute(): string {
  return new Date(clock.now() + 60_000).toUTCString();
}

describe('loadFeed', () => {
  it('loads a feed and resolves its URLs with its own', async () => {
    const {feed, problems} = await load(answer({}));
    expect(feed.items[0]?.url).to.equal(`${location.origin}/1`);
    expect(problems).to.be.empty;
  });

  it('resolves URLs with the address that a redirect leads to', async () => {
    const target = answer({cors: '*'}, elsewhere);
    const {feed} = await load(answer({redirect: target, cors: '*'}));
    expect(feed.items[0]?.url).to.equal(`${elsewhere}/1`);
  });

  it('reads a feed of another origin that allows it', async () => {
    const {feed} = await load(answer({cors: '*'}, elsewhere));
    expect(feed.title).to.equal('Musterstadt');
  });

  describe('says why a feed cannot be had, in a code and in words for the web team', () => {
    const cases: readonly [Record<string, string>, string, string][] = [
      [
        {status: '404'},
        'not-found',
        'The server answered 404: nothing is at this address. Check "src".',
      ],
      [
        {status: '410'},
        'not-found',
        'The server answered 410: nothing is at this address. Check "src".',
      ],
      [
        {status: '401'},
        'forbidden',
        'The server answered 401: it keeps this address from visitors. Make the feed public.',
      ],
      [
        {status: '403'},
        'forbidden',
        'The server answered 403: it keeps this address from visitors. Make the feed public.',
      ],
      [{status: '500'}, 'server-error', 'The server answered 500: look into its log.'],
      [{status: '503'}, 'server-error', 'The server answered 503: look into its log.'],
      [{status: '429'}, 'server-error', 'The server answered 429: look into its log.'],
      [{status: '418'}, 'server-error', 'The server answered 418: look into its log.'],
      [
        {size: '5000001'},
        'too-large',
        'The feed is larger than 5 MB. Put older items behind "next_url".',
      ],
      [{body: ''}, 'not-json', 'The answer is empty.'],
      [{body: '\ufeff \n'}, 'not-json', 'The answer is empty.'],
      [
        {body: '<!doctype html><title>Login</title>', type: 'text/html'},
        'not-json',
        'The answer is an HTML page. Check the address, and that it needs no login.',
      ],
      [
        {body: '<?xml version="1.0"?><rss/>'},
        'not-json',
        'The answer is XML, such as RSS or Atom. Aushang reads JSON Feed.',
      ],
      [
        {body: '---\nlayout: null\n---\n{"title": {{ site.title }}}'},
        'not-json',
        'The answer is a template that was not rendered. Check the generator of the site.',
      ],
      [{body: '[]'}, 'not-a-feed', 'The JSON is a list, not a feed object.'],
      [
        {body: '{"name": "aushang", "version": "1.0.0"}'},
        'not-a-feed',
        'The JSON has no "version" of JSON Feed: it is something else. Check the address.',
      ],
    ];
    for (const [query, code, advice] of cases) {
      it(`${JSON.stringify(query)} → ${code}`, async () => {
        const error = await failureOf(load(answer(query)));
        expect(error.code).to.equal(code);
        expect(adviceFor(error)).to.equal(advice);
      });
    }

    it('an origin without CORS header → network', async () => {
      const error = await failureOf(load(answer({}, elsewhere)));
      expect(error.code).to.equal('network');
      expect(adviceFor(error)).to.contain('"Access-Control-Allow-Origin: *"');
    });

    it('a port where nobody listens → network', async () => {
      expect((await failureOf(load('http://127.0.0.1:1/feed.json'))).code).to.equal('network');
    });

    it('no answer within ten seconds → timeout', async () => {
      const failure = failureOf(load(answer({delay: '3000'})));
      expect(clock.waits()).to.deep.equal([10_000]);
      await clock.advance(10_000);
      const error = await failure;
      expect(error.code).to.equal('timeout');
      expect(adviceFor(error)).to.equal(
        'The server took too long. Serve the feed as a static or cached file.',
      );
    });

    it('a body that never ends within ten seconds → timeout', async () => {
      const failure = failureOf(load(answer({drip: '10', pause: '500'})));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await clock.advance(10_000);
      expect((await failure).code).to.equal('timeout');
    });
  });

  it('takes exactly five megabytes', async () => {
    const body = JSON.stringify(FEED);
    const padded = body + ' '.repeat(5_000_000 - new TextEncoder().encode(body).length);
    const response = () => Promise.resolve(new Response(padded));
    const {feed} = await loadFeed('https://a.example/', new AbortController().signal, {
      ...environment,
      fetch: response,
    });
    expect(feed.items).to.have.length(1);
  });

  it('leaves no timer behind', async () => {
    await load(answer({}));
    await failureOf(load(answer({status: '404'})));
    expect(clock.waits()).to.be.empty;
  });

  describe('decodes as the server says', () => {
    const latin1 = btoa(JSON.stringify(FEED));
    const utf16 = (bom: string) => {
      const text = bom + JSON.stringify(FEED);
      const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
      return btoa(String.fromCharCode(...new Uint8Array(units.buffer)));
    };
    const cases: readonly [string, Record<string, string>][] = [
      ['UTF-8 without charset', {type: 'application/json'}],
      ['UTF-8 with a byte-order mark', {body: `\ufeff${JSON.stringify(FEED)}`}],
      ['UTF-8 in chunks that split characters', {drip: '7', pause: '0'}],
      ['ISO 8859-1', {bodyBase64: latin1, type: 'application/json; charset=ISO-8859-1'}],
      ['a quoted charset', {bodyBase64: latin1, type: 'application/json; charset="windows-1252"'}],
      ['UTF-16 by its mark', {bodyBase64: utf16('\ufeff'), type: 'application/json'}],
      ['UTF-16 by the header', {bodyBase64: utf16(''), type: 'application/json; charset=utf-16le'}],
      ['an unknown charset as UTF-8', {type: 'application/json; charset=musterstadt'}],
    ];
    for (const [name, query] of cases) {
      it(name, async () => {
        const {feed} = await load(answer(query));
        expect(feed.items[0]?.title).to.equal('Öffnung');
      });
    }
  });

  it('asks without credentials, and tells the origin at most', async () => {
    const calls: [string, RequestInit][] = [];
    const fetched: LoadEnvironment['fetch'] = (url, init) => {
      calls.push([url, init]);
      return Promise.resolve(new Response(JSON.stringify(FEED)));
    };
    const {signal} = new AbortController();
    await loadFeed('https://a.example/feed', signal, {...environment, fetch: fetched});
    const [url, init] = calls[0]!;
    expect(url).to.equal('https://a.example/feed');
    expect(init.credentials).to.equal('omit');
    expect(init.referrer).to.equal(`${location.origin}/`);
  });

  it('says network of whatever a fetch that the page has replaced may throw', async () => {
    for (const thrown of [new TypeError('Failed to fetch'), Object.create(null), undefined]) {
      const {signal} = new AbortController();
      const fetched = () => Promise.reject(thrown as Error);
      let caught: unknown;
      await loadFeed('https://a.example/feed', signal, {...environment, fetch: fetched}).catch(
        (error: unknown) => (caught = error),
      );
      expect(caught).to.be.instanceOf(LoadError);
      expect((caught as LoadError).code).to.equal('network');
    }
  });

  it('ends when it is called off, before and while it loads', async () => {
    const controller = new AbortController();
    const reason = new Error('Nobody is here any more.');
    const loading = load(answer({delay: '3000'}), controller.signal);
    controller.abort(reason);
    for (const promise of [loading, load(answer({}), controller.signal)]) {
      let caught: unknown;
      await promise.catch((error: unknown) => (caught = error));
      expect(caught).to.equal(reason);
    }
  });

  describe('reads Retry-After where the server lets it', () => {
    const cases: readonly [
      string,
      {retryAfter: string; cors?: string; expose?: string},
      string,
      number | undefined,
    ][] = [
      ['seconds', {retryAfter: '120'}, location.origin, 120_000],
      ['no time at all', {retryAfter: '0'}, location.origin, 0],
      ['a negative number', {retryAfter: '-5'}, location.origin, undefined],
      ['nothing', {retryAfter: ''}, location.origin, undefined],
      ['a date', {retryAfter: 'in a minute'}, location.origin, 60_000],
      [
        'a date that is past',
        {retryAfter: 'Thu, 01 Jan 2015 00:00:00 GMT'},
        location.origin,
        undefined,
      ],
      ['nonsense', {retryAfter: 'bald'}, location.origin, undefined],
      ['another origin that keeps it back', {retryAfter: '120', cors: '*'}, elsewhere, undefined],
      [
        'another origin that exposes it',
        {retryAfter: '120', cors: '*', expose: 'Retry-After'},
        elsewhere,
        120_000,
      ],
    ];
    for (const [name, query, origin, expected] of cases) {
      it(name, async () => {
        const retryAfter = query.retryAfter === 'in a minute' ? inAMinute() : query.retryAfter;
        const url = answer({status: '503', ...query, retryAfter}, origin);
        const error = await failureOf(load(url));
        expect(error.retryAfter).to.equal(expected);
      });
    }
  });
});
