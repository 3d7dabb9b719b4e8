import { idKeys, rangeOf } from '../engine/guideline-index.ts';
import { bearersOf, codeWords, type Identified } from '../engine/identified.ts';
import type { Library } from '../engine/library.ts';
import type { SearchGuideline } from '../record.ts';
import { wordsOf } from '../text.ts';
import type { GuidelineTable } from './tables.ts';

const mention = 'mention:';

/** The words of a history that may be codes. */
const codesIn = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length >= 4 && /\d/u.test(word));

/** The identifiers of a guideline, as one text. */
export const writeIdentifiers = ({ records }: Pick<SearchGuideline, 'records'>): string =>
  [
    ...new Set([
      ...records.flatMap(({ ids }) => ids ?? []),
      ...records
        .filter(({ kind }) => kind === 'revision')
        .flatMap(({ text }) => codesIn(text).map((code) => mention + code)),
    ]),
  ]
    .sort()
    .join(' ');

/** Tells which guidelines have an identifier, and so which identifiers a library has. */
export const readIdentifiers = (
  guidelines: readonly Pick<GuidelineTable, 'ids' | 'number'>[],
): Pick<Library, 'bearers' | 'mentions'> => {
  const holders = new Map<string, number[]>();
  const ranges: { from: string; to: string; bearer: number }[] = [];
  guidelines.forEach(({ ids }, bearer) => {
    for (const key of ids.split(' ')) {
      for (const spelled of idKeys(key)) {
        const list = holders.get(spelled);
        if (list) list.push(bearer);
        else holders.set(spelled, [bearer]);
      }
      const range = rangeOf(key);
      if (range) ranges.push({ from: range[0], to: range[1], bearer });
    }
  });
  // The guideline itself comes before those that refer to it.
  guidelines.forEach(({ number }, bearer) => {
    const list = holders.get(`guideline:${number}`) ?? [];
    list.sort((one, other) => Number(other === bearer) - Number(one === bearer));
  });
  const identified: Identified = {
    bearers: (key) => holders.get(key) ?? [],
    guidelineKeys: [...holders.keys()].filter((key) => key.startsWith('guideline:')),
    ranges,
  };
  return {
    bearers: (keys) => bearersOf(keys, identified),
    mentions: (keys) => codeWords(keys).flatMap((code) => holders.get(mention + code) ?? []),
  };
};
