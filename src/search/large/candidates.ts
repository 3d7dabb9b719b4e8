import type { Reading } from '../engine/by-words.ts';
import type { Concept } from '../engine/concept.ts';
import { chooseRecords, inContext, type Corpus, type Scored } from '../engine/rank.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import { somewhere, type Evidence } from './evidence.ts';

/** How many guidelines are loaded and searched for one query. */
export const mostSearched = 12;

const fewestTelling = 2;

/** The whole query as one row of stems, if it is long enough to be a piece of a text. */
const rowOf = (typed: readonly string[]): string[] | undefined =>
  typed.filter((word) => !stopWords.has(word)).length < fewestTelling ? undefined : typed.map(stem);

/** Records that have the whole query in a row. Asking may want more tokens. */
export const recordsInRow = (
  words: readonly string[],
  { matcher }: Pick<Evidence, 'matcher'>,
): ReadonlySet<number> => {
  const row = rowOf(words);
  return new Set(row && matcher.row(row).keys());
};

/** What the best record of a guideline counts, and each further one. */
const furtherShare = 0.05;
const rowBonus = 1.5;

const scoreOf = (records: readonly Scored[], inRow: ReadonlySet<number>): number => {
  const scores = records
    .map(({ record, score }) => score * (inRow.has(record) ? rowBonus : 1))
    .sort((a, b) => b - a);
  return (scores[0] ?? 0) + furtherShare * scores.slice(1, 20).reduce((sum, one) => sum + one, 0);
};

/** Share of the concepts that say what a guideline is about, from 0 to 1. */
const aboutness = (concepts: readonly Concept[], context: string): number => {
  const required = concepts.filter((concept) => concept.required);
  const about = required.filter((concept) => inContext(concept, context));
  return required.length === 0 ? 0 : about.length / required.length;
};

/**
 * The guidelines that the answer to a query is in, the best first: those whose records have all, or
 * most, of what is asked for. Where the words could not be read, also those that are about it.
 *
 * @param contexts the words that say what each guideline of the library is about
 */
export const chooseGuidelines = (
  { concepts, words }: Reading,
  evidence: Evidence,
  contexts: readonly string[],
): number[] => {
  const inRow = recordsInRow(words, evidence);
  const corpus: Corpus = {
    size: evidence.size,
    guidelineOf: evidence.guidelineOf,
    contexts,
    emphasis: (record) => (record === somewhere ? 0 : 1),
  };
  const chosen = new Map<number, Scored[]>();
  for (const scored of chooseRecords(concepts, corpus).chosen) {
    const guideline = evidence.guidelineOf(scored.record);
    if (guideline === somewhere) continue;
    chosen.set(guideline, [...(chosen.get(guideline) ?? []), scored]);
  }
  const abouts = contexts.map((context) => aboutness(concepts, context));
  if (!evidence.isComplete()) {
    abouts.forEach((about, guideline) => {
      if (about > 0 && !chosen.has(guideline)) chosen.set(guideline, []);
    });
  }
  return [...chosen]
    .map(([guideline, records]) => ({
      guideline,
      worth: (1 + scoreOf(records, inRow)) * (1 + (abouts[guideline] ?? 0)),
    }))
    .sort((a, b) => b.worth - a.worth || a.guideline - b.guideline)
    .map(({ guideline }) => guideline);
};
