/** What a kind of page may weigh. */
export interface PageBudget {
  readonly kind: string;
  /** Which pages below dist/ are of this kind. */
  readonly pages: string;
  /** Bytes, brotli, of the page with its styles, in one request. */
  readonly firstFlight?: number;
  /** Bytes, brotli, that the same aims at: TCP’s initial window. Missing it is no failure. */
  readonly aim?: number;
  /** Bytes, brotli, of scripts before anybody touches the page. */
  readonly scripts?: number;
  /** Bytes, brotli, of styles for paper alone, which browsers fetch after all else. */
  readonly paper?: number;
}

export const pageBudgets: readonly PageBudget[] = [
  {
    kind: 'guideline',
    pages: 'guidelines/*/index.html',
    firstFlight: 20_000,
    aim: 14_600,
    scripts: 4_000,
    paper: 2_000,
  },
  { kind: 'references', pages: 'guidelines/*/references/index.html' },
  { kind: 'history', pages: 'guidelines/*/history/index.html' },
  { kind: 'library', pages: 'index.html' },
  { kind: 'code', pages: 'codes/*/index.html' },
  { kind: 'codes', pages: 'codes/index.html' },
  { kind: 'updates', pages: 'updates/index.html' },
  { kind: 'search', pages: 'search/index.html' },
  { kind: 'not found', pages: '404.html' },
];

/** Seconds of wall time, npm included. */
export const timeBudgets: Readonly<Record<string, number | undefined>> = {
  check: 3,
  build: undefined,
};

/** What a cold build of a library of a hundred guidelines aims at, on two cores. */
export const libraryAim = { guidelines: 100, seconds: 8, megabytes: 1000 } as const;
