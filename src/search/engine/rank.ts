import type { RecordKind } from '../record.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import { isBound, type Concept } from './concept.ts';
import type { SearchIndex } from './search-index.ts';

/** A record that answers a query, the better the higher its score. */
export interface Ranked {
  readonly record: number;
  readonly score: number;
  /** Whether it is exactly what was asked for, and so goes before everything else. */
  readonly exact: boolean;
  /** Whether the query led to it, whatever its own words are. */
  readonly led?: boolean;
}

/** Where words match alike, what says what is covered goes first, and what names the whole guideline, or another, last. */
const kindWeights: Readonly<Partial<Record<RecordKind, number>>> = {
  position: 1.5,
  guideline: 0.45,
  related: 0.2,
};

const kindWeight = (kind: RecordKind, url: string): number =>
  url.endsWith('#position-statement') ? 1.5 : (kindWeights[kind] ?? 1);

export interface Scored {
  readonly record: number;
  readonly score: number;
  /** Share of what is required that the record has, weighed by how rare each thing is. */
  readonly coverage: number;
}

/** Records that have all typed words in a row, small words included: at least two that tell something. */
export const inOneRow = (words: readonly string[], index: SearchIndex): number[] => {
  if (words.filter((word) => !stopWords.has(word)).length < 2) return [];
  const row = ` ${words.map(stem).join(' ')} `;
  return index.records.flatMap(({ stems }, number) =>
    [stems.title, stems.aliases, stems.text].some((field) => field.includes(row)) ? [number] : [],
  );
};

/**
 * Whether everything that was typed, three words or more, stands in the title, authors and journal
 * of one record, or in an entry of the history, which says no more than a title does.
 */
export const isHeading = (words: readonly string[], index: SearchIndex): boolean => {
  const stems = words.filter((word) => !stopWords.has(word)).map((word) => ` ${stem(word)} `);
  return (
    stems.length > 2 &&
    index.records.some(({ record: { kind }, stems: { title, names, journal, aliases, text } }) => {
      const heading = title + names + journal + aliases + (kind === 'revision' ? text : '');
      return stems.every((one) => heading.includes(one));
    })
  );
};

/** Whether something that a query asks for says what a guideline is about. */
export const inContext = ({ ways }: Concept, context: string): boolean =>
  ways.some((way) => context.includes(` ${way.join(' ')} `));

/** How much each concept counts for coverage: rare ones tell more. */
const worthOf = ({ matches }: Concept, records: number): number =>
  0.5 + Math.log(1 + records / Math.max(1, matches.size));

/** What has to be known of records so that they can be scored: of those that are read, or of all of a library. */
export interface Corpus {
  /** How many records there are. */
  readonly size: number;
  readonly guidelineOf: (record: number) => number;
  /** By guideline, the words that say what it is about. */
  readonly contexts: readonly string[];
  /** How much more a record tells than its words do. */
  readonly emphasis: (record: number) => number;
}

/** The records that are read. */
export const indexCorpus = ({ records, guidelineOf, contexts }: SearchIndex): Corpus => ({
  size: records.length,
  guidelineOf,
  contexts,
  emphasis: (number) => {
    const record = records[number]?.record;
    return record ? kindWeight(record.kind, record.url) : 0;
  },
});

/** Scores every record that has something of what is asked for. */
export const scoreRecords = (concepts: readonly Concept[], corpus: Corpus): Scored[] => {
  const required = concepts.filter((concept) => concept.required);
  // What leads to a section need not stand in the place that is looked for.
  const plain = required.filter(({ leadsTo }) => leadsTo.length === 0);
  const needed = [plain, required, concepts].find(({ length }) => length > 0) ?? [];
  const worths = new Map(needed.map((concept) => [concept, worthOf(concept, corpus.size)]));
  const total = [...worths.values()].reduce((sum, worth) => sum + worth, 0);
  const contexts = corpus.contexts.map(
    (context) => new Set(needed.filter((concept) => inContext(concept, context))),
  );
  const candidates = new Set(needed.flatMap(({ matches }) => [...matches.keys()]));
  return [...candidates].map((record) => {
    let score = 0;
    let covered = 0;
    for (const concept of concepts) {
      const own = concept.matches.get(record);
      score += own ?? 0;
      const isThere = own !== undefined || contexts[corpus.guidelineOf(record)]?.has(concept);
      if (isThere === true) covered += worths.get(concept) ?? 0;
    }
    return {
      record,
      score: score * corpus.emphasis(record),
      coverage: covered / (total || 1),
    };
  });
};

/** Share of the best coverage below which a partial match is left out. */
const partialShare = 0.75;

/**
 * The records that have all of what is required; where there is none, those that have the most of it.
 *
 * @returns with whether something is missing in all of them
 */
export const selectRecords = (
  scored: readonly Scored[],
): { chosen: Scored[]; partial: boolean } => {
  const whole = scored.filter(({ coverage }) => coverage > 0.999);
  if (whole.length > 0) return { chosen: whole, partial: false };
  const most = Math.max(0, ...scored.map(({ coverage }) => coverage));
  return {
    chosen: scored.filter(({ coverage }) => coverage >= most * partialShare),
    partial: true,
  };
};

/**
 * Scores the records, and chooses those that have what is asked for: with every phrase in quotation
 * marks, and of the days that were asked for, if there are any.
 */
export const chooseRecords = (
  concepts: readonly Concept[],
  corpus: Corpus,
): ReturnType<typeof selectRecords> => {
  const withAll = (scored: readonly Scored[], type: Concept['meaning']['type']): Scored[] => {
    const some = concepts.filter(({ meaning }) => meaning.type === type);
    return scored.filter(({ record }) => some.every(({ matches }) => matches.has(record)));
  };
  const quoting = withAll(scoreRecords(concepts, corpus), 'phrase');
  const dated = withAll(quoting, 'date');
  // A day that nothing else is of is told; an interval is a limit.
  const isLimited = concepts.some(isBound);
  const selected = selectRecords(dated.length > 0 || isLimited ? dated : quoting);
  // Whoever quotes wants just that, and all else that was typed with it.
  const isQuoted = concepts.some(({ meaning }) => meaning.type === 'phrase');
  return isQuoted && selected.partial ? { chosen: [], partial: true } : selected;
};
