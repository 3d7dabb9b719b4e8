/**
 * The built sites that the browser tests visit. One lives at the root of its host, the other under
 * a sub-path, as on a shared host: `test.use({ baseURL: sites.subPath.url })`.
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
  root: site('dist', '/', firstPort),
  /** Built by `serve-sites.ts`. */
  subPath: site('.cache/e2e/base', '/policies/', firstPort + 1),
} as const satisfies Record<string, BuiltSite>;
