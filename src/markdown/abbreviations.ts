import type { Node } from 'unist';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Abbreviation } from '#model/abbreviation.ts';
import { longFormOf } from './long-form.ts';

/** An abbreviation alone in a parenthesis, or with a remark: `(BMI, kg/m²)`, `(MASH; formerly NASH)`. */
const shortForm = /\((?<short>\p{Lu}[\p{L}\p{N}/&-]{0,8}[\p{L}\p{N}])(?:[,;]\s[^()]{1,40})?\)/gu;

/** An abbreviation has two capital letters at least: `Q4` and `T2` are none. */
const isAbbreviation = (short: string): boolean => (short.match(/\p{Lu}/gu) ?? []).length > 1;

const singularOf = (short: string): string =>
  /[\p{Lu}\p{N}]s$/u.test(short) ? short.slice(0, -1) : short;

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
        const singular = singularOf(match.groups?.['short'] ?? '');
        if (!isAbbreviation(singular)) continue;
        const long = longFormOf(text.slice(0, match.index), singular);
        if (long !== undefined && !found.has(singular)) found.set(singular, long);
      }
    });
  }
  return [...found]
    .map(([short, long]) => ({ short, long }))
    .sort((a, b) => (a.short < b.short ? -1 : 1));
};
