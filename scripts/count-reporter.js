// A reporter for node:test that adds its counts to the tally of the whole run.
import {addToTally} from './tally.js';

/** @param {AsyncIterable<any>} events */
export default async function* countTests(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts[data.skip === undefined ? 'passed' : 'skipped'] += 1;
    if (type === 'test:fail') counts.failed += 1;
  }
  addToTally(counts);
  yield '';
}
