/**
 * `npm run build`: builds the site into `dist/` (or `OUT_DIR`), all or nothing. It is built within
 * the checkout, and takes the place of the last one only when it is complete.
 */
import path from 'node:path';
import { build } from 'astro';
import { readBasePath } from '#model/base-path.mjs';
import { readSiteUrl } from '#model/site-url.ts';
import { markBuild } from './build/earlier-build.ts';
import { localAddressesIn } from './build/local-addresses.ts';
import { takePlace } from './build/take-place.ts';
import { readTarget } from './build/target.ts';
import { makeTemporaryFolder } from './build/temporary-folder.ts';
import { root } from './setup/places.mjs';
import { exitOnProblem, SetupProblem } from './setup/problem.mjs';

function targetOrEnd(): string {
  try {
    // Astro’s configuration reads these two, and would tell what is wrong in its own way.
    readBasePath(process.env['BASE_PATH']);
    readSiteUrl(process.env['SITE_URL']);
    return readTarget();
  } catch (error) {
    return exitOnProblem(error);
  }
}

/** Whether an error’s message is all that whoever builds needs to know of it. */
const isTold = (error: unknown): error is Error =>
  error instanceof SetupProblem || (error instanceof Error && error.name === 'ContentErrors');

const target = targetOrEnd();
// Astro runs what it has built to make the pages, and finds its packages within the checkout alone:
// for a site elsewhere it has a folder that all builds share, and mistakes /srv/site-dist for a part
// of /srv/site.
const stage = makeTemporaryFolder(path.join(root, '.cache'));
// Where the site goes may be another file system: from here to there it is one step.
const beside = makeTemporaryFolder(path.dirname(target));

try {
  const built = path.join(stage, 'site');
  await build({ outDir: built, cacheDir: path.join(stage, 'cache'), logLevel: 'warn' });
  markBuild(built);
  // It may have been filled meanwhile.
  readTarget();
  takePlace(built, target, beside);
  const warning = localAddressesIn(target);
  if (warning !== undefined) console.error(warning);
} catch (error) {
  console.error(isTold(error) ? error.message : error);
  console.error('\nThe site was not built; what was published before is untouched.');
  process.exitCode = 1;
}
// The temporary folders go now; after a failure, Astro would still write its store into one.
process.exit();
