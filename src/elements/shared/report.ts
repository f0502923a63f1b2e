import type {Problem} from '../../feed/types.js';
import {page} from '../../page.js';
import {adviceFor, type Failure} from '../../text/advice.js';

// A feed of 100,000 items may have as many problems.
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
    const rest = problems.length - lines.length;
    page.warnOnce(
      `${url} is shown, but its publisher should mend this:${lines.join('')}${rest ? `\n… and ${rest} more.` : ''}`,
    );
  }
}
