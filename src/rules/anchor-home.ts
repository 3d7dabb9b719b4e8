import type { FileName } from '#markdown/document.ts';
import type { Reading } from '#markdown/read-guideline.ts';
import { sectionIds } from '#model/section.ts';

const records: readonly (readonly [prefix: string, home: FileName])[] = [
  ['ref-', 'references'],
  ['study-', 'evidence-summary'],
  ['position-', 'position-statement'],
  ['criterion-', 'position-statement'],
  ['code-', 'billing-coding'],
  ['exception-', 'program-exceptions'],
  ['def-', 'definitions'],
  ['related-', 'related-guidelines'],
  ['update-', 'update-history'],
  ['index-', 'index'],
];

/** The file that the thing with an anchor stands in. */
const homeOf = (anchor: string): FileName | undefined =>
  sectionIds.find((id) => anchor === id || anchor.startsWith(`${id}-`)) ??
  records.find(([prefix]) => anchor.startsWith(prefix))?.[1];

/** Whether the absence of an anchor may come of a mistake that has been reported already. */
export const isExcused = (
  { documents, incomplete }: Pick<Reading, 'documents' | 'incomplete'>,
  anchor: string,
): boolean => {
  const home = homeOf(anchor);
  return (
    home !== undefined &&
    (incomplete.has(home) ||
      documents.some(({ section, tree }) => section === home && (anchor === home || !tree)))
  );
};
