import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import { heading, link, list, paragraph, strong, type Flow } from './nodes.ts';

const fact = (label: string, value: string | undefined): Flow[][] =>
  value === undefined ? [] : [[paragraph(strong(`${label}:`), ` ${value}`)]];

const dateFact = (label: string, date: string | undefined): Flow[][] =>
  fact(label, date && longDate(date));

/**
 * What stands above the sections: the subject, the facts, and whose text governs.
 *
 * @param page address of the guideline’s page
 */
export const headerNodes = (guideline: Guideline, page: string): Flow[] => {
  const { number, subject, abbreviation, publisher, publisherHref, revised, archived } = guideline;
  const { linesOfBusiness } = guideline;
  return [
    heading(1, abbreviation === undefined ? subject : `${subject} (${abbreviation})`),
    ...(archived === undefined
      ? []
      : [paragraph(strong('Archived'), ` on ${longDate(archived)}: no longer in force.`)]),
    list([
      ...fact('Guideline', number),
      ...fact('Subject', subject),
      ...fact('Publisher', publisher),
      ...dateFact('Original effective date', guideline.originalEffective),
      ...dateFact('Reviewed', guideline.reviewed),
      ...dateFact('Revised', revised),
      ...dateFact('Next review', guideline.nextReview),
      ...fact(
        'Applies to',
        linesOfBusiness === 'all' ? 'All lines of business' : linesOfBusiness.join(', '),
      ),
      [paragraph(strong('Page:'), ' ', link(page, page))],
    ]),
    paragraph(
      `This text restates guideline ${number} of ${publisher}${
        revised === undefined ? '' : `, as revised ${longDate(revised)}`
      }, in other words. The publisher’s own text governs: `,
      link(publisherHref, publisherHref),
    ),
  ];
};
