import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { suggestedKey } from '#model/suggested-key.ts';
import { Lines } from '#report/lines.ts';
import { malformedIn } from './identifiers.ts';
import type { Rule } from './rule.ts';

/** Dates that a line may print and no key is made of: they change whenever the source is looked up again. */
const otherDates = ({ accessed, effective, retired, revised, notes }: Citation): boolean =>
  [accessed, effective, retired, revised].some((date) => date !== undefined) ||
  notes.some((text) => /(?:19|20)\d\d/u.test(text));

/** What a reference has too little of for a key. */
const lackOf = (citation: Citation): string => {
  const { authors, editors = [], issued } = citation;
  const hasAuthor = authors.length > 0 || editors.length > 0;
  if (hasAuthor && issued === undefined)
    return `without a year of issue to make its key of${otherDates(citation) ? ' (a date of review, revision, effect or access is none)' : ''}`;
  return `without an author${issued === undefined ? ' and a year of issue' : ''} to make its key of`;
};

/** Every reference has a key, and no two have the same. */
export const referenceKeys: Rule = {
  needs: ['references'],
  check: ({ guideline, documents, places }, report) => {
    const source = documents.find(({ section }) => section === 'references')?.source ?? '';
    const lines = new Lines(source);
    const first = new Map<string, number>();
    const keys = new Set(citationsOf(guideline).map(({ key }) => key));
    for (const citation of citationsOf(guideline)) {
      const place = places.get(citation);
      const other = first.get(citation.key);
      if (citation.key === '') {
        // A key or an identifier of the wrong form has a finding of its own.
        const offset = lines.offset(place.line, place.column);
        const told = /^<Reference\b[^>]*\bkey\b/u.test(source.slice(offset));
        if (told || malformedIn(citation.line).length > 0) continue;
        const suggestion = suggestedKey(citation, keys);
        keys.add(suggestion);
        report('reference-key', place, {
          found: `a reference ${lackOf(citation)}`,
          mend: `Begin the item with a key: <Reference key="${suggestion}" />, or another one of small letters, digits and hyphens.`,
        });
      } else if (other === undefined) first.set(citation.key, citation.number);
      else {
        report('reference-key-collision', place, {
          found: `reference ${String(citation.number)} with the key “${citation.key}”`,
          expected: `a key that differs from that of reference ${String(other)}`,
        });
      }
    }
  },
};
