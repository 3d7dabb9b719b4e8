import type { Link } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { studyAnchor } from '#model/anchors.ts';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf } from '#model/records.ts';
import { attributePlace } from './attributes.ts';
import type { SourceDocument } from './document.ts';
import type { Place } from '#report/finding.ts';
import { placeOf } from '#report/place-of.ts';

/** A citation in a text. */
export interface CitedKey {
  /** Key of the reference. */
  readonly key: string;
  /** Anchor of the study or the section that cites it. */
  readonly anchor: string;
  readonly place: Place;
  /** The link, if the citation is one; a study cites with its attribute `ref`. */
  readonly link?: Link;
}

const attributeOf = (element: MdxJsxFlowElement, name: string): string | undefined => {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof attribute?.value === 'string' && attribute.value.trim() !== ''
    ? attribute.value.trim()
    : undefined;
};

const refOf = (element: MdxJsxFlowElement): string | undefined => {
  const ref = attributeOf(element, 'ref');
  return ref !== undefined && /^[a-z0-9-]+$/u.test(ref) ? ref : undefined;
};

/** Every citation in a file, in order: links to references, and the studies that report on them. */
const citedIn = (document: SourceDocument): CitedKey[] => {
  const cited: CitedKey[] = [];
  const collect = (root: Parameters<typeof visit>[0], anchor: string): void => {
    visit(root, (node) => {
      if (isStudy(node) && node !== root) {
        const key = refOf(node);
        const name = attributeOf(node, 'name');
        const own = key === undefined && name === undefined ? anchor : studyAnchor(key, name);
        if (key !== undefined)
          cited.push({ key, anchor: own, place: attributePlace(document, node, 'ref') });
        collect(node, own);
        return SKIP;
      }
      if (isLink(node) && node.url.startsWith('#ref-')) {
        const key = node.url.slice('#ref-'.length);
        cited.push({ key, anchor, place: placeOf(document, node), link: node });
      }
      return undefined;
    });
  };
  if (document.tree) collect(document.tree, document.section);
  return cited;
};

export const citedKeys = (documents: readonly SourceDocument[]): CitedKey[] =>
  documents.flatMap(citedIn);

/** Notes at each reference which sections and studies cite it; the list itself does not count. */
export const markCitedIn = (guideline: Guideline, cited: readonly CitedKey[]): void => {
  const anchors = Map.groupBy(
    cited.filter(({ anchor }) => anchor !== 'references'),
    ({ key }) => key,
  );
  for (const citation of citationsOf(guideline)) {
    const own = (anchors.get(citation.key) ?? []).map(({ anchor }) => anchor);
    citation.citedIn.push(...new Set(own));
  }
};

const isStudy = (node: { type: string }): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && 'name' in node && node.name === 'Study';

const isLink = (node: { type: string }): node is Link => node.type === 'link';
