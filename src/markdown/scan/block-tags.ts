import { blockNames } from '../block-homes.ts';
import { blank } from './opaque.ts';

const expression = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const value = String.raw`"[^"]*"|'[^']*'|${expression}`;
const attributes = String.raw`(?:\s+(?:[A-Za-z_][\w:-]*(?:\s*=\s*(?:${value}))?|${expression}))*\s*`;

/** The name of a block of the grammar, to its end. */
const ownName = String.raw`(?:${blockNames.join('|')})(?![\w.:-])`;

/** The beginning or end of a block of the grammar, complete and well formed. */
export const blockTag = new RegExp(`</?${ownName}${attributes}/?\\s*>`, 'gu');

/** The beginning or end of a block that is none of the grammar’s. */
export const unknownTag = new RegExp(
  String.raw`<(?<end>/?)(?!${ownName})(?<name>[A-Za-z][\w.:-]*)${attributes}/?\s*>`,
  'gu',
);

/** The beginning of a block that is not well formed, to the end of a line that ends it, or to the next blank line. */
export const brokenTag = new RegExp(
  String.raw`</?${ownName}(?:(?!\n[ \t]*\r?\n)[\s\S])*?(?:>[ \t]*(?=\r?\n|$)|(?=\n[ \t]*\r?\n)|$(?![\s\S]))`,
  'giu',
);

/** A “less than” sign that neither stands between spaces nor begins a block of the grammar. */
export const bareAngle = new RegExp(String.raw`<(?![ \t]|/?${ownName})`, 'giu');

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

/** The first block that is not closed, or the first end that nothing begins. */
export const unmatchedTag = (source: string): { tag: string; at: number } | undefined => {
  const open: { name: string; tag: string; at: number }[] = [];
  for (const { 0: tag, index: at } of source.matchAll(blockTag)) {
    const name = /^<\/?(?<name>\w+)/u.exec(tag)?.groups?.['name'] ?? '';
    if (/\/\s*>$/u.test(tag)) continue;
    if (!tag.startsWith('</')) open.push({ name, tag, at });
    else if (open.pop()?.name !== name) return { tag, at };
  }
  return open[0];
};

/** Blocks that hold no text stand by themselves. */
const complete = /^<(?:Reference|Approval)\b[\s\S]*\/\s*>$/u;

/** A source whose blocks are blank, their text kept. */
export const withoutBlocks = (source: string): string =>
  source
    .replace(blockTag, (tag) => (complete.test(tag) ? tag : blank(tag)))
    .replace(brokenTag, (tag) => (complete.test(tag) ? tag : blank(tag)));
