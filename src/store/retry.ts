import type {LoadError} from '../load/load-feed.js';

const RETRIES = 5;
const FIRST = 2000;
/** How long a server that answers 429 or 503 is left alone if it does not say. */
const BUSY_PAUSE = 60_000;
/** A mistake in a header must not keep the news old for as long as the page is open. */
const LONGEST_PAUSE = 3_600_000;

/** When to try again after a failure, in milliseconds. */
export interface Retry {
  /** How long the server must not be asked, whoever wants to. */
  readonly pause: number;
  /** How long to wait before the next try; Infinity where it would change nothing. */
  readonly wait: number;
}

/**
 * Tries come twice as late each time, and between half and all of that time, so that the visitors
 * of a town do not all come back in the same second.
 *
 * @param failures How many tries in a row had failed before this one.
 * @param random At least 0, less than 1.
 */
export function retryAfter(error: LoadError, failures: number, random: number): Retry {
  const {code, status = 0} = error;
  const isBusy = status === 429 || status === 503;
  const pause = Math.min(error.retryAfter ?? (isBusy ? BUSY_PAUSE : 0), LONGEST_PAUSE);
  const mayPass =
    code === 'network' ||
    code === 'timeout' ||
    (code === 'server-error' && (isBusy || status >= 500));
  const backOff = FIRST * 2 ** failures * (0.5 + random / 2);
  return {pause, wait: mayPass && failures < RETRIES ? pause + backOff : Infinity};
}
