import { toHtml } from 'hast-util-to-html';
import type { Html, PhrasingContent } from 'mdast';
import { paragraph, type Flow } from './nodes.ts';

/**
 * The targets of links to an anchor: the anchor itself and every alias that stands for it.
 * Markdown has no anchors of its own, so they are empty `<a id="…">` elements.
 */
export type AnchorTargets = (anchor: string | undefined) => Html[];

const target = (id: string): Html => ({
  type: 'html',
  value: toHtml({ type: 'element', tagName: 'a', properties: { id }, children: [] }),
});

/** @param aliases former anchors, each with the anchor that it stands for now */
export const anchorTargets =
  (aliases: Readonly<Record<string, string>>): AnchorTargets =>
  (anchor) =>
    anchor === undefined
      ? []
      : [
          anchor,
          ...Object.keys(aliases)
            .filter((alias) => aliases[alias] === anchor)
            .toSorted(),
        ].map(target);

/** Puts words, or an anchor’s targets, at the beginning of blocks: into the first paragraph if they begin with one. */
export const beginWith = (
  beginning: readonly PhrasingContent[],
  blocks: readonly Flow[],
): Flow[] => {
  if (beginning.length === 0) return [...blocks];
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph'
    ? [{ ...first, children: [...beginning, ...first.children] }, ...rest]
    : [paragraph(...beginning), ...blocks];
};
