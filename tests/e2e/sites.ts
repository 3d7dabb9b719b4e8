/**
 * The built sites that the browser tests visit. One lives at the root of its host, the other under
 * a sub-path, as on a shared host: `test.use({ baseURL: sites.subPath.url })`.
 *
 * `E2E_DIST` names another folder than `dist/` for the first, `E2E_PORT` the first of their ports.
 */
const firstPort = Number(process.env['E2E_PORT'] ?? '4391');

export interface BuiltSite {
  /** Where its files are, from the project's folder. */
  readonly dir: string;
  /** The sub-path, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
  /** The address of its front page. */
  readonly url: string;
}

function site(dir: string, base: string, port: number): BuiltSite {
  return { dir, base, port, url: `http://127.0.0.1:${String(port)}${base}` };
}

export const sites = {
  /** What `npm run build` wrote. */
  root: site(process.env['E2E_DIST'] ?? 'dist', '/', firstPort),
  /** Built by `serve-sites.ts`, as `npm run pdf` does it. */
  subPath: site('.cache/e2e/base', '/policies/', firstPort + 1),
} as const satisfies Record<string, BuiltSite>;

/** A library of invented guidelines, which hold what the published ones lack. Built by `serve-sites.ts`. */
export const fixtureSite = {
  ...site('.cache/e2e/fixture', '/', firstPort + 2),
  /** The folder of its content. */
  content: 'tests/fixtures/valid',
} as const satisfies BuiltSite & { readonly content: string };

/** The same two sites, served by nginx: started by the tests of hosting. */
export const nginxSites = {
  root: site(sites.root.dir, sites.root.base, firstPort + 3),
  subPath: site(sites.subPath.dir, sites.subPath.base, firstPort + 4),
} as const satisfies Record<keyof typeof sites, BuiltSite>;

/** A folder with a file of every type, published or not. Written by the tests of hosting. */
export const everyType = site('.cache/e2e/every-type', '/', firstPort + 5);

export const allSites = { ...sites, fixture: fixtureSite } as const;
