import type { SearchData, SearchGuideline, SearchRecord } from '../record.ts';
import { stem } from '../stem.ts';
import { tokenize, type Token } from '../text.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** The parts of a record, by how much a word in them tells. */
export const fieldWeights = { title: 5, names: 4.5, aliases: 3, journal: 3, text: 1.5 } as const;

export type Field = keyof typeof fieldWeights;

const fieldNames = Object.keys(fieldWeights) as Field[];

/** A word’s occurrences in one record: its best field, and how it weighs there. */
export interface Posting {
  readonly record: number;
  readonly weight: number;
  readonly fields: number;
}

/** A record with its words, ready to be compared. */
export interface IndexedRecord {
  readonly record: SearchRecord;
  readonly guideline: number;
  /** The stems of each field in a row, with a space around each: phrases are found in it. */
  readonly stems: Readonly<Record<Field, string>>;
  /** The words as written, likewise. */
  readonly words: Readonly<Record<Field, string>>;
}

export interface SearchIndex {
  readonly guidelines: readonly SearchGuideline[];
  readonly records: readonly IndexedRecord[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** The stems that say which guideline is meant: its subject, abbreviation, product names. */
  readonly contexts: readonly string[];
  /** Records by identifier key. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** Listed ranges of codes. */
  readonly ranges: readonly {
    readonly from: string;
    readonly to: string;
    readonly record: number;
  }[];
  readonly lexicon: Lexicon;
  readonly data: SearchData;
}

// Addresses and DOIs are looked up, not searched: their parts are no words.
const addresses = /\b10\.\d{4,9}\/\S+|https?:\/\/\S+/gu;

/** Words of a text that is searched; what is an address is left out, places stay those of the text. */
export const searchedTokens = (text: string): Token[] =>
  tokenize(text.replace(addresses, (match) => ' '.repeat(match.length)));

const fieldTexts = (record: SearchRecord): Record<Field, readonly string[]> => ({
  title: [record.title],
  names: record.names ?? [],
  aliases: record.aliases ?? [],
  journal: record.journal ?? [],
  text: [record.text],
});

/** Values of one field do not run into one another: a phrase ends where a value ends. */
const boundary = ' | ';

interface Counted {
  fields: number;
  weights: Map<Field, number>;
}

const saturation = (count: number, length: number): number =>
  count / (count + 0.4 + 0.6 * Math.min(length / 60, 3));

const indexRecord = (
  record: SearchRecord,
  number: number,
  guideline: number,
  lexicon: Lexicon,
  postings: Map<string, Posting[]>,
): IndexedRecord => {
  const counted = new Map<string, Counted>();
  const texts = fieldTexts(record);
  const rows = fieldNames.map((field) => {
    const values = texts[field].map((text) =>
      searchedTokens(text).map((token) => lexicon.learn(token, text, field)),
    );
    const compounds = texts[field].flatMap((text) => lexicon.learnCompounds(text));
    const length = values.reduce((sum, value) => sum + value.length, 0);
    const counts = new Map<string, number>();
    for (const word of [...values.flat(), ...compounds]) {
      const key = stem(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) {
      const entry = counted.get(key) ?? { fields: 0, weights: new Map() };
      entry.fields |= 1 << fieldNames.indexOf(field);
      const share = field === 'text' ? saturation(count, length) : 1;
      entry.weights.set(field, fieldWeights[field] * share);
      counted.set(key, entry);
    }
    const row = (map: (word: string) => string): string =>
      ` ${values.map((value) => value.map(map).join(' ')).join(boundary)} `;
    return [field, row(stem), row((word) => word)] as const;
  });
  for (const [key, { fields, weights }] of counted) {
    const sorted = [...weights.values()].sort((a, b) => b - a);
    // The best field counts in full, the others are a hint.
    const weight = (sorted[0] ?? 0) + 0.15 * sorted.slice(1).reduce((sum, one) => sum + one, 0);
    const list = postings.get(key) ?? [];
    list.push({ record: number, weight, fields });
    postings.set(key, list);
  }
  const pick = (column: 1 | 2) =>
    Object.fromEntries(rows.map((row) => [row[0], row[column]])) as Record<Field, string>;
  return { record, guideline, stems: pick(1), words: pick(2) };
};

/** The keys that an identifier is also asked for by: a NICE number without its programme, a DOI without its prefix, a code’s category. */
const idKeys = (key: string): string[] => {
  const nice = /^nice:[A-Z]+(\d+)$/u.exec(key)?.[1];
  if (nice !== undefined) return [key, `nice:*${nice}`];
  const suffix = /^doi:10\.\d+\/(.{6,})$/u.exec(key)?.[1];
  if (suffix !== undefined) return [key, `doi:*${suffix}`];
  const category = /^code:([A-TV-Z]\d[\dAB])\./u.exec(key)?.[1];
  return category === undefined ? [key] : [key, `code:${category}`];
};

const rangeOf = (key: string): [string, string] | undefined => {
  const [, from, to] = /^code:([^-]+)-(.+)$/u.exec(key) ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
};

/** Reads the data of a library into the tables that answers are made from. */
export const createIndex = (data: SearchData): SearchIndex => {
  const lexicon = createLexicon(data.spellings);
  const postings = new Map<string, Posting[]>();
  const records: IndexedRecord[] = [];
  const ids = new Map<string, number[]>();
  const ranges: { from: string; to: string; record: number }[] = [];
  data.guidelines.forEach((guideline, at) => {
    for (const record of guideline.records) {
      const number = records.length;
      records.push(indexRecord(record, number, at, lexicon, postings));
      for (const key of record.ids ?? []) {
        for (const spelled of idKeys(key)) ids.set(spelled, [...(ids.get(spelled) ?? []), number]);
        const range = rangeOf(key);
        if (range) ranges.push({ from: range[0], to: range[1], record: number });
      }
    }
  });
  const contexts = data.guidelines.map(({ number, subject, abbreviation = '', records: own }) => {
    const terms = own.filter(({ kind }) => kind === 'index-term').map(({ title }) => title);
    const texts = [number, subject, abbreviation, ...terms];
    return ` ${texts
      .map((text) =>
        searchedTokens(text)
          .map(({ word }) => stem(lexicon.ascii(word)))
          .join(' '),
      )
      .join(boundary)} `;
  });
  return { guidelines: data.guidelines, records, postings, contexts, ids, ranges, lexicon, data };
};

export const hasField = ({ fields }: Posting, field: Field): boolean =>
  (fields & (1 << fieldNames.indexOf(field))) !== 0;
