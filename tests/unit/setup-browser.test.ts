import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser, systemBrowsers } from '../../scripts/setup/browser.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function program(name: string, exitCode: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${String(exitCode)}\n`);
  chmodSync(file, 0o755);
  return file;
}

const nowhere = '/nowhere/chromium';

describe('the browser for the tests is', () => {
  test('the one that CHROMIUM_PATH names, before any other', () => {
    const named = program('mine', 0);
    expect(findBrowser({ named, playwrights: program('own', 0), system: [] })).toBe(named);
  });

  test('refused where CHROMIUM_PATH names none that runs', () => {
    expect(() => findBrowser({ named: nowhere, playwrights: nowhere, system: [] })).toThrow(
      'CHROMIUM_PATH is /nowhere/chromium',
    );
  });

  test('Playwright’s own where that is installed', () => {
    const playwrights = program('own', 0);
    expect(findBrowser({ named: '', playwrights, system: [program('chromium', 0)] })).toBe(
      playwrights,
    );
  });

  test('the system’s first one that runs, so no stub that asks for a snap', () => {
    program('chromium', 1);
    const works = program('google-chrome', 0);
    const system = systemBrowsers(folder);
    expect(findBrowser({ named: '', playwrights: nowhere, system })).toBe(works);
  });

  test('installed where none is found', async () => {
    const install = vi.fn(() => Promise.resolve(true));
    const find = vi.fn<() => string | undefined>();
    find.mockReturnValueOnce(undefined).mockReturnValueOnce('/usr/bin/chromium');
    expect(await ensureBrowser(find, undefined, install)).toBe('/usr/bin/chromium');
    expect(install).toHaveBeenCalledOnce();
  });

  test('asked for in words where none can be installed', async () => {
    const none = (): undefined => undefined;
    const asked = ensureBrowser(none, { need: 'PDFs are printed by', command: 'npm run pdf' }, () =>
      Promise.resolve(false),
    );
    await expect(asked).rejects.toThrow('PDFs are printed by Chromium, and none was found');
    await expect(asked).rejects.toThrow('apt-get install chromium');
    await expect(asked).rejects.toThrow('CHROMIUM_PATH=/path/to/chromium npm run pdf');
  });
});
