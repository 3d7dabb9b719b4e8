import { singular, stem } from '../stem.ts';
import { wordsOf } from '../text.ts';
import type { Concept } from './concept.ts';
import { inContext } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** Sections that have another name, and were called by just that. */
export const calledSo = (words: readonly string[], index: SearchIndex): number[] => {
  const key = (all: readonly string[]): string => all.map(singular).join(' ');
  const typed = key(words);
  return index.records.flatMap(({ record: { kind, aliases } }, number) =>
    kind === 'section' && aliases?.some((alias) => key(wordsOf(alias)) === typed) ? [number] : [],
  );
};

/** What it counts that a guideline speaks of something, where to be about it counts 1. */
const mentionShare = 0.5;

/**
 * The sections that a question leads to (“covered” to the position statement), in the guidelines
 * that are about most of what else was asked for, or speak of it. They are right even where their
 * own text lacks a word.
 */
export const leadingSections = (concepts: readonly Concept[], index: SearchIndex): number[] => {
  const leading = concepts.filter(({ leadsTo }) => leadsTo.length > 0);
  if (leading.length === 0) return [];
  const titles = new Set(leading.flatMap(({ leadsTo }) => leadsTo));
  const others = concepts.filter(({ leadsTo, required }) => required && leadsTo.length === 0);
  const mentioned = others.map(
    ({ matches }) => new Set([...matches.keys()].map(index.guidelineOf)),
  );
  const known = index.contexts.map((context, at) =>
    others.reduce((sum, concept, which) => {
      if (inContext(concept, context)) return sum + 1;
      return mentioned[which]?.has(at) === true ? sum + mentionShare : sum;
    }, 0),
  );
  const most = Math.max(...known);
  const order = [...titles];
  return index.records
    .flatMap(({ record }, number) => {
      const title = wordsOf(record.title).map(stem).join(' ');
      const isSection = record.kind === 'section' || record.kind === 'approval';
      return isSection && titles.has(title) && known[index.guidelineOf(number)] === most
        ? [{ number, rank: order.indexOf(title) }]
        : [];
    })
    .sort((a, b) => a.rank - b.rank || a.number - b.number)
    .map(({ number }) => number);
};

/** Program exceptions of the programs that a question names: they say what holds for just these. */
export const namedPrograms = (concepts: readonly Concept[], index: SearchIndex): number[] => {
  const ways = concepts
    .filter(({ required, leadsTo }) => required && leadsTo.length === 0)
    .flatMap((concept) => concept.ways);
  return index.records.flatMap(({ record, stems }, number) =>
    record.kind === 'exception' && ways.some((way) => stems.title.includes(` ${way.join(' ')} `))
      ? [number]
      : [],
  );
};

/**
 * Entries of the history from the years that are asked for, where a question leads to the history or
 * an entry has all that is asked for: the one that says most of it first.
 */
export const entriesOfYears = (
  concepts: readonly Concept[],
  sections: readonly number[],
  index: SearchIndex,
): number[] => {
  const years = concepts.flatMap(({ words }) => words).filter((word) => /^20\d{2}$/u.test(word));
  const required = concepts.filter((concept) => concept.required);
  if (years.length === 0 || required.length < 2) return [];
  const histories = new Set(
    sections
      .filter((number) => index.records[number]?.record.url.endsWith('#update-history'))
      .map(index.guidelineOf),
  );
  const score = (number: number): number =>
    concepts.reduce((sum, { matches }) => sum + (matches.get(number) ?? 0), 0);
  return index.records
    .flatMap(({ record: { kind, dates } }, number) => {
      const isEntry = kind === 'revision' && years.includes(dates?.[0]?.slice(0, 4) ?? '');
      const isMeant =
        histories.has(index.guidelineOf(number)) ||
        required.every(({ matches }) => matches.has(number));
      return isEntry && isMeant ? [number] : [];
    })
    .sort((a, b) => score(b) - score(a) || a - b);
};
