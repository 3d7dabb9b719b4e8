import type { Citation } from './citation.ts';
import { shortCitation } from './short-citation.ts';
import type { Study } from './study.ts';

/**
 * What a study is called: by its own name, if it has one, else as its reference is cited.
 *
 * @param citations the references by key
 */
export const studyName = (
  { name, citationKey = '' }: Study,
  citations: ReadonlyMap<string, Citation>,
): string => {
  const citation = citations.get(citationKey);
  return name ?? (citation ? shortCitation(citation) : citationKey);
};
