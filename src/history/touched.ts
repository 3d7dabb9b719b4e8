import type { Guideline } from '#model/guideline.ts';
import { printedCode } from '#model/listed-since.ts';
import { codingsOf } from '#model/records.ts';
import type { Change, ChangeAction, ChangeSubject, Revision } from '#model/revision.ts';

/** Something that an entry of the update history touched. */
export interface Touched {
  readonly action: ChangeAction;
  /** “references”, “0600T” */
  readonly name: string;
  /** Its place on the guideline’s page as it is now; absent: it has none any more. */
  readonly anchor?: string;
}

const names: Readonly<Record<ChangeSubject, string>> = {
  'position-statement': 'position statement',
  description: 'description',
  'evidence-summary': 'summary of evidence',
  'dosage-administration': 'dosage and administration',
  precautions: 'precautions',
  'billing-coding': 'billing and coding',
  reimbursement: 'reimbursement',
  'program-exceptions': 'program exceptions',
  definitions: 'definitions',
  'related-guidelines': 'related guidelines',
  other: 'other',
  references: 'references',
  title: 'title',
  criteria: 'criteria',
  indications: 'indications',
  attachments: 'attachments',
  guideline: 'guideline',
  codes: 'codes',
};

/** The section that a subject without one of its own belongs to. */
const homes: Readonly<Partial<Record<ChangeSubject, string>>> = {
  criteria: 'position-statement',
  indications: 'position-statement',
  codes: 'billing-coding',
};

const inChange = (change: Change, guideline: Guideline): Touched[] => {
  const { action, subject, codes } = change;
  if (codes) {
    const listed = new Map(
      codingsOf(guideline).map((coding) => [printedCode(coding), coding.anchor]),
    );
    return codes.map((code) => {
      const anchor = listed.get(code);
      return { action, name: code, ...(anchor === undefined ? {} : { anchor }) };
    });
  }
  const home = homes[subject] ?? subject;
  const section = guideline.sections.find(({ id }) => id === home);
  return [{ action, name: names[subject], ...(section ? { anchor: section.id } : {}) }];
};

/** What an entry touched, in the order of the entry, with places on the guideline’s page as it is now. */
export const touchedBy = (revision: Revision, guideline: Guideline): Touched[] =>
  revision.changes.flatMap((change) => inChange(change, guideline));
