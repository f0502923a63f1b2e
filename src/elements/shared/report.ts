import type {Problem} from '../../feed/types.js';
import {page} from '../../page.js';
import {adviceFor, type Failure} from '../../text/advice.js';

const MOST = 20;

/** Tells the web team why a feed could not be loaded. */
export function reportFailure(url: string, failure: Failure): void {
  page.warnOnce(`${url} [${failure.code}] ${adviceFor(failure)}`);
}

/** Tells the web team what a feed's publisher should mend. */
export function reportProblems(url: string, problems: readonly Problem[]): void {
  if (problems.length) {
    const lines = problems
      .slice(0, MOST)
      .map(({code, pointer, message}) => `\n${pointer} [${code}] ${message}`);
    // The parser does not list all problems of a feed that has very many.
    const rest = problems.length - lines.length;
    page.warnOnce(
      `${url} is shown, but its publisher should mend this:${lines.join('')}${rest ? `\n… and at least ${rest} more.` : ''}`,
    );
  }
}
