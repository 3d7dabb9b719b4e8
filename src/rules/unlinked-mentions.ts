import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { slug } from '#model/anchors.ts';
import { citationsOf } from '#model/records.ts';
import { Lines } from '#report/lines.ts';
import { mentionsIn } from './author-year.ts';
import type { Rule } from './rule.ts';

interface Piece {
  readonly text: string;
  readonly node: Node;
}

/** Whether a node is a link that leads a reader to the reference: to it, or to its study. */
const isCitation = (node: Node): boolean =>
  node.type === 'link' &&
  'url' in node &&
  typeof node.url === 'string' &&
  /^#(?:ref|study)-/u.test(node.url);

/** The text of a paragraph; citations, which are no bare mentions, as a sign. */
const piecesOf = (block: Node): Piece[] => {
  const pieces: Piece[] = [];
  visit(block, (node) => {
    if (isCitation(node)) {
      pieces.push({ text: ' § ', node });
      return SKIP;
    }
    if (node.type === 'text' && 'value' in node && typeof node.value === 'string')
      pieces.push({ text: node.value, node });
    else if (node.type === 'break') pieces.push({ text: ' ', node });
    return undefined;
  });
  return pieces;
};

/** Offset in the source of a place in the text: entities and escapes are longer there than here. */
const sourceOffset = (
  pieces: readonly Piece[],
  at: number,
  words: string,
  source: string,
): number => {
  let offset = at;
  const piece = pieces.find(({ text }) => {
    if (offset < text.length) return true;
    offset -= text.length;
    return false;
  });
  const start = (piece?.node.position?.start.offset ?? 0) + offset;
  const found = source.indexOf(words, start);
  const end = piece?.node.position?.end.offset ?? start;
  return found >= 0 && found < end ? found : start;
};

const carriers = new Set(['paragraph', 'heading', 'tableCell']);

/** A publication that is named by author and year is linked to its reference. */
export const unlinkedMentions: Rule = {
  needs: ['references'],
  check: ({ guideline, documents }, report) => {
    const authors = citationsOf(guideline).flatMap(({ authors: [first] }) =>
      first?.family === undefined ? [] : [slug(first.family)],
    );
    const isKnown = (author: string): boolean => {
      const name = slug(author);
      return authors.some((known) => name === known || name.endsWith(`-${known}`));
    };
    const keyOf = (author: string, year: string): string | undefined => {
      const name = slug(author);
      return citationsOf(guideline).find(({ authors: [first], issued }) => {
        const known = slug(first?.family ?? first?.literal ?? '');
        return (
          issued?.startsWith(year) === true &&
          known !== '' &&
          (name === known || name.endsWith(`-${known}`))
        );
      })?.key;
    };
    for (const { file, tree, section, source } of documents) {
      if (!tree || section === 'references') continue;
      const lines = new Lines(source);
      visit(tree, (block) => {
        if (!carriers.has(block.type)) return;
        const pieces = piecesOf(block);
        const text = pieces.map((piece) => piece.text).join('');
        for (const { certain, author, year, start, text: words } of mentionsIn(text)) {
          if (!certain && !isKnown(author)) continue;
          const at = sourceOffset(pieces, start, words, source);
          const mention = words.replace(/\s+/gu, ' ');
          const key = keyOf(author, year);
          report('citation-unlinked', lines.place(file, at, at + words.length), {
            found: `“${mention}” without a link`,
            ...(key === undefined
              ? {}
              : { mend: `Write it as a link: [${mention}](#ref-${key}).` }),
          });
        }
      });
    }
  },
};
