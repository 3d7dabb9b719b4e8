import { idKeys, rangeOf } from '../engine/guideline-index.ts';
import {
  bearersOf,
  identifierWords,
  mayIdentify,
  mayMention,
  type Identified,
} from '../engine/identified.ts';
import type { Library } from '../engine/library.ts';
import { searchedTokens } from '../engine/record-words.ts';
import type { SearchGuideline, SearchRecord } from '../record.ts';
import type { GuidelineTable } from './tables.ts';

const mention = 'mention:';

/** The words of a record that may be identifiers, besides its own. */
const mentionedIn = ({ title, text, ids = [] }: SearchRecord): string[] => {
  const own = new Set(identifierWords(ids));
  return searchedTokens(`${title} ${text}`)
    .map(({ word }) => word)
    .filter((word) => mayIdentify(word) && !own.has(word));
};

/** The identifiers of a guideline, as one text. */
export const writeIdentifiers = ({ records }: Pick<SearchGuideline, 'records'>): string =>
  [
    ...new Set([
      ...records.flatMap(({ ids }) => ids ?? []),
      ...records
        .filter(mayMention)
        .flatMap(mentionedIn)
        .map((word) => mention + word),
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
    mentions: (keys) => identifierWords(keys).flatMap((word) => holders.get(mention + word) ?? []),
  };
};
