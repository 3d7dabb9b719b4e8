import { fill, note } from '../draft.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const series =
  /(?<=^|[.;(\u001F]\s?)(?<words>(?:(?:The )?NCCN (?:Clinical Practice )?Guidelines|Clinical Practice Guidelines(?= in Oncology))(?: in Oncology)?[®™]?(?: \((?:NCCN(?: Guidelines?)?|Guidelines?)[®™]?\))?[®™]?)(?=\s?[.:,–—\u001F])\s?[.:,–—]?/gu;
const copyright =
  /(?<=[.;(\u001F]\s?)[©c]\s?(?:19|20)\d\d\sNational Comprehensive Cancer Network(?:,? Inc\.?)?(?=[\s).;\u001F]|$)/gu;
const byNccn = /NCCN|National Comprehensive Cancer Network/u;

/**
 * Guidelines of the National Comprehensive Cancer Network. Their versions count within a year
 * (`Version 2.2023`): where no date is printed, that year is the year of issue.
 */
export const nccn: SourceForm = {
  detects: byNccn,
  lift(line, draft) {
    line.lift(series, (match) => {
      fill(draft, 'containerTitle', match.groups?.['words']);
      return spanOf(match);
    });
    line.lift(copyright, (match) => {
      note(draft, match[0]);
      return spanOf(match);
    });
  },
  settle(draft) {
    const body = draft.authors[0]?.literal ?? draft.containerTitle ?? '';
    if (!byNccn.test(body)) return;
    draft.kind = 'guidance';
    const year = /\d\.(?<year>20\d\d)$/u.exec(draft.edition ?? '')?.groups?.['year'];
    if (year !== undefined) draft.issued ??= year;
  },
};
