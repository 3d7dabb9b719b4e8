import { isCode } from '#model/coding.ts';
import type { Change, ChangeAction } from '#model/revision.ts';
import { actions, openingActions, subjects } from './revision-vocabulary.ts';

/** What one sentence of an entry says. */
export interface SentenceReading {
  readonly changes: readonly Change[];
  /** Words that claim to be codes, and are none. */
  readonly codeProblems: readonly string[];
  /** Whether all of it is in the vocabulary. */
  readonly isRead: boolean;
  /** What of it is not, where its verb is. */
  readonly unknown?: string;
  /** A verb without what it was done to. */
  readonly bare?: string;
}

/** Of the whole guideline, in words without a verb: “no change”, “formatting changes”. */
const wholes: readonly { readonly pattern: RegExp; readonly action: ChangeAction }[] = [
  { pattern: /^no changes?$/iu, action: 'maintained' },
  { pattern: /^(?:format(?:ting)? changes?|reformatted)$/iu, action: 'reformatted' },
];

const unread = (unknown?: string): SentenceReading => ({
  changes: [],
  codeProblems: [],
  isRead: false,
  // Before a colon stands what may be meant as an occasion.
  ...(unknown === undefined || unknown === '' || unknown.includes(':') ? {} : { unknown }),
});

const verb = new RegExp(String.raw`\b(?:${Object.keys(actions).join('|')})\b`, 'giu');
const openings = openingActions.map(({ pattern, action }) => ({
  action,
  verb: new RegExp(String.raw`(?:^|(?<=(?:,|\band)\s+))(?:${pattern})\b`, 'giu'),
}));

/** Whether a word looks like a code that has been mistyped: one word with figures in it. */
const claimsToBeCode = (word: string): boolean => /^(?=\S*\d)[\w.]+$/u.test(word);

const codeSet = '(?:CPT®?|HCPCS|ICD-?(?:9|10)(?:-CM|-PCS)?|revenue)';
/** “ICD-9 and ICD-10 coding” is one part of the guideline. */
const joinedCodeSets = new RegExp(
  String.raw`(${codeSet})(?:,? and |, )(?=${codeSet}(?:[/,]| and | cod))`,
  'giu',
);
/** What may stand before a code: “the new HCPCS code”, “descriptors of codes”. */
const beforeCode = new RegExp(
  String.raw`^(?:the\s+)?(?:new\s+)?(?:(?:code\s+)?descriptors?\s+(?:of|for)\s+)?(?:${codeSet}(?:/${codeSet})*\s+)?(?:diagnosis\s+|procedure\s+)?(?:codes?\s+)?`,
  'iu',
);
const afterCode = /(?:['’]s?)?\s+(?:code\s+)?descriptors?$/iu;
const betweenCodes = /\s*[–-]\s*|\s+(?:to|through)\s+/u;

const namesWithAnd = Object.keys(subjects).filter((name) => name.includes(' and '));

/** What a name of the vocabulary may be wrapped in: “the”, “new”, “section”, “HCPCS”, “Medicare Advantage”. */
const bareName = (part: string): string =>
  part
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/^(?:the )?(?:new )?(?:related (?!guidelines?\b))?/u, '')
    .replace(/(?: (?:sections?|information))+$/u, '')
    .replace(new RegExp(`^${codeSet}(?:/${codeSet})* (?=cod)`, 'iu'), '')
    .replace(/^(?:diagnosis|procedure) (?=codes)/u, '')
    .replace(/^medicare advantage(?: products?)?(?: program exceptions?)?$/u, 'program exceptions');

interface Verb {
  readonly action: ChangeAction;
  /** As written. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Reads what a verb applies to: parts of the guideline, or codes. */
const readObjects = ({ action, word }: Verb, text: string): SentenceReading => {
  const joined = namesWithAnd.reduce(
    (rest, name) => rest.replace(new RegExp(name, 'giu'), (words) => words.replace(/and/iu, '&')),
    text.replace(joinedCodeSets, '$1/'),
  );
  const parts = joined.split(/\s*(?:,|\band\b)\s*/iu).filter(Boolean);
  if (parts.length === 0) return { ...unread(), bare: word };
  const changes: Change[] = [];
  const codes: string[] = [];
  const codeProblems: string[] = [];
  for (const part of parts) {
    const words = part.replace(beforeCode, '').replace(afterCode, '');
    const range = words.split(betweenCodes);
    if (range.length <= 2 && range.every(isCode)) {
      codes.push(range.join('–'));
      continue;
    }
    if (range.length <= 2 && range.every(claimsToBeCode)) {
      codeProblems.push(range.find((word) => !isCode(word)) ?? words);
      continue;
    }
    const name = bareName(part);
    if (name === 'format' || name === 'formatting') {
      changes.push({ action: 'reformatted', subject: 'guideline' });
      continue;
    }
    const subject = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
    if (!subject) return unread(text.includes(part) ? part : part.replaceAll('&', 'and'));
    changes.push({ action, subject });
  }
  if (codes.length > 0) changes.push({ action, subject: 'codes', codes });
  return { changes, codeProblems, isRead: true };
};

const verbsOf = (sentence: string): Verb[] => {
  const at = (action: ChangeAction, { index, 0: word }: RegExpExecArray): Verb => ({
    action,
    word,
    from: index,
    to: index + word.length,
  });
  const opened = openings.flatMap(({ action, verb: pattern }) =>
    [...sentence.matchAll(pattern)].map((match) => at(action, match)),
  );
  const participles = [...sentence.matchAll(verb)].flatMap((match) => {
    const action = actions[match[0].toLowerCase()];
    return action ? [at(action, match)] : [];
  });
  return [...opened, ...participles].sort((a, b) => a.from - b.from);
};

/** “Title change” says that the title was changed. */
const withVerb = (sentence: string): string =>
  wholes.some(({ pattern }) => pattern.test(sentence))
    ? sentence
    : sentence.replace(/^(?<part>(?!no\b)[^,]+) change$/iu, '$<part> changed');

/**
 * Reads one sentence of an entry: verbs before what they apply to, or after it.
 *
 * @param sentence without its full stop, and without remarks in parentheses
 */
export const readRevisionSentence = (sentence: string): SentenceReading => {
  const words = withVerb(sentence.replace(/^consisting of\s+/iu, '').replace(/\s&\s/gu, ' and '));
  const whole = wholes.find(({ pattern }) => pattern.test(words));
  if (whole)
    return {
      changes: [{ action: whole.action, subject: 'guideline' }],
      codeProblems: [],
      isRead: true,
    };
  const verbs = verbsOf(words);
  const [first] = verbs;
  if (!first) return unread();
  const verbFirst = first.from === 0;
  const readings: SentenceReading[] = [];
  let from = 0;
  for (const [position, one] of verbs.entries()) {
    const { from: start, to: end } = one;
    const next = verbs[position + 1]?.from ?? words.length;
    const objects = verbFirst ? words.slice(end, next) : words.slice(from, start);
    const read = readObjects(
      one,
      objects.replace(/^\s*(?:and|,)+\s+|\s*(?:,|\band)\s*$/giu, '').trim(),
    );
    if (!read.isRead) return read;
    readings.push(read);
    from = end;
  }
  const rest = verbFirst ? '' : words.slice(from).trim();
  if (rest !== '') return unread(rest);
  return {
    changes: readings.flatMap(({ changes }) => changes),
    codeProblems: readings.flatMap(({ codeProblems }) => codeProblems),
    isRead: true,
  };
};
