import { singular, stem } from '../stem.ts';
import { wordsOf } from '../text.ts';
import type { Concept } from './concept.ts';
import type { SearchIndex } from './search-index.ts';

/** Sections that have another name, and were called by just that. */
export const calledSo = (words: readonly string[], index: SearchIndex): number[] => {
  const key = (all: readonly string[]): string => all.map(singular).join(' ');
  const typed = key(words);
  return index.records.flatMap(({ record: { kind, aliases } }, number) =>
    kind === 'section' && aliases?.some((alias) => key(wordsOf(alias)) === typed) ? [number] : [],
  );
};

/**
 * The sections that a question leads to (“covered” to the position statement), in the guidelines
 * that know most of what else was asked for. They are right even where their own text lacks a word.
 */
export const leadingSections = (concepts: readonly Concept[], index: SearchIndex): number[] => {
  const leading = concepts.filter(({ leadsTo }) => leadsTo.length > 0);
  if (leading.length === 0) return [];
  const titles = new Set(leading.flatMap(({ leadsTo }) => leadsTo));
  const others = concepts.filter(({ leadsTo, required }) => required && leadsTo.length === 0);
  const knows = others.map(
    ({ matches, ways }) =>
      new Set([
        ...[...matches.keys()].map(index.guidelineOf),
        ...index.contexts.flatMap((context, at) =>
          ways.some((way) => context.includes(` ${way.join(' ')} `)) ? [at] : [],
        ),
      ]),
  );
  const known = index.contexts.map((_, at) => knows.filter((set) => set.has(at)).length);
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
