import { fill, note } from '../draft.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const handbook =
  /(?<=^|[.;(\u001F]\s?|\s)(?<words>(?:Ambulatory Care|Inpatient (?:and|&) Surgical Care|General Recovery Care|Recovery Facility Care|Home Care|Behavioral Health Care|Chronic Care|Multiple Condition Management|Patient Information|Medicare Compliance|Transitions of Care)(?: Guidelines?)?)(?=[.,;:(]?\s*(?:\(?\d{1,2}(?:st|nd|rd|th)|\u001F|[.;]))/gu;
const edition =
  /(?<=[\s.,;(\u001F])(?<edition>\d{1,2}(?:st|nd|rd|th))\s[Ee]d(?:ition|n)?\b\.?(?=[\s,.;:)\u001F]|$)/gu;
const number =
  /(?<=[.;(\u001F]\s?)(?:[A-Z]{1,4}:\s?)?[A-Z]{1,2}-\d{3,4}(?:\s\([A-Z]{2,4}\))?(?=[.;,)\u001F]|$)/gu;

/** The criteria of MCG, by the handbook that holds them: `MCG. Ambulatory Care, 27th edition. Title.` */
export const criteria: SourceForm = {
  detects: /^(?:MCG|Milliman)(?![\p{L}])/u,
  lift(line, draft) {
    draft.kind = 'guidance';
    line.lift(handbook, (match) => {
      fill(draft, 'containerTitle', match.groups?.['words']);
      return spanOf(match);
    });
    line.lift(edition, (match) => {
      fill(draft, 'edition', match.groups?.['edition']);
      return spanOf(match);
    });
    line.lift(number, (match) => {
      note(draft, match[0]);
      return spanOf(match);
    });
  },
};
