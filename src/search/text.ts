/** Longest query that is read; the rest is cut off. */
export const queryLimit = 256;

const invisible =
  // Soft hyphens, zero-width characters, direction marks, byte order marks, variation selectors, controls.
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;

const controls = /\p{Cc}/gu;

/** A query as it is read: cut to its limit, in compatibility form (ligatures and wide letters resolved), without what cannot be seen. */
export const cleanQuery = (query: string): string =>
  query
    .slice(0, queryLimit * 2)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(controls, ' ')
    .replace(/[‘’‚‛′´`]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .slice(0, queryLimit)
    .trim();

/** Letters without their marks, in lower case: “Frühling” is `fruhling`; ł and its like stay. */
export const unmarked = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A word of a text: as it is looked up, and where it stands (UTF-16 units). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern =
  /\d+(?:\.\d+)+(?!\.?[\p{L}\d])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:['’][\p{L}\p{M}]+)*/gu;

// 510(k) is one word, however it is written; an initialism with points is one word too.
const glued = /510\s?\(\s?k\s?\)|\b(?:\p{L}\.){2,}/giu;

const plain = /^[A-Za-z\d]+$/u;

const foldToken = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : unmarked(text)
        .replace(/['’]s$/u, '')
        .replace(/[^\p{L}\p{N}.]/gu, '')
        .replace(/(?<=\p{L})\./gu, '');

/** The words of a text, in order: lower case, without marks; hyphens and slashes part words. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  const add = (from: number, piece: string): void => {
    for (const match of piece.matchAll(wordPattern)) {
      const word = foldToken(match[0]);
      const start = from + match.index;
      if (word !== '') tokens.push({ word, start, end: start + match[0].length });
    }
  };
  let from = 0;
  for (const match of text.matchAll(glued)) {
    add(from, text.slice(from, match.index));
    const end = match.index + match[0].length;
    tokens.push({ word: foldToken(match[0].replace(/[.\s]/gu, '')), start: match.index, end });
    from = end;
  }
  add(from, text.slice(from));
  return tokens;
};

export const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);
