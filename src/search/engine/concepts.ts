import { fillers, stopWords } from '../stop-words.ts';
import { stem } from '../stem.ts';
import { correct } from './correct.ts';
import {
  matchDate,
  matchPhrase,
  matchStem,
  matchTitle,
  matchTogether,
  type Matches,
} from './matches.ts';
import type { SearchIndex } from './search-index.ts';
import type { Thesaurus } from './thesaurus.ts';

/** One thing that a query asks for, with everything that says it. */
export interface Concept {
  /** The words as typed, or as corrected. */
  readonly words: readonly string[];
  /** The ways to say it: stems in a row, the typed one first. */
  readonly ways: readonly (readonly string[])[];
  readonly matches: Matches;
  /** Whether a place has to have it: common words of questions are welcome, and not needed. */
  readonly required: boolean;
  /** Titles of the sections that it leads to, as stems. */
  readonly leadsTo: readonly string[];
}

/** What was made of a word that the library does not have. */
export type WordNote =
  | { readonly type: 'correction'; readonly from: string; readonly to: string }
  | { readonly type: 'beginning'; readonly word: string }
  | { readonly type: 'unknown'; readonly word: string };

export interface Resolution {
  readonly concepts: readonly Concept[];
  readonly notes: readonly WordNote[];
}

export interface Resolver {
  readonly index: SearchIndex;
  readonly thesaurus: Thesaurus;
  /** Whether misspelled words are corrected. */
  readonly corrects: boolean;
}

const best = (all: readonly Matches[]): Matches => {
  const merged = new Map<number, number>();
  for (const matches of all)
    for (const [record, score] of matches)
      if (score > (merged.get(record) ?? 0)) merged.set(record, score);
  return merged;
};

const scaled = (matches: Matches, factor: number): Matches =>
  new Map([...matches].map(([record, score]) => [record, score * factor]));

const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/u.test(word);

const waysOf = (
  words: readonly string[],
  { index, thesaurus }: Resolver,
): { own: Matches[]; others: { stems: readonly string[]; matches: Matches; leads: boolean }[] } => {
  const stems = words.map(stem);
  const [single = ''] = stems;
  const own =
    stems.length === 1
      ? [matchStem(single, index), ...(isYear(single) ? [matchDate(single, index)] : [])]
      : [matchPhrase(words, stems, 'stems', index), scaled(matchTogether(stems, index), 0.5)];
  const others = (thesaurus.find(words) ?? []).map(({ stems: row, weight, leads }) => {
    const titled = leads ? matchTitle(row, index) : new Map<number, number>();
    const anywhere = () =>
      row.length === 1 ? matchStem(row[0] ?? '', index) : matchPhrase([], row, 'stems', index);
    return { stems: row, leads, matches: scaled(titled.size > 0 ? titled : anywhere(), weight) };
  });
  return { own, others };
};

const leadingShare = 0.4;

/** The concept of words that are known, or whose synonyms are; undefined if none of them is. */
const conceptOf = (words: readonly string[], resolver: Resolver): Concept | undefined => {
  const { own, others } = waysOf(words, resolver);
  // A word that leads to a section is rarely looked for itself.
  const isLeading = others.some(({ leads }) => leads);
  const typed = isLeading ? own.map((one) => scaled(one, leadingShare)) : own;
  const matches = best([...typed, ...others.map((other) => other.matches)]);
  if (matches.size === 0) return undefined;
  return {
    words,
    ways: [words.map(stem), ...others.filter(({ leads }) => !leads).map(({ stems }) => stems)],
    matches,
    required: !words.every((word) => fillers.has(word)),
    leadsTo: others.filter(({ leads }) => leads).map(({ stems }) => stems.join(' ')),
  };
};

const shortestBeginning = 4;
const mostCompletions = 12;

