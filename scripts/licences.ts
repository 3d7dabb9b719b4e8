/**
 * `npm run licences`: lists the licence of every installed package, and ends with 1 where a package
 * names none, or one that nobody has accepted yet (scripts/licences/inventory.ts).
 *
 *   npm run licences -- [--production] [--json]
 */
import { execSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isAccepted, packagesIn } from './licences/inventory.ts';
import { root } from './setup/places.mjs';

const {
  values: { production, json },
} = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const packages = packagesIn(
  JSON.parse(
    execSync(`npm sbom --sbom-format cyclonedx${production ? ' --omit dev' : ''}`, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ),
);

if (json) {
  console.log(JSON.stringify(packages, undefined, 2));
} else {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence ?? 'no licence named');
  for (const [licence, held] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`\n${licence} (${String(held.length)})`);
    console.log(held.map(({ name }) => `  ${name}`).join('\n'));
  }
  console.log(`\n${String(packages.length)} packages`);
}

const refused = packages.filter(({ licence }) => !isAccepted(licence));
for (const { name, licence } of refused)
  console.error(
    `${name}: found ${licence ?? 'no licence'}; expected one of those in scripts/licences/inventory.ts. Read its terms, then add it there or take another package.`,
  );
process.exitCode = refused.length > 0 ? 1 : 0;
