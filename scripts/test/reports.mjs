// @ts-check
import path from 'node:path';
import { readJson } from '../setup/json-file.mjs';
import { root } from '../setup/places.mjs';

/**
 * @typedef {{ kind: 'vitest' | 'playwright', file: string }} Report
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number } }} PlaywrightReport
 */

/** @type {Record<Report['kind'], (json: unknown) => Count>} */
const readers = {
  vitest: (json) => {
    const { numPassedTests, numFailedTests } = /** @type {VitestReport} */ (json);
    return { passed: numPassedTests, failed: numFailedTests };
  },
  playwright: (json) => {
    const { stats } = /** @type {PlaywrightReport} */ (json);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  },
};

/**
 * Counts the tests of a JSON report.
 * @param {Report} report
 * @param {number} code the exit code of the run that wrote it
 * @returns {Count} at least one failure when the run failed, whatever the report says
 */
export function readReport({ kind, file }, code) {
  /** @type {Count} */
  let count;
  try {
    count = readers[kind](readJson(path.join(root, file)));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
