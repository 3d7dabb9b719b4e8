import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blockNames } from '#markdown/block-homes.ts';
import { readLibrary } from '#library/read.ts';
import { codeStatuses } from '#model/coding.ts';
import { positionStatuses } from '#model/position.ts';
import { sectionIds } from '#model/section.ts';
import { actions, subjects } from '#markdown/revision-vocabulary.ts';

const page = readFileSync('docs/authoring.md', 'utf8');

/** The page’s examples under a heading of the second level, in order. */
const examples = (heading: string): string[] => {
  const section = new RegExp(
    String.raw`^## ${RegExp.escape(heading)}$(?<text>[\s\S]*?)(?=^## |$(?![\s\S]))`,
    'mu',
  );
  // Headings inside examples are no headings of the page.
  const hidden = page.replace(/^```[\s\S]*?^```$/gmu, (block) =>
    block.replaceAll('\n##', '\n\u0000##'),
  );
  const text = section.exec(hidden)?.groups?.['text'] ?? '';
  return Array.from(text.matchAll(/^```\w*\n(?<example>[\s\S]*?)^```$/gmu), ({ groups }) =>
    (groups?.['example'] ?? '').replaceAll('\u0000', ''),
  );
};

const number = '02-12345-67';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'authoring-'));
  mkdirSync(join(root, 'guidelines', number), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the examples of the page make a library without errors', () => {
  const write = (name: string, text: readonly (string | undefined)[]): void => {
    writeFileSync(join(root, 'guidelines', number, name), text.join('\n\n'));
  };
  const [, settings] = examples('The library');
  writeFileSync(join(root, 'library.yaml'), settings ?? '');
  mkdirSync(join(root, 'notices'));
  writeFileSync(join(root, 'notices', 'language-help-es.mdx'), examples('Notices').join(''));
  write('index.mdx', examples('The header: index.mdx'));
  write('description.mdx', examples('Text'));
  write('evidence-summary.mdx', examples('Evidence summary'));
  write('position-statement.mdx', examples('Position statement'));
  const [dosage, precautions] = examples('Dosage and precautions');
  write('dosage-administration.mdx', [dosage]);
  write('precautions.mdx', [precautions]);
  write('billing-coding.mdx', examples('Billing and coding'));
  const [exceptions, definitions] = examples('Program exceptions and definitions');
  write('program-exceptions.mdx', [exceptions]);
  write('definitions.mdx', [definitions]);
  write('related-guidelines.mdx', examples('Related guidelines'));
  write('other.mdx', examples('Other'));
  writeFileSync(
    join(root, 'guidelines', number, 'references.mdx'),
    examples('References').join(''),
  );
  write('committee-approval.mdx', examples('Committee approval'));
  write('update-history.mdx', examples('Update history'));
  const { findings, guidelines, notices } = readLibrary({ contentRoot: root, base: '/' });
  const shown = findings.map(
    ({ id, found, place }) =>
      `${place.file.slice(root.length)}:${String(place.line)} ${id} ${found}`,
  );
  expect(shown).toEqual([expect.stringContaining('anchor-unrecorded')]);
  expect(notices.map(({ name, lang }) => [name, lang])).toEqual([['language-help-es', 'es']]);
  expect(guidelines[0]?.sections.map(({ id }) => id)).toEqual(
    sectionIds.filter((id) => id !== 'reimbursement'),
  );
});

describe('the page names', () => {
  test.each([
    ['every section', sectionIds.map((id) => `${id}.mdx`)],
    ['every block', blockNames.map((name) => `\`${name}\``)],
    ['every status of a position', positionStatuses.map((status) => `\`${status}\``)],
    ['every status of a code', codeStatuses.map((status) => `\`${status}\``)],
    ['every word for what was done', Object.keys(actions)],
    [
      'every part that it can be done to',
      Object.keys(subjects).map((name) => name.replace(/s$/u, '')),
    ],
  ])('%s', (_, names) => {
    for (const name of names) expect(page).toContain(name);
  });
});