const beginningOf = (word: string, { index }: Resolver): Concept | undefined => {
  if (word.length < shortestBeginning) return undefined;
  const completions = [...index.lexicon.words]
    .filter(([known]) => known.startsWith(word))
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompletions);
  const stems = [...new Set(completions.map(([known]) => stem(known)))];
  if (stems.length === 0) return undefined;
  return {
    words: [word],
    ways: stems.map((one) => [one]),
    matches: best(stems.map((one) => matchStem(one, index))),
    required: true,
    leadsTo: [],
  };
};

interface Step {
  /** Words that it used up. */
  readonly used: number;
  readonly concepts: readonly Concept[];
  readonly notes: readonly WordNote[];
}

/** Words that only the spelling keeps apart: `nano knife`, `meijerink2021`. */
const respaced = (word: string, next: string | undefined, resolver: Resolver): Step | undefined => {
  const { find } = resolver.index.lexicon;
  const joined = next === undefined ? undefined : find(word + next);
  if (next !== undefined && joined !== undefined) {
    const concept = conceptOf([joined], resolver);
    if (concept) return { used: 2, concepts: [concept], notes: [] };
  }
  const [, letters, digits] = /^(\p{L}{3,})(\d+)$/u.exec(word) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const parts = [letters, digits].map((part) => find(part));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const concepts = parts.map((part) => conceptOf([part], resolver));
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
  const { lexicon } = resolver.index;
  const step = (concept: Concept, ...notes: WordNote[]): Step => ({
    used: 1,
    concepts: [concept],
    notes,
  });
  const known = conceptOf([lexicon.find(word) ?? word], resolver);
  if (known) return step(known);
  const apart = respaced(word, next, resolver);
  if (apart) return apart;
  if (fillers.has(word) || word.length === 1) return { used: 1, concepts: [], notes: [] };
  const beginning = isLast ? beginningOf(word, resolver) : undefined;
  if (beginning) return step(beginning, { type: 'beginning', word });
  const to = resolver.corrects ? correct(lexicon.ascii(word), lexicon.words) : undefined;
  const corrected = to === undefined ? undefined : conceptOf([to], resolver);
  if (to !== undefined && corrected) return step(corrected, { type: 'correction', from: word, to });
  return { used: 1, concepts: [], notes: [{ type: 'unknown', word }] };
};

/** The longest phrase from here on that something else stands for. */
const readPhrase = (words: readonly string[], resolver: Resolver): Step | undefined => {
  const { index, thesaurus } = resolver;
  for (let length = Math.min(thesaurus.longest, words.length); length > 0; length--) {
    const taken = words.slice(0, length).map((word) => index.lexicon.find(word) ?? word);
    if (length === 1 && taken.every((word) => stopWords.has(word))) continue;
    if (thesaurus.find(taken) === undefined) continue;
    const concept = conceptOf(taken, resolver);
    if (concept) return { used: length, concepts: [concept], notes: [] };
  }
  return undefined;
};

/** Initials beside an author’s name order hits, and keep none away. */
const isInitials = (words: readonly string[], at: number, { index }: Resolver): boolean => {
  const word = words[at] ?? '';
  const { isName } = index.lexicon;
  return (
    /^\p{L}{1,4}$/u.test(word) &&
    (word.length === 1 || isName(word)) &&
    [words[at - 1], words[at + 1]].some((other) => (other?.length ?? 0) > 2 && isName(other ?? ''))
  );
};

/** Reads the words of a query into what they ask for. */
export const resolveWords = (words: readonly string[], resolver: Resolver): Resolution => {
  const concepts: Concept[] = [];
  const notes: WordNote[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const phrase = readPhrase(words.slice(at), resolver);
    if (phrase === undefined && stopWords.has(word)) {
      at += 1;
      continue;
    }
    const step = phrase ?? readWord(word, words[at + 1], at === words.length - 1, resolver);
    const optional = step.used === 1 && (isInitials(words, at, resolver) || word.length === 1);
    concepts.push(
      ...step.concepts.map((concept) => (optional ? { ...concept, required: false } : concept)),
    );
    if (!optional) notes.push(...step.notes);
    at += step.used;
  }
  return { concepts, notes };
};
