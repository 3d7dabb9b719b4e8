import { describe, expect, test } from 'vitest';
import { noSynonyms } from '#model/synonyms.ts';
import type { Answer } from '#search/engine/answer.ts';
import { createEngine, type SearchEngine } from '#search/engine/search.ts';
import { mostSearched } from '#search/large/candidates.ts';
import { createLargeLibrary, type Sources } from '#search/large/large-library.ts';
import { writeTables } from '#search/large/write-tables.ts';
import type { SearchGuideline, SearchRecord } from '#search/record.ts';

const numberAt = (position: number): string => `02-${String(10_000 + position)}-01`;

/** A guideline about a subject, with one record for each text. */
const guidelineAt = (
  position: number,
  subject: string,
  ...records: readonly Partial<SearchRecord>[]
): SearchGuideline => {
  const guideline = numberAt(position);
  return {
    number: guideline,
    subject,
    abbreviations: [],
    terms: [],
    records: [
      {
        url: `guidelines/${guideline}/`,
        kind: 'guideline',
        guideline,
        title: subject,
        text: `Guideline ${guideline}.`,
        ids: [`guideline:${guideline}`],
      },
      ...records.map((record, at): SearchRecord => ({
        url: `guidelines/${guideline}/#place-${String(at + 1)}`,
        kind: 'section',
        guideline,
        title: 'Description',
        text: '',
        ...record,
      })),
    ],
  };
};

/** Fifteen guidelines that have a word in common, one that alone has others, and five about something else. */
const guidelines: readonly SearchGuideline[] = [
  ...Array.from({ length: 15 }, (_, at) =>
    guidelineAt(
      at,
      `Treatment ${String.fromCharCode(97 + at).repeat(3)}`,
      { text: `A study of the spleen, in ${String(at + 3)} patients.` },
      {
        kind: 'revision',
        title: `May ${String(at + 1)}, 2020`,
        text: 'Added codes.',
        dates: [`2020-05-${String(at + 1).padStart(2, '0')}`],
      },
      { kind: 'code', title: 'CPT 12345', text: 'Common', ids: ['code:12345'] },
    ),
  ),
  guidelineAt(
    15,
    'Zebra Therapy',
    { text: 'The spleen and the liver of a zebra are looked at in turn.' },
    { kind: 'reference', title: 'Roe (2021): On zebras', text: 'Roe J.', ids: ['pmid:87654321'] },
  ),
  ...Array.from({ length: 5 }, (_, at) =>
    guidelineAt(
      16 + at,
      `Surgery ${'vwxyz'.charAt(at).repeat(3)}`,
      { text: 'A knee is bent in the morning.' },
      { text: 'In the evening it is straightened by a liver transplant team.' },
    ),
  ),
];

interface Fake extends Sources {
  readonly loaded: string[];
  /** Tokens that cannot be read, and guidelines that cannot be loaded. */
  readonly broken: Set<string>;
}

const { tables, texts } = writeTables({
  guidelines,
  synonyms: noSynonyms,
  spellings: {},
  realWords: '',
});

/** Sources that find every token where it stands, as Pagefind does. */
const fakeSources = (): Fake => {
  const loaded: string[] = [];
  const broken = new Set<string>();
  const placesOf = (token: string): Map<number, number[]> =>
    new Map(
      texts.flatMap(({ content }, position): [number, number[]][] => {
        const places = content.split(' ').flatMap((one, place) => (one === token ? [place] : []));
        return places.length > 0 ? [[position, places]] : [];
      }),
    );
  return {
    loaded,
    broken,
    findTokens: (tokens) =>
      broken.has('pagefind')
        ? Promise.reject(new Error('no Pagefind'))
        : Promise.resolve(
            new Map(
              tokens
                .filter((token) => !broken.has(token))
                .map((token) => [token, placesOf(token)] as const)
                .filter(([, places]) => places.size > 0),
            ),
          ),
    loadRecords: (number) => {
      if (broken.has(number)) return Promise.reject(new Error('not there'));
      loaded.push(number);
      const guideline = guidelines.find((one) => one.number === number);
      return Promise.resolve(guideline?.records ?? []);
    },
  };
};

