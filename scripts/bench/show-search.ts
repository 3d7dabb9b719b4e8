import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serveSite } from '../server/static-site.ts';
import { findBrowser } from '../setup/browser.mjs';
import { compare, judge } from './judge.ts';
import type { BuiltFolder } from './page-assets.ts';
import { queriesOf, type BenchQueries } from './search-queries.ts';
import { startStopwatch, type Stopwatch } from './stopwatch.ts';

interface Flight {
  readonly requests: number;
  readonly bytes: number;
}

const port = Number(process.env['SEARCH_BENCH_PORT'] ?? '4389');

/** So often a page is opened anew; the least counts, for others may use the machine too. */
const visits = 5;
/** So often each query is typed again in a page that has answered it. */
const repeats = 5;

const onTheWire = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Counts what a page asks for while something is done, each file compressed by brotli. */
async function weighFlight(
  page: Page,
  { dir, base }: BuiltFolder,
  act: () => Promise<void>,
): Promise<Flight> {
  const files: string[] = [];
  const note = (request: { url: () => string }): void => {
    const { pathname } = new URL(request.url());
    files.push(path.join(dir, decodeURIComponent(pathname.slice(base.length))));
  };
  page.on('request', note);
  await act();
  page.off('request', note);
  return { requests: files.length, bytes: files.reduce((sum, file) => sum + onTheWire(file), 0) };
}

/** Pastes a text into the field, and waits until its hits are painted. */
async function paste(page: Page, watch: Stopwatch, text: string): Promise<number> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+a');
  await watch.reset();
  await page.keyboard.press('ControlOrMeta+v');
  return watch.painted();
}

/** Types the last letter of a text, the others being answered already. */
async function typeLast(page: Page, watch: Stopwatch, text: string): Promise<number> {
  await paste(page, watch, text.slice(0, -1));
  await watch.reset();
  await page.keyboard.press(text.slice(-1));
  return watch.painted();
}

/** What one visit measured, in milliseconds. */
interface Visit {
  readonly flights: readonly [first: Flight, next: Flight];
  /** From the field’s focus to the painted hits of a query that was pasted at once. */
  readonly first: number;
  /** The next queries, each asked for the first time. */
  readonly next: readonly number[];
  /** Last letters of queries that were asked before. */
  readonly again: readonly number[];
}

async function visit(
  browser: Browser,
  home: string,
  folder: BuiltFolder,
  { page: start, first, next }: BenchQueries,
): Promise<Visit> {
  // A context of its own: nothing is in the cache.
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    const page = await context.newPage();
    await page.goto(home + start);
    await page.waitForLoadState('networkidle');
    let firstTime = 0;
    const nextTimes: number[] = [];
    const again: number[] = [];
    let watch: Stopwatch | undefined;
    const firstFlight = await weighFlight(page, folder, async () => {
      await page.keyboard.press('/');
      await page.locator('#search-dialog-input:focus').waitFor();
      watch = await startStopwatch(page);
      firstTime = await paste(page, watch, first);
      await page.waitForLoadState('networkidle');
    });
    const ready = watch ?? (await startStopwatch(page));
    const nextFlight = await weighFlight(page, folder, async () => {
      for (const query of next) nextTimes.push(await paste(page, ready, query));
    });
    for (const query of next) {
      for (let time = 0; time < repeats; time++) again.push(await typeLast(page, ready, query));
    }
    return { flights: [firstFlight, nextFlight], first: firstTime, next: nextTimes, again };
  } finally {
    await context.close();
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Prints what the first search and the next cost: requests, bytes, milliseconds from the key, or the
 * pasting, to the frame that shows the hits.
 *
 * @returns whether the bytes keep within their budget
 */
export async function showSearch(folder: BuiltFolder): Promise<boolean> {
  const queries = queriesOf(folder);
  const executablePath = findBrowser({ playwrights: chromium.executablePath() });
  const running = await serveSite({ ...folder, host: '127.0.0.1', port });
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const all: Visit[] = [];
    for (let time = 0; time < visits; time++) {
      all.push(await visit(browser, running.url, folder, queries));
    }
    const [one] = all;
    if (!one) return false;
    const [first, next] = one.flights;
    console.log(`Search, from ${queries.page}: “${[queries.first, ...queries.next].join('”, “')}”`);
    console.table({
      'first search': { requests: first.requests, 'bytes, brotli': first.bytes },
      [`the next ${String(queries.next.length)}`]: {
        requests: next.requests,
        'bytes, brotli': next.bytes,
      },
    });
    const least = (figure: (visit: Visit) => number): number =>
      Number(Math.min(...all.map(figure)).toFixed(1));
    compare(
      'first search, pasted as soon as the field has focus, to painted hits',
      least((each) => each.first),
      100,
      'ms',
    );
    compare(
      'next searches, pasted, to painted hits, median',
      least((each) => median(each.next)),
      100,
      'ms',
    );
    compare(
      'searches made before, key press to painted hits, median',
      least((each) => median(each.again)),
      16,
      'ms',
    );
    const bytes = ['first search, brotli', first.bytes, 110_000, 'bytes'] as const;
    // A library that asks Pagefind loads what fits best of many guidelines.
    if (!existsSync(path.join(folder.dir, 'pagefind'))) return judge(...bytes);
    compare(...bytes);
    return true;
  } finally {
    await browser.close();
    await running.close();
  }
}
