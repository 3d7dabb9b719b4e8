import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { findAndReplace, type FindAndReplaceTuple } from 'hast-util-find-and-replace';
import type { Abbreviation } from '#model/abbreviation.ts';

const left = new Set(['a', 'abbr', 'code', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A text on its own: in a tree, `findAndReplace` looks for each text among all that stands beside it. */
const replaced = (text: Text, replacements: FindAndReplaceTuple[]): ElementContent[] => {
  if (!/\p{Lu}/u.test(text.value)) return [text];
  const alone: Element = { type: 'element', tagName: 'span', properties: {}, children: [text] };
  findAndReplace(alone, replacements);
  return alone.children;
};

const replaceIn = (parent: Root | Element, replacements: FindAndReplaceTuple[]): void => {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return replaced(child, replacements);
    if (child.type === 'element' && !left.has(child.tagName)) replaceIn(child, replacements);
    return [child];
  });
};

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
    replaceIn(tree, replacements);
  };
