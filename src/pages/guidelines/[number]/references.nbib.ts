import { isInPubMed, referencesNbib } from '#exports/references/nbib.ts';
import { citationsOf } from '#model/records.ts';
import { guidelineFile } from '#site/file-route.ts';
import { guidelineStaticPaths } from '#site/site.ts';

/** Guidelines without a reference that PubMed’s format can tell have no such file. */
export const getStaticPaths = async (): ReturnType<typeof guidelineStaticPaths> =>
  (await guidelineStaticPaths()).filter(({ props }) =>
    citationsOf(props.guideline).some(isInPubMed),
  );

export const GET = guidelineFile('application/nbib', ({ guideline }) => referencesNbib(guideline));
