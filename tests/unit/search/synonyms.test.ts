import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSynonyms } from '#library/synonyms.ts';
import { Collector } from '#report/collector.ts';
import { messageOf } from '#report/finding.ts';

/** What is said of a list of synonyms, and what was read of it. */
const read = (text: string) => {
  const root = mkdtempSync(join(tmpdir(), 'synonyms-'));
  try {
    writeFileSync(join(root, 'synonyms.yaml'), text);
    const collector = new Collector();
    const synonyms = readSynonyms(root, collector.report);
    const findings = collector
      .sorted()
      .map((finding) => `${String(finding.place.line)} ${finding.id}: ${messageOf(finding)}`);
    return { synonyms, findings };
  } finally {
    rmSync(root, { recursive: true });
  }
};

test('a good list is read whole', () => {
  const { synonyms, findings } = read('same:\n  - [kidney, renal]\n');
  expect(findings).toEqual([]);
  expect(synonyms).toEqual({ same: [['kidney', 'renal']], leads: [] });
});

test.each([
  ['same:\n  - [kidney]\n', 2],
  ['same:\n  - [kidney, Kidney]\n', 2],
  ['same:\n  - [kidney, x]\n', 2],
  ['leads:\n  - from: payment\n    to: [x y]\n', 2],
  ['leads:\n  - from: [payment]\n', 1],
  ['sames: []\n', 1],
  ['same: [\n', 2],
])('%j is found wrong', (text, line) => {
  const { synonyms, findings } = read(text);
  expect(synonyms).toEqual({ same: [], leads: [] });
  expect(findings.join('\n')).toMatch(
    new RegExp(`^${String(line)} synonyms-malformed: Found `, 'u'),
  );
});

test('a library without a list has the project’s', () => {
  const root = mkdtempSync(join(tmpdir(), 'synonyms-'));
  const { same } = readSynonyms(root, () => undefined);
  rmSync(root, { recursive: true });
  expect(same).toContainEqual(['kidney', 'renal']);
});
