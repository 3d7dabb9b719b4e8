import type { Guideline } from './guideline.ts';
import { citationsOf, studiesOf } from './records.ts';
import { studyName } from './study-name.ts';

/** What the places that cite references are called, by anchor: “Description”, “the study of Meijerink et al (2021)”. */
export const placeNames = (guideline: Guideline): Readonly<Record<string, string>> => {
  const citations = new Map(citationsOf(guideline).map((citation) => [citation.key, citation]));
  return Object.fromEntries([
    ...guideline.sections.map(({ id, title }) => [id, title] as const),
    ...studiesOf(guideline).map((study) => {
      const name = studyName(study, citations);
      return [study.anchor, study.name === undefined ? `the study of ${name}` : name] as const;
    }),
  ]);
};
