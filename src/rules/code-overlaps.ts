import { isRange, overlap } from '#model/code-range.ts';
import type { CodeStatus, Coding } from '#model/coding.ts';
import { printedCode } from '#model/listed-since.ts';
import { codingsOf } from '#model/records.ts';
import type { Places } from '#report/places.ts';
import type { Rule } from './rule.ts';

/** Whether two statuses of one code cannot both hold: nothing says which of them is meant when. */
const contradict = (a: CodeStatus, b: CodeStatus): boolean =>
  a.status !== b.status &&
  (!a.indication || !b.indication || a.indication.text === b.indication.text);

const contradictionOf = (
  a: Coding,
  b: Coding,
  places: Places,
): readonly [CodeStatus, CodeStatus] | undefined =>
  a.statuses
    .flatMap((one) => b.statuses.map((other) => [one, other] as const))
    .find((pair) => pair.every((status) => places.has(status)) && contradict(...pair));

/** A code that stands in two rows, by itself or in a range, has the same status in both. */
export const codeOverlaps: Rule = {
  needs: ['billing-coding'],
  check: ({ guideline, places }, report) => {
    const codings = codingsOf(guideline);
    const order = new Map(codings.map((coding, index) => [coding, index]));
    const ranges = codings.filter(({ codeEnd }) => codeEnd !== undefined);
    for (const range of ranges) {
      for (const other of codings) {
        if (range.system !== other.system || !overlap(printedCode(range), printedCode(other)))
          continue;
        const isAfter = (order.get(other) ?? 0) > (order.get(range) ?? 0);
        // Two ranges meet twice here, and are told once.
        if (!isAfter && isRange(printedCode(other))) continue;
        const [first, second] = isAfter ? [range, other] : [other, range];
        const [one, two] = contradictionOf(first, second, places) ?? [];
        if (!one || !two) continue;
        report('code-overlap', places.get(second), {
          found: `${printedCode(second)} as “${two.status}”, and ${printedCode(first)} as “${one.status}” in line ${String(places.get(first).line)}`,
        });
      }
    }
  },
};
