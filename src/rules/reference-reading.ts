import { narrow } from '#report/lines.ts';
import { citationsOf } from '#model/records.ts';
import { malformedIn } from './identifiers.ts';
import type { Rule } from './rule.ts';

/** What of a reference could not be read is told to its editor. */
export const referenceReading: Rule = {
  needs: ['references'],
  check: ({ guideline, documents, places }, report) => {
    const source = documents.find(({ section }) => section === 'references')?.source ?? '';
    for (const citation of citationsOf(guideline)) {
      for (const part of citation.unread) {
        if (malformedIn(part).length > 0) continue;
        report('reference-unread', narrow(places.get(citation, 'line'), source, part), {
          found: `“${part}” in reference ${String(citation.number)}, which could not be read`,
        });
      }
    }
  },
};
