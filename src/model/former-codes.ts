import { codingsOf, revisionsOf } from './records.ts';
import type { Guideline } from './guideline.ts';
import { printedCode } from './listed-since.ts';

/** Codes that a guideline’s update history names and its tables no longer list, each once. */
export const formerCodes = (guideline: Guideline): string[] => {
  const listed = new Set(codingsOf(guideline).map(printedCode));
  const named = revisionsOf(guideline).flatMap(({ changes }) =>
    changes.flatMap(({ codes = [] }) => codes),
  );
  return [...new Set(named)].filter((code) => !listed.has(code));
};
