/**
 * `npm run revise -- 02-40000-26 2025-06-15`: keeps the guideline as it is as a version, and opens
 * the next one, dated as given. Says what is left to write.
 *
 * Exits with 0 when it is done, with 1 if it refuses (then nothing was written), with 2 if it is
 * called wrongly.
 */
import { parseArgs } from 'node:util';
import { revise } from '#library/revise.ts';
import { sourceOf } from '#library/source-of.ts';
import { formatReport } from '#report/report.ts';
import { libraryOptionsOrEnd } from './setup/library-options.ts';

const usage =
  'Usage: npm run revise -- NUMBER DATE, such as: npm run revise -- 02-40000-26 2025-06-15';

/** What it was called with; undefined if that is not a number and a date. */
function readArguments(): { number: string; date: string } | undefined {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [number, date, ...others] = positionals;
    return number === undefined || date === undefined || others.length > 0
      ? undefined
      : { number, date };
  } catch {
    return undefined;
  }
}

function run(): number {
  const given = readArguments();
  if (!given) {
    console.error(usage);
    return 2;
  }
  const { number, date } = given;
  const result = revise(libraryOptionsOrEnd(), number, date);
  switch (result.outcome) {
    case 'misused':
      console.error(`${result.reason}\n${usage}`);
      return 2;
    case 'refused':
      if (result.findings.length > 0)
        process.stderr.write(formatReport(result.findings, 'terminal', sourceOf));
      console.error(`${result.reason} Nothing was written.`);
      return 1;
    case 'done':
      console.log(`The version of ${result.frozen} is frozen: ${result.folder}/`);
      console.log(`The next one, of ${date}, is open. Left to do:\n`);
      for (const [index, task] of result.left.entries())
        console.log(`${String(index + 1)}. ${task}`);
      return 0;
  }
}

process.exitCode = run();
