import { referencesRis } from '#exports/references/ris.ts';
import { guidelineFile } from '#site/file-route.ts';
import { guidelineStaticPaths } from '#site/site.ts';

export const getStaticPaths = guidelineStaticPaths;

export const GET = guidelineFile('application/x-research-info-systems', ({ guideline }) =>
  referencesRis(guideline),
);
