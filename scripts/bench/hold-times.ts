import { spawnSync } from 'node:child_process';
import { root } from '../setup/places.mjs';
import { timeBudgets } from './budgets.ts';
import { judge } from './judge.ts';

/** Prints how long npm scripts take, and tells whether all end well and within budget. */
export function holdTimes(): boolean {
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
