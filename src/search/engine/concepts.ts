import { fillers, stopWords } from '../stop-words.ts';
import { stem } from '../stem.ts';
import { conceptOf, type Concept } from './concept.ts';
import { correct } from './correct.ts';
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

/** Words that only the spelling keeps apart: `nano knife`, `meijerink2021`. */
const respaced = (word: string, next: string | undefined, resolver: Resolver): Step | undefined => {
  const { find } = resolver.lexicon;
  const joined = next === undefined ? undefined : find(word + next);
  if (next !== undefined && joined !== undefined) {
    const concept = wordsConcept([joined], resolver);
    if (concept) return { used: 2, concepts: [concept], notes: [] };
  }
  const [, letters, digits] = /^(\p{L}{3,})(\d+)$/u.exec(word) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const parts = [letters, digits].map((part) => find(part));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const concepts = parts.map((part) => wordsConcept([part], resolver));
  return concepts.every((concept) => concept !== undefined)
    ? { used: 1, concepts, notes: [] }
    : undefined;
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
  if (fillers.has(word) || word.length === 1) return { used: 1, concepts: [], notes: [] };
  const beginning = isLast ? beginningOf(word, resolver) : undefined;
  if (beginning) return step(beginning, { type: 'beginning', word });
  const to = resolver.corrects ? correct(lexicon.ascii(word), lexicon.words) : undefined;
  const corrected = to === undefined ? undefined : wordsConcept([to], resolver);
  if (to !== undefined && corrected) return step(corrected, { type: 'correction', from: word, to });
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

/** Initials beside an author’s name order hits, and keep none away. */
const isInitials = (
  words: readonly string[],
  at: number,
  { isName, isFamily }: Pick<Lexicon, 'isName' | 'isFamily'>,
): boolean => {
  const word = words[at] ?? '';
  return (
    /^\p{L}{1,4}$/u.test(word) &&
    (word.length === 1 || (isName(word) && !isFamily(word))) &&
    [words[at - 1], words[at + 1]].some((other) => (other?.length ?? 0) > 2 && isName(other ?? ''))
  );
};

/** A term of the thesaurus that is nowhere, as a word is that nobody wrote. */
const readMissingTerm = (
  words: readonly string[],
  { lexicon, thesaurus }: Resolver,
): Step | undefined => {
  for (let length = Math.min(thesaurus.longest, words.length); length > 1; length--) {
    const taken = words.slice(0, length).map((word) => lexicon.find(word) ?? word);
    if (thesaurus.find(taken) === undefined) continue;
    const word = words.slice(0, length).join(' ');
    return { used: length, concepts: [], notes: [{ type: 'unknown', word }] };
  }
  return undefined;
};

const readWords = (words: readonly string[], resolver: Resolver): Resolution => {
  const concepts: Concept[] = [];
  const notes: WordNote[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const rest = words.slice(at);
    const phrase = readPhrase(rest, resolver) ?? readMissingTerm(rest, resolver);
    if (phrase === undefined && stopWords.has(word)) {
      at += 1;
      continue;
    }
    const step = phrase ?? readWord(word, words[at + 1], at === words.length - 1, resolver);
    const isOptional =
      step.used === 1 && (isInitials(words, at, resolver.lexicon) || word.length === 1);
    concepts.push(
      ...step.concepts.map((concept) => (isOptional ? { ...concept, required: false } : concept)),
    );
    if (!isOptional) notes.push(...step.notes);
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
