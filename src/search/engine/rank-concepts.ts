import type { Query } from '../query.ts';
import { stopWords } from '../stop-words.ts';
import type { Reading } from './by-words.ts';
import type { Concept } from './concept.ts';
import { byAuthor, inJournal, ofBody, titledExactly } from './exact.ts';
import { quotedPlaces } from './quoted.ts';
import { asRanked, type Found } from './found.ts';
import { chooseRecords, indexCorpus, inOneRow, isHeading, type Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { calledSo, entriesOfYears, leadingSections, namedPrograms } from './sections.ts';

const kindOf = (record: number, { records }: SearchIndex) => records[record]?.record.kind;

/** What happened on a day comes before the header that repeats it. */
const datedRank = (record: number, index: SearchIndex): number =>
  kindOf(record, index) === 'guideline' ? 1 : 0;

/** Everything about a query that its order depends on. */
interface Ranking {
  readonly query: Query;
  readonly concepts: readonly Concept[];
  readonly index: SearchIndex;
  /** The words typed, in the library’s spelling. */
  readonly words: readonly string[];
  /** The records that have all of them in a row. */
  readonly inRow: readonly number[];
}

/** The records that were named outright: by title, journal, author, by a good part of their text, or by their day. */
const namedOutright = (
  { query, concepts, index, words, inRow }: Ranking,
  chosen: readonly Scored[],
): number[] => {
  const others = chosen
    .map(({ record }) => record)
    .filter((record) => kindOf(record, index) !== 'reference');
  const isDateOnly = query.dates.length > 0 && query.words.every((word) => stopWords.has(word));
  return [
    ...titledExactly(words, index),
    // A journal of one word may be called like a subject: Radiology, Pain.
    ...(words.length > 1 || others.length === 0 ? inJournal(words, index) : []),
    ...(query.dates.length > 0 ? [] : byAuthor(concepts, index)),
    ...ofBody(words, index),
    ...quotedPlaces(words, inRow, index),
    ...(isDateOnly
      ? others.toSorted((a, b) => datedRank(a, index) - datedRank(b, index) || a - b)
      : []),
  ];
};

/** The sections that a question leads to, whatever words stand there. */
const ledSections = ({ query, concepts, index, words, inRow }: Ranking): number[] =>
  query.dates.length === 0 && inRow.length === 0 && !isHeading(words, index)
    ? leadingSections(concepts, index)
    : [];

/** Orders the records that have what is asked for. */
export const rankConcepts = (
  query: Query,
  { concepts, words }: Pick<Reading, 'concepts' | 'words'>,
  index: SearchIndex,
): Found => {
  const ranking = { query, concepts, index, words, inRow: inOneRow(words, index) };
  const { chosen, partial } = chooseRecords(concepts, indexCorpus(index));
  const sections = ledSections(ranking);
  const top = new Set([
    ...namedOutright(ranking, chosen),
    ...entriesOfYears(concepts, sections, index),
  ]);
  const ledTo = [
    ...calledSo(words, index),
    ...(sections.length > 0 ? namedPrograms(concepts, index) : []),
    ...sections,
  ];
  const led = new Set(ledTo.filter((record) => !top.has(record)));
  const worth = ({ record, score }: Scored): number =>
    score *
    (ranking.inRow.includes(record) ? 1.5 : 1) *
    (query.dates.length > 0 && datedRank(record, index) > 0 ? 0.5 : 1);
  const rest = chosen
    .filter(({ record }) => !top.has(record) && !led.has(record))
    .map((one) => ({ record: one.record, score: worth(one), exact: false }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
  return {
    ranked: [
      ...asRanked([...top], true),
      ...asRanked([...led], false).map((one) => ({ ...one, led: true })),
      ...rest,
    ],
    notes: partial && chosen.length > 0 && top.size === 0 ? [{ type: 'some-words' }] : [],
    marks: concepts.flatMap(({ ways }) => ways),
  };
};
