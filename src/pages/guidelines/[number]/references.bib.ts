import { referencesBibtex } from '#exports/references/bibtex.ts';
import { guidelineFile } from '#site/file-route.ts';
import { guidelineStaticPaths } from '#site/site.ts';

export const getStaticPaths = guidelineStaticPaths;

export const GET = guidelineFile('application/x-bibtex', ({ guideline }) =>
  referencesBibtex(guideline),
);
