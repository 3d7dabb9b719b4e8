import type { ChangeAction, ChangeSubject, RevisionKind } from '#model/revision.ts';

const codeSet = 'CPT|HCPCS|ICD-10(?:-CM|-PCS)?|Revenue';
const codeSets = `(?<codeSets>(?:${codeSet})(?:(?:/|, | and )(?:${codeSet}))*)`;

/** What occasions an entry of the update history. */
export const occasions: readonly { readonly pattern: RegExp; readonly kind: RevisionKind }[] = [
  { pattern: /^new (?:medical coverage )?guideline$/iu, kind: 'new' },
  { pattern: /^(?:scheduled|annual) review$/iu, kind: 'scheduled-review' },
  { pattern: /^unscheduled review$/iu, kind: 'unscheduled-review' },
  { pattern: /^revision$/iu, kind: 'revision' },
  {
    pattern: new RegExp(`^quarterly (?:${codeSets} )?coding update$`, 'iu'),
    kind: 'quarterly-coding-update',
  },
  {
    pattern: new RegExp(`^annual (?:${codeSets} )?coding update$`, 'iu'),
    kind: 'annual-coding-update',
  },
  { pattern: new RegExp(`^(?:${codeSets} )?coding update$`, 'iu'), kind: 'coding-update' },
  { pattern: /^(?:guideline )?archived$/iu, kind: 'archived' },
];

/** What is done, by the word that says it. */
export const actions: Readonly<Record<string, ChangeAction>> = {
  maintained: 'maintained',
  revised: 'revised',
  changed: 'revised',
  updated: 'updated',
  added: 'added',
  removed: 'removed',
  deleted: 'removed',
  reformatted: 'reformatted',
};

/** What it is done to, by the words that name it. */
export const subjects: Readonly<Record<string, ChangeSubject>> = {
  'position statement': 'position-statement',
  'position statements': 'position-statement',
  position: 'position-statement',
  description: 'description',
  evidence: 'evidence-summary',
  'evidence summary': 'evidence-summary',
  'summary and analysis of evidence': 'evidence-summary',
  coding: 'billing-coding',
  'billing/coding': 'billing-coding',
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
  guideline: 'guideline',
};

/** One name of each subject, as an editor is told it. */
const told =
  'position statement, description, evidence summary, coding, reimbursement, program exceptions, definitions, related guidelines, index terms, references, title, criteria, guideline';

/** The occasions as an editor is told them. */
export const occasionVocabulary =
  'New guideline; Scheduled review; Unscheduled review; Revision; Quarterly, Annual or no word, then “CPT/HCPCS coding update”; Archived';

/** The whole vocabulary as an editor is told it. */
export const revisionVocabulary = `an occasion (${occasionVocabulary}) or ${Object.keys(actions).join(', ')} with ${told} or “code(s)” and the codes`;
