import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markBuild } from '../../../scripts/build/earlier-build.ts';
import { editedLibrary } from './edited-library.ts';

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'base64')]),
  );

test('a build of broken content ends with 1, tells everything, and leaves the last site as it was', () => {
  const content = editedLibrary([
    { in: 'index.mdx', replace: 'revised: 2024-03-15', with: 'revised: 2024-02-30' },
    { in: 'reimbursement.mdx', append: '\nA {brace}.\n' },
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'guidelines'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<p>The site as it was.</p>\r\n');
  writeFileSync(join(site, 'guidelines/data.bin'), Buffer.from([0, 255, 254]));
  markBuild(site);
  const before = filesIn(folder);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site },
    });
    expect(status).toBe(1);
    const output = stdout + stderr;
    expect(output).toContain('index.mdx:9:10 error date-malformed');
    expect(output).toContain('reimbursement.mdx:3:3 error mdx-brace');
    expect(output).toContain('2 errors, 0 warnings');
    expect(output).toContain('what was published before is untouched');
    expect(filesIn(folder)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['site']);
  } finally {
    rmSync(content, { recursive: true });
    rmSync(folder, { recursive: true });
  }
}, 120_000);
