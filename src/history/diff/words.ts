import { diffWords } from 'diff';

/** A stretch of text that both sides have, or only one of them. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en-US', { granularity: 'word' });

/** Joins neighbours of one kind. */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind)
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
};

/** A space that stands alone between two changes belongs to both: read on, they are one change. */
const bridged = (pieces: readonly Piece[]): Piece[] => {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach(({ kind, text }, index) => {
    const isBridge =
      kind === 'same' && /^\s+$/u.test(text) && index > 0 && index < pieces.length - 1;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isBridge && removed !== '' && added !== '') {
      removed += text;
      added += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  });
  flush();
  return joined(result);
};

/**
 * Two texts compared word by word. The pieces that are not `added` make up the first text, those
 * that are not `removed` the second.
 */
export const compareWords = (from: string, to: string): Piece[] =>
  bridged(
    diffWords(from, to, { intlSegmenter: segmenter }).map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );

/** How much of two texts is the same, from 0 to 1. */
export const similarity = (pieces: readonly Piece[]): number => {
  const lengthOf = (kind: Piece['kind']): number =>
    pieces.reduce(
      (sum, piece) => sum + (piece.kind === kind ? piece.text.replace(/\s+/gu, '').length : 0),
      0,
    );
  const same = 2 * lengthOf('same');
  const all = same + lengthOf('added') + lengthOf('removed');
  return all === 0 ? 1 : same / all;
};
