import type { Guideline } from './guideline.ts';
import { citationsOf, studiesOf } from './records.ts';
import { shortCitation } from './short-citation.ts';

/** What the places that cite references are called, by anchor: “Description”, “the study of Meijerink et al (2021)”. */
export const placeNames = (guideline: Guideline): Readonly<Record<string, string>> => {
  const citations = new Map(citationsOf(guideline).map((citation) => [citation.key, citation]));
  return Object.fromEntries([
    ...guideline.sections.map(({ id, title }) => [id, title] as const),
    ...studiesOf(guideline).map(({ anchor, citationKey }) => {
      const citation = citations.get(citationKey);
      return [anchor, citation ? `the study of ${shortCitation(citation)}` : citationKey] as const;
    }),
  ]);
};
