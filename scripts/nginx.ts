/**
 * `npm run nginx` writes nginx's settings for a built site, from hosting/nginx and src/hosting.
 *
 *   npm run --silent nginx -- --root=/srv/guidelines/current --name=guidelines.example.org > site.conf
 *
 *   --dir       the built site that they are for (OUT_DIR, else dist)
 *   --root      where the files of dist/ are on the server, absolute
 *   --name      names of the host (any)
 *   --base      the sub-path that the site was built for (BASE_PATH, else /)
 *   --listen    where nginx listens, several times if need be (80 and [::]:80)
 *   --whole     all settings of an nginx that serves nothing else and needs no root
 *   --run       with --whole: the one folder that it writes to (/tmp)
 *   --brotli    with --whole: the file of nginx's brotli module
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteConfiguration } from './nginx/site.ts';
import { wholeConfiguration } from './nginx/whole.ts';
import { policyOf } from './server/site-policy.ts';
import { normalizeBase } from './server/static-site.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    root: { type: 'string' },
    name: { type: 'string', default: '_' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    listen: { type: 'string', multiple: true, default: ['80', '[::]:80'] },
    whole: { type: 'boolean', default: false },
    run: { type: 'string', default: '/tmp' },
    brotli: { type: 'string' },
  },
});

if (values.root === undefined) {
  console.error('--root is missing: where the files of dist/ are on the server.');
  process.exit(2);
}
if (!existsSync(values.dir)) {
  console.error(`${values.dir} does not exist: npm run build writes dist/.`);
  process.exit(1);
}
const site = {
  root: values.root.replace(/\/+$/u, ''),
  base: normalizeBase(values.base),
  name: values.name,
  listen: values.listen,
  policy: policyOf(values.dir),
};
try {
  const { run, brotli } = values;
  const settings = values.whole
    ? wholeConfiguration({
        sites: [site],
        brotli,
        run,
        access: '/dev/stdout',
        log: 'warn',
        workers: 'auto',
      })
    : siteConfiguration(site);
  process.stdout.write(settings);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exit(2);
}
