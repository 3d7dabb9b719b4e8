import type { SearchRecord } from '../record.ts';
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

/** How well a record matches all that was asked for. */
const sumOf = (concepts: readonly Concept[], record: number): number =>
  concepts.reduce((sum, { matches }) => sum + (matches.get(record) ?? 0), 0);

/** What it counts that a guideline speaks of something, where to be about it counts 1. */
const mentionShare = 0.5;

/** Tells whether a record stands in one of the guidelines that are about most of what was asked for, or speak of it. */
export const inGuidelinesMeant = (
  concepts: readonly Concept[],
  index: SearchIndex,
): ((record: number) => boolean) => {
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
  return (record) => known[index.guidelineOf(record)] === most;
};

/** Whether a question is about what another guideline is named for, and nothing here speaks of. */
const isOfAnother = (concepts: readonly Concept[], index: SearchIndex): boolean => {
  const others = concepts.filter(({ leadsTo, required }) => required && leadsTo.length === 0);
  return (
    others.length > 0 &&
    others.every(({ matches }) =>
      [...matches.keys()].every((number) => index.records[number]?.record.kind === 'related'),
    )
  );
};

/**
 * The sections that a question leads to (“covered” to the position statement), in the guidelines
 * that are meant. They are right even where their own text lacks a word.
 */
export const leadingSections = (concepts: readonly Concept[], index: SearchIndex): number[] => {
  const leading = concepts.filter(({ leadsTo }) => leadsTo.length > 0);
  if (leading.length === 0 || isOfAnother(concepts, index)) return [];
  const titles = new Set(leading.flatMap(({ leadsTo }) => leadsTo));
  const isMeant = inGuidelinesMeant(concepts, index);
  const order = [...titles];
  return index.records
    .flatMap(({ record }, number) => {
      const title = wordsOf(record.title).map(stem).join(' ');
      const isSection = record.kind === 'section' || record.kind === 'approval';
      return isSection && titles.has(title) && isMeant(number)
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
  const isMeant = inGuidelinesMeant(concepts, index);
  return index.records
    .flatMap(({ record, stems }, number) =>
      record.kind === 'exception' &&
      isMeant(number) &&
      ways.some((way) => stems.title.includes(` ${way.join(' ')} `))
        ? [{ number, score: sumOf(concepts, number) }]
        : [],
    )
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number }) => number);
};

/** What is known by one of the aliases, in the guidelines that are meant: what happened comes before the header that repeats it. */
export const ofMilestone = (
  aliases: readonly string[],
  concepts: readonly Concept[],
  index: SearchIndex,
): number[] => {
  const isMeant = aliases.length > 0 ? inGuidelinesMeant(concepts, index) : () => false;
  const called = aliases.map((alias) =>
    index.records.flatMap(({ record }, number) =>
      record.aliases?.includes(alias) === true && isMeant(number) ? [number] : [],
    ),
  );
  const rank = (number: number): number =>
    index.records[number]?.record.kind === 'guideline' ? 1 : 0;
  return (called.find(({ length }) => length > 0) ?? []).sort((a, b) => rank(a) - rank(b) || a - b);
};

/**
 * Codes and entries of the history that have what was asked for: in a section that a question leads
 * to, all that is more than what the guideline is about (“open IRE code”, “updates in 2021”);
 * elsewhere, entries of a year that have everything (“coding update 2021”).
 */
export const entriesAskedFor = (
  concepts: readonly Concept[],
  sections: readonly number[],
  index: SearchIndex,
): number[] => {
  const required = concepts.filter((concept) => concept.required);
  const ofYear =
    required.length > 1 && required.some(({ words }) => /^20\d{2}$/u.test(words.join(' ')));
  const placeOf = (number: number, title: string | undefined): string =>
    `${String(index.guidelineOf(number))} ${title ?? ''}`;
  const led = new Set(
    sections.map((number) => placeOf(number, index.records[number]?.record.title)),
  );
  const askedOf = (number: number, { kind, where }: SearchRecord): readonly Concept[] => {
    if (kind !== 'code' && kind !== 'revision') return [];
    if (!led.has(placeOf(number, where))) return ofYear && kind === 'revision' ? required : [];
    const context = index.contexts[index.guidelineOf(number)] ?? '';
    const plain = required.filter(({ leadsTo }) => leadsTo.length === 0);
    const further = plain.filter((concept) => !inContext(concept, context));
    // Where only the guideline was named: the codes whose own words say it.
    return further.length > 0 || kind === 'revision' ? further : plain;
  };
  return index.records
    .flatMap(({ record }, number) => {
      const asked = askedOf(number, record);
      return asked.length > 0 && asked.every(({ matches }) => matches.has(number)) ? [number] : [];
    })
    .sort((a, b) => sumOf(concepts, b) - sumOf(concepts, a) || a - b);
};
