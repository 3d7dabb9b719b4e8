import { blank } from './opaque.ts';

const expression = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const value = String.raw`"[^"]*"|'[^']*'|${expression}`;

/** The beginning or end of a block, complete and well formed. */
export const blockTag = new RegExp(
  String.raw`</?[A-Za-z][\w.:-]*(?:\s+(?:[A-Za-z_][\w:-]*(?:\s*=\s*(?:${value}))?|${expression}))*\s*/?\s*>`,
  'gu',
);

const code = new RegExp(String.raw`(?<quoted>"[^"]*"|'[^']*')|(?<expression>${expression})`, 'gu');

/** Keeps what is only looked at; program code is never parsed. */
const harmlessCode = (text: string): string => {
  const inside = text.slice(1, -1);
  const word = inside.trimStart().startsWith('...') ? '...x' : 'x';
  return inside.length < word.length ? '""' : `{${word}${blank(inside.slice(word.length))}}`;
};

/** A tag with the program code among its attributes replaced by a harmless word, at its length. */
export const harmlessTag = (tag: string): string =>
  tag.replace(code, (text, quoted: string | undefined) =>
    quoted === undefined ? harmlessCode(text).padEnd(text.length) : text,
  );
