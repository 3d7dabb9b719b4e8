import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLibrary } from '#library/read.ts';
import { readLibraryInThreads } from '#library/read-in-threads.ts';
import { citationsOf, codingsOf, revisionsOf, studiesOf } from '#model/records.ts';
import { syntheticLibrary, writeFiles } from '../../../scripts/bench/synthetic-library.ts';
import { mostSubjects, subjectAt } from '../../../scripts/bench/synthetic/subject.ts';

const folders: string[] = [];

/** Writes a library and tells how to read it. */
const written = (guidelines: number): { contentRoot: string; base: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  folders.push(folder);
  writeFiles(folder, syntheticLibrary(guidelines, 7));
  return { contentRoot: relative('.', folder), base: '/' };
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('the same seed gives the same bytes', () => {
  expect([...syntheticLibrary(4, 7)]).toEqual([...syntheticLibrary(4, 7)]);
});

test('another seed gives other texts', () => {
  const one = syntheticLibrary(1, 7);
  const path = [...one.keys()].find((name) => name.endsWith('references.mdx')) ?? '';
  expect(syntheticLibrary(1, 8).get(path)).not.toBe(one.get(path));
});

test('a guideline is the same in a library of any size', () => {
  const large = syntheticLibrary(5, 7);
  for (const [path, text] of syntheticLibrary(2, 7)) expect(large.get(path), path).toBe(text);
});

test('no two guidelines have the same number, subject or codes', () => {
  const subjects = Array.from({ length: mostSubjects }, (_, index) => subjectAt(index));
  const distinct = (values: readonly string[]): number => new Set(values).size;
  expect(distinct(subjects.map(({ number }) => number))).toBe(mostSubjects);
  expect(distinct(subjects.map(({ title }) => title))).toBe(mostSubjects);
  expect(distinct(subjects.flatMap(({ codes }) => codes))).toBe(2 * mostSubjects);
  expect(() => subjectAt(mostSubjects)).toThrow(RangeError);
});

test('its guidelines are valid, and as large as the first one', () => {
  const { guidelines, findings } = readLibrary(written(3));
  // Their anchors are recorded by the command that records those of any library.
  expect(findings.filter(({ id }) => id !== 'anchor-unrecorded')).toEqual([]);
  for (const guideline of guidelines) {
    expect(guideline.sections).toHaveLength(12);
    expect(citationsOf(guideline)).toHaveLength(57);
    expect(codingsOf(guideline)).toHaveLength(2);
    expect(revisionsOf(guideline)).toHaveLength(11);
    expect(studiesOf(guideline)).toHaveLength(3);
  }
});

test('threads read the same library as one alone', async () => {
  const options = written(32);
  const one = readLibrary(options);
  const shared = await readLibraryInThreads(options, 2);
  expect(JSON.stringify(shared.guidelines)).toBe(JSON.stringify(one.guidelines));
  expect([...shared.registries]).toEqual([...one.registries]);
  expect(shared.findings).toEqual(one.findings);
});
