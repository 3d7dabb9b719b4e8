import { referencesCslJson } from '#exports/references/csl-json.ts';
import { guidelineFile } from '#site/file-route.ts';
import { guidelineStaticPaths } from '#site/site.ts';

export const getStaticPaths = guidelineStaticPaths;

export const GET = guidelineFile('application/vnd.citationstyles.csl+json', ({ guideline }) =>
  referencesCslJson(guideline),
);
