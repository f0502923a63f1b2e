// Test processes add their counts to one file, so that a run over several of them ends in one sum.
import {appendFileSync, existsSync, readFileSync} from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @param {Counts} counts */
export function formatCounts({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** @param {Counts} counts */
export function addToTally(counts) {
  const file = process.env['AUSHANG_TALLY'];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/**
 * @param {string} file
 * @returns {Counts}
 */
export function readTally(file) {
  const sum = {passed: 0, failed: 0, skipped: 0};
  if (!existsSync(file)) return sum;
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const counts = JSON.parse(line);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}
