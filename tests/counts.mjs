/** Counts test results. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult one test file in vitest's JSON */

/**
 * Counts the results in vitest's JSON report. One failure is added for a file that failed without a failed test (it could
 * not be loaded), and for a run that ended with an error although every test passed (an uncaught error) or that had no test.
 * @param {{ testResults: FileResult[] }} report
 * @param {boolean} endedWell whether vitest's exit status is 0
 * @returns {Counts}
 */
export function countReport(report, endedWell) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) counts.failed += 1;
  }
  const isEmpty = counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (!endedWell || isEmpty)) counts.failed = 1;
  return counts;
}

/**
 * Sums counts.
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function addCounts(parts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const part of parts) {
    sum.passed += part.passed;
    sum.failed += part.failed;
    sum.skipped += part.skipped;
  }
  return sum;
}

/**
 * Returns the last line of a run.
 * @param {Counts} counts
 */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
