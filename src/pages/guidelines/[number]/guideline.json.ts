import { publishedHistoryOf } from '#exports/guideline-history.ts';
import { guidelineJson } from '#exports/guideline-json.ts';
import { guidelinePath, guidelineSchemaPath, siteAddress } from '#model/site-paths.ts';
import { guidelineFile } from '#site/file-route.ts';
import { base, guidelineStaticPaths, site } from '#site/site.ts';

export const getStaticPaths = guidelineStaticPaths;

export const GET = guidelineFile('application/json', ({ guideline, versions }) =>
  guidelineJson(
    guideline,
    {
      schema: siteAddress(site, guidelineSchemaPath(base)),
      page: siteAddress(site, guidelinePath(base, guideline.number)),
    },
    publishedHistoryOf(
      guideline,
      versions.map((version) => version.guideline),
      site,
    ),
  ),
);
