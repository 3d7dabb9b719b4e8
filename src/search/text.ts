/** Longest query that is read; the rest is cut off. */
export const queryLimit = 256;

/** What is looked at of what was typed: what cannot be seen, and does not count, is among it. */
export const typedLimit = 2 * queryLimit;

const invisible =
  // Soft hyphens, zero-width characters, direction marks, byte order marks, variation selectors, controls.
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;

const controls = /\p{Cc}/gu;

/** A text up to the limit; a word that does not fit is left out whole, unless little would be left. */
const cut = (text: string): string => {
  if (text.length <= queryLimit) return text;
  const space = text.lastIndexOf(' ', queryLimit);
  return text.slice(0, space > queryLimit / 2 ? space : queryLimit);
};

/** A query as it is read: cut to its limit, in compatibility form (ligatures and wide letters resolved), without what cannot be seen. */
export const cleanQuery = (query: string): string =>
  cut(
    query
      .slice(0, typedLimit)
      .replace(/[™℠]/gu, ' ')
      .normalize('NFKC')
      .replace(invisible, '')
      .replace(controls, ' ')
      .replace(/[‘’‚‛′´`]/gu, "'")
      .replace(/[“”„‟″«»]/gu, '"')
      .replace(/[‐‑‒–—―−]/gu, '-')
      .replace(/\s+/gu, ' ')
      .trim(),
  );

/** A text with the escapes of addresses resolved, if they can be. */
export const unescaped = (text: string): string => {
  try {
    return /%[\dA-F]{2}/iu.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
};

/** Letters without their marks, in lower case: “Frühling” is `fruhling`; ł and its like stay. */
export const unmarked = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const foreignLetter = /[\p{L}\p{N}]/gu;

/**
 * The same text, place for place, with `þ` for every letter and digit outside ASCII. A pattern that
 * asks for letters of any script takes a browser a millisecond to compile; `[a-zþ]` takes none.
 */
export const withPlainLetters = (text: string): string =>
  /^[\0-\x7f]*$/u.test(text)
    ? text
    : text.replace(foreignLetter, (letter) =>
        letter <= '\x7f' ? letter : 'þ'.repeat(letter.length),
      );

/** A word of a text: as it is looked up, and where it stands (UTF-16 units). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern =
  /\d+(?:\.\d+)+(?!\.?[\p{L}\d])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:['’][\p{L}\p{M}]+)*/gu;

// 510(k) is one word, however it is written; an initialism with points is one word too, and C22.0.
const glued = /510\s?\(\s?k\s?\)|\b(?:\p{L}\.){2,}|\b[a-z]\d[\dab]\.[\da-z]{1,4}\b/giu;

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
