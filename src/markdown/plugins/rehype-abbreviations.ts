import type { Element, Root } from 'hast';
import { findAndReplace, type FindAndReplaceTuple } from 'hast-util-find-and-replace';
import type { Abbreviation } from '#model/abbreviation.ts';

/**
 * Explains each abbreviation at its first mention in a text. Where the words themselves explain it,
 * “long form (ABBR)”, and inside links and headings, it is left as it is.
 */
export const rehypeAbbreviations =
  (abbreviations: readonly Abbreviation[]): ((tree: Root) => void) =>
  (tree) => {
    const explained = new Set<string>();
    const replacements = abbreviations.map(({ short, long }): FindAndReplaceTuple => {
      const explain = (printed: string): Element | false => {
        if (explained.has(short)) return false;
        explained.add(short);
        return {
          type: 'element',
          tagName: 'abbr',
          properties: { title: long },
          children: [{ type: 'text', value: printed }],
        };
      };
      return [
        new RegExp(String.raw`(?<![\p{L}\p{N}(-])${RegExp.escape(short)}s?(?![\p{L}\p{N}-])`, 'gu'),
        explain,
      ];
    });
    findAndReplace(tree, replacements, {
      ignore: ['a', 'abbr', 'code', 'h2', 'h3', 'h4', 'h5', 'h6'],
    });
  };
