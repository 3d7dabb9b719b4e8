import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Blockquote, Heading, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Note, Prose } from '#model/prose.ts';
import type { AnchorTargets } from './anchors.ts';
import { paragraph, strong, type Flow } from './nodes.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const flowTypes: ReadonlySet<string> = new Set<Flow['type']>([
  'blockquote',
  'code',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
]);

const isFlow = (node: RootContent): node is Flow => flowTypes.has(node.type);

/** The level that a section’s heading has where the section’s title has the second. */
const belowTitle = (depth: Heading['depth']): Heading['depth'] =>
  ([2, 3, 4, 5, 6, 6] as const)[depth - 1] ?? 6;

/** Running text as Markdown nodes, its headings with their anchors and below the section’s title. */
export const proseNodes = (prose: Prose, targets: AnchorTargets): Flow[] => {
  const headings = prose.headings.values();
  return parser
    .parse(prose.markdown)
    .children.filter(isFlow)
    .map((node) =>
      node.type === 'heading'
        ? {
            ...node,
            depth: belowTitle(node.depth),
            children: [...targets(headings.next().value?.anchor), ...node.children],
          }
        : node,
    );
};

/** An editor’s note as a quotation that says what it is. */
export const noteNodes = ({ prose }: Note, targets: AnchorTargets): Blockquote => ({
  type: 'blockquote',
  children: [paragraph(strong('Editor’s note')), ...proseNodes(prose, targets)],
});

/** Inline HTML of the model as Markdown nodes. */
export const inlineNodes = (html: string): PhrasingContent[] => {
  const tree = toMdast(fromHtml(html, { fragment: true }), { document: true });
  const [first] = tree.type === 'root' ? tree.children : [];
  return first?.type === 'paragraph' ? first.children : [];
};
