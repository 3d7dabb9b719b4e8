import type { Occurrences } from '../large/evidence.ts';
import { pagefindKeyFile, type LibraryTables, type PagefindKey } from '../large/tables.ts';
import { fetchJson } from './fetch-json.ts';

/** The part of Pagefind’s interface that is used here (1.6). */
interface Pagefind {
  readonly search: (term: string) => Promise<{
    readonly results: readonly {
      /** The name that Pagefind gave the guideline. */
      readonly id: string;
      /** Where the token stands in it, in rising order. */
      readonly words: readonly number[];
    }[];
  }>;
}

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
  }) => Pagefind;
}

interface Loaded {
  readonly pagefind: Pagefind;
  readonly key: PagefindKey;
}

export interface TokenFinder {
  /** Loads Pagefind, so that the first query need not wait. */
  readonly prepare: () => void;
  /** Tells where tokens stand that are in the index. One that is absent from the result could not be read. */
  readonly find: (tokens: readonly string[]) => Promise<ReadonlyMap<string, Occurrences>>;
}

/**
 * Asks Pagefind where tokens stand.
 *
 * @param folder address of Pagefind’s files
 */
export const createTokenFinder = (
  guidelines: LibraryTables['guidelines'],
  folder: URL,
): TokenFinder => {
  const positions = new Map(guidelines.map(({ number }, position) => [number, position]));
  let failures = 0;
  let loading: Promise<Loaded> | undefined;

  const load = async (): Promise<Loaded> => {
    // A module that could not be loaded is not asked for again under the same address.
    const script = new URL(`pagefind.js${failures > 0 ? `?${String(failures)}` : ''}`, folder);
    const [module, key] = await Promise.all([
      import(/* @vite-ignore */ script.href) as Promise<PagefindModule>,
      fetchJson<PagefindKey>(new URL(pagefindKeyFile, folder)),
    ]);
    const pagefind = module.createInstance({
      basePath: folder.pathname,
      // A look-up takes a millisecond: a worker would cost a request more, and a rule of the policy.
      noWorker: true,
      metaCacheTag: key.index,
    });
    return { pagefind, key };
  };
  const ready = (): Promise<Loaded> => (loading ??= load());

  const findOne = async (
    { pagefind, key }: Loaded,
    token: string,
  ): Promise<Occurrences | undefined> => {
    const { results } = await pagefind.search(token);
    const found = new Map(
      results.flatMap(({ id, words }): [number, readonly number[]][] => {
        const position = positions.get(key.guidelines[id] ?? '');
        return position === undefined ? [] : [[position, words]];
      }),
    );
    // Pagefind tells of a part of its index that it could not load by finding nothing there.
    return found.size === 0 ? undefined : found;
  };

  return {
    prepare: () => {
      ready().catch(() => undefined);
    },
    find: async (tokens) => {
      try {
        const loaded = await ready();
        const found = await Promise.all(
          tokens.map(async (token) => ({ token, places: await findOne(loaded, token) })),
        );
        return new Map(
          found.flatMap(({ token, places }) => (places ? [[token, places] as const] : [])),
        );
      } catch (error) {
        // The next query tries again.
        loading = undefined;
        failures += 1;
        throw error;
      }
    },
  };
};
