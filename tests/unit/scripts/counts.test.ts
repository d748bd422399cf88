import { describe, expect, test } from 'vitest';
import { addCounts, countReport, formatCounts } from '../../counts.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('the counts of a test run', () => {
  test('counts each test by its status', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [passed, failed, { status: 'skipped' }, { status: 'todo' }] }] };
    expect(countReport(report, false)).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [passed] }] };
    expect(countReport(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('counts a file whose teardown failed as a failure', () => {
    expect(countReport({ testResults: [{ status: 'failed', assertionResults: [passed] }] }, false).failed).toBe(1);
  });

  test('fails a run that ended with an error although its tests passed, and a run without tests', () => {
    expect(countReport({ testResults: [{ status: 'passed', assertionResults: [passed] }] }, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(countReport({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('are printed in one line', () => {
    expect(formatCounts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(formatCounts(addCounts([{ passed: 1, failed: 1, skipped: 0 }, { passed: 1, failed: 0, skipped: 2 }]))).toBe('2 passed, 1 failed, 2 skipped');
  });
});
