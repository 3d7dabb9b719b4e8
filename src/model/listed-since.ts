import { codeEvents } from './code-history.ts';
import type { Coding } from './coding.ts';
import type { Guideline } from './guideline.ts';

/** A code, or a range of codes, as tables and the update history write it: `0600T`, `C22.0–C22.9`. */
export const printedCode = ({ code, codeEnd }: Pick<Coding, 'code' | 'codeEnd'>): string =>
  codeEnd === undefined ? code : `${code}–${codeEnd}`;

/**
 * Since when a guideline lists a code: the date of the last revision that added it, or what its
 * table says where no revision did. Absent where neither says it.
 */
export const listedSince = (guideline: Guideline, coding: Coding): Coding['listedSince'] =>
  codeEvents(guideline, printedCode(coding)).findLast(({ action }) => action === 'added')?.date ??
  coding.listedSince;
