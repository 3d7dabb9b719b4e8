import { codeSystems } from '#model/coding.ts';
import type { Change, ChangeAction, ChangeSubject, RevisionKind } from '#model/revision.ts';

/** What an entry of the update history says, or the first phrase that is outside the vocabulary. */
export type RevisionReading =
  | { readonly kind: RevisionKind; readonly codeSets?: string; readonly changes: Change[] }
  | { readonly unknown: string };

const occasions: readonly { readonly pattern: RegExp; readonly kind: RevisionKind }[] = [
  { pattern: /^new (?:medical coverage )?guideline$/iu, kind: 'new' },
  { pattern: /^(?:scheduled|annual) review$/iu, kind: 'scheduled-review' },
  { pattern: /^unscheduled review$/iu, kind: 'unscheduled-review' },
  { pattern: /^revision$/iu, kind: 'revision' },
  {
    pattern: /^quarterly (?<codeSets>[A-Z\d/-]+ )?coding update$/iu,
    kind: 'quarterly-coding-update',
  },
  { pattern: /^annual (?<codeSets>[A-Z\d/-]+ )?coding update$/iu, kind: 'annual-coding-update' },
  { pattern: /^(?<codeSets>[A-Z\d/-]+ )?coding update$/iu, kind: 'coding-update' },
  { pattern: /^(?:guideline )?archived$/iu, kind: 'archived' },
];

const actions: Readonly<Record<string, ChangeAction>> = {
  maintained: 'maintained',
  revised: 'revised',
  changed: 'revised',
  updated: 'updated',
  added: 'added',
  removed: 'removed',
  deleted: 'removed',
  reformatted: 'reformatted',
};

const subjects: Readonly<Record<string, ChangeSubject>> = {
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

/** The vocabulary as an editor may be told it. */
export const revisionVocabulary =
  'New guideline; Scheduled review; Unscheduled review; Revision; Quarterly, Annual or no word, then “CPT/HCPCS coding update”; ' +
  `Archived; and ${Object.keys(actions).join(', ')} with ${['position statement', 'description', 'evidence summary', 'coding', 'reimbursement', 'program exceptions', 'definitions', 'related guidelines', 'index terms', 'references', 'title', 'criteria', 'guideline'].join(', ')} or “code(s)” and the codes`;

const verb = new RegExp(String.raw`\b(?:${Object.keys(actions).join('|')})\b`, 'giu');
const isCode = (word: string): boolean =>
  Object.values(codeSystems).some(({ pattern }) => pattern.test(word));

/** Reads what a verb applies to: parts of the guideline, or codes. */
const readObjects = (action: ChangeAction, text: string): Change[] | undefined => {
  const protectedText = text.replace(/summary and analysis/giu, 'summary & analysis');
  const parts = protectedText.split(/\s*(?:,|\band\b)\s*/iu).filter(Boolean);
  if (parts.length === 0) return undefined;
  const changes: Change[] = [];
  const codes: string[] = [];
  for (const part of parts) {
    const words = part.replace(
      /^(?:the\s+)?(?:(?:CPT|HCPCS|ICD-10|ICD-10-CM|ICD-10-PCS|revenue)(?:\/HCPCS)?\s+)?codes?\s+/iu,
      '',
    );
    const range = words.split(/\s*[–-]\s*/u);
    if (range.length <= 2 && range.every(isCode)) {
      codes.push(range.join('–'));
      continue;
    }
    const name = part
      .toLowerCase()
      .replace('&', 'and')
      .replace(/^the /u, '')
      .replace(/ (?:section|information)$/u, '');
    if (!Object.hasOwn(subjects, name)) return undefined;
    const subject = subjects[name];
    if (subject) changes.push({ action, subject });
  }
  return codes.length > 0 ? [...changes, { action, subject: 'codes', codes }] : changes;
};

/** Reads one sentence: verbs before what they apply to, or after it. */
const readSentence = (sentence: string): Change[] | undefined => {
  const verbs = [...sentence.matchAll(verb)];
  const [first] = verbs;
  if (!first) return undefined;
  const verbFirst = first.index === 0;
  const changes: Change[] = [];
  let from = 0;
  for (const [position, match] of verbs.entries()) {
    const end = match.index + match[0].length;
    const next = verbs[position + 1]?.index ?? sentence.length;
    const objects = verbFirst ? sentence.slice(end, next) : sentence.slice(from, match.index);
    const action = actions[match[0].toLowerCase()];
    const read =
      action &&
      readObjects(action, objects.replace(/^\s*(?:and|,)+\s+|\s*(?:,|\band)\s*$/giu, '').trim());
    if (!read) return undefined;
    changes.push(...read);
    from = end;
  }
  return !verbFirst && sentence.slice(from).trim() !== '' ? undefined : changes;
};

/**
 * Reads an entry of the update history in the controlled vocabulary of `docs/authoring.md`.
 *
 * @param text the entry: sentences that end in a full stop or semicolon
 */
export const readRevisionText = (text: string): RevisionReading => {
  let kind: RevisionKind | undefined;
  let codeSets: string | undefined;
  const changes: Change[] = [];
  for (const sentence of text
    .split(/[.;](?:\s+|$)/u)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const occasion = occasions.find(({ pattern }) => pattern.test(sentence));
    if (occasion) {
      if (kind) return { unknown: sentence };
      kind = occasion.kind;
      codeSets = occasion.pattern.exec(sentence)?.groups?.['codeSets']?.trim();
      continue;
    }
    const read = readSentence(sentence);
    if (!read) return { unknown: sentence };
    changes.push(...read);
  }
  if (!kind) return { unknown: text };
  return { kind, ...(codeSets === undefined ? {} : { codeSets }), changes };
};