const open = (): { sources: Fake; engine: SearchEngine } => {
  const sources = fakeSources();
  return { sources, engine: createEngine(createLargeLibrary(tables, sources)) };
};

const hitsOf = ({ groups }: Answer): string[] =>
  groups.flatMap(({ hits }) => hits.map(({ record }) => record.url.replace('guidelines/', '')));

const typesOf = ({ notes }: Answer): string[] => notes.map(({ type }) => type);

describe('the guidelines that are loaded', () => {
  test('are those that have the words, in one place if there is one', async () => {
    const { sources, engine } = open();
    const answer = await engine.search('spleen liver');
    expect(sources.loaded).toEqual([numberAt(15)]);
    expect(hitsOf(answer)).toEqual([`${numberAt(15)}/#place-1`]);
    expect(answer.notes).toEqual([]);
  });

  test('are those that have a phrase, and not its words alone', async () => {
    const { sources, engine } = open();
    await engine.search('"bent in the morning"');
    expect(sources.loaded).toEqual([16, 17, 18, 19, 20].map(numberAt));
    const other = open();
    const answer = await other.engine.search('"morning bent"');
    expect(typesOf(answer)).toEqual(['unknown-phrase']);
  });

  test('are no more than can be loaded, those that are about the words first, and the rest is told', async () => {
    const { sources, engine } = open();
    const answer = await engine.search('spleen');
    expect(sources.loaded).toHaveLength(mostSearched);
    expect(answer.leftOut).toHaveLength(16 - mostSearched);
    expect(answer.notes).toEqual([
      { type: 'left-out', searched: mostSearched, left: 16 - mostSearched },
    ]);
    const [left = ''] = answer.leftOut;
    const chosen = await engine.search('spleen', { filters: { guideline: left } });
    expect(hitsOf(chosen)).toEqual([`${left}/#place-1`]);
    expect(chosen.notes).toEqual([]);
    // The others can still be chosen.
    expect(chosen.leftOut).toHaveLength(15);
    const about = open();
    expect(hitsOf(await about.engine.search('zebra'))[0]).toBe(`${numberAt(15)}/`);
  });

  test('do not depend on what was asked before', async () => {
    const queries = ['zebra', 'knee', 'spleen', 'liver', 'spleen liver', '2020-05-03', 'CPT 12345'];
    const { engine } = open();
    for (const query of [...queries, ...queries.toReversed()]) {
      const fresh = await open().engine.search(query);
      expect(hitsOf(await engine.search(query)), query).toEqual(hitsOf(fresh));
    }
  });

  test('are loaded once', async () => {
    const { sources, engine } = open();
    await engine.search('zebra');
    await engine.search('zebra spleen');
    expect(sources.loaded).toEqual([numberAt(15)]);
  });
});

describe('what is in the whole library or nowhere', () => {
  test('an identifier needs nothing but its guideline', async () => {
    const { sources, engine } = open();
    sources.broken.add('pagefind');
    const answer = await engine.search('PMID 87654321');
    expect(hitsOf(answer)).toEqual([`${numberAt(15)}/#place-2`]);
    expect(answer.notes).toEqual([]);
    expect(sources.loaded).toEqual([numberAt(15)]);
  });

  test('an identifier that is nowhere loads nothing, and is named', async () => {
    const { sources, engine } = open();
    expect((await engine.search('PMID 87654320')).notes).toEqual([
      { type: 'unknown-identifiers', unknown: [{ text: 'PMID 87654320', kind: 'pmid' }] },
    ]);
    expect(sources.loaded).toEqual([]);
  });

  test('a code that very many guidelines list is shown from the first of them', async () => {
    const answer = await open().engine.search('CPT 12345');
    expect(hitsOf(answer)).toHaveLength(mostSearched);
    expect(answer.notes).toEqual([{ type: 'left-out', searched: mostSearched, left: 3 }]);
  });

  test('a guideline is found by the beginning of its number', async () => {
    const answer = await open().engine.search('02-10015');
    expect(hitsOf(answer)).toEqual([`${numberAt(15)}/`]);
    expect((await open().engine.search('02-99999')).notes).toEqual([
      { type: 'unknown-identifiers', unknown: [{ text: '02-99999', kind: 'guideline' }] },
    ]);
  });

  test('a word that is nowhere, and a misspelled one', async () => {
    const { sources, engine } = open();
    expect((await engine.search('metformin')).notes).toEqual([
      { type: 'unknown', word: 'metformin' },
    ]);
    expect(sources.loaded).toEqual([]);
    const corrected = await engine.search('zebrra');
    expect(corrected.notes).toEqual([{ type: 'correction', from: 'zebrra', to: 'zebra' }]);
    expect(hitsOf(corrected)[0]).toBe(`${numberAt(15)}/`);
  });

  test('a date that nothing is known by, and one that something is', async () => {
    const { sources, engine } = open();
    expect(typesOf(await engine.search('June 1, 2020'))).toEqual(['unknown-date', 'in-effect']);
    expect(sources.loaded).toEqual([]);
    expect(hitsOf(await engine.search('May 3, 2020'))).toEqual([`${numberAt(2)}/#place-2`]);
  });
});

