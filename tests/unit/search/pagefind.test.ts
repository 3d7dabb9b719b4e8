import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSearchFiles, wholeLimit, type SearchFiles } from '#indexing/search-files.ts';
import { readLibrary } from '#library/read.ts';
import { readSynonyms } from '#library/synonyms.ts';
import { openLargeLibrary } from '#search/browser/large.ts';
import { createTokenFinder } from '#search/browser/pagefind.ts';
import { createEngine } from '#search/engine/search.ts';
import { isLarge, type LibraryData, type LibraryTables } from '#search/large/tables.ts';
import { wordToken } from '#search/large/tokens.ts';
import { stem } from '#search/stem.ts';
import { stopWords } from '#search/stop-words.ts';
import {
  judgeRelevance,
  leastShare,
  readRelevance,
  searchedLibraries,
} from '../../support/relevance.ts';
import { targetsFor } from './library.ts';
import { serveFiles, type ServedFiles } from './served-files.ts';

/** A library of this repository, made as if it were a large one. */
const filesOf = (content: string, limit = 0): SearchFiles =>
  makeSearchFiles(
    readLibrary({ contentRoot: content, base: '/' }).guidelines,
    readSynonyms(content, () => undefined),
    limit,
  );

const tablesOf = ({ library }: SearchFiles): LibraryTables => {
  const data = JSON.parse(library) as LibraryData;
  if (!isLarge(data)) throw new Error('The library is not a large one');
  return data;
};

describe.each(searchedLibraries)('through Pagefind: $name', ({ name, content, files: sets }) => {
  const files = filesOf(content);
  const tables = tablesOf(files);
  let served: ServedFiles;

  beforeAll(async () => {
    served = await serveFiles(files);
  });
  afterAll(() => {
    served.remove();
  });

  test('what readers type leads to the right place', async () => {
    const { home } = served;
    const place = { home, page: `${home}search/` };
    const engine = createEngine(openLargeLibrary(tables, place, new EventTarget()));
    const report = await judgeRelevance(name, readRelevance(sets), (query) =>
      targetsFor(engine, query),
    );
    console.log(`Through Pagefind, ${report.summary}`);
    expect(report.wronglyFound, 'what is not there is not found').toEqual([]);
    expect(report.share, report.failures.join('\n')).toBeGreaterThanOrEqual(leastShare);
  });

  const words = tables.vocabulary.words.split(' ').filter((word) => !stopWords.has(word));
  const stems = new Set(words.map(stem));
  const finderOf = () => createTokenFinder(tables.guidelines, new URL('pagefind/', served.home));

  test('every word of the library is found, where it stands and nowhere else', async () => {
    const tokens = [...stems].map(wordToken);
    const found = await finderOf().find(tokens);
    expect(tokens.filter((token) => !found.has(token))).toEqual([]);
    const places = [...found].flatMap(([, occurrences]) =>
      [...occurrences].flatMap(([guideline, at]) =>
        at.map((place) => `${String(guideline)}:${String(place)}`),
      ),
    );
    // A place holds one word.
    expect(new Set(places).size).toBe(places.length);
    const lengths = tables.guidelines.map((one) => one.lengths.reduce((sum, n) => sum + n, 0));
    for (const [, occurrences] of found)
      for (const [guideline, at] of occurrences)
        expect(at.at(-1)).toBeLessThan(lengths[guideline] ?? 0);
  });

  test('no word is found by its beginning, or by one that begins as it does', async () => {
    const near = [...stems].flatMap((one) => [one.slice(0, -1), `${one}x`]);
    const absent = near.filter((one) => one !== '' && !stems.has(one)).map(wordToken);
    expect(absent.length).toBeGreaterThan(100);
    expect([...(await finderOf().find(absent)).keys()]).toEqual([]);
  });
});

test('a library is made the same way twice, to the byte', async () => {
  const [one, other] = [filesOf('tests/fixtures/valid'), filesOf('tests/fixtures/valid')];
  expect(other.library).toBe(one.library);
  expect([...other.records]).toEqual([...one.records]);
  const pagefind = await one.pagefind;
  expect(pagefind?.map(({ path }) => path)).toContain('pagefind.js');
  expect(await other.pagefind).toEqual(pagefind);
});

test('a small library is one file, and needs no Pagefind', () => {
  const { library, records, pagefind } = filesOf('content', wholeLimit);
  expect(isLarge(JSON.parse(library) as LibraryData)).toBe(false);
  expect([...records]).toEqual([]);
  expect(pagefind).toBeUndefined();
});
