import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareVersions } from '#history/diff/compare-versions.ts';
import { withRevisedDate, withWaitingRow } from '#library/next-version.ts';
import { readLibrary, type Library } from '#library/read.ts';
import { revise } from '#library/revise.ts';
import {
  fixtureAliases,
  fixtureFolder,
  fixtureNumber as number,
  writeFirstVersion,
  writeVersion,
} from '../../support/three-versions.ts';

// Each of these tests reads a library several times.
vi.setConfig({ testTimeout: 30_000 });

let root = '';
const options = () => ({ contentRoot: root, base: '/' });
const read = (): Library => readLibrary(options());
const idsOf = ({ findings }: Library): string[] => findings.map(({ id }) => id);
const errorsOf = ({ findings }: Library): string[] =>
  findings.flatMap(({ id, severity }) => (severity === 'error' ? [id] : []));
const frozen = (date: string): string => join(root, 'versions', number, date);
const snapshot = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path}\n${readFileSync(path, 'utf8')}`;
    })
    .sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'revise-'));
  writeFirstVersion(root);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('revising a guideline', () => {
  test('freezes the present version, and opens the next with its dates set', () => {
    const before = readdirSync(fixtureFolder(root));
    const index = readFileSync(join(fixtureFolder(root), 'index.mdx'), 'utf8');
    const result = revise(options(), number, '2025-01-01');
    expect(result).toMatchObject({ outcome: 'done', frozen: '2024-06-15' });
    expect(readdirSync(frozen('2024-06-15'))).toEqual(before);
    expect(readFileSync(join(frozen('2024-06-15'), 'index.mdx'), 'utf8')).toBe(index);
    expect(readFileSync(join(fixtureFolder(root), 'index.mdx'), 'utf8')).toBe(
      index.replace('revised: 2024-06-15', 'revised: 2025-01-01'),
    );
    expect(readdirSync(join(root, 'versions', number))).toEqual(['2024-06-15']);
  });

  test('tells what is left, and publishes nothing before it is written', () => {
    const result = revise(options(), number, '2025-01-01');
    const left = result.outcome === 'done' ? result.left.join('\n') : '';
    expect(left).toContain('update-history.mdx:14');
    expect(left).toContain('committee-approval.mdx');
    expect(errorsOf(read())).toEqual(['cell-missing']);
    writeVersion(fixtureFolder(root), '2025-01-01');
    expect(errorsOf(read())).toEqual([]);
    expect(
      read()
        .versions.get(number)
        ?.map(({ date }) => date),
    ).toEqual(['2024-06-15']);
  });

  test.each([
    ['2024-06-15', 'is not after 2024-06-15'],
    ['2020-01-01', 'is not after 2024-06-15'],
  ])('refuses %s, which is not after the present version', (date, reason) => {
    const before = snapshot();
    const result = revise(options(), number, date);
    expect(result).toMatchObject({ outcome: 'refused' });
    expect(result.outcome === 'refused' && result.reason).toContain(reason);
    expect(snapshot()).toEqual(before);
  });

  test.each([
    ['02-4', '2025-01-01'],
    [number, '2025-02-30'],
    [number, '01/01/2025'],
  ])('is misused with %s %s', (which, date) => {
    expect(revise(options(), which, date).outcome).toBe('misused');
  });

  test('refuses a guideline that is not there, is archived, or is not right', () => {
    expect(revise(options(), '02-99999-99', '2025-01-01')).toMatchObject({ outcome: 'refused' });
    const index = join(fixtureFolder(root), 'index.mdx');
    const text = readFileSync(index, 'utf8');
    writeFileSync(index, text.replace('linesOfBusiness', 'archived: 2024-12-01\nlinesOfBusiness'));
    const archived = revise(options(), number, '2025-01-01');
    expect(archived.outcome === 'refused' && archived.reason).toContain('is archived since');
    writeFileSync(index, text);
    appendFileSync(join(fixtureFolder(root), 'description.mdx'), '\n[Nothing](#nothing)\n');
    const before = snapshot();
    const wrong = revise(options(), number, '2025-01-01');
    expect(wrong.outcome === 'refused' && wrong.findings.map(({ id }) => id)).toContain(
      'link-dead',
    );
    expect(snapshot()).toEqual(before);
  });

  test('a section with a link to an attachment, and not a byte changed, does not differ', () => {
    const folder = fixtureFolder(root);
    mkdirSync(join(folder, 'attachments'));
    writeFileSync(join(folder, 'attachments', 'form.txt'), 'A form.\n');
    appendFileSync(
      join(folder, 'reimbursement.mdx'),
      '\n[The form](attachments/form.txt) and [what it is for](#description).\n',
    );
    expect(revise(options(), number, '2025-01-01').outcome).toBe('done');
    writeVersion(folder, '2025-01-01');
    const library = read();
    expect(errorsOf(library)).toEqual([]);
    const [before] = library.versions.get(number) ?? [];
    const [after] = library.guidelines;
    if (!before || !after) throw new Error('both versions are read');
    expect(JSON.stringify(before.guideline)).toContain('versions/2024-06-15/attachments/form.txt');
    const { sections, unchanged } = compareVersions(before.guideline, after);
    expect(sections.map(({ id }) => id)).not.toContain('reimbursement');
    expect(unchanged).toContain('Reimbursement Information');
  });

  test('never writes over a version that is there', () => {
    mkdirSync(frozen('2024-06-15'), { recursive: true });
    writeFileSync(join(frozen('2024-06-15'), 'index.mdx'), 'somebody’s');
    const before = snapshot();
    expect(revise(options(), number, '2025-01-01').outcome).toBe('refused');
    expect(snapshot()).toEqual(before);
  });
});

describe('a frozen version', () => {
  beforeEach(() => {
    revise(options(), number, '2025-01-01');
    writeVersion(fixtureFolder(root), '2025-01-01');
  });

  test('may not change: not a word, not a file more or less', () => {
    const description = join(frozen('2024-06-15'), 'description.mdx');
    appendFileSync(description, '\nMore.\n');
    expect(read().findings).toContainEqual(
      expect.objectContaining({
        id: 'version-changed',
        severity: 'error',
        found: 'another text in description.mdx',
      }),
    );
    rmSync(description);
    expect(read().findings).toContainEqual(
      expect.objectContaining({ id: 'version-changed', found: 'no description.mdx' }),
    );
  });

  test('counts line breaks of any checkout as the same', () => {
    const description = join(frozen('2024-06-15'), 'description.mdx');
    writeFileSync(description, readFileSync(description, 'utf8').replaceAll('\n', '\r\n'));
    expect(errorsOf(read())).toEqual([]);
  });

  test('that the program would not take today is published all the same, with a warning', () => {
    const description = join(frozen('2024-06-15'), 'description.mdx');
    const record = join(root, 'versions', `${number}.yaml`);
    const digest = () => createHash('sha256').update(readFileSync(description)).digest('hex');
    const before = digest();
    appendFileSync(description, '\nWords <b>in HTML</b>.\n');
    expect(errorsOf(read())).toContain('mdx-html');
    writeFileSync(record, readFileSync(record, 'utf8').replace(before, digest()));
    expect(errorsOf(read())).toEqual([]);
    expect(read().findings).toContainEqual(
      expect.objectContaining({ id: 'mdx-html', severity: 'warning' }),
    );
  });

  test('may not be lost, nor its record be broken', () => {
    cpSync(frozen('2024-06-15'), frozen('2023-06-15'), { recursive: true });
    rmSync(frozen('2024-06-15'), { recursive: true });
    expect(errorsOf(read())).toEqual(['version-lost', 'version-name']);
    rmSync(frozen('2023-06-15'), { recursive: true });
    writeFileSync(join(root, 'versions', `${number}.yaml`), '2024-06-15: 1\n');
    expect(errorsOf(read())).toEqual(['versions-malformed']);
  });

  test('is from before the current one, and belongs to a guideline of the library', () => {
    const index = join(fixtureFolder(root), 'index.mdx');
    writeFileSync(index, readFileSync(index, 'utf8').replace('2025-01-01', '2024-06-15'));
    expect(idsOf(read())).toContain('version-order');
    mkdirSync(join(root, 'versions', '02-11111-11'));
    expect(idsOf(read())).toContain('version-name');
  });

  test('that is not on record is warned of', () => {
    rmSync(join(root, 'versions', `${number}.yaml`));
    expect(idsOf(read())).toContain('version-unrecorded');
    expect(errorsOf(read())).toEqual([]);
  });

  test('knows the anchors of later versions, and they know its', () => {
    revise(options(), number, '2025-06-15');
    const registry = join(root, 'anchors', `${number}.yaml`);
    writeVersion(fixtureFolder(root), '2025-06-15');
    const aliases = Object.entries(fixtureAliases());
    const text = readFileSync(registry, 'utf8').replace(/^aliases: \{\}\n/mu, '');
    writeFileSync(
      registry,
      `${text}aliases:\n${aliases.map(([alias, anchor]) => `  ${alias}: ${anchor}\n`).join('')}`,
    );
    const library = read();
    expect(errorsOf(library)).toEqual([]);
    const [first, second] = library.versions.get(number) ?? [];
    expect(second?.guideline.aliases).toMatchObject({
      'description-fda-clearance': 'description-regulatory-status',
      'ref-uptodate-2024-lung': 'ref-uptodate-2021-lung',
    });
    // Neither name of the heading is of the first version: nothing to lead to.
    expect(first?.guideline.aliases).not.toHaveProperty('description-fda-clearance');
  });
});

test('the header gets its date even where it had none, with its own line breaks', () => {
  expect(withRevisedDate('---\r\nnumber: 1\r\n---\r\nText', '2025-01-01')).toBe(
    '---\r\nnumber: 1\r\nrevised: 2025-01-01\r\n---\r\nText',
  );
  expect(withRevisedDate('---\nrevised: 2024-01-01\n---\nrevised: no', '2025-01-01')).toBe(
    '---\nrevised: 2025-01-01\n---\nrevised: no',
  );
});

test('a history without a table gets no row', () => {
  expect(withWaitingRow('Text\n', '2025-01-01')).toBeUndefined();
});
