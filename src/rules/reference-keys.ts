import { citationsOf } from '#model/records.ts';
import { Lines } from '#report/lines.ts';
import { malformedIn } from './identifiers.ts';
import type { Rule } from './rule.ts';

/** Every reference has a key, and no two have the same. */
export const referenceKeys: Rule = {
  needs: ['references'],
  check: ({ guideline, documents, places }, report) => {
    const source = documents.find(({ section }) => section === 'references')?.source ?? '';
    const lines = new Lines(source);
    const first = new Map<string, number>();
    for (const citation of citationsOf(guideline)) {
      const place = places.get(citation);
      const other = first.get(citation.key);
      if (citation.key === '') {
        // A key or an identifier of the wrong form has a finding of its own.
        const offset = lines.offset(place.line, place.column);
        const told = /^<Reference\b[^>]*\bkey\b/u.test(source.slice(offset));
        if (told || malformedIn(citation.line).length > 0) continue;
        report('reference-key', place, {
          found: 'a reference without an author or a year to make its key of',
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
