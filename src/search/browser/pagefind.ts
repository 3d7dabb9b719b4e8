import type { Occurrences } from '../large/evidence.ts';
import type { LibraryTables } from '../large/tables.ts';

/** The part of Pagefind’s interface that is used here (1.6). */
interface Pagefind {
  readonly search: (term: string) => Promise<{
    readonly results: readonly {
      /** The name of the text, as the tables have it. */
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
  { guidelines, pagefind: metaCacheTag }: Pick<LibraryTables, 'guidelines' | 'pagefind'>,
  folder: URL,
): TokenFinder => {
  const positions = new Map(guidelines.map(({ page }, position) => [page, position]));
  let failures = 0;
  let loading: Promise<Pagefind> | undefined;

  const load = async (): Promise<Pagefind> => {
    // A module that could not be loaded is not asked for again under the same address.
    const script = new URL(`pagefind.js${failures > 0 ? `?${String(failures)}` : ''}`, folder);
    const { createInstance } = (await import(/* @vite-ignore */ script.href)) as PagefindModule;
    // A look-up takes a millisecond: a worker would cost a request more, and a rule of the policy.
    return createInstance({ basePath: folder.pathname, noWorker: true, metaCacheTag });
  };
  const ready = (): Promise<Pagefind> => (loading ??= load());

  const findOne = async (pagefind: Pagefind, token: string): Promise<Occurrences | undefined> => {
    const { results } = await pagefind.search(token);
    const found = new Map(
      results.flatMap(({ id, words }): [number, readonly number[]][] => {
        const position = positions.get(id);
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
        const pagefind = await ready();
        const found = await Promise.all(
          tokens.map(async (token) => ({ token, places: await findOne(pagefind, token) })),
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
