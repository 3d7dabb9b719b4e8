/**
 * `npm run anchors`: records the anchors that are about to be published, so that no later change
 * can lose one. Refuses while the content has errors.
 */
import { recordVersions } from '#library/freeze.ts';
import { readLibrary } from '#library/read.ts';
import { recordAnchors } from '#library/registries.ts';
import { sourceOf } from '#library/source-of.ts';
import { formatReport, hasErrors } from '#report/report.ts';
import { libraryOptionsOrEnd } from './setup/library-options.ts';

const options = libraryOptionsOrEnd();
const { guidelines, registries, versions, findings } = readLibrary(options);
if (hasErrors(findings)) {
  process.stderr.write(formatReport(findings, 'terminal', sourceOf));
  console.error('No anchor was recorded.');
  process.exit(1);
}
for (const guideline of guidelines) {
  const fresh = recordAnchors(
    options.contentRoot,
    guideline,
    registries.get(guideline.number) ?? { published: [], aliases: {} },
  );
  console.log(
    `${guideline.number}: ${fresh.length === 0 ? 'nothing new' : `recorded ${fresh.map((anchor) => `#${anchor}`).join(' ')}`}`,
  );
  const frozen = recordVersions(
    options.contentRoot,
    guideline.number,
    versions.get(guideline.number) ?? [],
  );
  for (const date of frozen)
    console.log(`${guideline.number}: the version of ${date} is on record`);
}
