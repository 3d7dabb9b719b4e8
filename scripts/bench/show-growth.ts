import { libraryAim } from './budgets.ts';
import { compare } from './judge.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';

interface Row extends BuildCost {
  readonly guidelines: number;
}

/** Milliseconds of processor time that each further guideline costs, from one row to a later one. */
const perGuideline = (from: Row, to: Row): number =>
  (1000 * (to.cpuSeconds - from.cpuSeconds)) / (to.guidelines - from.guidelines);

function showGrowth(rows: readonly Row[]): void {
  const [first, second] = rows;
  const [beforeLast, last] = rows.slice(-2);
  if (!first || !second || !beforeLast || !last || second === last) return;
  const early = perGuideline(first, second);
  const late = perGuideline(beforeLast, last);
  console.log(
    `Each further guideline costs ${early.toFixed(0)} ms of processor time from ${String(first.guidelines)} to ${String(second.guidelines)}, ` +
      `${late.toFixed(0)} ms from ${String(beforeLast.guidelines)} to ${String(last.guidelines)}: ` +
      `growth ratio ${(late / early).toFixed(2)} (1 is linear).`,
  );
}

/**
 * Builds synthetic libraries and prints what each build cost, and how the cost grows.
 *
 * @param sizes numbers of guidelines, in rising order
 */
export async function showLibraries(
  sizes: readonly number[],
  seed: number,
  runs: number,
): Promise<void> {
  const rows: Row[] = [];
  for (const guidelines of sizes) {
    const row = { guidelines, ...(await measureBuild(guidelines, seed, runs)) };
    console.log(`${String(guidelines)} guidelines: ${row.seconds.toFixed(2)} s`);
    rows.push(row);
  }
  console.log(`Cold builds, the least of ${String(runs)}, seed ${String(seed)}:`);
  console.table(
    rows.map((row) => ({
      guidelines: row.guidelines,
      'wall s': Number(row.seconds.toFixed(2)),
      'cpu s': Number(row.cpuSeconds.toFixed(2)),
      'peak MB': Math.round(row.peakMegabytes),
      'output MB': Number(row.outputMegabytes.toFixed(1)),
      pages: row.pages,
      'Pagefind wall s': Number(row.pagefind.seconds.toFixed(2)),
      'its cpu s': Number(row.pagefind.cpuSeconds.toFixed(2)),
      'its peak MB': Math.round(row.pagefind.peakMegabytes),
    })),
  );
  showGrowth(rows);
  const aimed = rows.find(({ guidelines }) => guidelines === libraryAim.guidelines);
  if (!aimed) return;
  compare('100 guidelines', Number(aimed.seconds.toFixed(2)), libraryAim.seconds, 's');
  compare('100 guidelines', Math.round(aimed.peakMegabytes), libraryAim.megabytes, 'MB');
}
