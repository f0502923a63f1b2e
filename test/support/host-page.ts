/** A page beside the tests, as a host would send it. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The directives of the policy that something ran against, with what it was. */
  readonly violations: readonly string[];
  /** What the script said to the web team. */
  readonly messages: readonly string[];
  /** What was thrown and caught by nobody. */
  readonly errors: readonly string[];
  /** Names of global variables before anything of ours has run. */
  readonly globals: readonly string[];
}

interface HostOptions {
  readonly head?: string;
  readonly body?: string;
  /** What the header `Content-Security-Policy` says; scripts may have the nonce `n`. */
  readonly policy?: string;
  /** What the header `Integrity-Policy` says. */
  readonly integrityPolicy?: string;
  readonly lang?: string;
}

const NOTES = `
  var notes = {violations: [], messages: [], errors: [], globals: []};
  addEventListener('securitypolicyviolation', (event) =>
    notes.violations.push(event.violatedDirective + ' ' + event.blockedURI));
  addEventListener('error', (event) => notes.errors.push(event.message || event.target.localName), true);
  addEventListener('unhandledrejection', (event) => notes.errors.push(String(event.reason)));
  for (const kind of ['warn', 'info', 'log', 'error'])
    console[kind] = (...parts) => notes.messages.push(parts.join(' '));
  notes.globals.push(...Object.getOwnPropertyNames(window));
  // No nonce is to be found here.
  document.currentScript.remove();`;

/** Opens a page in a frame of its own, and waits until it has loaded. */
export async function openHost({
  head = '',
  body = '',
  policy,
  integrityPolicy,
  lang = 'de',
}: HostOptions): Promise<HostPage> {
  const query = new URLSearchParams({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Musterstadt</title><script nonce="n">${NOTES}</script>${head}</head><body>${body}</body></html>`,
    ...(policy && {csp: policy}),
    ...(integrityPolicy && {integrityPolicy}),
  });
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'position: fixed; inset: 0; inline-size: 700px; block-size: 1000px; border: 0';
  frame.src = `/answer?${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as HostPage['window'];
  const {notes} = window as unknown as {notes: Omit<HostPage, 'frame' | 'window' | 'document'>};
  return {...notes, frame, window, document: window.document};
}

export function closeHosts(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}

/** The built script, with what lies beside it; undefined where nothing was built. */
export async function builtFiles(): Promise<Readonly<Record<string, string>> | undefined> {
  const response = await fetch('/dist/integrity.json');
  return response.ok ? ((await response.json()) as Record<string, string>) : undefined;
}
