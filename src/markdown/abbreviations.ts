import type { Node } from 'unist';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Abbreviation } from '#model/abbreviation.ts';

const shortForm = /\((?<short>\p{Lu}[\p{L}\p{N}/&-]{0,7}?\p{Lu}(?:s)?)\)/gu;

const plural = (short: string): boolean => /\p{Lu}s$/u.test(short);

/**
 * The words before a parenthesis that its abbreviation stands for (Schwartz and Hearst 2003): each
 * letter of the abbreviation is found, from the last to the first, in the words before it; the
 * first letter begins a word.
 *
 * @returns undefined if the words do not spell the abbreviation
 */
export const longFormOf = (before: string, short: string): string | undefined => {
  const letters = Array.from((plural(short) ? short.slice(0, -1) : short).toLowerCase()).filter(
    (letter) => /[\p{L}\p{N}]/u.test(letter),
  );
  const words = before.trimEnd();
  let at = words.length - 1;
  for (const [index, letter] of letters.toReversed().entries()) {
    const isFirst = index === letters.length - 1;
    while (
      at >= 0 &&
      (words[at]?.toLowerCase() !== letter ||
        (isFirst && at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1] ?? '')))
    )
      at -= 1;
    if (at < 0) return undefined;
    at -= 1;
  }
  const long = words.slice(at + 1);
  const count = long.split(/\s+/u).length;
  // A long form is a phrase, not a sentence: at most twice as many words as the abbreviation has letters.
  return count <= Math.min(letters.length + 5, letters.length * 2) &&
    !/[.;:!?()]/u.test(long) &&
    long.length > short.length
    ? long
    : undefined;
};

const carriers = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Gathers abbreviations from the document’s own words: “long form (ABBR)”. Where one is explained
 * more than once, the first counts.
 *
 * @param trees the files in reading order
 */
export const abbreviationsIn = (trees: readonly Node[]): Abbreviation[] => {
  const found = new Map<string, string>();
  for (const tree of trees) {
    visit(tree, (node) => {
      if (!carriers.has(node.type)) return;
      const text = toString(node).replace(/\s+/gu, ' ');
      for (const match of text.matchAll(shortForm)) {
        const short = match.groups?.['short'] ?? '';
        const singular = plural(short) ? short.slice(0, -1) : short;
        const long = longFormOf(text.slice(0, match.index), short);
        if (long !== undefined && !found.has(singular)) found.set(singular, long);
      }
    });
  }
  return [...found]
    .map(([short, long]) => ({ short, long }))
    .sort((a, b) => (a.short < b.short ? -1 : 1));
};
