import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { runNginx, type RunningNginx } from '../../scripts/nginx/run.ts';
import { wholeConfiguration } from '../../scripts/nginx/whole.ts';
import { policyOf } from '../../scripts/server/site-policy.ts';
import { ensureNginx, findNginx, type Nginx } from '../../scripts/setup/nginx.mjs';
import { isPublished } from '../../src/hosting/addresses.ts';
import { fileHeaders } from '../../src/hosting/answer.ts';
import { mediaTypes } from '../../src/hosting/media-types.ts';
import { everyType, nginxSites, sites, type BuiltSite } from './sites.ts';
import { ask, type Answer } from './support/ask.ts';
import { filesOf } from './support/built-pages.ts';

// One nginx serves them all.
test.describe.configure({ mode: 'default' });

const guideline = 'guidelines/02-40000-26';

/** What every answer of a host must carry, whatever it says: written out, not taken from the source. */
const headersOfAll = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': expect.stringMatching(
    /^default-src 'none';.*frame-ancestors 'none'$/u,
  ),
  'permissions-policy': expect.stringContaining('geolocation=()'),
};

/** Of nginx besides: no version, and nothing on how it is made. */
const onEveryAnswer = { ...headersOfAll, server: 'nginx' };

const types: readonly (readonly [file: string, type: string])[] = [
  ['page.html', 'text/html; charset=utf-8'],
  ['search.js', 'text/javascript; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
  ['picture.svg', 'image/svg+xml; charset=utf-8'],
  ['picture.png', 'image/png'],
  ['program.wasm', 'application/wasm'],
  ['guideline.json', 'application/json; charset=utf-8'],
  ['guideline.md', 'text/markdown; charset=utf-8'],
  ['guideline.pdf', 'application/pdf'],
  ['guideline.pdf.sha256', 'text/plain; charset=utf-8'],
  ['references.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['references.nbib', 'application/nbib; charset=utf-8'],
  ['references.bib', 'application/x-bibtex; charset=utf-8'],
  ['references.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['references.csv', 'text/csv; charset=utf-8'],
  ['updates.xml', 'application/atom+xml; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['pagefind/fragment/en_1.pf_fragment', 'application/octet-stream'],
  ['pagefind/index/en_1.pf_index', 'application/octet-stream'],
  ['pagefind/pagefind.en_1.pf_meta', 'application/octet-stream'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
];

/** The same, and a file for every other row of the table. */
const filesOfEveryType = [
  ...types,
  ...mediaTypes.map(({ ending, type }) => [`other${ending}`, type] as const),
];

const addressOf = (file: string): string => file.replace(/(?<=^|\/)index\.html$/u, '');

/** All that a site publishes; its 404 page has no address. */
const publishedFiles = (site: BuiltSite): string[] =>
  filesOf(site).filter((file) => isPublished(file) && file !== '404.html');

const decoded = ({ headers, body }: Answer): Buffer =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body;

let nginx: Nginx;
let running: RunningNginx;

test.beforeAll(async () => {
  nginx = ensureNginx(findNginx, () => undefined);
  if (!existsSync(path.join(sites.root.dir, 'index.html.gz')))
    throw new Error(`${sites.root.dir}/ is not compressed: run npm run compress first.`);
  rmSync(everyType.dir, { recursive: true, force: true });
  for (const [file] of filesOfEveryType) {
    mkdirSync(path.dirname(path.join(everyType.dir, file)), { recursive: true });
    writeFileSync(path.join(everyType.dir, file), '…');
  }
  copyFileSync(path.join(sites.root.dir, '_headers'), path.join(everyType.dir, '_headers'));
  running = await runNginx(nginx, [nginxSites.root, nginxSites.subPath, everyType]);
});

test.afterAll(() => running.close());

test('every type of file has its own media type', async () => {
  for (const [file, type] of filesOfEveryType) {
    const { status, headers } = await ask(everyType, file);
    expect([status, headers['content-type']], file).toEqual([200, type]);
  }
  const { headers } = await ask(everyType, 'pagefind/index/en_1.pf_index');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

for (const [name, site] of Object.entries(nginxSites)) {
  test.describe(`nginx at ${site.base} (${name})`, () => {
    for (const encoding of ['br', 'gzip', 'identity'] as const) {
      test(`sends every file as it was built, asked for ${encoding}`, async () => {
        test.skip(
          encoding === 'br' && nginx.brotli === undefined,
          `${nginx.executable} has no brotli module: gzip is tested alone`,
        );
        const files = publishedFiles(site);
        expect(files.length).toBeGreaterThan(35);
        const twin = { br: '.br', gzip: '.gz', identity: '.none' }[encoding];
        let compressed = 0;
        for (const file of files) {
          const asked = { headers: { 'Accept-Encoding': encoding } };
          const answer = await ask(site, addressOf(file), asked);
          expect(answer.status, file).toBe(200);
          expect(answer.headers, file).toMatchObject(onEveryAnswer);
          for (const [header, value] of fileHeaders(file, policyOf(site.dir)))
            expect(answer.headers[header.toLowerCase()], `${file} ${header}`).toBe(value);

          const hasTwin = existsSync(path.join(site.dir, file + twin));
          if (hasTwin) compressed++;
          expect(answer.headers['content-encoding'], file).toBe(hasTwin ? encoding : undefined);
          const varies = existsSync(path.join(site.dir, `${file}.gz`));
          expect(answer.headers.vary, file).toBe(varies ? 'Accept-Encoding' : undefined);
          expect(decoded(answer).equals(readFileSync(path.join(site.dir, file))), file).toBe(true);

          const { etag = '' } = answer.headers;
          expect(etag, file).toMatch(/^"[^"]+"$/u);
          const again = await ask(site, addressOf(file), {
            headers: { ...asked.headers, 'If-None-Match': etag },
          });
          expect([again.status, again.body.length], file).toEqual([304, 0]);
          expect(again.headers['cache-control'], file).toBe(answer.headers['cache-control']);
        }
        expect(compressed).toBeGreaterThanOrEqual(encoding === 'identity' ? 0 : 25);
      });
    }

    test('prefers brotli, and keeps the encodings’ marks apart', async () => {
      const etags = new Set<string | undefined>();
      for (const [accepted, expected] of [
        ['gzip, deflate, br', nginx.brotli === undefined ? 'gzip' : 'br'],
        ['gzip', 'gzip'],
        ['gzip;q=0', undefined],
        ['', undefined],
      ] as const) {
        const { headers } = await ask(site, `${guideline}/`, {
          // A proxy in front says so, and gets the same.
          headers: { 'Accept-Encoding': accepted, Via: '1.1 proxy' },
        });
        expect(headers['content-encoding'], accepted).toBe(expected);
        etags.add(headers.etag);
      }
      expect(etags.size).toBe(nginx.brotli === undefined ? 2 : 3);
    });

    test('keeps hashed files for ever, and all else for five minutes', async () => {
      const script = publishedFiles(site).find((file) => /^_astro\/.*\.js$/u.test(file)) ?? '';
      const cachingOf = async (address: string): Promise<string | undefined> =>
        (await ask(site, address)).headers['cache-control'];
      expect(await cachingOf(script)).toBe('public, max-age=31536000, immutable');
      expect(await cachingOf(`${guideline}/`)).toBe('public, max-age=300, must-revalidate');
      expect(await cachingOf('catalog.json')).toBe('public, max-age=300, must-revalidate');
      expect(await cachingOf('_astro/gone.js')).toBe('no-cache');
      expect(await cachingOf('pagefind/index/gone.pf_index')).toBe('no-cache');
    });

    test('gives a folder’s address its slash, and names no host', async () => {
      for (const [asked, given] of [
        [guideline, `${site.base}${guideline}/`],
        ['search?q=0600T', `${site.base}search/?q=0600T`],
      ] as const) {
        const { status, headers } = await ask(site, asked, { headers: { Host: 'elsewhere:99' } });
        expect([status, headers.location], asked).toEqual([301, given]);
        expect(headers, asked).toMatchObject(onEveryAnswer);
      }
    });

    test('answers what it does not hold with the 404 page', async () => {
      const page = readFileSync(path.join(site.dir, '404.html'));
      const script = publishedFiles(site).find((file) => file.endsWith('.js')) ?? '';
      for (const address of [
        'no-such-page/',
        'no-such-page.json',
        // The page itself, folders without a page, and what is for the host alone.
        '404.html',
        '_astro/',
        'guidelines/',
        '_headers',
        '.nojekyll',
        '.git/config',
        `${guideline}/.env`,
        'index.html.br',
        `${script}.gz`,
        // A way out of the folder, and what else tries one.
        '%2e%2e/package.json',
        '..%2fpackage.json',
        '_astro/..%2f..%2fpackage.json',
        '..;/package.json',
        `${guideline}/..\\..\\package.json`,
        '%c0%ae%c0%ae/package.json',
      ]) {
        const answer = await ask(site, address);
        expect([404, 400], address).toContain(answer.status);
        expect(answer.headers, address).toMatchObject(onEveryAnswer);
        expect(answer.headers['cache-control'], address).toBe('no-cache');
        if (answer.status === 404) {
          expect(answer.headers['content-type'], address).toBe('text/html; charset=utf-8');
          expect(answer.body.equals(page), address).toBe(true);
        }
      }
      const out = await ask(site, '/../../../../../../../../etc/passwd');
      expect(out.status).toBe(400);
      expect(out.headers).toMatchObject(onEveryAnswer);
      expect(out.body.toString()).not.toContain('nginx/');
    });

    test('answers HEAD as GET, without a body', async () => {
      for (const address of [`${guideline}/`, `${guideline}/guideline.json`, 'nothing']) {
        const asked = { headers: { 'Accept-Encoding': 'gzip' } };
        const get = await ask(site, address, asked);
        const head = await ask(site, address, { ...asked, method: 'HEAD' });
        expect(head.body.length, address).toBe(0);
        expect(head.status, address).toBe(get.status);
        expect({ ...head.headers, date: '' }, address).toEqual({ ...get.headers, date: '' });
      }
    });

    test('refuses every other method', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
        for (const address of ['', `${guideline}/`, guideline, 'nothing', '/']) {
          const { status, headers } = await ask(site, address, { method });
          expect([status, headers.allow], `${method} ${address}`).toEqual([405, 'GET, HEAD']);
          expect(headers, method).toMatchObject(onEveryAnswer);
        }
      }
    });

    test('sends a part of a file, and each header once where it has no such part', async () => {
      const secured = { 'X-Forwarded-Proto': 'https', 'Accept-Encoding': 'identity' };
      for (const file of [`${guideline}/`, `${guideline}/guideline.json`, 'favicon.svg']) {
        const part = await ask(site, file, { headers: { ...secured, Range: 'bytes=0-9' } });
        expect([part.status, part.body.length], file).toEqual([206, 10]);
        const none = await ask(site, file, { headers: { ...secured, Range: 'bytes=999999999-' } });
        expect(none.status, file).toBe(416);
        for (const { names, headers } of [part, none]) {
          expect(names, file).toEqual([...new Set(names)]);
          expect(headers, file).toMatchObject(onEveryAnswer);
          expect(headers['strict-transport-security'], file).toBe('max-age=31536000');
        }
      }
    });

    test('asks for HTTPS where it is spoken, and nowhere else', async () => {
      const transport = 'strict-transport-security';
      const secured = { headers: { 'X-Forwarded-Proto': 'https' } };
      for (const address of ['', `${guideline}/updates.xml`, 'nothing', guideline]) {
        expect((await ask(site, address)).headers[transport]).toBeUndefined();
        const { headers } = await ask(site, address, secured);
        expect(headers[transport], address).toBe('max-age=31536000');
      }
    });

    test('lets other sites read exports, and nothing else', async () => {
      const open = 'access-control-allow-origin';
      for (const file of ['guideline.json', 'references.ris', 'updates.xml', 'codes.csv'])
        expect((await ask(site, `${guideline}/${file}`)).headers[open], file).toBe('*');
      for (const address of ['', `${guideline}/`, 'favicon.svg', 'nothing.json'])
        expect((await ask(site, address)).headers[open], address).toBeUndefined();
    });
  });
}

test('at a sub-path, the rest of the host is not the site’s', async () => {
  const { subPath } = nginxSites;
  const front = await ask(subPath, '/policies?q=1');
  expect([front.status, front.headers.location]).toEqual([301, '/policies/?q=1']);
  for (const address of ['/', '/codes/', '/policies../package.json', '/policiesindex.html'])
    expect((await ask(subPath, address)).status, address).toBe(404);
});

test('the server of npm start sends the same headers', async () => {
  // It tells every time whether a file has changed, and compresses nothing.
  const own = ['date', 'etag', 'server', 'last-modified', 'vary', 'keep-alive', 'cache-control'];
  const common = ({ headers }: Answer): Record<string, unknown> =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
  for (const file of publishedFiles(sites.root)) {
    const here = await ask(sites.root, addressOf(file));
    const there = await ask(nginxSites.root, addressOf(file));
    expect(common(here), file).toEqual(common(there));
  }
  const { headers } = await ask(sites.root, 'nothing');
  expect(headers).toMatchObject(headersOfAll);
  expect((await ask(sites.root, '', { method: 'POST' })).status).toBe(405);
  expect((await ask(sites.root, '_headers')).status).toBe(404);
});

test('its settings hold without the brotli module too', () => {
  const run = path.resolve('.cache/e2e/nginx-without-brotli');
  rmSync(run, { recursive: true, force: true });
  mkdirSync(run, { recursive: true });
  const file = path.join(run, 'nginx.conf');
  const site = {
    root: run,
    base: '/',
    listen: [`127.0.0.1:${String(everyType.port + 1)}`],
    name: 'guidelines.example.org',
    policy: policyOf(sites.root.dir),
  };
  const settings = wholeConfiguration({
    sites: [site],
    brotli: undefined,
    run,
    access: 'off',
    log: 'warn',
    workers: 'auto',
  });
  expect(settings).not.toContain('brotli_static on');
  writeFileSync(file, settings);
  const tried = spawnSync(nginx.executable, ['-e', 'stderr', '-t', '-p', run, '-c', file]);
  expect([tried.status, tried.stderr.toString()]).toEqual([
    0,
    expect.stringMatching(/syntax is ok[^]*test is successful\n$/u),
  ]);
});

test('pages work under the policy of header and page together', async ({ page }) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  const { url } = nginxSites.subPath;
  for (const address of ['', `${guideline}/`, `${guideline}/references/`, 'search/?q=0600T']) {
    await page.goto(url + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByRole('link', { name: /0600T/u }).first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test('no page and no export can be framed', async ({ page }) => {
  for (const address of ['', `${guideline}/guideline.json`]) {
    const said = page.waitForEvent('console');
    await page.setContent(`<iframe src="${nginxSites.root.url}${address}"></iframe>`);
    expect((await said).text()).toContain('frame-ancestors');
  }
});
