import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf } from '#model/records.ts';
import { guidelinePath, siteAddress, type Site } from '#model/site-paths.ts';
import { anchorTargets } from './markdown/anchors.ts';
import { blockNodes, type BlockContext } from './markdown/blocks.ts';
import { headerNodes } from './markdown/header.ts';
import { linkHandler } from './markdown/link-handler.ts';
import { heading, link, list, paragraph, type Flow } from './markdown/nodes.ts';
import { textHandler } from './markdown/text-handler.ts';

// Made once: the patterns in it are compiled where they are first used.
const gfm = gfmToMarkdown({ tablePipeAlign: false });

/** A guideline that refers to another. */
export type LinkedFrom = Pick<Guideline, 'number' | 'subject'>;

const linkedFromNodes = (level: 2 | 3, others: readonly LinkedFrom[], base: string): Flow[] =>
  others.length === 0
    ? []
    : [
        heading(level, 'Guidelines that refer to this one'),
        list(
          others.map(({ number, subject }) => [
            paragraph(link(guidelinePath(base, number), subject), ` (${number})`),
          ]),
        ),
      ];

/**
 * A guideline as GitHub Flavored Markdown: the text of its page, with an empty `<a id="…">` at
 * each anchor and former anchor. Links within the site are whole addresses where its origin is known.
 *
 * @param linkedFrom guidelines of the library that refer to it
 */
export const guidelineMarkdown = (
  guideline: Guideline,
  site: Site,
  linkedFrom: readonly LinkedFrom[] = [],
): string => {
  const context: BlockContext = {
    guideline,
    targets: anchorTargets(guideline.aliases),
    citations: new Map(citationsOf(guideline).map((citation) => [citation.key, citation])),
  };
  const root: Root = {
    type: 'root',
    children: [
      ...headerNodes(guideline, siteAddress(site, guidelinePath(site.base, guideline.number))),
      heading(2, 'Notice'),
      ...guideline.notice.flatMap((block) => blockNodes(block, context)),
      ...guideline.sections.flatMap(({ id, title, blocks }) => [
        heading(2, ...context.targets(id), title),
        ...blocks.flatMap((block) => blockNodes(block, context)),
        ...(id === 'related-guidelines' ? linkedFromNodes(3, linkedFrom, site.base) : []),
      ]),
      ...(guideline.sections.some(({ id }) => id === 'related-guidelines')
        ? []
        : linkedFromNodes(2, linkedFrom, site.base)),
    ],
  };
  visit(root, 'link', (node) => {
    node.url = siteAddress(site, node.url);
  });
  return toMarkdown(root, {
    extensions: [gfm],
    handlers: { link: linkHandler, text: textHandler },
    bullet: '-',
    emphasis: '*',
  });
};
