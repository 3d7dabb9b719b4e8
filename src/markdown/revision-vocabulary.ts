import type { ChangeAction, ChangeSubject, RevisionKind } from '#model/revision.ts';

const codeSet = 'CPT®?|HCPCS|ICD-?(?:9|10)(?:-CM|-PCS)?|Revenue';
const codeSets = `(?<codeSets>(?:${codeSet})(?:(?:/|, | and )(?:${codeSet}))*)`;
/** “CPT/HCPCS coding update”, “HCPCS update”, “coding update”, but not “update” alone. */
const codingUpdate = `(?:${codeSets} (?:cod(?:e|es|ing) )?|cod(?:e|ing) )update`;
const theGuideline = '(?: (?:of|to) (?:the )?guidelines?)?';

/** What occasions an entry of the update history. */
export const occasions: readonly { readonly pattern: RegExp; readonly kind: RevisionKind }[] = [
  {
    pattern:
      /^(?:new (?:medical coverage )?guideline|(?:medical coverage )?guideline developed)$/iu,
    kind: 'new',
  },
  { pattern: /^(?:scheduled|annual|biennial) (?:guideline )?review$/iu, kind: 'scheduled-review' },
  { pattern: /^unscheduled (?:guideline )?review$/iu, kind: 'unscheduled-review' },
  {
    pattern: new RegExp(
      `^(?:(?:guideline|policy) )?review(?:ed)?(?: and (?:revision|update))?${theGuideline}(?: with literature (?:search|review))?$`,
      'iu',
    ),
    kind: 'review',
  },
  { pattern: new RegExp(`^revision${theGuideline}$`, 'iu'), kind: 'revision' },
  { pattern: new RegExp(`^quarterly ${codingUpdate}$`, 'iu'), kind: 'quarterly-coding-update' },
  { pattern: new RegExp(`^annual ${codingUpdate}$`, 'iu'), kind: 'annual-coding-update' },
  { pattern: new RegExp(`^${codingUpdate}$`, 'iu'), kind: 'coding-update' },
  { pattern: /^(?:guideline )?archived(?: due to inactivity)?$/iu, kind: 'archived' },
];

/** What is done, by the word that says it. */
export const actions: Readonly<Record<string, ChangeAction>> = {
  maintained: 'maintained',
  unchanged: 'maintained',
  revised: 'revised',
  changed: 'revised',
  updated: 'updated',
  added: 'added',
  removed: 'removed',
  deleted: 'removed',
  reformatted: 'reformatted',
};

/** The same, in the forms that begin a phrase only: “updating references”, “deletion of code …”. */
export const openingActions: readonly {
  readonly pattern: string;
  readonly action: ChangeAction;
}[] = [
  { pattern: 'no changes? (?:in|to)|maintaining', action: 'maintained' },
  { pattern: 'revising|changing|(?:revision|change)s? (?:of|to|in)', action: 'revised' },
  { pattern: 'updating|updates? (?:of|to|in)', action: 'updated' },
  { pattern: 'adding|additions? of', action: 'added' },
  { pattern: 'removing|deleting|(?:removal|deletion) of', action: 'removed' },
  { pattern: 'reformatting(?: of)?', action: 'reformatted' },
];

/** What it is done to, by the words that name it. */
export const subjects: Readonly<Record<string, ChangeSubject>> = {
  'position statement': 'position-statement',
  'position statements': 'position-statement',
  position: 'position-statement',
  'coverage statement': 'position-statement',
  description: 'description',
  evidence: 'evidence-summary',
  'evidence summary': 'evidence-summary',
  'summary and analysis of evidence': 'evidence-summary',
  dosage: 'dosage-administration',
  dosing: 'dosage-administration',
  'dosage/administration': 'dosage-administration',
  'dosage and administration': 'dosage-administration',
  precautions: 'precautions',
  coding: 'billing-coding',
  'billing/coding': 'billing-coding',
  'coding/billing': 'billing-coding',
  'billing and coding': 'billing-coding',
  codes: 'codes',
  descriptors: 'billing-coding',
  'code descriptors': 'billing-coding',
  reimbursement: 'reimbursement',
  'program exception': 'program-exceptions',
  'program exceptions': 'program-exceptions',
  definition: 'definitions',
  definitions: 'definitions',
  'related guideline': 'related-guidelines',
  'related guidelines': 'related-guidelines',
  other: 'other',
  'index terms': 'other',
  reference: 'references',
  references: 'references',
  title: 'title',
  'guideline title': 'title',
  criteria: 'criteria',
  'coverage criteria': 'criteria',
  indication: 'indications',
  indications: 'indications',
  attachment: 'attachments',
  attachments: 'attachments',
  guideline: 'guideline',
};

/** One name of each subject, as an editor is told it. */
export const subjectVocabulary =
  'position statement, criteria, indications, description, evidence summary, dosage/administration, precautions, coding, reimbursement, program exceptions, definitions, related guidelines, index terms, references, title, attachments, guideline or “code(s)” and the codes';

/** The occasions as an editor is told them. */
export const occasionVocabulary =
  'New guideline; Scheduled review; Unscheduled review; Review; Revision; Quarterly, Annual or no word, then “CPT/HCPCS coding update”; Archived';

/** The whole vocabulary as an editor is told it. */
export const revisionVocabulary = `an occasion (${occasionVocabulary}) or ${Object.keys(actions).join(', ')} with ${subjectVocabulary}`;
