/** Sums of test results. Plain numbers, so that they can be tested without running a test. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult one test file in vitest's JSON */

/**
 * What a report of vitest's adds up to. A file that could not even be loaded holds no test that failed and is counted
 * as one failure; so is a run that ended badly though every test in it passed (an error nobody caught).
 * @param {{ testResults: FileResult[] }} report
 * @param {boolean} endedWell
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
  const empty = counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (!endedWell || empty)) counts.failed = 1;
  return counts;
}

/**
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
 * The line a run ends with.
 * @param {Counts} counts
 */
export function sayCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
