import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync('.github/workflows/*.yml').sort();

describe.each(workflows)('%s', (file) => {
  const workflow = parse(readFileSync(file, 'utf8')) as Workflow;
  const jobs = Object.entries(workflow.jobs);

  test('pins every action of others by its commit', () => {
    for (const [, { steps = [] }] of jobs)
      for (const { uses } of steps)
        if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u);
  });

  test('may write nothing but the published pages, and that where no code of others runs', () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {})).not.toContain('write');
    for (const [name, { permissions = {}, steps = [] }] of jobs) {
      const writes = Object.keys(permissions).filter((scope) => permissions[scope] === 'write');
      expect(writes, name).toEqual(name === 'deploy' ? ['pages', 'id-token'] : []);
      if (writes.length > 0)
        expect(
          steps.some(({ run }) => run !== undefined),
          name,
        ).toBe(false);
    }
  });
});

test('recipes and documents name only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const texts = [...workflows, 'Containerfile', 'README.md', 'docs/deploying.md'];
  for (const file of texts) {
    const text = readFileSync(file, 'utf8');
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?(?<name>[\w:]+)/gu))
      expect(Object.keys(scripts), `${file}: npm run ${name}`).toContain(name);
  }
});
