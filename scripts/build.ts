/**
 * `npm run build`: builds the site into `dist/` (or `OUT_DIR`), all or nothing. It is built beside,
 * and takes the place of the last one only when it is complete.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';

const target = resolve(process.env['OUT_DIR'] ?? 'dist');
mkdirSync(dirname(target), { recursive: true });
const stage = mkdtempSync(join(dirname(target), '.build-'));
const built = join(stage, 'site');
const previous = join(stage, 'previous');

try {
  await build({ outDir: built, cacheDir: join(stage, 'cache'), logLevel: 'warn' });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(built, target);
} catch (error) {
  const isContent = error instanceof Error && error.name === 'ContentErrors';
  console.error(isContent ? error.message : error);
  console.error('\nThe site was not built; what was published before is untouched.');
  process.exitCode = 1;
} finally {
  rmSync(stage, { recursive: true, force: true });
}
// Astro would still write its store, after a failure, into the folder that is gone now.
process.exit();
