import { guidelineMarkdown } from '#exports/guideline-markdown.ts';
import { guidelineFile } from '#site/file-route.ts';
import { guidelineStaticPaths, site } from '#site/site.ts';

export const getStaticPaths = guidelineStaticPaths;

export const GET = guidelineFile('text/markdown', ({ guideline, linkedFrom }) =>
  guidelineMarkdown(guideline, site, linkedFrom),
);
