import type { Prose } from '#model/prose.ts';

/** Running text of one paragraph, without markup. */
export const proseOf = (text: string): Prose => ({
  kind: 'prose',
  html: `<p>${text}</p>`,
  markdown: text,
  text,
  headings: [],
});

/** Running text that is nothing but a heading. */
export const headingOf = (anchor: string, text: string): Prose => ({
  kind: 'prose',
  html: `<h3 id="${anchor}">${text}</h3>`,
  markdown: `## ${text}`,
  text,
  headings: [{ anchor, level: 2, text }],
});
