import { referencesCsv } from '#exports/references/csv.ts';
import { guidelineFile } from '#site/file-route.ts';
import { guidelineStaticPaths } from '#site/site.ts';

export const getStaticPaths = guidelineStaticPaths;

export const GET = guidelineFile('text/csv', ({ guideline }) => referencesCsv(guideline));
