import { groupOf, groups, type Group, type SearchData } from '../record.ts';
import { readQuery, type Query } from '../query.ts';
import type { Answer, Filters } from './answer.ts';
import { byIdentifier } from './by-identifier.ts';
import { byWords } from './by-words.ts';
import { resolveWords, type Resolver } from './concepts.ts';
import { countFacets, passes } from './filters.ts';
import { excerptOf, markText, startOf, type Marking } from './excerpt.ts';
import { nothing, type Found } from './found.ts';
import { recordsOfKeys } from './look-up.ts';
import type { Ranked } from './rank.ts';
import { createIndex, type SearchIndex } from './search-index.ts';
import { createThesaurus } from './thesaurus.ts';

export interface SearchOptions {
  readonly filters?: Filters;
  /** Take the words as typed: nothing is corrected. */
  readonly literal?: boolean;
}

/** Answers queries about one library. */
export interface SearchEngine {
  readonly search: (input: string, options?: SearchOptions) => Answer;
  /** Spellings outside ASCII, with their ASCII form. */
  readonly spellings: SearchData['spellings'];
  readonly guidelines: SearchIndex['guidelines'];
}

const findAnswer = (query: Query, resolver: Resolver): Found => {
  const { index } = resolver;
  if (query.identifiers.length > 0) {
    return byIdentifier(query, resolveWords(query.words, resolver).concepts, index);
  }
  const letters = [...query.words, ...query.phrases.flat()].join('').length;
  if (letters < 2 && query.dates.length === 0) {
    return { ...nothing, notes: query.text === '' ? [] : [{ type: 'too-little' }] };
  }
  return byWords(query, resolver);
};

/** Hits of one address are one hit, the best of them. */
const withoutRepeats = (ranked: readonly Ranked[], { records }: SearchIndex): Ranked[] => {
  const seen = new Set<string>();
  return ranked.filter(({ record }) => {
    const url = records[record]?.record.url ?? '';
    return !seen.has(url) && Boolean(seen.add(url));
  });
};

/** Makes the search of a library. */
export const createEngine = (data: SearchData): SearchEngine => {
  const index = createIndex(data);
  const thesaurus = createThesaurus(data);
  const known = {
    hasIdentifier: (keys: readonly string[]) => recordsOfKeys(keys, index).length > 0,
    hasWord: (word: string) => index.lexicon.find(word) !== undefined,
  };
  const { ascii: fold } = index.lexicon;
  const search = (input: string, { filters = {}, literal = false }: SearchOptions = {}): Answer => {
    const query = readQuery(input, known);
    const found = findAnswer(query, { index, thesaurus, corrects: !literal });
    const unique = withoutRepeats(found.ranked, index);
    const recordOf = ({ record }: Ranked) => index.records[record]?.record;
    const marking: Marking = { ways: found.marks, fold };
    const shown = unique.flatMap((one) => {
      const record = recordOf(one);
      return record && passes(record, filters) ? [{ ...one, record }] : [];
    });
    const inGroup = (group: Group) =>
      shown
        .filter(({ record, exact }) => (exact ? 'exact' : groupOf(record.kind)) === group)
        .map(({ record, led = false }) => ({
          record,
          title: markText(record.title, marking),
          // What a section that was led to says first tells more than where a word stands in it.
          excerpt: (led ? startOf : excerptOf)(record.text, marking),
        }));
    return {
      query: query.text,
      notes: found.notes,
      groups: groups
        .map((group) => ({ group, hits: inGroup(group) }))
        .filter(({ hits }) => hits.length > 0),
      count: shown.length,
      facets: countFacets(
        unique.flatMap((one) => recordOf(one) ?? []),
        filters,
      ),
      direct: found.direct === undefined ? undefined : index.records[found.direct]?.record.url,
      marks: found.marks,
    };
  };
  return { search, spellings: data.spellings, guidelines: data.guidelines };
};
