import {parseFeed} from '../feed/parse-feed.js';
import type {ErrorCode, Feed, Problem} from '../feed/types.js';

/** What loading needs of the outside world. */
export interface LoadEnvironment {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Calls back after some milliseconds; returns a function that calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What servers are told of the page: its origin, or nothing where this is empty. */
  readonly referrer: string;
}

export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

/** A feed could not be loaded. The code says why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** HTTP status, where there was an answer. */
    readonly status?: number,
    /** Milliseconds that the server asks to wait, from its `Retry-After`. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

const TIMEOUT = 10_000;
const SIZE_LIMIT = 5_000_000;

/**
 * Loads and reads one feed. Sends no credentials, and of the page's address the origin at most.
 *
 * @param url Absolute URL.
 * @param signal Ends the loading; the promise is then rejected with the signal's reason.
 * @throws {LoadError} Where there is no feed to be had.
 */
export async function loadFeed(
  url: string,
  signal: AbortSignal,
  environment: LoadEnvironment,
): Promise<LoadedFeed> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const stopTimer = environment.after(TIMEOUT, () =>
    controller.abort(new LoadError('timeout', 'The feed took longer than 10 s.')),
  );
  try {
    signal.throwIfAborted();
    const response = await environment.fetch(url, {
      credentials: 'omit',
      headers: {accept: 'application/feed+json, application/json, */*;q=0.5'},
      referrer: environment.referrer,
      signal: controller.signal,
    });
    if (!response.ok) {
      throw refusal(response, environment.now());
    }
    const text = await readText(response);
    const {feed, failure, problems} = parseFeed(text, response.url || url);
    if (failure) {
      throw new LoadError(failure.code, failure.message, response.status);
    }
    return {feed, problems};
  } catch (error) {
    // An aborted body rejects with the browser's own error in some engines.
    const reason: unknown = controller.signal.aborted ? controller.signal.reason : error;
    controller.abort();
    throw reason instanceof LoadError || signal.aborted
      ? reason
      : new LoadError('network', 'No answer.');
  } finally {
    stopTimer();
    signal.removeEventListener('abort', abort);
  }
}

/** The body's text in the charset that the server names, as far as the size limit allows. */
async function readText({body, headers}: Response): Promise<string> {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const reader = body?.getReader();
  let decoder: TextDecoder | undefined;
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = (await reader?.read())?.value as Uint8Array | undefined;
    if (!chunk) {
      return text + (decoder?.decode() ?? '');
    }
    size += chunk.length;
    if (size > SIZE_LIMIT) {
      throw new LoadError('too-large', 'The feed is larger than 5 MB.');
    }
    decoder ??= decoderFor(chunk, charset);
    text += decoder.decode(chunk, {stream: true});
  }
}

/** A byte-order mark wins over the charset of the header, as the Encoding Standard has it. */
function decoderFor([first, second]: Uint8Array, charset = 'utf-8'): TextDecoder {
  const mark = first! * 256 + second!;
  const label =
    mark === 0xfeff
      ? 'utf-16be'
      : mark === 0xfffe
        ? 'utf-16le'
        : mark === 0xefbb
          ? 'utf-8'
          : charset;
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function refusal({status, headers}: Response, now: number): LoadError {
  const code =
    status === 404 || status === 410
      ? 'not-found'
      : [401, 403, 407, 451].includes(status)
        ? 'forbidden'
        : 'server-error';
  return new LoadError(
    code,
    `HTTP ${status}`,
    status,
    readRetryAfter(headers.get('retry-after') || 'never', now),
  );
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). */
function readRetryAfter(value: string, now: number): number | undefined {
  const seconds = Number(value);
  const wait = seconds >= 0 ? seconds * 1000 : Date.parse(value) - now;
  return wait >= 0 ? wait : undefined;
}
