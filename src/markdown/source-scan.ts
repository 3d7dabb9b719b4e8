import type { Details } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';
import { blockTag, brokenTag, harmlessTag } from './scan/block-tags.ts';
import { elements, signs, type Form } from './scan/forms.ts';
import { blank, withoutOpaque } from './scan/opaque.ts';

/** A stretch of text that MDX would refuse, or take for something else than its writer meant. */
export interface Hit extends Details {
  readonly id: FindingId;
  readonly start: number;
  readonly end: number;
}

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
  const hits: Hit[] = [];
  /** Elements whose beginning has been reported: their ends are the same mistake. */
  const begun = new Set<string>();
  const replace = (start: number, length: number, harmless: (text: string) => string): void => {
    const end = start + length;
    repaired =
      repaired.slice(0, start) + harmless(repaired.slice(start, end)) + repaired.slice(end);
    visible = visible.slice(0, start) + blank(visible.slice(start, end)) + visible.slice(end);
  };
  const scan = ({ id, pattern, details, harmless }: Form): void => {
    for (const { 0: text, index: start, groups = {} } of visible.matchAll(pattern)) {
      const name = (groups['name'] ?? '').toLowerCase();
      if (groups['end'] !== '/' || !begun.has(name))
        hits.push({ id, start, end: start + text.length, ...details(text, groups) });
      if (name !== '') begun.add(name);
      replace(start, text.length, harmless);
    }
  };
  for (const form of elements) scan(form);
  for (const { 0: tag, index } of visible.matchAll(blockTag))
    replace(index, tag.length, harmlessTag);
  // A block that is not well formed is the parser’s to refuse, once.
  visible = visible.replace(brokenTag, (tag) => tag.charAt(0) + blank(tag.slice(1)));
  for (const form of signs) scan(form);
  return { hits: hits.sort((a, b) => a.start - b.start), repaired };
};
