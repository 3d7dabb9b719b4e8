import type { FindingId } from '#report/findings.ts';

/** A stretch of text that MDX would refuse, or take for something else than its writer meant. */
export interface Hit {
  readonly id: FindingId;
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

const forms: readonly { id: FindingId; pattern: RegExp; found: (text: string) => string }[] = [
  { id: 'mdx-comment', pattern: /<!--[\s\S]*?(?:-->|$)/gu, found: () => 'a comment' },
  {
    id: 'mdx-autolink',
    pattern: /<(?:[a-z][a-z\d+.-]*:|www\.|[\w.+-]+@)[^\s<>]*>/giu,
    found: (text) => `the address ${text} in angle brackets`,
  },
  {
    id: 'mdx-angle',
    pattern: /<(?=[\d=≤≥.,;:%&|@#*+~-])/gu,
    found: () => 'a bare “less than” sign',
  },
  { id: 'mdx-brace', pattern: /[{}]/gu, found: (text) => `the curly brace ${text}` },
  {
    id: 'mdx-module',
    pattern: /^(?:import|export)(?=[ \t{*"'])/gmu,
    found: (text) => `a line that begins with “${text}”`,
  },
];

/** Replaced by blanks of the same length before the scan: what may hold any character. */
const opaque = [
  /^(`{3,}|~{3,})[\s\S]*?^\1/gmu,
  /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gu,
  /=\{[^{}]*\}/gu,
  /="[^"<>\n]*"/gu,
  /\\[\s\S]/gu,
];

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/**
 * Finds what MDX would refuse late or in words that only programmers understand: addresses in
 * angle brackets, braces, comments, bare “less than” signs, lines that begin like program code.
 *
 * @returns the hits in order, and the text with each hit made harmless at its own length, so that
 * reading can go on and every place stays where it was.
 */
export const scanSource = (source: string): { hits: Hit[]; repaired: string } => {
  let visible = source;
  for (const pattern of opaque) visible = visible.replace(pattern, blank);
  let repaired = source;
  const hits: Hit[] = [];
  for (const { id, pattern, found } of forms) {
    for (const match of visible.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      hits.push({ id, start, end, found: found(match[0]) });
      const harmless = id === 'mdx-module' ? '·' + match[0].slice(1) : blank(match[0]);
      repaired = repaired.slice(0, start) + harmless + repaired.slice(end);
      visible = visible.slice(0, start) + blank(match[0]) + visible.slice(end);
    }
  }
  return { hits: hits.sort((a, b) => a.start - b.start), repaired };
};
