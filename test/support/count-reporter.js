import {addToTally, formatCounts} from '../../scripts/tally.js';

/**
 * Prints how many tests passed, failed and were skipped, over all browsers.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        // A file that cannot be loaded has no tests, but is a failure.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      addToTally(counts);
      console.log(`\nBrowser tests: ${formatCounts(counts)}`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {import('../../scripts/tally.js').Counts} counts
 */
function countSuite(suite, counts) {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}
