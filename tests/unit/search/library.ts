import { readLibrary } from '#library/read.ts';
import { readSynonyms } from '#library/synonyms.ts';
import type { SearchData } from '#search/record.ts';
import { searchData } from '#search/records.ts';
import { createEngine, type SearchEngine } from '#search/engine/search.ts';
import { createWholeLibrary } from '#search/engine/whole-library.ts';

/** What the search of a library in this repository is made from. */
export const dataOf = (contentRoot: string): SearchData =>
  searchData(
    readLibrary({ contentRoot, base: '/' }).guidelines,
    readSynonyms(contentRoot, () => undefined),
  );

export const engineOf = (contentRoot: string): SearchEngine =>
  createEngine(createWholeLibrary(dataOf(contentRoot)));

/** Where the hits lead, in order: `02-40000-26/code-0600T`, and `02-40000-26/page` for a guideline itself. */
export const targetsFor = async (engine: SearchEngine, query: string): Promise<string[]> =>
  (await engine.search(query)).groups.flatMap(({ hits }) =>
    hits.map(({ record: { url } }) =>
      url.replace('guidelines/', '').replace('/#', '/').replace(/\/$/u, '/page'),
    ),
  );

/** Addresses of the hits, in order, without the guideline’s page: `#code-0600T`. */
export const hitsFor = async (engine: SearchEngine, query: string): Promise<string[]> =>
  (await engine.search(query)).groups.flatMap(({ hits }) =>
    hits.map(({ record }) => record.url.replace(/^.*\//u, '')),
  );
