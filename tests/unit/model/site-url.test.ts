import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readSiteUrl } from '#model/site-url.ts';

test.each([
  [undefined, 'http://localhost:4321'],
  ['https://guidelines.example.org', 'https://guidelines.example.org'],
  ['https://guidelines.example.org/', 'https://guidelines.example.org'],
  ['HTTPS://Guidelines.Example.org:443', 'https://guidelines.example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://127.0.0.1', 'http://127.0.0.1'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://leitlinien.exämple.org', 'https://leitlinien.xn--exmple-cua.org'],
])('%o is the origin %s', (written, origin) => {
  expect(readSiteUrl(written)).toBe(origin);
});

test.each([
  ['', 'nothing'],
  [' ', 'a space'],
  ['https://example.org ', 'a space'],
  ['https://exa mple.org', 'a space'],
  ['https://example.org\n', 'a line break'],
  ['example.org', 'no address'],
  ['//example.org', 'no address'],
  ['https:example.org', 'no address'],
  ['https:///example.org', 'no address'],
  ['https://', 'no address'],
  ['ftp://example.org', 'no address'],
  ['file:///srv/site', 'no address'],
  ['javascript:alert(1)', 'no address'],
  ['data:text/html,x', 'no address'],
  ['https://user:secret@example.org', 'a name or password'],
  ['https://user@example.org', 'a name or password'],
  ['https://example.org\\policies', 'a backslash'],
  ['https://example.org/policies/', 'a path in it, which belongs to BASE_PATH'],
  ['https://example.org//', 'a path in it'],
  ['https://example.org/.', 'a path in it'],
  ['https://example.org?x', 'a query'],
  ['https://example.org/#x', 'a query or a #'],
  ['https://ex%61mple.org', 'no name of a host'],
  ['https://example.org:99999', 'no address'],
  ['https://a"b.org', 'no name of a host'],
  ['https://a;b.org', 'no name of a host'],
  ['https://example..org', 'no name of a host'],
])('%o is none: found %s', (written, found) => {
  expect(() => readSiteUrl(written)).toThrow(/^SITE_URL is ".*": found .+; expected a scheme/u);
  expect(() => readSiteUrl(written)).toThrow(found);
  expect(() => readSiteUrl(written)).not.toThrow('secret');
});

test.each(['build.ts', 'pdf.ts'])(
  '%s tells what is wrong with it, and builds nothing',
  (script) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'https://example.org/policies/' },
    });
    expect(status).toBe(1);
    expect(stdout + stderr.trim()).toMatch(/^SITE_URL is .+ belongs to BASE_PATH; expected .+\.$/u);
  },
);
