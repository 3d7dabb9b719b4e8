import { relative } from 'node:path';
import { readBasePath } from '#model/base-path.mjs';
import type { LibraryOptions } from './read.ts';

/**
 * Where the content is and where the site will be, as the environment says it:
 * `CONTENT_DIR` (default `content`), `BASE_PATH` (default `/`).
 *
 * @throws SettingProblem where `BASE_PATH` is no sub-path
 */
export const libraryOptions = (environment: NodeJS.ProcessEnv = process.env): LibraryOptions => ({
  contentRoot: relative('.', environment['CONTENT_DIR'] ?? 'content').replaceAll('\\', '/') || '.',
  base: readBasePath(environment['BASE_PATH']),
});
