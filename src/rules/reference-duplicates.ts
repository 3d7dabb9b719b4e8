import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { narrow } from '#report/lines.ts';
import type { Rule } from './rule.ts';

/** Whether an editor has declared that one belongs to the other. */
const areJoined = (one: Citation, other: Citation): boolean =>
  [one, other].some(({ relations = [] }) =>
    relations.some(({ key }) => key === one.key || key === other.key),
  );

const declared =
  'Nothing, if both are meant: they are declared to belong together, and the page shows it. Otherwise take one of them out.';

/** Two references with the same identifier may be one source listed twice; where that is declared, it is still told. */
export const referenceDuplicates: Rule = {
  needs: ['references'],
  check: ({ guideline, documents, places }, report) => {
    const first = new Map<string, Citation>();
    const source = documents.find(({ section }) => section === 'references')?.source ?? '';
    for (const citation of citationsOf(guideline)) {
      const told = new Set<number>();
      for (const [kind, id = ''] of Object.entries(citation.identifiers)) {
        const key = `${kind} ${id.toLowerCase()}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, citation);
        else if (!told.has(other.number)) {
          told.add(other.number);
          report('reference-duplicate', narrow(places.get(citation, 'line'), source, id), {
            found: `${id} in reference ${String(citation.number)}, as in reference ${String(other.number)}`,
            ...(areJoined(citation, other) ? { mend: declared } : {}),
          });
        }
      }
    }
  },
};
