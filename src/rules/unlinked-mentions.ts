import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { slug } from '#model/anchors.ts';
import { citationsOf } from '#model/records.ts';
import { mentionsIn } from './author-year.ts';
import type { Rule } from './rule.ts';

interface Piece {
  readonly text: string;
  readonly node: Node;
}

/** The text of a paragraph; links, which are no bare mentions, as blanks. */
const piecesOf = (block: Node): Piece[] => {
  const pieces: Piece[] = [];
  visit(block, (node) => {
    if (node.type === 'link') {
      pieces.push({ text: ' § ', node });
      return SKIP;
    }
    if (node.type === 'text' && 'value' in node && typeof node.value === 'string')
      pieces.push({ text: node.value, node });
    return undefined;
  });
  return pieces;
};

const carriers = new Set(['paragraph', 'heading', 'tableCell']);

/** A publication that is named by author and year is linked to its reference. */
export const unlinkedMentions: Rule = {
  needs: ['references'],
  check: ({ guideline, documents }, report) => {
    const authors = new Set(
      citationsOf(guideline).flatMap(({ authors: [first] }) =>
        first?.family === undefined ? [] : [slug(first.family)],
      ),
    );
    for (const { file, tree, section } of documents) {
      if (!tree || section === 'references') continue;
      visit(tree, (block) => {
        if (!carriers.has(block.type)) return;
        const pieces = piecesOf(block);
        const text = pieces.map((piece) => piece.text).join('');
        for (const mention of mentionsIn(text)) {
          if (!mention.certain && !authors.has(slug(mention.author))) continue;
          let offset = mention.start;
          const piece = pieces.find((candidate) => {
            if (offset < candidate.text.length) return true;
            offset -= candidate.text.length;
            return false;
          });
          const position = piece?.node.position;
          if (!position) continue;
          const before = (piece.text.slice(0, offset).match(/\n/gu) ?? []).length;
          const line = position.start.line + before;
          const column =
            before === 0
              ? position.start.column + offset
              : offset - piece.text.lastIndexOf('\n', offset - 1);
          report(
            'citation-unlinked',
            { file, line, column, endLine: line, endColumn: column + mention.text.length },
            {
              found: `“${mention.text}” without a link`,
            },
          );
        }
      });
    }
  },
};
