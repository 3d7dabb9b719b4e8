/**
 * `npm run nginx` writes nginx's settings for a built site, from hosting/nginx and src/hosting.
 *
 *   npm run nginx -- --root=/srv/guidelines/current --name=guidelines.example.org --out=site.conf
 *
 *   --out       the file that is written
 *   --dir       the built site that they are for (OUT_DIR, else dist)
 *   --root      where the files of dist/ are on the server, absolute
 *   --name      names of the host (any)
 *   --base      the sub-path that the site was built for (BASE_PATH, else /)
 *   --listen    where nginx listens, several times if need be (80 and [::]:80)
 *   --whole     all settings of an nginx that serves nothing else and needs no root
 *   --run       with --whole: the one folder that it writes to (/tmp)
 *   --brotli    with --whole: the file of nginx's brotli module
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteConfiguration } from './nginx/site.ts';
import { wholeConfiguration } from './nginx/whole.ts';
import { policyOf } from './server/site-policy.ts';
import { readBaseOption } from './setup/base-option.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    root: { type: 'string' },
    name: { type: 'string', default: '_' },
    base: { type: 'string' },
    listen: { type: 'string', multiple: true, default: ['80', '[::]:80'] },
    whole: { type: 'boolean', default: false },
    run: { type: 'string', default: '/tmp' },
    brotli: { type: 'string' },
  },
});

const { out, root, run, brotli } = values;
if (out === undefined || root === undefined) {
  console.error('Needed: --out, the file to write, and --root, where the files of dist/ will be.');
  process.exit(2);
}
if (!existsSync(values.dir)) {
  console.error(`${values.dir} does not exist: npm run build writes dist/.`);
  process.exit(1);
}
try {
  const site = {
    root: root.replace(/\/+$/u, ''),
    base: readBaseOption(values.base),
    name: values.name,
    listen: values.listen,
    policy: policyOf(values.dir),
  };
  const whole = { run, brotli, access: '/dev/stdout', log: 'warn', workers: 'auto' } as const;
  writeFileSync(
    out,
    values.whole ? wholeConfiguration({ ...whole, sites: [site] }) : siteConfiguration(site),
  );
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exit(2);
}
