import type { Draft } from '../draft.ts';
import { fill } from '../draft.ts';
import type { Line } from '../line.ts';

/** Collections whose entries are reviews of a topic or a drug. */
export const topicCollection = /^(?:DynaMed|Lexi-?comp|Micromedex|DRUGDEX|Clinical Pharmacology)/iu;
/**
 * `MedlinePlus [Internet]. Place: Publisher.`: the name before the medium is the title, or what
 * holds the title that stands behind it.
 */
export function nameSite(line: Line, draft: Draft): void {
  const [only, ...others] = draft.authors;
  const name = only?.literal;
  if (name === undefined || others.length > 0) return;
  const medium = line.source.slice(name.length, name.length + 24);
  if (
    !line.source.startsWith(name) ||
    !/^\s\[(?:Internet|database online|homepage on the Internet)\]/iu.test(medium)
  )
    return;
  draft.authors = [];
  if (draft.title === undefined) {
    draft.title = name;
    return;
  }
  fill(draft, 'containerTitle', name);
  if (draft.url !== undefined && (draft.kind === 'report' || draft.kind === 'book'))
    draft.kind = topicCollection.test(name) ? 'topic-review' : 'web-page';
}
