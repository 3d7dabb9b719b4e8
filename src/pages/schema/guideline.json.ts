import { guidelineSchema } from '#exports/guideline-schema.ts';
import { guidelineSchemaPath, siteAddress } from '#model/site-paths.ts';
import { textFile } from '#site/file-route.ts';
import { base, site } from '#site/site.ts';

export const GET = textFile('application/schema+json', () =>
  guidelineSchema(siteAddress(site, guidelineSchemaPath(base))),
);
