import { expect, test } from 'vitest';
import { sitePolicy } from '../../../src/hosting/content-policy.ts';
import { headersFile, sitePolicyIn } from '../../../src/hosting/headers-file.ts';

const policy = sitePolicy(["'sha256-abc='"]);

/** The rules of a `_headers` file, as its readers take it apart. */
const rulesOf = (text: string): { path: string; headers: [string, string][] }[] =>
  text
    .split(/\n(?=\S)/u)
    .filter((rule) => !rule.startsWith('#'))
    .map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      const headers = lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
        return [name, value];
      });
      return { path, headers };
    });

/** What a host sends for an address: the headers of all rules that fit. */
const sentFor = (address: string, base = '/'): Record<string, string[]> => {
  const sent: Record<string, string[]> = {};
  for (const { path, headers } of rulesOf(headersFile(base, policy))) {
    const pattern = path.split('*').map((part) => RegExp.escape(part));
    if (!new RegExp(`^${pattern.join('.*')}$`, 'u').test(address)) continue;
    for (const [name, value] of headers) (sent[name] ??= []).push(value);
  }
  return sent;
};

const addresses = [
  '/',
  '/guidelines/02-40000-26/',
  '/_astro/page.Bx3.js',
  '/guidelines/02-40000-26/guideline.json',
  '/guidelines/02-40000-26/references.csl.json',
  '/guidelines/02-40000-26/references.ris',
  '/guidelines/02-40000-26/guideline.pdf.sha256',
  '/updates.xml',
  '/guidelines/02-40000-26/updates.xml',
  '/sitemap.xml',
];

test('no header is sent twice, and none is empty', () => {
  for (const address of addresses)
    for (const [name, values] of Object.entries(sentFor(address)))
      expect([address, name, values.length, values[0] === ''], address).toEqual([
        address,
        name,
        1,
        false,
      ]);
});

test('every answer carries the policy, and the headers that need no file', () => {
  for (const address of addresses)
    expect(sentFor(address)).toMatchObject({
      'Content-Security-Policy': [policy],
      'X-Content-Type-Options': ['nosniff'],
      'Strict-Transport-Security': ['max-age=31536000'],
    });
});

test('hashed files are kept, and exports have their types', () => {
  const hashed = sentFor('/_astro/page.Bx3.js');
  expect(hashed['Cache-Control']).toEqual(['public, max-age=31536000, immutable']);
  expect(sentFor('/guidelines/')['Cache-Control']).toBeUndefined();
  expect(sentFor('/a/references.csl.json')).toMatchObject({
    'Content-Type': ['application/vnd.citationstyles.csl+json; charset=utf-8'],
    'Access-Control-Allow-Origin': ['*'],
  });
  expect(sentFor('/a/updates.xml')['Content-Type']).toEqual([
    'application/atom+xml; charset=utf-8',
  ]);
  expect(sentFor('/a/')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('at a sub-path it speaks of that alone', () => {
  expect(sentFor('/policies/_astro/a.js', '/policies/')['Cache-Control']).toBeDefined();
  expect(sentFor('/elsewhere/', '/policies/')).toEqual({});
});

test('it keeps to the limits of Cloudflare Pages', () => {
  const text = headersFile('/policies/', policy);
  expect(rulesOf(text).length).toBeLessThanOrEqual(100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  for (const { path } of rulesOf(text)) expect(path.split('*').length).toBe(2);
});

test('the policy can be read from it again', () => {
  expect(sitePolicyIn(headersFile('/', policy))).toBe(policy);
  expect(() => sitePolicyIn('/*\n')).toThrow('no Content-Security-Policy');
});

test('the policy of pages lets no other script stand in them, and nobody frame them', () => {
  const directives = new Map(
    policy.split(';').map((part) => part.split(/ (.*)/su) as [string, string]),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self' 'sha256-abc='");
  expect(directives.get('frame-ancestors')).toBe("'none'");
  expect(directives.get('style-src-attr')).toBe("'none'");
});
