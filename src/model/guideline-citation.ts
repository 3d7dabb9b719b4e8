import { longDate } from './date-text.ts';
import type { Guideline } from './guideline.ts';

/**
 * How a guideline on this site is cited, address apart: “Irreversible Electroporation (IRE). Coverage
 * guideline 02-40000-26 of Florida Blue, revised June 15, 2024, as restated by Medical Coverage
 * Guidelines.” It does not pass the publisher off as the author of this site’s words.
 *
 * @param library the library’s title
 */
export const guidelineCitation = (
  {
    number,
    subject,
    abbreviation,
    publisher,
    revised,
  }: Pick<Guideline, 'number' | 'subject' | 'abbreviation' | 'publisher' | 'revised'>,
  library: string,
): string => {
  const title = abbreviation === undefined ? subject : `${subject} (${abbreviation})`;
  const date = revised === undefined ? '' : `, revised ${longDate(revised)}`;
  return `${title}. Coverage guideline ${number} of ${publisher}${date}, as restated by ${library}.`;
};
