import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { serveSite } from '../server/static-site.ts';
import { findBrowser } from '../setup/browser.mjs';
import { compare, judge } from './judge.ts';

/** A built site on disk, with the sub-path that its links carry. */
interface BuiltFolder {
  readonly dir: string;
  readonly base: string;
}

interface Flight {
  readonly requests: number;
  readonly bytes: number;
}

const port = 4389;
const queries = ['liver', 'is IRE covered for pancreatic cancer', '0600T', 'meijernik 2021'];

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

/** Milliseconds from a key press to the next frame after the hits stand there. */
const timeQuery = (page: Page, query: string): Promise<number> =>
  page.locator('dialog input').evaluate(
    (input, text) =>
      new Promise<number>((resolve) => {
        if (!(input instanceof HTMLInputElement)) throw new Error('The dialog has no field');
        const state = document.querySelector('dialog [data-search-state]');
        const start = performance.now();
        const wait = (): void => {
          if (state?.getAttribute('data-search-state') === 'done') {
            // A task after the frame: by then it is painted.
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => {
                resolve(performance.now() - start);
              };
              channel.port2.postMessage(null);
            });
          } else setTimeout(wait, 1);
        };
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        wait();
      }),
    query,
  );

/** Milliseconds that the script itself takes for a query, the drawing of the hits included. */
const timeScript = (page: Page, query: string): Promise<number> =>
  page.locator('dialog input').evaluate(async (input, text) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('The dialog has no field');
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // By the next task, everything that was at hand is done.
    const channel = new MessageChannel();
    await new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
    return performance.now() - start;
  }, query);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Prints what the first search and the next cost: requests, bytes, milliseconds.
 *
 * @returns whether the bytes keep within their budget
 */
export async function showSearch(folder: BuiltFolder): Promise<boolean> {
  const executablePath = findBrowser({ playwrights: chromium.executablePath() });
  const running = await serveSite({ ...folder, host: '127.0.0.1', port });
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${running.url}guidelines/02-40000-26/`);
    await page.waitForLoadState('networkidle');
    let first = 0;
    const cold = await weighFlight(page, folder, async () => {
      await page.keyboard.press('/');
      await page.locator('dialog input').waitFor();
      first = await timeQuery(page, 'electroporation');
      await page.waitForLoadState('networkidle');
    });
    const warm = await weighFlight(page, folder, async () => {
      for (const query of queries) await timeQuery(page, query);
    });
    const painted: number[] = [];
    const scripted: number[] = [];
    for (let run = 0; run < 10; run++) {
      for (const query of queries) {
        painted.push(await timeQuery(page, query));
        scripted.push(await timeScript(page, `${query} `));
      }
    }
    console.log('Search, from the guideline’s page:');
    console.table({
      'first search': { requests: cold.requests, 'bytes, brotli': cold.bytes },
      'the next four': { requests: warm.requests, 'bytes, brotli': warm.bytes },
    });
    compare('first search, key press to painted hits', Math.round(first), 100, 'ms');
    compare('next searches, script alone, median', Math.round(median(scripted)), 16, 'ms');
    compare(
      'next searches, key press to painted hits, median',
      Math.round(median(painted)),
      16,
      'ms',
    );
    return judge('first search, brotli', cold.bytes, 110_000, 'bytes');
  } finally {
    await browser.close();
    await running.close();
  }
}
