import type { Code, Heading, ListItem, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { Lines } from '#report/lines.ts';
import { reportAt, type FileContext } from './context.ts';
import { reportRunOnList } from './run-on-list.ts';

interface Form {
  readonly pattern: RegExp;
  readonly found: string;
  readonly expected: string;
  /** Only where a paragraph or a line of it begins. */
  readonly atLineStart?: true;
}

const forms: readonly Form[] = [
  {
    pattern: /#{1,6}(?=\p{L})/gu,
    found: 'a heading without a space behind its # signs',
    expected: 'a space behind the # signs: ## Heading',
    atLineStart: true,
  },
  {
    pattern: /#{7,}/gu,
    found: 'a heading with more than six # signs',
    expected: 'at most six # signs',
    atLineStart: true,
  },
  {
    pattern: /\|(?=.*\|)/gu,
    found: 'bars that make no table',
    expected:
      'a table: its first row, a row of dashes with as many cells, then a row for each entry',
    atLineStart: true,
  },
  {
    pattern: /[•◦▪▫‣⁃●○■□➢►]|·(?=\s)/gu,
    found: 'a bullet that makes no list',
    expected: 'a dash and a space at the beginning of each item: - item',
    atLineStart: true,
  },
  {
    pattern: /\]\((?=attachments\/[^()\s]*[ \t][^()\n]*\))/gu,
    found: 'a space in the address of an attachment',
    expected: '%20 in its place: [Request form](attachments/request%20form.pdf)',
  },
  {
    pattern: /\](?:\s?\((?=#|https?:|www\.|guideline:|attachments\/|mailto:))/gu,
    found: 'brackets that make no link',
    expected: 'a link with nothing between its brackets: [text](address)',
  },
  {
    pattern: /\]\[|\[\^[^\]\s]*\]/gu,
    found: 'brackets that lead nowhere',
    expected: 'a link with its address: [text](address)',
  },
  {
    pattern: /\*\*(?=\p{L})|(?<=[\p{L}\p{P}])\*\*/gu,
    found: 'asterisks that make nothing bold',
    expected: 'asterisks right before and right behind the words: **bold**',
  },
];

/** Where a text of the tree was escaped in the source, its signs are meant. */
const isEscaped = (source: string, at: number): boolean => source.charAt(at - 1) === '\\';

/** What stands before a sign in its line, and in the line before. */
const before = (source: string, at: number): { line: string; previous: string } => {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  const previousStart = source.lastIndexOf('\n', lineStart - 2) + 1;
  return {
    line: source.slice(lineStart, at),
    previous: source.slice(previousStart, Math.max(lineStart - 1, 0)),
  };
};

/** At the beginning of a line, or of an item; the lines below it that begin alike are the same mistake. */
const beginsAlone = (source: string, at: number): boolean => {
  const { line, previous } = before(source, at);
  return (
    /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?$/u.test(line) &&
    !previous.trimStart().startsWith(source.charAt(at))
  );
};

const checkText = (node: Text, { source, file, report, lose }: FileContext): void => {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  // What follows a text may belong to it: a bare address behind brackets is a node of its own.
  const written = source.slice(from, to + 16);
  const told = new Set<number>();
  for (const { pattern, found, expected, atLineStart } of forms) {
    for (const match of written.matchAll(pattern)) {
      const at = from + match.index;
      if (at >= to) break;
      if (told.has(at) || isEscaped(source, at)) continue;
      if (atLineStart && !beginsAlone(source, at)) continue;
      told.add(at);
      lose();
      const place = new Lines(source).place(file, at, at + match[0].length);
      report('markup-stray', place, { found, expected });
    }
  }
};

const checkHeading = (node: Heading, context: FileContext): void => {
  const offset = node.position?.start.offset ?? 0;
  // A header that is not opened looks like this, and has a finding of its own.
  if (context.source.charAt(offset) === '#' || (context.section === 'index' && offset === 0))
    return;
  reportAt(context, 'markup-stray', node, {
    found: 'a paragraph that a line of dashes below it makes a heading',
    expected: 'a heading with # signs, or a blank line above the dashes',
    mend: 'Write ## before the heading; if none is meant, leave a blank line above the dashes.',
  });
};

const checkCode = (node: Code, context: FileContext): void => {
  const { start, end } = node.position ?? {};
  const written = context.source.slice(start?.offset, end?.offset);
  if (/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/u.test(written)) return;
  context.lose();
  reportAt(context, 'markup-stray', node, {
    found: 'the beginning of a block of code that does not end',
    expected: 'a line of three backticks below it, or none above',
    mend: 'Close the block of code, or delete the line of backticks that begins it.',
  });
};

const checkItem = (node: ListItem, context: FileContext): void => {
  if (typeof node.checked !== 'boolean') return;
  reportAt(context, 'markup-stray', node, {
    found: 'a box to tick, which readers cannot',
    expected: 'an item of a list without [ ] or [x] at its beginning',
    mend: 'Delete the brackets; a form to be filled in is an attachment.',
  });
};

/** Reports signs of formatting that did not take effect and would be published as they stand. */
export const reportStrayMarkup = (tree: Root, context: FileContext): void => {
  visit(tree, (node, _, parent) => {
    if (node.type === 'text') checkText(node, context);
    else if (node.type === 'paragraph') reportRunOnList(node, parent?.type === 'listItem', context);
    else if (node.type === 'heading') checkHeading(node, context);
    else if (node.type === 'code') checkCode(node, context);
    else if (node.type === 'listItem') checkItem(node, context);
  });
};
