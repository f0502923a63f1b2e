import type {ErrorCode} from '../feed/types.js';

/** What is known of a feed that could not be loaded. */
export interface Failure {
  readonly code: ErrorCode;
  /** HTTP status of the answer, where there was one. */
  readonly status?: number | undefined;
  /** What the parser said of the document. */
  readonly message: string;
}

/** One sentence or two for the web team: what went wrong and what to do. */
export function adviceFor({code, status, message}: Failure): string {
  switch (code) {
    case 'not-found':
      return `The server answered ${status}: nothing is at this address. Check "src".`;
    case 'forbidden':
      return `The server answered ${status}: it keeps this address from visitors. Make the feed public.`;
    case 'network':
      return 'No answer that this page may read. Either the server is out of reach, or it lacks the header "Access-Control-Allow-Origin: *", or the page\'s Content-Security-Policy does not list it in connect-src.';
    case 'timeout':
      return 'The server took too long. Serve the feed as a static or cached file.';
    case 'too-large':
      return 'The feed is larger than 5 MB. Put older items behind "next_url".';
    case 'server-error':
      return `The server answered ${status}: look into its log.`;
    case 'not-json':
    case 'not-a-feed':
      return message;
  }
}
