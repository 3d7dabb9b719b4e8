import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { readReport } from '../../scripts/test/reports.mjs';

const folder = path.join('.cache', 'test', 'reports');

function written(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(path.join(root, file), JSON.stringify(content));
  return file;
}

describe('the count of npm test', () => {
  beforeAll(() => {
    mkdirSync(path.join(root, folder), { recursive: true });
  });

  afterAll(() => {
    rmSync(path.join(root, folder), { recursive: true });
  });

  test('takes passed and failed unit tests from the report', () => {
    const file = written('unit.json', { numPassedTests: 7, numFailedTests: 2 });
    expect(readReport({ kind: 'vitest', file }, 1)).toMatchObject({ passed: 7, failed: 2 });
  });

  test('counts a browser test that passed on a second try as failed', () => {
    const file = written('e2e.json', { stats: { expected: 5, unexpected: 1, flaky: 1 } });
    expect(readReport({ kind: 'playwright', file }, 1)).toMatchObject({ passed: 5, failed: 2 });
  });

  test('has a failure when the run failed beside its tests', () => {
    const file = written('crash.json', { numPassedTests: 7, numFailedTests: 0 });
    expect(readReport({ kind: 'vitest', file }, 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  test('has a failure when there is no report', () => {
    const file = path.join(folder, 'none.json');
    expect(readReport({ kind: 'vitest', file }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('names the unit tests that failed, and files that could not be read', () => {
    const name = path.join(root, 'tests/unit/a.test.ts');
    const failed = {
      status: 'failed',
      fullName: 'a code is kept',
      failureMessages: ['Lost 0600T\nat'],
    };
    const passed = { status: 'passed', fullName: 'a date is kept' };
    const file = written('failures.json', {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        { name, assertionResults: [failed, passed] },
        { name, message: 'Cannot find module', assertionResults: [] },
      ],
    });
    expect(readReport({ kind: 'vitest', file }, 1).failures).toEqual([
      'tests/unit/a.test.ts › a code is kept\n    Lost 0600T\n    at',
      'tests/unit/a.test.ts\n    Cannot find module',
    ]);
  });

  test('names the browser tests that failed', () => {
    const spec = (title: string, ok: boolean) => ({
      title,
      ok,
      tests: [
        { status: 'any', results: [{ error: { message: '\u001b[31mNot visible\u001b[39m' } }] },
      ],
    });
    const file = written('failed-pages.json', {
      stats: { expected: 1, unexpected: 1, flaky: 0 },
      suites: [
        {
          title: 'page.spec.ts',
          specs: [spec('opens', true)],
          suites: [{ title: 'the dialog', specs: [spec('closes', false)] }],
        },
      ],
    });
    expect(readReport({ kind: 'playwright', file }, 1).failures).toEqual([
      'page.spec.ts › the dialog › closes\n    Not visible',
    ]);
  });
});
