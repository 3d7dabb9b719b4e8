import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;

/** A library in a folder of its own, so that its paths are short and the same on every machine. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reporters-'));
  const content = join(folder, 'content');
  cpSync('tests/fixtures/valid', content, { recursive: true });
  const edit = (name: string, from: string, to: string): void => {
    const file = join(content, 'guidelines/09-J0000-94', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  edit('index.mdx', 'revised: 2024-03-15', 'revised: 06/15/24');
  edit('billing-coding.mdx', '| Q5999 |', '| Q599O |');
  edit('description.mdx', 'Tabs are allowed.', 'See <https://www.example.org/a,b:c>, 100%.');
  edit('references.mdx', '2020 May;12(3):45-52.', '2020 May;12(3):45-52. PMID: 3000O001.');
  edit('references.mdx', '1-9. doi: 10', '1-9. ??? doi: 10');
  rmSync(join(content, 'guidelines/09-J0000-94/attachments/request-form.txt'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(['terminal', 'github', 'json'])('the report for %s', async (format) => {
  const script = new URL('../../../scripts/check.ts', import.meta.url).pathname;
  const { status, stdout } = spawnSync(process.execPath, [script, '--format', format], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: 'content', NO_COLOR: '1' },
  });
  expect(status).toBe(1);
  await expect(stdout).toMatchFileSnapshot(`report.${format}.golden.txt`);
});
