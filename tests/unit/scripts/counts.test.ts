import { describe, expect, test } from 'vitest';
import { addCounts, countReport, sayCounts } from '../../counts.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('the sum of a test run', () => {
  test('counts each test by how it ended', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [passed, failed, { status: 'skipped' }, { status: 'todo' }] }] };
    expect(countReport(report, false)).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [passed] }] };
    expect(countReport(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('counts a file whose clean-up failed as a failure', () => {
    expect(countReport({ testResults: [{ status: 'failed', assertionResults: [passed] }] }, false).failed).toBe(1);
  });

  test('fails a run that ended badly though its tests passed, and a run without tests', () => {
    expect(countReport({ testResults: [{ status: 'passed', assertionResults: [passed] }] }, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(countReport({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('is said in one plain line', () => {
    expect(sayCounts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(sayCounts(addCounts([{ passed: 1, failed: 1, skipped: 0 }, { passed: 1, failed: 0, skipped: 2 }]))).toBe('2 passed, 1 failed, 2 skipped');
  });
});
