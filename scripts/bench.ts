/**
 * `npm run bench` prints what the built pages weigh and how long a check and a build take, and ends
 * with exit code 1 where a budget is broken.
 *
 *   npm run bench -- --sizes                         the pages in dist/ (or OUT_DIR) alone
 *   npm run bench -- --lighthouse [--runs 3]         the same pages in Lighthouse, compressed before
 *   npm run bench -- --search [--guidelines 100]     what a search costs, there or in a synthetic library
 *   npm run bench -- --guidelines 100 [--seed 1] [--runs 3]
 *   npm run bench -- --guidelines 10,30,100,300      builds synthetic libraries of these sizes
 */
import { parseArgs } from 'node:util';
import { holdSizes } from './bench/hold-sizes.ts';
import { holdTimes } from './bench/hold-times.ts';
import { showLighthouse } from './bench/lighthouse/show.ts';
import { useSyntheticSite } from './bench/measure-build.ts';
import { showLibraries } from './bench/show-growth.ts';
import { showSearch } from './bench/show-search.ts';
import { mostSubjects } from './bench/synthetic/subject.ts';
import { baseOptionOrEnd } from './setup/base-option.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    guidelines: { type: 'string' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
  },
});

/** @throws RangeError if the text is not a whole number in the range */
function wholeNumber(text: string, low: number, high: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= low && number <= high) return number;
  throw new RangeError(
    `“${text}” should be a whole number from ${String(low)} to ${String(high)}.`,
  );
}

const built = {
  dir: process.env['OUT_DIR'] ?? 'dist',
  base: baseOptionOrEnd(undefined),
};

/** @throws RangeError if one of them is no number of guidelines */
const sizesOf = (text: string): number[] =>
  text
    .split(',')
    .map((size) => wholeNumber(size, 1, mostSubjects))
    .sort((a, b) => a - b);

const seed = wholeNumber(values.seed, 0, 2 ** 32 - 1);

if (values.search) {
  let isKept = true;
  if (values.guidelines === undefined) isKept = await showSearch(built);
  for (const size of values.guidelines === undefined ? [] : sizesOf(values.guidelines)) {
    console.log(`A library of ${String(size)} guidelines:`);
    const use = (dir: string) => showSearch({ dir, base: '/' });
    isKept = (await useSyntheticSite(size, seed, use)) && isKept;
  }
  process.exitCode = isKept ? 0 : 1;
} else if (values.lighthouse) {
  const isKept = await showLighthouse(built, wholeNumber(values.runs, 1, 100));
  process.exitCode = isKept ? 0 : 1;
} else if (values.guidelines === undefined) {
  const timesKept = values.sizes || holdTimes();
  const sizesKept = await holdSizes(built);
  const searchKept = values.sizes || (await showSearch(built));
  process.exitCode = timesKept && sizesKept && searchKept ? 0 : 1;
} else {
  await showLibraries(sizesOf(values.guidelines), seed, wholeNumber(values.runs, 1, 100));
}
