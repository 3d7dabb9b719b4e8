// @ts-check
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readJson } from '../setup/json-file.mjs';
import { root } from '../setup/places.mjs';

/**
 * @typedef {{ kind: 'vitest' | 'playwright', file: string }} Report
 * @typedef {{ passed: number, failed: number, failures: string[] }} Count `failures` has a line or
 *   more for each test that failed: its file and name, and what was wrong
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults?: { name: string,
 *   message?: string, assertionResults: { status: string, fullName: string,
 *   failureMessages?: string[] }[] }[] }} VitestReport
 * @typedef {{ title: string, ok: boolean, tests: { status: string, results: {
 *   error?: { message?: string } }[] }[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ suites?: PlaywrightSuite[],
 *   stats: { expected: number, unexpected: number, flaky: number } }} PlaywrightReport
 */

const linesOfMessage = 6;

/**
 * @param {readonly string[]} names from the file to the test
 * @param {string | undefined} message
 */
function failure(names, message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, linesOfMessage);
  return [names.join(' › '), ...lines.filter((line) => line.trim() !== '')].join('\n    ');
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above
 * @returns {string[]}
 */
function failuresIn({ title, specs = [], suites = [] }, above) {
  const names = [...above, title];
  return [
    ...specs
      .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
      .map((spec) => {
        const results = spec.tests.flatMap((test) => test.results);
        const message = results.find(({ error }) => error !== undefined)?.error?.message;
        return failure([...names, spec.title], message);
      }),
    ...suites.flatMap((inner) => failuresIn(inner, names)),
  ];
}

/** @type {Record<Report['kind'], (json: unknown) => Count>} */
const readers = {
  vitest: (json) => {
    const { numPassedTests, numFailedTests, testResults = [] } = /** @type {VitestReport} */ (json);
    const failures = testResults.flatMap(({ name, message = '', assertionResults }) => {
      const file = path.relative(root, name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length === 0 && message !== ''
        ? [failure([file], message)]
        : failed.map((test) => failure([file, test.fullName], test.failureMessages?.[0]));
    });
    return { passed: numPassedTests, failed: numFailedTests, failures };
  },
  playwright: (json) => {
    const { stats, suites = [] } = /** @type {PlaywrightReport} */ (json);
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      failures: suites.flatMap((suite) => failuresIn(suite, [])),
    };
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
    return { passed: 0, failed: 1, failures: [`no report in ${file}`] };
  }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
