import { narrow } from '#report/lines.ts';
import type { Rule } from './rule.ts';

/** The header orders sections that are there. */
export const sectionOrder: Rule = {
  needs: ['index'],
  check: ({ documents, headerPlaces, order }, report) => {
    const place = headerPlaces.get('order');
    const source = documents.find(({ section }) => section === 'index')?.source ?? '';
    if (!place) return;
    for (const id of order) {
      if (documents.some(({ section }) => section === id)) continue;
      report('field-malformed', narrow(place, source, id), {
        found: `“${id}” in “order”, and no file ${id}.mdx`,
        expected: 'sections that the guideline has',
        mend: 'Take the section out of the list, or add its file.',
      });
    }
  },
};
