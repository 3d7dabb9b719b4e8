import type { Query } from '../query.ts';
import { groupOf } from '../record.ts';
import { stopWords } from '../stop-words.ts';
import { chooseBounded } from './bounds.ts';
import type { Reading } from './by-words.ts';
import type { Concept } from './concept.ts';
import { byAuthor, inJournal, ofBody, titledExactly } from './exact.ts';
import { quotedPlaces } from './quoted.ts';
import { asRanked, type Found } from './found.ts';
import { dateWays } from './printed.ts';
import { chooseRecords, indexCorpus, inOneRow, isHeading, type Scored } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import {
  calledSo,
  entriesAskedFor,
  leadingSections,
  namedPrograms,
  ofMilestone,
} from './sections.ts';

const kindOf = (record: number, { records }: SearchIndex) => records[record]?.record.kind;

/** What happened on a day comes before the header that repeats it. */
const datedRank = (record: number, index: SearchIndex): number =>
  kindOf(record, index) === 'guideline' ? 1 : 0;

const isEntry = (record: number, index: SearchIndex): boolean =>
  ['revision', 'approval'].includes(kindOf(record, index) ?? '');

/** Everything about a query that its order depends on. */
interface Ranking {
  readonly query: Query;
  readonly concepts: readonly Concept[];
  readonly index: SearchIndex;
  /** The words typed, in the library’s spelling. */
  readonly words: readonly string[];
  /** The records that have all of them in a row. */
  readonly inRow: readonly number[];
  /** What has the date that was asked for. */
  readonly milestones: readonly number[];
}

/** The records that were named outright: by title, journal, author, by a good part of their text, or by their day. */
const namedOutright = (
  { query, concepts, index, words, inRow, milestones }: Ranking,
  chosen: readonly Scored[],
  partial: boolean,
): number[] => {
  const others = chosen
    .map(({ record }) => record)
    .filter((record) => kindOf(record, index) !== 'reference');
  const days = concepts.filter(({ meaning }) => meaning.type === 'date');
  /** What bears another day than was asked for is not what was named. */
  const isOfDay = (record: number): boolean => days.every(({ matches }) => matches.has(record));
  const titled = titledExactly(words, index);
  const isPage = (record: number): boolean => kindOf(record, index) === 'guideline';
  const isRelated = (record: number): boolean => kindOf(record, index) === 'related';
  const isDateOnly = query.dates.length > 0 && query.words.every((word) => stopWords.has(word));
  return [
    ...titled.filter((record) => !isPage(record) && !isRelated(record)),
    ...milestones,
    ...titled.filter(isPage),
    ...titled.filter(isRelated),
    // A journal of one word may be called like a subject: Radiology, Pain.
    ...(words.length > 1 || others.length === 0 ? inJournal(words, index) : []),
    // An author’s paper on something else is not what was named.
    ...(query.dates.length > 0 || partial ? [] : byAuthor(concepts, index)),
    ...ofBody(words, index),
    ...quotedPlaces(words, inRow, index),
    ...(query.dates.length > 0
      ? others
          .filter((record) => isDateOnly || isEntry(record, index))
          .sort((a, b) => datedRank(a, index) - datedRank(b, index) || a - b)
      : []),
  ].filter(isOfDay);
};

/** How much better than the best of policy a place must be to go before it. */
const outstanding = 4;
const mostOutstanding = 2;
/** So many things have to be asked for: what is asked in a word or two is asked of the policy. */
const fewestOutstanding = 3;

/** The few places that have what is asked for so much better than any of policy that they are what is meant. */
const standingOut = (chosen: readonly Scored[], index: SearchIndex): number[] => {
  const isPolicy = ({ record }: Scored): boolean =>
    groupOf(kindOf(record, index) ?? 'section') === 'policy';
  const best = Math.max(0, ...chosen.filter(isPolicy).map(({ score }) => score));
  const found = chosen.filter((one) => !isPolicy(one) && one.score > outstanding * best);
  return found.length > mostOutstanding ? [] : found.map(({ record }) => record);
};

/** The sections that a question leads to, whatever words stand there. */
const ledSections = ({ query, concepts, index, words, inRow }: Ranking): number[] =>
  query.dates.length === 0 && inRow.length === 0 && !isHeading(words, index)
    ? leadingSections(concepts, index)
    : [];

/** How much more a place counts that has the whole query in a row. */
const inRowWeight = 1.5;

/** Orders the records that have what is asked for. */
export const rankConcepts = (
  query: Query,
  { concepts, words, milestone = [], bounded }: Reading,
  index: SearchIndex,
): Found => {
  const [asked, ...nearest] = milestone.map((alias) => ofMilestone([alias], concepts, index));
  const isMissing = asked?.length === 0 && nearest.length > 0;
  const ranking = {
    query,
    concepts,
    index,
    words,
    inRow: inOneRow(words, index),
    milestones: asked ?? [],
  };
  const { chosen: found, partial } = chooseRecords(concepts, indexCorpus(index));
  const { chosen, notes } = bounded
    ? chooseBounded(found, concepts, bounded, index)
    : { chosen: found, notes: [] };
  const sections = ledSections(ranking);
  const isLong = concepts.filter(({ required }) => required).length >= fewestOutstanding;
  const top = new Set([
    ...namedOutright(ranking, chosen, partial),
    ...(isLong && !partial && sections.length === 0 ? standingOut(chosen, index) : []),
    ...entriesAskedFor(concepts, sections, index),
  ]);
  const ledTo = [
    ...(isMissing ? nearest.flat() : []),
    ...(query.dates.length > 0 ? [] : calledSo(words, index)),
    ...(sections.length > 0 ? namedPrograms(concepts, index) : []),
    ...sections,
  ];
  const led = new Set(ledTo.filter((record) => !top.has(record)));
  const rest = chosen
    .filter(({ record }) => !top.has(record) && !led.has(record))
    .map((one) => ({
      ...one,
      score: one.score * (ranking.inRow.includes(one.record) ? inRowWeight : 1),
      exact: false,
    }))
    .sort((a, b) => b.coverage - a.coverage || b.score - a.score || a.record - b.record);
  return {
    ranked: [
      ...asRanked([...top], true),
      ...asRanked([...led], false).map((one) => ({ ...one, led: true })),
      ...rest,
    ],
    notes: [
      ...notes,
      ...(isMissing ? [{ type: 'unknown-milestone', milestone: milestone[0] ?? '' } as const] : []),
      ...(partial && chosen.length > 0 && top.size === 0 ? [{ type: 'some-words' } as const] : []),
    ],
    marks: concepts.flatMap(({ meaning, ways }) =>
      meaning.type === 'date' ? dateWays(meaning.date) : ways,
    ),
  };
};
