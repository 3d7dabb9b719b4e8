import { chromium } from '@playwright/test';
import { runNginx } from '../../nginx/run.ts';
import { ensureBrowser, findBrowser } from '../../setup/browser.mjs';
import { ensureNginx } from '../../setup/nginx.mjs';
import type { BuiltFolder } from '../page-assets.ts';
import {
  categories,
  fetchLighthouse,
  lighthouseVersion,
  measurePage,
  type Category,
  type LighthouseResult,
} from './measure.ts';
import { pagesToMeasure, type MeasuredPage } from './pages.ts';

const timings = {
  'LCP ms': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/** The middle one; of an even number, the worse of the two where more is better. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** What a page lost points for in a category, in any of its runs. */
function lostBy(results: readonly LighthouseResult[], category: Category): readonly string[] {
  const lost = results.flatMap(({ audits, categories: all }) =>
    all[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return [...new Set(lost)];
}

interface Judged {
  readonly row: Readonly<Record<string, string | number>>;
  /** A sentence for each category that should be better. */
  readonly faults: readonly string[];
}

function judgePage({ kind, expected }: MeasuredPage, results: readonly LighthouseResult[]): Judged {
  const faults: string[] = [];
  const row: Record<string, string | number> = { kind };
  for (const category of categories) {
    const score = Math.round(100 * median(results.map((one) => one.categories[category].score)));
    const lost = lostBy(results, category);
    const isMeant = score < 100 && lost.every((audit) => expected.includes(audit));
    row[category] = isMeant ? `${String(score)} *` : score;
    if (score < 100 && !isMeant)
      faults.push(`${kind}: ${category} ${String(score)} (${lost.join(', ')})`);
  }
  for (const [name, audit] of Object.entries(timings)) {
    const value = median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
    row[name] = name === 'CLS' ? Number(value.toFixed(3)) : Math.round(value);
  }
  return { row, faults };
}

/**
 * Measures a page of each kind with Lighthouse, through nginx with the settings that the project
 * ships, and prints the medians.
 *
 * @param site compressed, as `npm run compress` leaves it
 * @param runs how often each page is loaded
 * @returns whether every page has 100 in every category, but for what it fails on purpose
 */
export async function showLighthouse(site: BuiltFolder, runs: number): Promise<boolean> {
  fetchLighthouse();
  const playwrights = chromium.executablePath();
  const browser = await ensureBrowser(() => findBrowser({ playwrights }));
  const port = Number(process.env['LIGHTHOUSE_PORT'] ?? '4399');
  const home = `http://127.0.0.1:${String(port)}${site.base}`;
  const nginx = await runNginx(ensureNginx(), [{ ...site, port }]);
  try {
    const judged = pagesToMeasure(site).map((page) => {
      console.log(page.address === '' ? '/' : page.address);
      const results = Array.from({ length: runs }, () => measurePage(home + page.address, browser));
      return judgePage(page, results);
    });
    console.log(`Lighthouse ${lighthouseVersion}, mobile, the median of ${String(runs)}:`);
    console.table(judged.map(({ row }) => row));
    console.log(
      '* for what the page is: search engines are told to leave it out, or it is missing',
    );
    const faults = judged.flatMap((page) => page.faults);
    for (const fault of faults) console.log(fault);
    return faults.length === 0;
  } finally {
    await nginx.close();
  }
}
