import { globSync } from 'node:fs';
import { pageBudgets, type PageBudget } from './budgets.ts';
import { compare, judge } from './judge.ts';
import { readPage, type BuiltFolder } from './page-assets.ts';
import { weighPage, type PageWeight, type Weight } from './weight.ts';

interface HeaviestPage {
  readonly page: string;
  readonly weight: PageWeight;
}

async function heaviest(pattern: string, folder: BuiltFolder): Promise<HeaviestPage | undefined> {
  let found: HeaviestPage | undefined;
  for (const page of globSync(pattern, { cwd: folder.dir }).sort()) {
    const weight = weighPage(await readPage(page, folder));
    if (found === undefined || weight.all.brotli > found.weight.all.brotli) {
      found = { page, weight };
    }
  }
  return found;
}

const shown = ({ raw, gzip, brotli }: Weight): string =>
  [raw, gzip, brotli].map((bytes) => bytes.toLocaleString('en')).join(' / ');

function judgePage(budget: PageBudget, found: HeaviestPage | undefined): boolean {
  const { kind, pages, firstFlight, aim, scripts } = budget;
  if (!found) {
    return judge(`${kind}: no page ${pages} in dist/`, Infinity, firstFlight ?? scripts, 'bytes');
  }
  const { firstFlight: page, scripts: js, paper } = found.weight;
  if (aim !== undefined) compare(`${kind}, first flight, brotli`, page.brotli, aim, 'bytes');
  return [
    judge(`${kind}, first flight, brotli`, page.brotli, firstFlight, 'bytes'),
    judge(`${kind}, scripts before interaction, brotli`, js.brotli, scripts, 'bytes'),
    judge(`${kind}, for paper, brotli`, paper.brotli, budget.paper, 'bytes'),
  ].every(Boolean);
}

/** Prints what the heaviest page of each kind weighs, and tells whether all keep within budget. */
export async function holdSizes(folder: BuiltFolder): Promise<boolean> {
  const found = new Map<PageBudget, HeaviestPage | undefined>();
  for (const budget of pageBudgets) found.set(budget, await heaviest(budget.pages, folder));
  const rows = [...found.values()]
    .filter((page) => page !== undefined)
    .map(({ page, weight: { html, styles, scripts, firstFlight, all, paper } }) => [
      page,
      {
        html: shown(html),
        css: shown(styles),
        js: shown(scripts),
        'first flight': shown(firstFlight),
        'all at once': shown(all),
        paper: shown(paper),
      },
    ]);
  console.log('The heaviest page of each kind, bytes raw / gzip / brotli:');
  console.table(Object.fromEntries(rows));
  return [...found].map(([budget, page]) => judgePage(budget, page)).every(Boolean);
}
