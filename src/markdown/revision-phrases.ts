import { codeSystems } from '#model/coding.ts';
import type { Change, ChangeAction, RevisionKind } from '#model/revision.ts';
import { actions, occasions, subjects } from './revision-vocabulary.ts';

/** Something in an entry that is outside the vocabulary. */
export interface Problem {
  /** A phrase or a code as written, or an occasion that is missing (empty) or one too many. */
  readonly kind: 'phrase' | 'code' | 'occasion';
  readonly text: string;
}

/** What an entry of the update history says; without a known occasion it counts as a revision. */
export interface RevisionReading {
  readonly kind: RevisionKind;
  readonly codeSets?: string;
  readonly changes: Change[];
  readonly problems: readonly Problem[];
}

const verb = new RegExp(String.raw`\b(?:${Object.keys(actions).join('|')})\b`, 'giu');
const isCode = (word: string): boolean =>
  Object.values(codeSystems).some(({ pattern }) => pattern.test(word));
/** Whether a word looks like a code that has been mistyped: one word with figures in it. */
const claimsToBeCode = (word: string): boolean => /^(?=\S*\d)[\w.]+$/u.test(word);

interface SentenceReading {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** Reads what a verb applies to, parts of the guideline or codes; undefined if it is neither. */
const readObjects = (action: ChangeAction, text: string): SentenceReading | undefined => {
  const protectedText = text.replace(/summary and analysis/giu, 'summary & analysis');
  const parts = protectedText.split(/\s*(?:,|\band\b)\s*/iu).filter(Boolean);
  if (parts.length === 0) return undefined;
  const changes: Change[] = [];
  const codes: string[] = [];
  const problems: Problem[] = [];
  for (const part of parts) {
    const words = part.replace(
      /^(?:the\s+)?(?:(?:CPT|HCPCS|ICD-10|ICD-10-CM|ICD-10-PCS|revenue)(?:\/HCPCS)?\s+)?(?:codes?\s+)?/iu,
      '',
    );
    const range = words.split(/\s*[–-]\s*/u);
    if (range.length <= 2 && range.every(isCode)) {
      codes.push(range.join('–'));
      continue;
    }
    if (range.length <= 2 && range.every(claimsToBeCode)) {
      problems.push({ kind: 'code', text: range.find((word) => !isCode(word)) ?? words });
      continue;
    }
    const name = part
      .toLowerCase()
      .replace('&', 'and')
      .replace(/^the /u, '')
      .replace(/ (?:section|information)$/u, '');
    const subject = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
    if (!subject) return undefined;
    changes.push({ action, subject });
  }
  if (codes.length > 0) changes.push({ action, subject: 'codes', codes });
  return { changes, problems };
};

/** Reads one sentence: verbs before what they apply to, or after it; undefined if it cannot be read. */
const readSentence = (sentence: string): SentenceReading | undefined => {
  const verbs = [...sentence.matchAll(verb)];
  const [first] = verbs;
  if (!first) return undefined;
  const verbFirst = first.index === 0;
  const readings: SentenceReading[] = [];
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
    readings.push(read);
    from = end;
  }
  if (!verbFirst && sentence.slice(from).trim() !== '') return undefined;
  return {
    changes: readings.flatMap(({ changes }) => changes),
    problems: readings.flatMap(({ problems }) => problems),
  };
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
  const problems: Problem[] = [];
  for (const sentence of text
    .split(/[.;](?:\s+|$)/u)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const occasion = occasions.find(({ pattern }) => pattern.test(sentence));
    if (occasion) {
      if (kind) problems.push({ kind: 'occasion', text: sentence });
      kind ??= occasion.kind;
      codeSets ??= occasion.pattern.exec(sentence)?.groups?.['codeSets'];
      continue;
    }
    const read = readSentence(sentence);
    if (read) {
      changes.push(...read.changes);
      problems.push(...read.problems);
    } else problems.push({ kind: 'phrase', text: sentence });
  }
  // A phrase that could not be read may be the occasion.
  if (!kind && !problems.some((problem) => problem.kind === 'phrase'))
    problems.push({ kind: 'occasion', text: '' });
  return {
    kind: kind ?? 'revision',
    ...(codeSets === undefined ? {} : { codeSets }),
    changes,
    problems,
  };
};
