import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { guideline } from '#model/guideline.ts';
import { findings } from '#report/findings.ts';
import { hasErrors } from '#report/report.ts';
import { cases, hostileCases, written } from './cases.ts';
import { editedLibrary } from './edited-library.ts';

const valid = 'tests/fixtures/valid';

test('the valid library has no finding, and its model is valid', () => {
  const library = readLibrary({ contentRoot: valid, base: '/' });
  expect(library.findings).toEqual([]);
  expect(library.guidelines.map(({ number }) => number)).toEqual(['02-11111-11', '09-J0000-94']);
  for (const one of library.guidelines) expect(guideline.safeParse(one).error).toBeUndefined();
});

describe('the check says exactly what is wrong with', () => {
  test.each(cases)('$name', ({ edits, expect: expected }) => {
    const root = editedLibrary(edits);
    try {
      const library = readLibrary({ contentRoot: root, base: '/' });
      expect(library.findings.map((finding) => written(finding, root))).toEqual(expected);
      if (hasErrors(library.findings)) return;
      for (const one of library.guidelines) expect(guideline.safeParse(one).error).toBeUndefined();
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

test.each(hostileCases)('nothing is published of $name', ({ expect: expected }) => {
  expect(expected.some((line) => / error [\w-]+: /u.test(line))).toBe(true);
});

describe('the cases are complete', () => {
  /** Frozen versions have folders and a record of their own, and their cases beside these. */
  const ids = Object.keys(findings).filter((id) => !/^versions?-/u.test(id));
  const expected = cases.flatMap((one) => one.expect);

  test.each(ids)('one shows %s', (id) => {
    expect(expected.some((line) => line.includes(` ${id}: `))).toBe(true);
  });

  test('each has a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test('messages are sentences of what was found and what was expected', () => {
    for (const line of expected)
      expect(line).toMatch(/^\S.*:\d+:\d+ (?:error|warning) [\w-]+: Found .+; expected .+\.$/su);
  });
});
