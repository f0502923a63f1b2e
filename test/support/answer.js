// An endpoint whose query says how it answers, so that loader tests meet every kind of server.
import {setTimeout as wait} from 'node:timers/promises';
import {Readable} from 'node:stream';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/** Queries that have been answered once. */
const met = new Set();

/**
 * `/answer?…` understands:
 * - `status`, `type` (Content-Type), `body` (text) or `bodyBase64` or `size` (bytes of filler)
 * - `csp` (Content-Security-Policy), `integrityPolicy` (Integrity-Policy), `cors` (Access-Control-Allow-Origin), `expose` (Access-Control-Expose-Headers), `retryAfter`
 * - `first` (status of the first answer to this very query, before it answers as it says)
 * - `redirect` (Location), `delay` (ms before the headers)
 * - `drip` (bytes per chunk) and `pause` (ms between chunks; 20)
 * @type {Middleware}
 */
export async function answer(context, next) {
  if (context.path !== '/answer') return next();
  const query = new URLSearchParams(context.querystring);
  await wait(Number(query.get('delay')));

  if (query.has('first') && !met.has(context.querystring)) {
    met.add(context.querystring);
    context.status = Number(query.get('first'));
    context.set('Cache-Control', 'no-store');
    return;
  }
  context.status = Number(query.get('status') ?? (query.has('redirect') ? 302 : 200));
  const headers = {
    'Content-Security-Policy': query.get('csp'),
    'Integrity-Policy': query.get('integrityPolicy'),
    'Access-Control-Allow-Origin': query.get('cors'),
    'Access-Control-Expose-Headers': query.get('expose'),
    'Retry-After': query.get('retryAfter'),
    Location: query.get('redirect'),
  };
  for (const [name, value] of Object.entries(headers)) if (value !== null) context.set(name, value);
  context.set('Cache-Control', 'no-store');

  const body = readBody(query);
  const drip = Number(query.get('drip'));
  context.body = drip
    ? Readable.from(dripping(body, drip, Number(query.get('pause') ?? 20)))
    : body;
  // Koa derives a type from the body, unless it is set afterwards.
  const type = query.get('type') ?? 'application/feed+json';
  if (type) context.set('Content-Type', type);
  else context.remove('Content-Type');
}

/** @param {URLSearchParams} query */
function readBody(query) {
  if (query.has('size')) return Buffer.alloc(Number(query.get('size')), ' ');
  if (query.has('bodyBase64')) return Buffer.from(query.get('bodyBase64') ?? '', 'base64');
  return Buffer.from(query.get('body') ?? '');
}

/**
 * @param {Buffer} body
 * @param {number} size
 * @param {number} pause
 */
async function* dripping(body, size, pause) {
  for (let start = 0; start < body.length; start += size) {
    if (start > 0) await wait(pause);
    yield body.subarray(start, start + size);
  }
}
