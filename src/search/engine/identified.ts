import type { SearchRecord } from '../record.ts';
import { wordsOf } from '../text.ts';

/** A listed range of codes, and what lists it. */
export interface ListedRange {
  readonly from: string;
  readonly to: string;
  readonly bearer: number;
}

/** Which records, or which guidelines, bear which identifier. */
export interface Identified {
  readonly bearers: (key: string) => readonly number[];
  /** Every key of a guideline’s number: `guideline:02-40000-26`. */
  readonly guidelineKeys: readonly string[];
  readonly ranges: readonly ListedRange[];
}

const codeOf = (key: string): string | undefined => /^code:(.+)$/u.exec(key)?.[1];

/** Whether a word of a text can be an identifier: `0600t`, `nct02943915`, `81164`. */
export const mayIdentify = (word: string): boolean =>
  /^(?=.*\d)(?:[a-z]\d|[a-z\d]{3})[a-z\d]{2,}$/u.test(word);

/** Whether the numbers in a record are identifiers: in what is about whole guidelines, they are parts of theirs. */
export const mayMention = ({ kind }: Pick<SearchRecord, 'kind'>): boolean =>
  kind !== 'guideline' && kind !== 'related';

/** Identifiers as words of a text have them: `0600t` for `code:0600T`. */
export const identifierWords = (keys: readonly string[]): string[] => [
  ...new Set(
    keys
      .map((key) => wordsOf(key.slice(key.indexOf(':') + 1)))
      .flatMap((words) => (words.length === 1 ? words : []))
      .filter(mayIdentify),
  ),
];

/** Whether a code lies in a listed range: the same kind of code, between its ends. */
const lies = (code: string, from: string, to: string): boolean => {
  const shape = (text: string): string => text.slice(0, 1).replace(/\d/u, '0');
  const bare = (text: string): string => text.replace('.', '');
  return (
    shape(code) === shape(from) &&
    bare(code).slice(0, bare(from).length) >= bare(from) &&
    bare(code).slice(0, bare(to).length) <= bare(to) &&
    bare(code).length >= Math.min(bare(from).length, bare(to).length)
  );
};

/** The whole keys that a part of a guideline’s number stands for: `guideline:02-40000*`, `guideline:*40000-26`. */
const completed = (key: string, { guidelineKeys }: Identified): readonly string[] => {
  const [, before, after] = /^guideline:(?:([^*]+)\*|\*(.+))$/u.exec(key) ?? [];
  if (before !== undefined)
    return guidelineKeys.filter((one) => one.startsWith(`guideline:${before}`));
  return after === undefined ? [key] : guidelineKeys.filter((one) => one.endsWith(after));
};

/** What bears one of the keys, or lists a range that holds the code. */
export const bearersOf = (keys: readonly string[], identified: Identified): number[] => {
  const borne = keys
    .flatMap((key) => completed(key, identified))
    .flatMap((key) => identified.bearers(key));
  if (borne.length > 0) return [...new Set(borne)];
  const codes = keys.map(codeOf).filter((code) => code !== undefined);
  return identified.ranges
    .filter(({ from, to }) => codes.some((code) => lies(code, from, to)))
    .map(({ bearer }) => bearer);
};
