import { isInterval } from '../interval.ts';
import type { Query } from '../query.ts';
import { stem } from '../stem.ts';
import { isFiller, stopWords } from '../stop-words.ts';
import { wordsOf } from '../text.ts';
import type { Note } from './answer.ts';
import { readBounded, type Bounded } from './bounds.ts';
import { conceptOf, type Concept } from './concept.ts';
import { resolveWords, type Resolver } from './concepts.ts';
import { readExplanation } from './explanations.ts';
import { asksLeave, leaveWord } from './leave.ts';
import { readMilestone, type Milestone } from './milestones.ts';
import { readPhrase } from './phrases.ts';
import { subjectsOf, type Subjects } from './subject.ts';

/** What a query of words, phrases and dates asks for. */
export interface Reading {
  readonly concepts: readonly Concept[];
  /** All words of the query, as the library spells them; misspelled ones as they were corrected. */
  readonly words: readonly string[];
  readonly notes: readonly Note[];
  /**
   * The alias of what answers a question for one of a guideline’s own dates, or for what it is about;
   * behind it, if there is one, that of what comes nearest.
   */
  readonly milestone?: readonly string[];
  /** The kinds of what is asked for of an interval; absent where there is none. */
  readonly bounded?: Pick<Bounded, 'kinds'>;
}

const milestoneConcept = ({ aliases }: Milestone, { matcher }: Resolver): Concept | undefined =>
  aliases
    .filter((alias) => matcher.row(wordsOf(alias).map(stem)).size > 0)
    .map((alias) => conceptOf({ type: 'words', words: wordsOf(alias), others: [] }, matcher))
    .find((concept) => concept !== undefined);

/** Unknown words that a long query is answered without. */
const toleratedShare = 0.25;
const fewestKnown = 3;

/** Whether words make a question or a sentence, not just a name: one of them at least is a small one. */
const isSentence = (words: readonly string[]): boolean =>
  words.some((word) => stopWords.has(word) || isFiller(word));

/**
 * Whether a query can be answered without the words that are nowhere: a long one with few of them, or
 * a question that names a guideline outright, so that only a side of it is not spoken of.
 */
const isAnswerable = (
  { words }: Query,
  known: readonly Concept[],
  lost: number,
  { isName }: Subjects,
): boolean => {
  if (lost === 0) return true;
  const required = known.filter((concept) => concept.required);
  const share = lost / (lost + required.length);
  if (required.length >= fewestKnown && share <= toleratedShare) return true;
  return (
    lost <= required.length &&
    (required.length > 1 || isSentence(words)) &&
    required.some(({ ways }) => ways.some(isName))
  );
};

/** Reads a query of words, phrases and dates; without concepts, nothing is found. */
export const readByWords = (query: Query, resolver: Resolver): Reading => {
  const { lexicon, matcher, guidelines } = resolver;
  const subjects = subjectsOf(guidelines, lexicon.ascii);
  const bounded = readBounded(query);
  const dates = query.dates.map(({ date, text }) => ({
    date,
    text,
    concept: conceptOf({ type: 'date', date, text }, matcher),
  }));
  const phrases = query.phrases.map((words) => readPhrase(words, resolver));
  const asked =
    query.dates.length + query.phrases.length > 0
      ? undefined
      : (readMilestone(query.words, subjects.areOfOne) ??
        readExplanation(query.words, subjects.areOfOne));
  const milestone = asked && milestoneConcept(asked, resolver);
  const resolved = resolveWords(
    milestone ? asked.words : (bounded?.words ?? query.words),
    resolver,
  );
  const leave = asksLeave(query.words) ? resolveWords([leaveWord], resolver).concepts : [];
  const known = [
    ...(milestone ? [milestone] : []),
    ...leave,
    ...phrases.flatMap(({ concept }) => concept ?? []),
    ...resolved.concepts,
    ...dates.flatMap(({ concept }) => concept ?? []),
  ];
  const missing = dates.filter(({ concept }) => concept === undefined);
  const notes: Note[] = [
    ...phrases.flatMap((phrase) => phrase.notes),
    ...resolved.notes,
    ...missing.map(({ text }) => ({ type: 'unknown-date', text }) as const),
  ];
  const corrected = new Map(
    notes.flatMap((note) => (note.type === 'correction' ? [[note.from, note.to]] : [])),
  );
  const words = [
    ...query.words,
    ...query.phrases.flat(),
    ...(leave.length > 0 ? [leaveWord] : []),
  ].map((word) => corrected.get(word) ?? lexicon.find(word) ?? word);
  const lost = resolved.notes.filter(({ type }) => type === 'unknown').length + missing.length;
  const isPhraseLost = phrases.some(({ concept }) => concept === undefined);
  const isBoundLost = missing.some(({ date }) => isInterval(date));
  if (isPhraseLost || isBoundLost || !isAnswerable(query, known, lost, subjects))
    return { concepts: [], words, notes };
  if (known.length === 0) return { concepts: [], words, notes: [...notes, { type: 'too-little' }] };
  return {
    concepts: known,
    words,
    notes,
    ...(milestone && { milestone: asked.aliases }),
    ...(bounded && { bounded }),
  };
};
