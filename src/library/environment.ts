import { relative } from 'node:path';
import type { LibraryOptions } from './read.ts';

/** A sub-path with a slash at both ends: `policies` becomes `/policies/`. */
export const normaliseBase = (path: string): string =>
  `/${path.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');

/**
 * Where the content is and where the site will be, as the environment says it:
 * `CONTENT_DIR` (default `content`), `BASE_PATH` (default `/`).
 */
export const libraryOptions = (environment: NodeJS.ProcessEnv = process.env): LibraryOptions => ({
  contentRoot: relative('.', environment['CONTENT_DIR'] ?? 'content').replaceAll('\\', '/') || '.',
  base: normaliseBase(environment['BASE_PATH'] ?? '/'),
});
