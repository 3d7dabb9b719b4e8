import type { RecordKind } from '../record.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import type { Concept } from './concept.ts';
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

/** What tells more about coverage goes first where words match alike. */
const kindWeights: Readonly<Partial<Record<RecordKind, number>>> = {
  position: 1.5,
  criterion: 1.3,
  exception: 1.15,
  definition: 1.15,
  guideline: 0.45,
  related: 0.2,
  'index-term': 0.2,
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

/** Whether everything that was typed, three words or more, stands in the title, authors and journal of one record. */
export const isHeading = (words: readonly string[], index: SearchIndex): boolean => {
  const stems = words.filter((word) => !stopWords.has(word)).map((word) => ` ${stem(word)} `);
  return (
    stems.length > 2 &&
    index.records.some(({ stems: { title, names, journal, aliases } }) => {
      const heading = title + names + journal + aliases;
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
  /**
   * How much more a record tells than its words do.
   *
   * @param row the typed stems in a row, of two concepts and more
   */
  readonly emphasis: (record: number, row: readonly string[] | undefined) => number;
}

/** The records that are read. */
export const indexCorpus = ({ records, guidelineOf, contexts }: SearchIndex): Corpus => ({
  size: records.length,
  guidelineOf,
  contexts,
  emphasis: (number, row) => {
    const indexed = records[number];
    if (!indexed) return 0;
    const { kind, url } = indexed.record;
    const phrase = ` ${(row ?? []).join(' ')} `;
    const inTitle = row !== undefined && indexed.stems.title.includes(phrase);
    const inText = row !== undefined && indexed.stems.text.includes(phrase);
    return (inTitle ? 1.5 : inText ? 1.25 : 1) * kindWeight(kind, url);
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
  const row = concepts.length > 1 ? concepts.flatMap(({ words }) => words.map(stem)) : undefined;
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
      score: score * corpus.emphasis(record, row),
      coverage: covered / (total || 1),
    };
  });
};

/** Share of the best coverage below which a partial match is left out. */
const partialShare = 0.75;
const leastCoverage = 0.34;

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
  const enough = Math.max(most * partialShare, leastCoverage);
  return { chosen: scored.filter(({ coverage }) => coverage >= enough), partial: true };
};

/** Scores the records, and chooses those that have what is asked for: of the days that were asked for, if there are any. */
export const chooseRecords = (
  concepts: readonly Concept[],
  corpus: Corpus,
): ReturnType<typeof selectRecords> => {
  const all = scoreRecords(concepts, corpus);
  const days = concepts.filter(({ meaning }) => meaning.type === 'date');
  const dated = all.filter(({ record }) => days.every(({ matches }) => matches.has(record)));
  return selectRecords(dated.length > 0 ? dated : all);
};
