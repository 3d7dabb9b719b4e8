import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

describe('the container is healthy', () => {
  const [, written = '[]'] =
    /^HEALTHCHECK [^]*?^ {2}CMD (?<command>\[.+\])$/mu.exec(
      readFileSync('Containerfile', 'utf8'),
    ) ?? [];
  const [program = '', ...parameters] = JSON.parse(written) as string[];

  /** The exit code of the health check beside a site of a sub-path, and what it asked for. */
  const ask = async (base: string, variable: string): Promise<[code: unknown, asked: string]> => {
    let asked = '';
    const server = createServer(({ method = '', url = '' }, answer) => {
      asked = `${method} ${url}`;
      answer.writeHead(url === base ? 200 : `${url}/` === base ? 301 : 404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const here = parameters.map((text) => text.replace('/8080 ', `/${String(port)} `));
    const child = spawn(program, here, { env: { ...process.env, BASE_PATH: variable } });
    const [code] = (await once(child, 'exit')) as [number | null];
    server.close();
    server.closeAllConnections();
    return [code, asked];
  };

  test.each([
    ['/', '/'],
    ['/', ''],
    ['/policies/', '/policies/'],
    ['/policies/', '/policies'],
    ['/policies/', 'policies'],
    ['/a/b/', '/a/b'],
  ])('where the site is at %s, and BASE_PATH is “%s”', async (base, variable) => {
    expect(await ask(base, variable)).toEqual([0, `HEAD ${base}`]);
  });

  test('and is not where the site is missing', async () => {
    expect(await ask('/elsewhere/', '/policies/')).toEqual([1, 'HEAD /policies/']);
  });
});
