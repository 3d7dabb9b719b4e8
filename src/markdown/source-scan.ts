import type { Details } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';
import { blockTag, harmlessTag } from './scan/block-tags.ts';
import { htmlTag, insteadOf } from './scan/html-tags.ts';
import { blank, withoutOpaque } from './scan/opaque.ts';
import { blockNames } from './block-homes.ts';

/** A stretch of text that MDX would refuse, or take for something else than its writer meant. */
export interface Hit extends Details {
  readonly id: FindingId;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly id: FindingId;
  readonly pattern: RegExp;
  readonly details: (text: string, groups: Readonly<Record<string, string | undefined>>) => Details;
  /** What takes the text’s place, as long as the text. */
  readonly harmless: (text: string) => string;
}

const withoutEnds = (text: string): string => ` ${text.slice(1, -1)} `;

const ownName = String.raw`/?(?:${blockNames.join('|')})(?![\w.:-])`;

const forms: readonly Form[] = [
  {
    id: 'mdx-comment',
    pattern: /<!--[\s\S]*?(?:-->|$(?![\s\S]))|\{\s*\/\*[\s\S]*?\*\/\s*\}/gu,
    details: () => ({ found: 'a comment' }),
    harmless: blank,
  },
  {
    id: 'mdx-autolink',
    pattern: /<(?:[a-z][a-z\d+.-]*:(?=[^\s>])|www\.|[\w.+-]+@)[^\s<>]*>/giu,
    details: (text) => ({
      found: `the address ${text} in angle brackets`,
      expected: `the bare address ${text.slice(1, -1)}`,
    }),
    harmless: withoutEnds,
  },
  {
    id: 'mdx-html',
    pattern: htmlTag,
    details: (text, { name = '' }) => {
      const mend = insteadOf(name);
      return { found: `the HTML tag ${text}`, ...(mend === undefined ? {} : { mend }) };
    },
    harmless: blank,
  },
  {
    id: 'mdx-angle',
    pattern: new RegExp(String.raw`<(?!\s|${ownName})`, 'giu'),
    details: () => ({ found: 'a bare “less than” sign' }),
    harmless: blank,
  },
  {
    id: 'mdx-brace',
    pattern: /\{[^{}\n]*\}|[{}]/gu,
    details: (text) => ({
      found: text.length === 1 ? `the curly brace ${text}` : `the curly braces of ${text}`,
    }),
    harmless: (text) => text.replace(/[{}]/gu, ' '),
  },
  {
    id: 'mdx-module',
    pattern: /^(?:import|export)(?=[ \t{*"'])/gmu,
    details: (text) => ({ found: `a line that begins with “${text}”` }),
    harmless: (text) => `·${text.slice(1)}`,
  },
];

/** Whether a hit is the end of an HTML element whose beginning has been reported. */
const endsReported = (hits: readonly Hit[], id: FindingId, name: string | undefined): boolean =>
  id === 'mdx-html' &&
  hits.some((hit) => hit.id === id && new RegExp(`tag <${name ?? ''}\\b`, 'iu').test(hit.found));

/**
 * Finds what MDX would refuse late or in words that only programmers understand: addresses in
 * angle brackets, HTML, braces, comments, bare “less than” signs, lines that begin like program code.
 *
 * @returns the hits in order, and the text with each hit made harmless at its own length, so that
 * reading can go on and every place stays where it was.
 */
export const scanSource = (source: string): { hits: Hit[]; repaired: string } => {
  let visible = withoutOpaque(source);
  let repaired = source;
  const replace = (start: number, text: string): void => {
    repaired = repaired.slice(0, start) + text + repaired.slice(start + text.length);
    visible = visible.slice(0, start) + blank(text) + visible.slice(start + text.length);
  };
  const hits: Hit[] = [];
  const scan = ({ id, pattern, details, harmless }: Form): void => {
    for (const { 0: text, index: start, groups = {} } of visible.matchAll(pattern)) {
      if (groups['end'] !== '/' || !endsReported(hits, id, groups['name']))
        hits.push({ id, start, end: start + text.length, ...details(text, groups) });
      replace(start, harmless(source.slice(start, start + text.length)));
    }
  };
  const [comments, addresses, html, ...rest] = forms;
  for (const form of [comments, addresses, html]) if (form) scan(form);
  for (const { 0: tag, index: start } of visible.matchAll(blockTag))
    replace(start, harmlessTag(source.slice(start, start + tag.length)));
  for (const form of rest) scan(form);
  return { hits: hits.sort((a, b) => a.start - b.start), repaired };
};
