import { codeEvents } from './code-history.ts';
import { holds, isRange } from './code-range.ts';
import { codingsOf, revisionsOf } from './records.ts';
import type { Guideline } from './guideline.ts';
import { printedCode } from './listed-since.ts';

/**
 * The codes and ranges that a guideline’s tables list or its update history names, each once, in
 * order. A range that only the history names stands for the codes in it, where any is known by
 * itself; and so does a code for the range that it is listed in, where all that is said of it is
 * said of the range.
 */
export const trackedCodes = (guideline: Guideline): string[] => {
  const listed = new Set(codingsOf(guideline).map(printedCode));
  const revisions = revisionsOf(guideline);
  const named = new Set(
    revisions.flatMap(({ changes }) => changes.flatMap(({ codes = [] }) => codes)),
  );
  const all = [...new Set([...listed, ...named])];
  const ranges = all.filter(isRange);
  const standsForOthers = (code: string): boolean =>
    isRange(code) && all.some((other) => holds(code, other));
  const isToldOfItsRange = (code: string): boolean =>
    ranges.some((range) => {
      if (!listed.has(range) || !holds(range, code)) return false;
      const told = new Set(codeEvents(guideline, range).map(({ anchor }) => anchor));
      return codeEvents(guideline, code).every(({ anchor }) => told.has(anchor));
    });
  return all
    .filter((code) => listed.has(code) || !(standsForOthers(code) || isToldOfItsRange(code)))
    .sort();
};

/** Codes that a guideline’s update history names and its tables no longer list, each once. */
export const formerCodes = (guideline: Guideline): string[] => {
  const listed = codingsOf(guideline).map(printedCode);
  return trackedCodes(guideline).filter(
    (code) =>
      !listed.includes(code) &&
      (codeEvents(guideline, code).at(-1)?.action === 'removed' ||
        !listed.some((range) => holds(range, code))),
  );
};
