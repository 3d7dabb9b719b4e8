/**
 * `npm run bench` prints what the built pages weigh and how long a check and a build take, and ends
 * with exit code 1 where a budget is broken. `-- --sizes` looks at the pages in dist/ alone.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from './setup/places.mjs';
import { normalizeBase } from './server/static-site.ts';
import { readPage } from './bench/page-assets.ts';
import type { PageWeight, Weight } from './bench/weight.ts';
import { weighPage } from './bench/weight.ts';

interface PageBudget {
  readonly kind: string;
  /** Which pages below dist/ are of this kind. */
  readonly pages: string;
  /** Bytes, brotli, of the first request: the page with its styles, scripts, fonts and images. */
  readonly firstRequest?: number;
  /** Bytes, brotli, of scripts before anybody touches the page. */
  readonly scripts?: number;
}

const pageBudgets: readonly PageBudget[] = [
  { kind: 'guideline', pages: 'guidelines/*/index.html', firstRequest: 20_000, scripts: 4_000 },
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
const timeBudgets: Readonly<Record<string, number | undefined>> = { check: 3, build: undefined };

const dist = { dir: 'dist', base: normalizeBase(process.env['BASE_PATH'] ?? '/') };

interface HeaviestPage {
  readonly page: string;
  readonly weight: PageWeight;
}

async function heaviest(pattern: string): Promise<HeaviestPage | undefined> {
  const pages = globSync(pattern, { cwd: dist.dir }).sort();
  let found: HeaviestPage | undefined;
  for (const page of pages) {
    const weight = weighPage(await readPage(page, dist));
    if (found === undefined || weight.all.brotli > found.weight.all.brotli) {
      found = { page, weight };
    }
  }
  return found;
}

/** Tells what a figure is, and whether it keeps within its budget. */
function judge(name: string, figure: number, budget: number | undefined, unit: string): boolean {
  if (budget === undefined) return true;
  const kept = figure <= budget;
  const share = `${figure.toLocaleString('en')} of ${budget.toLocaleString('en')} ${unit}`;
  console.log(`  ${kept ? '✓' : '✗ over budget:'} ${name}: ${share}`);
  return kept;
}

const shown = ({ raw, gzip, brotli }: Weight): string =>
  [raw, gzip, brotli].map((bytes) => bytes.toLocaleString('en')).join(' / ');

async function holdSizes(): Promise<boolean> {
  const rows: Record<string, Record<string, string>> = {};
  const verdicts: (() => boolean)[] = [];
  for (const { kind, pages, firstRequest, scripts } of pageBudgets) {
    const found = await heaviest(pages);
    if (found === undefined) {
      const limit = firstRequest ?? scripts;
      verdicts.push(() => judge(`${kind}: no page ${pages} in dist/`, Infinity, limit, 'bytes'));
      continue;
    }
    const { html, styles, scripts: js, all } = found.weight;
    rows[found.page] = {
      html: shown(html),
      css: shown(styles),
      js: shown(js),
      'first request': shown(all),
    };
    verdicts.push(
      () => judge(`${kind}, first request, brotli`, all.brotli, firstRequest, 'bytes'),
      () => judge(`${kind}, scripts before interaction, brotli`, js.brotli, scripts, 'bytes'),
    );
  }
  console.log('The heaviest page of each kind, bytes raw / gzip / brotli:');
  console.table(rows);
  return verdicts.map((verdict) => verdict()).every(Boolean);
}

function holdTimes(): boolean {
  let kept = true;
  for (const [script, budget] of Object.entries(timeBudgets)) {
    const start = performance.now();
    const { status } = spawnSync(`npm run ${script}`, { cwd: root, shell: true, stdio: 'ignore' });
    const seconds = Number(((performance.now() - start) / 1000).toFixed(2));
    const ended = status === 0 ? '' : ` (ended with exit code ${String(status)})`;
    console.log(`npm run ${script}: ${String(seconds)} s${ended}`);
    const within = judge(`npm run ${script}`, seconds, budget, 's');
    kept = kept && status === 0 && within;
  }
  return kept;
}

const { values } = parseArgs({ options: { sizes: { type: 'boolean', default: false } } });

const timesKept = values.sizes || holdTimes();
const sizesKept = await holdSizes();
process.exitCode = timesKept && sizesKept ? 0 : 1;
