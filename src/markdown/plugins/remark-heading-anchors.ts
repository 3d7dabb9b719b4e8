import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingAnchor } from '#model/anchors.ts';
import type { FileContext } from '../context.ts';

/** Gives each heading its anchor, and the level that it has on the page, where a section’s title is an `h2` and a notice’s an `h1`. */
export const remarkHeadingAnchors =
  (context: Pick<FileContext, 'section'>): ((tree: Root) => void) =>
  (tree) => {
    visit(tree, 'heading', (heading) => {
      heading.data = {
        ...heading.data,
        hName: `h${String(Math.min(heading.depth + (context.section === 'notice' ? 0 : 1), 6))}`,
        hProperties: { id: headingAnchor(context.section, toString(heading)) },
      };
    });
  };
