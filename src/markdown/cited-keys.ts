import type { Link } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { studyAnchor } from '#model/anchors.ts';
import type { SourceDocument } from './document.ts';

/** A citation in a text. */
export interface CitedKey {
  /** Key of the reference. */
  readonly key: string;
  /** Anchor of the study or the section that cites it. */
  readonly anchor: string;
  readonly node: Link | MdxJsxFlowElement;
}

const refOf = (element: MdxJsxFlowElement): string | undefined => {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'ref',
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
};

/** Every citation in a file, in order: links to references, and the studies that report on them. */
export const citedKeys = ({ tree, section }: SourceDocument): CitedKey[] => {
  const cited: CitedKey[] = [];
  if (!tree || section === 'references') return cited;
  const collect = (root: Parameters<typeof visit>[0], anchor: string): void => {
    visit(root, (node) => {
      if (isStudy(node) && node !== root) {
        const key = refOf(node);
        if (key !== undefined) cited.push({ key, anchor: studyAnchor(key), node });
        collect(node, key === undefined ? anchor : studyAnchor(key));
        return SKIP;
      }
      if (isLink(node) && node.url.startsWith('#ref-'))
        cited.push({ key: node.url.slice('#ref-'.length), anchor, node });
      return undefined;
    });
  };
  collect(tree, section);
  return cited;
};

const isStudy = (node: { type: string }): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && 'name' in node && node.name === 'Study';

const isLink = (node: { type: string }): node is Link => node.type === 'link';
