import { isInterval } from '../interval.ts';
import type { Query } from '../query.ts';
import type { RecordKind } from '../record.ts';
import { stem } from '../stem.ts';
import type { Note } from './answer.ts';
import type { Concept } from './concept.ts';
import { inContext, type Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

const stems = (words: string): string[] => words.split(' ').map(stem);

/** What words ask for of an interval; those that name all of its kind need not stand in a place. */
const asking: readonly {
  readonly words: readonly string[];
  readonly kinds: readonly RecordKind[];
  readonly namesAll: boolean;
}[] = [
  {
    words: stems('update revise revision change amend amendment history'),
    kinds: ['revision'],
    namesAll: true,
  },
  {
    words: stems('reference citation source literature bibliography publish publication'),
    kinds: ['reference', 'study'],
    namesAll: true,
  },
  { words: stems('study paper article'), kinds: ['reference', 'study'], namesAll: false },
];

/** What a query with an interval asks for. */
export interface Bounded {
  /** The words that a place has to have, or that lead to one. */
  readonly words: readonly string[];
  /** The kinds of what is asked for; empty where the words do not tell. */
  readonly kinds: readonly RecordKind[];
}

/** Reads which kinds of things are asked for of an interval; undefined if the query has none. */
export const readBounded = ({ words, dates }: Query): Bounded | undefined => {
  if (!dates.some(({ date }) => isInterval(date))) return undefined;
  const isAmong = (all: readonly string[], word: string): boolean => all.includes(stem(word));
  return {
    words: words.filter((word) => !asking.some((one) => one.namesAll && isAmong(one.words, word))),
    kinds: asking.flatMap((one) =>
      words.some((word) => isAmong(one.words, word)) ? one.kinds : [],
    ),
  };
};

/**
 * What was chosen of an interval: of the kinds that were asked for, and with one at least of the
 * things that were asked for besides.
 */
export const chooseBounded = (
  chosen: readonly Scored[],
  concepts: readonly Concept[],
  { kinds }: Pick<Bounded, 'kinds'>,
  index: SearchIndex,
): { readonly chosen: readonly Scored[]; readonly notes: readonly Note[] } => {
  const texts = concepts.flatMap(({ meaning }) =>
    meaning.type === 'date' && isInterval(meaning.date) ? [meaning.text] : [],
  );
  const others = concepts.filter(
    ({ required, meaning, leadsTo }) => required && meaning.type !== 'date' && leadsTo.length === 0,
  );
  const answering = chosen.filter(
    ({ record }) =>
      others.length === 0 ||
      others.some(
        (concept) =>
          concept.matches.has(record) ||
          inContext(concept, index.contexts[index.guidelineOf(record)] ?? ''),
      ),
  );
  const ofKind = answering.filter(({ record }) => {
    const kind = index.records[record]?.record.kind;
    return kind !== undefined && kinds.includes(kind);
  });
  // “Changes of survival since 2019” need not be changes of the guideline.
  const kept = kinds.length > 0 && (ofKind.length > 0 || others.length === 0) ? ofKind : answering;
  // “Coding updates”: what leads to a section tells which of them are meant, if it stands in any.
  const leading = concepts.filter(({ leadsTo }) => leadsTo.length > 0);
  const meant = kept.filter(({ record }) => leading.every(({ matches }) => matches.has(record)));
  return {
    chosen: meant.length > 0 ? meant : kept,
    notes: kept.length === 0 ? [{ type: 'nothing-within', text: texts.join(', ') }] : [],
  };
};
