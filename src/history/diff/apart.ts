import type { Piece } from './words.ts';

const parts = /^(?<before>\s*)(?<words>[^]*?)(?<after>\s*)$/u;

/**
 * Pieces as they are shown: what came in or was taken out begins and ends with a letter, and one
 * space stands between it and what is beside it. A page shows no more of white space than that.
 */
export const keptApart = (pieces: readonly Piece[]): Piece[] => {
  const shown: Piece[] = [];
  const endsOpen = (): boolean => !/(?:^|\s)$/u.test(shown.at(-1)?.text ?? '');
  const space = (): void => {
    if (endsOpen()) shown.push({ kind: 'same', text: ' ' });
  };
  for (const { kind, text } of pieces) {
    const { before = '', words = '', after = '' } = parts.exec(text)?.groups ?? {};
    const follows = kind === 'added' && shown.at(-1)?.kind === 'removed';
    if (before !== '' || follows) space();
    if (words !== '') shown.push({ kind, text: words });
    if (after !== '') space();
  }
  return shown;
};
