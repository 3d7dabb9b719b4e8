import type { GuidelineEntry } from '../record.ts';
import { isCommon, isFiller, stopWords } from '../stop-words.ts';
import { singular, stem } from '../stem.ts';
import { conceptOf, type Concept } from './concept.ts';
import { affirmed, correct, relative } from './correct.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './matches.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What was made of a word that the library does not have. */
export type WordNote =
  | { readonly type: 'correction'; readonly from: string; readonly to: string }
  | { readonly type: 'beginning'; readonly word: string }
  | { readonly type: 'unknown'; readonly word: string };

export interface Resolution {
  readonly concepts: readonly Concept[];
  readonly notes: readonly WordNote[];
}

/** What a query is read with. */
export interface Resolver {
  readonly guidelines: readonly GuidelineEntry[];
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
  readonly matcher: Matcher;
  /** Whether misspelled words are corrected. */
  readonly corrects: boolean;
}

/** The concept of words that are known, or whose synonyms are; undefined if none of them is. */
const wordsConcept = (
  words: readonly string[],
  { thesaurus, matcher }: Resolver,
): Concept | undefined =>
  conceptOf({ type: 'words', words, others: thesaurus.find(words) ?? [] }, matcher);

const shortestBeginning = 4;
const mostCompletions = 12;

const beginningOf = (word: string, { lexicon, matcher }: Resolver): Concept | undefined => {
  if (word.length < shortestBeginning) return undefined;
  const completions = [...lexicon.words]
    .filter(([known]) => known.startsWith(word))
    .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .slice(0, mostCompletions);
  const stems = [...new Set(completions.map(([known]) => stem(known)))];
  const concept = conceptOf({ type: 'beginning', stems }, matcher);
  return concept && { ...concept, words: [word] };
};

interface Step {
  /** Words that it used up. */
  readonly used: number;
  readonly concepts: readonly Concept[];
  readonly notes: readonly WordNote[];
}

/** Words that only the spelling keeps apart: `nano knife`, `meijerink2021`, `162mg`. */
const respaced = (word: string, next: string | undefined, resolver: Resolver): Step | undefined => {
  const { find } = resolver.lexicon;
  const joined = next === undefined ? undefined : find(word + next);
  if (next !== undefined && joined !== undefined) {
    const concept = wordsConcept([joined], resolver);
    if (concept) return { used: 2, concepts: [concept], notes: [] };
  }
  const [, first, second] =
    /^(\p{L}{3,})(\d+)$/u.exec(word) ?? /^(\d+(?:\.\d+)?)(\p{L}+)$/u.exec(word) ?? [];
  if (first === undefined || second === undefined) return undefined;
  // The day of “June 15th” is written without its ending.
  const isOrdinal = ['st', 'nd', 'rd', 'th'].includes(second);
  const parts = (isOrdinal ? [first] : [first, second]).map((part) => find(part));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const concepts = parts.map((part) => wordsConcept([part], resolver));
  return concepts.every((concept) => concept !== undefined)
    ? { used: 1, concepts, notes: [] }
    : undefined;
};

/** What a word that the library does not have is a slip for. A term of the thesaurus is none: it is spelled as it should be. */
export const correctionOf = (
  word: string,
  { lexicon, thesaurus, corrects }: Resolver,
): Extract<WordNote, { type: 'correction' }> | undefined => {
  if (!corrects || lexicon.find(word) !== undefined || thesaurus.find([word])) return undefined;
  const to =
    affirmed(word, lexicon.find) ??
    (lexicon.isReal(word) ? undefined : correct(lexicon.ascii(word), lexicon.words)) ??
    relative(word, lexicon.words);
  return to === undefined ? undefined : { type: 'correction', from: word, to };
};

/** What is made of one word that is neither a stop word nor part of a known phrase. */
const readWord = (
  word: string,
  next: string | undefined,
  isLast: boolean,
  resolver: Resolver,
): Step => {
  const { lexicon } = resolver;
  const step = (concept: Concept, ...notes: WordNote[]): Step => ({
    used: 1,
    concepts: [concept],
    notes,
  });
  const known = wordsConcept([lexicon.find(word) ?? word], resolver);
  if (known) return step(known);
  const apart = respaced(word, next, resolver);
  if (apart) return apart;
  if (isCommon(word) || word.length === 1) return { used: 1, concepts: [], notes: [] };
  const beginning = isLast ? beginningOf(word, resolver) : undefined;
  if (beginning) return step(beginning, { type: 'beginning', word });
  const correction = correctionOf(word, resolver);
  const corrected = correction && wordsConcept([correction.to], resolver);
  if (corrected) return step(corrected, correction);
  return { used: 1, concepts: [], notes: [{ type: 'unknown', word }] };
};

