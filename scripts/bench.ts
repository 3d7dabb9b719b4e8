/**
 * `npm run bench` prints what the built pages weigh and how long a check and a build take, and ends
 * with exit code 1 where a budget is broken.
 *
 *   npm run bench -- --sizes                         the pages in dist/ (or OUT_DIR) alone
 *   npm run bench -- --lighthouse [--runs 3]         the same pages in Lighthouse, compressed before
 *   npm run bench -- --guidelines 100 [--seed 1] [--runs 3]
 *   npm run bench -- --guidelines 10,30,100,300      builds synthetic libraries of these sizes
 */
import { parseArgs } from 'node:util';
import { holdSizes } from './bench/hold-sizes.ts';
import { holdTimes } from './bench/hold-times.ts';
import { showLighthouse } from './bench/lighthouse/show.ts';
import { showLibraries } from './bench/show-growth.ts';
import { showSearch } from './bench/show-search.ts';
import { mostSubjects } from './bench/synthetic/subject.ts';
import { normalizeBase } from './server/static-site.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'boolean', default: false },
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
  base: normalizeBase(process.env['BASE_PATH'] ?? '/'),
};

if (values.lighthouse) {
  const isKept = await showLighthouse(built, wholeNumber(values.runs, 1, 100));
  process.exitCode = isKept ? 0 : 1;
} else if (values.guidelines === undefined) {
  const timesKept = values.sizes || holdTimes();
  const sizesKept = await holdSizes(built);
  const searchKept = values.sizes || (await showSearch(built));
  process.exitCode = timesKept && sizesKept && searchKept ? 0 : 1;
} else {
  showLibraries(
    values.guidelines
      .split(',')
      .map((text) => wholeNumber(text, 1, mostSubjects))
      .sort((a, b) => a - b),
    wholeNumber(values.seed, 0, 2 ** 32 - 1),
    wholeNumber(values.runs, 1, 100),
  );
}