describe('an interval', () => {
  test('is looked for by the fewest dates that tell it, and what it holds is found', async () => {
    const { sources, engine } = open();
    expect(hitsOf(await engine.search('updates from May 3, 2020 to May 5, 2020'))).toEqual(
      [2, 3, 4].map((at) => `${numberAt(at)}/#place-2`),
    );
    expect(sources.loaded).toEqual([2, 3, 4].map(numberAt));
    const all = await open().engine.search('updates since 2020');
    expect(all.count).toBe(mostSearched);
    expect(all.leftOut).toHaveLength(15 - mostSearched);
  });

  test('in which there is nothing loads nothing, and is named', async () => {
    const { sources, engine } = open();
    expect((await engine.search('updates after May 15, 2020')).notes).toEqual([
      { type: 'unknown-date', text: 'after May 15, 2020' },
    ]);
    expect(sources.loaded).toEqual([]);
    expect(typesOf(await engine.search('zebra before May 2, 2020'))).toEqual(['nothing-within']);
  });
});

describe('what cannot be loaded is told', () => {
  test('without Pagefind, guidelines are found by what they are about', async () => {
    const { sources, engine } = open();
    sources.broken.add('pagefind');
    const answer = await engine.search('zebra spleen');
    expect(hitsOf(answer)).toContain(`${numberAt(15)}/#place-1`);
    expect(typesOf(answer)).toEqual(['words-unread']);
    const nothing = await engine.search('knee');
    expect(nothing.count).toBe(0);
    expect(typesOf(nothing)).toEqual(['words-unread']);
    // A word that the tables do not have is nowhere, whatever else is missing.
    expect((await engine.search('metformin')).notes).toEqual([
      { type: 'unknown', word: 'metformin' },
    ]);
    sources.broken.clear();
    expect(typesOf(await engine.search('knee'))).toEqual([]);
  });

  test('where Pagefind cannot read a word, the others are answered', async () => {
    const { sources, engine } = open();
    sources.broken.add('liverþ');
    const answer = await engine.search('spleen liver zebra');
    expect(hitsOf(answer)).toContain(`${numberAt(15)}/#place-1`);
    expect(typesOf(answer)).toContain('words-unread');
  });

  test('a guideline that is missing is named, and the others are searched', async () => {
    const { sources, engine } = open();
    sources.broken.add(numberAt(17));
    const answer = await engine.search('knee');
    expect(answer.notes).toEqual([{ type: 'missing', guidelines: [numberAt(17)] }]);
    expect(answer.count).toBe(4);
    sources.broken.clear();
    expect((await engine.search('knee')).count).toBe(5);
  });
});

test('a query that is given up loads nothing', async () => {
  const sources = fakeSources();
  const engine = createEngine(
    createLargeLibrary(tables, {
      ...sources,
      beforeLoading: (signal) => {
        signal.throwIfAborted();
        return Promise.resolve();
      },
    }),
  );
  await expect(engine.search('zebra', { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(sources.loaded).toEqual([]);
});