/** The longest phrase from here on that something else stands for. */
const readPhrase = (words: readonly string[], resolver: Resolver): Step | undefined => {
  const { lexicon, thesaurus } = resolver;
  for (let length = Math.min(thesaurus.longest, words.length); length > 0; length--) {
    const taken = words.slice(0, length).map((word) => lexicon.find(word) ?? word);
    if (length === 1 && taken.every((word) => stopWords.has(word))) continue;
    if (thesaurus.find(taken) === undefined) continue;
    const concept = wordsConcept(taken, resolver);
    if (concept) return { used: length, concepts: [concept], notes: [] };
  }
  return undefined;
};

const kindsNumbered = new Set(['type', 'phase', 'stage', 'grade', 'class', 'tier', 'icd']);
const measures = new Set(
  'year month week day hour minute mg mcg g kg ml l mm cm unit dose patient session'.split(' '),
);

const numerals = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, String(at + 2)]),
);

/** A number with what it counts, or what it tells apart: `10 year`, `type 1`. It is nothing without the other. */
const readNumbered = (words: readonly string[], resolver: Resolver): Step | undefined => {
  const [one = '', other = ''] = words.map(singular);
  const isKind = kindsNumbered.has(one) && /^(?:\d{1,2}[a-z]?|i{1,3}|iv|v)$/u.test(other);
  const isMeasure = measures.has(other) && (/^\d+(?:\.\d+)?$/u.test(one) || numerals.has(one));
  if (!isKind && !isMeasure) return undefined;
  const taken = words.slice(0, 2);
  const concept =
    wordsConcept(taken, resolver) ??
    wordsConcept(
      taken.map((word) => numerals.get(word) ?? word),
      resolver,
    );
  if (concept) return { used: 2, concepts: [concept], notes: [] };
  return isKind
    ? { used: 2, concepts: [], notes: [{ type: 'unknown', word: taken.join(' ') }] }
    : undefined;
};

/** “The procedure”, “this drug”: what the guideline is about, which no place has to say again. */
const isSubject = (words: readonly string[], at: number): boolean =>
  ['the', 'this'].includes(words[at - 1] ?? '') && generic.has(singular(words[at] ?? ''));

const generic = new Set(
  'device drug medication medicine procedure product service system technique technology test therapy treatment'.split(
    ' ',
  ),
);

/** A term of the thesaurus that is nowhere, as a word is that nobody wrote. */
const readMissingTerm = (
  words: readonly string[],
  { lexicon, thesaurus }: Resolver,
): Step | undefined => {
  for (let length = Math.min(thesaurus.longest, words.length); length > 1; length--) {
    const taken = words.slice(0, length).map((word) => lexicon.find(word) ?? word);
    if (thesaurus.find(taken) === undefined) continue;
    // “How often” only asks.
    if (taken.every((word) => stopWords.has(word) || isFiller(word))) continue;
    const word = words.slice(0, length).join(' ');
    return { used: length, concepts: [], notes: [{ type: 'unknown', word }] };
  }
  return undefined;
};

/** Whether a word is made of the first letters of the words before it, or behind it: “renal cell carcinoma RCC”. */
const abbreviates = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  if (word.length < 2) return false;
  const initials = (some: readonly string[]): string => some.map((one) => one.charAt(0)).join('');
  return [
    words.slice(Math.max(0, at - word.length), at),
    words.slice(at + 1, at + 1 + word.length),
  ].some((some) => initials(some) === word);
};

const readWords = (words: readonly string[], resolver: Resolver): Resolution => {
  const concepts: Concept[] = [];
  const notes: WordNote[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const rest = words.slice(at);
    const phrase =
      readPhrase(rest, resolver) ?? readMissingTerm(rest, resolver) ?? readNumbered(rest, resolver);
    if (phrase === undefined && stopWords.has(word)) {
      at += 1;
      continue;
    }
    const step = phrase ?? readWord(word, words[at + 1], at === words.length - 1, resolver);
    const isOptional = step.used === 1 && (word.length === 1 || isSubject(words, at));
    concepts.push(
      ...step.concepts.map((concept) => (isOptional ? { ...concept, required: false } : concept)),
    );
    const isSaid = step.concepts.length === 0 && abbreviates(words, at);
    if (!isOptional && !isSaid) notes.push(...step.notes);
    at += step.used;
  }
  return { concepts, notes };
};

/** Reads the words of a query into what they ask for. */
export const resolveWords = (words: readonly string[], resolver: Resolver): Resolution => {
  const first = readWords(words, resolver);
  const corrections = first.notes.filter((note) => note.type === 'correction');
  if (corrections.length === 0) return first;
  // Corrected words can be part of a phrase that the misspelled ones were not.
  const corrected = new Map(corrections.map(({ from, to }) => [from, to]));
  const second = readWords(
    words.map((word) => corrected.get(word) ?? word),
    resolver,
  );
  return { concepts: second.concepts, notes: [...corrections, ...second.notes] };
};
