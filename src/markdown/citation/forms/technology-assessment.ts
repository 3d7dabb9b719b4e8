import { fill, note } from '../draft.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const manual =
  /(?<=[\s.,;(\u001F])(?<words>(?:BCBSA )?(?:Evidence Positioning System|Medical Policy Reference Manual|MPRM|Medical Policy Manual|Evidence Street)[®™]?(?:\s\((?:MPRM|EPS)\))?)(?=[\s.,;:)\u001F]|$)[.,;:]?/gu;
const tec =
  /(?<=[.;(\u001F]\s)(?<words>(?:TEC|Technology Evaluation Center(?:\s\(TEC\))?)(?:\sAssessments?(?:\sProgram|\sin Press)?)?)(?=[\s.,;:\u001F])[.,;:]?/gu;
const volume = /(?<=[\s.,;(\u001F])Vol(?:ume)?\.?\s(?<volume>\d{1,3})(?=[\s.,;:)\u001F]|$)/gu;
/** `2009;24(3)`: volume and issue behind the year. */
const numbered = /(?<=(?:19|20)\d\d);\s?(?<volume>\d{1,3})\((?<issue>\d{1,3})\)(?=[.;,:]|\s|$)/gu;
const policy =
  /(?<=[\s.,;(\u001F])(?<words>(?:Policy\s)?(?:(?:No\.?|Number|#)\s?)?\d{1,2}\.\d{2}\.\d{2,3}|(?:Tab|No\.|Number)\s?\d{1,3})(?=[\s.,;:)\u001F]|$)\s?[-–—:]?/gu;

/** Assessments and policies of the Blue Cross and Blue Shield Association. */
export const technologyAssessment: SourceForm = {
  detects: /Blue ?Cross (?:and |& |\/)?Blue ?Shield Association|\bBCBSA\b|\bTEC Assessment/u,
  lift(line, draft) {
    draft.kind = 'report';
    for (const pattern of [manual, tec]) {
      line.lift(pattern, (match) => {
        fill(draft, 'containerTitle', match.groups?.['words']);
        return spanOf(match);
      });
    }
    line.lift(volume, (match) => {
      fill(draft, 'volume', match.groups?.['volume']);
      return spanOf(match);
    });
    line.lift(numbered, (match) => {
      fill(draft, 'volume', match.groups?.['volume']);
      fill(draft, 'issue', match.groups?.['issue']);
      return spanOf(match);
    });
    line.lift(policy, (match) => {
      note(draft, match.groups?.['words'] ?? '');
      return spanOf(match);
    });
  },
};
