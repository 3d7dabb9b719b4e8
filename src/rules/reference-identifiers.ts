import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { narrow } from '#report/lines.ts';
import type { Rule } from './rule.ts';

/** What follows belongs to another publication: a correction, a comment. */
const notice =
  /\b(?:errat(?:um|a)|corrigend(?:um|a)|corrections?(?: (?:in|to|of))?:|correct(?:ed|ion) (?:in|to)\b|retract(?:ed|ion)|comment(?:s|ary)? (?:in|on)\b|updates? (?:in|of)\b|republished|expression of concern)/iu;

const numbers = /\bPMID\s*:?\s*(?<id>[1-9]\d{0,7})\b/giu;

/** Further identifiers of a kind that a line prints, beside the one that was read. */
const furtherIn = ({ line, notes, identifiers }: Citation): { id: string; first: string }[] => {
  const own = line.slice(0, notice.exec(line)?.index);
  const { doi, pmid } = identifiers;
  const dois = doi === undefined ? [] : notes.filter((note) => /^10\.\d{4,9}\/\S+$/u.test(note));
  const pmids = Array.from(own.matchAll(numbers), ({ groups }) => groups?.['id'] ?? '');
  return [
    ...dois.filter((id) => own.includes(id)).map((id) => ({ id, first: doi ?? '' })),
    ...pmids
      .filter((id) => pmid !== undefined && id !== pmid)
      .map((id) => ({ id, first: pmid ?? '' })),
  ];
};

/** A reference is one publication, which has one identifier of a kind. */
export const referenceIdentifiers: Rule = {
  needs: ['references'],
  check: ({ guideline, documents, places }, report) => {
    const source = documents.find(({ section }) => section === 'references')?.source ?? '';
    for (const citation of citationsOf(guideline))
      for (const { id, first } of furtherIn(citation))
        report('reference-identifiers', narrow(places.get(citation, 'line'), source, id), {
          found: `${id} beside ${first} in reference ${String(citation.number)}`,
        });
  },
};
