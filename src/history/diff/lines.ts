import { diffArrays } from 'diff';
import { compareWords, similarity, type Piece } from './words.ts';

/** Below this, two paragraphs are two paragraphs, and not one that was rewritten. */
const likeness = 0.4;

/** One line or paragraph that is not the same on both sides, in pieces. */
export type LineChange = readonly Piece[];

/** The lines that a stretch lost and those that took their place, as pairs where they are alike. */
const pair = (removed: readonly string[], added: readonly string[]): LineChange[] => {
  const rest = [...added];
  const changes: LineChange[] = [];
  for (const line of removed) {
    const candidates = rest.map((other, index) => {
      const pieces = compareWords(line, other);
      return { index, pieces, score: similarity(pieces) };
    });
    const best = candidates.toSorted((a, b) => b.score - a.score)[0];
    if (best && best.score >= likeness) {
      changes.push(
        ...rest.splice(0, best.index).map((text): LineChange => [{ kind: 'added', text }]),
      );
      rest.shift();
      changes.push(best.pieces);
    } else changes.push([{ kind: 'removed', text: line }]);
  }
  return [...changes, ...rest.map((text): LineChange => [{ kind: 'added', text }])];
};

/** The lines of two texts that differ, in order, each word by word; the lines in common are left out. */
export const compareLines = (from: readonly string[], to: readonly string[]): LineChange[] => {
  const changes: LineChange[] = [];
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const flush = (): void => {
    changes.push(...pair(removed, added));
    removed = [];
    added = [];
  };
  for (const part of diffArrays([...from], [...to])) {
    if (part.removed) removed = [...removed, ...part.value];
    else if (part.added) added = [...added, ...part.value];
    else flush();
  }
  flush();
  return changes;
};
