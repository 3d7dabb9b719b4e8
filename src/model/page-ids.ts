/** The ids of the pages’ own parts, and of what their scripts add. */
const own: ReadonlySet<string> = new Set([
  'main',
  'date-of-service',
  'timeline',
  'periods',
  'versions',
  'take-menu',
  'citation-note',
  'citation-note-text',
  'by-hand-words',
]);

/** Whether an id belongs to a page that shows a guideline, and not to anything in the guideline. */
export const isPageId = (id: string): boolean => own.has(id) || /^(?:page|search)-/u.test(id);
