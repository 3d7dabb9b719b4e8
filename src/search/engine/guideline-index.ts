import type { SearchGuideline, SearchRecord } from '../record.ts';
import { stem } from '../stem.ts';
import type { Steps } from '../steps.ts';
import { fieldNames, fieldWeights, type Field, type RecordWords } from './record-words.ts';

/** A word’s occurrences in one record: its best field, and how it weighs there. */
export interface Posting {
  /** Position of the record among those of its guideline, or of an index. */
  readonly record: number;
  readonly weight: number;
  readonly fields: number;
}

/** A record with its words, ready to be compared. */
export interface IndexedRecord {
  readonly record: SearchRecord;
  /** The stems of each field in a row, with a space around each: phrases are found in it. */
  readonly stems: Readonly<Record<Field, string>>;
  /** The words as written, likewise. */
  readonly words: Readonly<Record<Field, string>>;
}

/** A listed range of codes. */
export interface CodeRange {
  readonly from: string;
  readonly to: string;
  readonly record: number;
}

/** The tables that answers about one guideline are made from. */
export interface GuidelineIndex {
  readonly number: string;
  readonly records: readonly IndexedRecord[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Records by identifier key. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  readonly ranges: readonly CodeRange[];
}

/** Values of one field do not run into one another: a phrase ends where a value ends. */
const boundary = ' | ';

/** How much a word tells that occurs so often in a text of so many words. */
export const saturation = (count: number, length: number): number =>
  count / (count + 0.4 + 0.6 * Math.min(length / 60, 3));

const countStems = ({ values, compounds }: RecordWords[Field]): Map<string, number> => {
  const counts = new Map<string, number>();
  const count = (word: string): void => {
    const key = stem(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const value of values) for (const word of value) count(word);
  for (const word of compounds) count(word);
  return counts;
};

const rowOf = ({ values }: RecordWords[Field], form: (word: string) => string): string =>
  values.length === 0 ? '' : ` ${values.map((value) => value.map(form).join(' ')).join(boundary)} `;

const written = (word: string): string => word;

interface Weighed {
  fields: number;
  /** The best field counts in full, the others are a hint. */
  best: number;
  others: number;
}

/** The stems of a record, each with its weight and the fields that have it. */
const weighStems = (words: RecordWords): Map<string, Weighed> => {
  const weighed = new Map<string, Weighed>();
  for (const [at, field] of fieldNames.entries()) {
    if (words[field].values.length === 0) continue;
    const length = words[field].values.reduce((sum, value) => sum + value.length, 0);
    for (const [key, count] of countStems(words[field])) {
      const share = field === 'text' ? saturation(count, length) : 1;
      const weight = fieldWeights[field] * share;
      const entry = weighed.get(key) ?? { fields: 0, best: 0, others: 0 };
      entry.fields |= 1 << at;
      entry.others += Math.min(entry.best, weight);
      entry.best = Math.max(entry.best, weight);
      weighed.set(key, entry);
    }
  }
  return weighed;
};

/** The keys that an identifier is also asked for by: a NICE number without its programme, a DOI without its prefix, a code’s category. */
export const idKeys = (key: string): string[] => {
  const nice = /^nice:[A-Z]+(\d+)$/u.exec(key)?.[1];
  if (nice !== undefined) return [key, `nice:*${nice}`];
  const suffix = /^doi:10\.\d+\/(.{6,})$/u.exec(key)?.[1];
  if (suffix !== undefined) {
    // Journals of one publisher begin with a letter for “journal” that is easily left behind.
    const short = suffix.replace(/^j\./u, '');
    return [...new Set([key, `doi:*${suffix}`, `doi:*${short}`])];
  }
  const [, category, further = ''] = /^code:([A-TV-Z]\d[\dAB])\.([\dA-Z]+)(?:$|-)/u.exec(key) ?? [];
  if (category === undefined) return [key];
  // Subcategories stand for the codes below them: M05.0 for M05.00.
  const above = Array.from(further.slice(1), (_, at) => further.slice(0, at + 1));
  return [key, `code:${category}`, ...above.map((digits) => `code:${category}.${digits}`)];
};

/** The ends of a listed range of codes: `code:C22.0-C22.9`. */
export const rangeOf = (key: string): readonly [from: string, to: string] | undefined => {
  const [, from, to] = /^code:([^-]+)-(.+)$/u.exec(key) ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
};

/**
 * Makes the tables of a guideline, a record at each step.
 *
 * @param read gives the words of a record
 */
export function* indexGuideline(
  { number, records }: Pick<SearchGuideline, 'number' | 'records'>,
  read: (record: SearchRecord) => RecordWords,
): Steps<GuidelineIndex> {
  const postings = new Map<string, Posting[]>();
  const ids = new Map<string, number[]>();
  const ranges: CodeRange[] = [];
  const indexed: IndexedRecord[] = [];
  for (const [at, record] of records.entries()) {
    const words = read(record);
    for (const [key, { fields, best, others }] of weighStems(words)) {
      const posting = { record: at, weight: best + 0.15 * others, fields };
      const list = postings.get(key);
      if (list) list.push(posting);
      else postings.set(key, [posting]);
    }
    for (const key of record.ids ?? []) {
      for (const spelled of idKeys(key)) ids.set(spelled, [...(ids.get(spelled) ?? []), at]);
      const range = rangeOf(key);
      if (range) ranges.push({ from: range[0], to: range[1], record: at });
    }
    const rows = (form: (word: string) => string): Record<Field, string> => ({
      title: rowOf(words.title, form),
      names: rowOf(words.names, form),
      aliases: rowOf(words.aliases, form),
      journal: rowOf(words.journal, form),
      text: rowOf(words.text, form),
      under: rowOf(words.under, form),
    });
    indexed.push({ record, stems: rows(stem), words: rows(written) });
    yield;
  }
  return { number, records: indexed, postings, ids, ranges };
}
