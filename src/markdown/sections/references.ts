import type { ListItem, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { referenceAnchor } from '#model/anchors.ts';
import type { Citation } from '#model/citation.ts';
import type { Block } from '#model/section.ts';
import { readAttributes } from '../attributes.ts';
import type { MarkdownReader } from '../blocks.ts';
import { citationKey } from '../citation/citation-key.ts';
import { readCitation } from '../citation/read-citation.ts';
import { reportAt, type FileContext } from '../context.ts';
import { placeOf } from '#report/place-of.ts';
import { remarkIdentifierLinks } from '../plugins/remark-identifier-links.ts';
import { inlineHtml, inlineText } from '../prose.ts';

const shape = {
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .describe('a key of small letters, digits and hyphens, such as meijerink-2021'),
};

/** Takes the `<Reference key="…" />` off the beginning of an item. */
const splitMarker = (
  content: readonly PhrasingContent[],
): [MdxJsxTextElement | undefined, PhrasingContent[]] => {
  const [first, ...rest] = content;
  return first?.type === 'mdxJsxTextElement' && first.name === 'Reference'
    ? [first, rest]
    : [undefined, [...content]];
};

const keyOf = (
  marker: MdxJsxTextElement | undefined,
  fields: ReturnType<typeof readCitation>,
  item: ListItem,
  context: FileContext,
): string => {
  if (marker) return readAttributes(context, marker, shape).key ?? '';
  const key = citationKey(fields);
  if (key === undefined) {
    reportAt(context, 'reference-key', item, {
      found: 'a reference without an author or a year to make its key of',
    });
  }
  return key ?? '';
};

const readItem = (item: ListItem, number: number, context: FileContext): Citation | undefined => {
  const [paragraph, ...others] = item.children;
  for (const other of others) {
    reportAt(context, 'reference-list', other, {
      found: `a ${other.type} inside a reference`,
      expected: 'one paragraph an item',
    });
  }
  if (paragraph?.type !== 'paragraph') {
    if (others.length === 0)
      reportAt(context, 'reference-list', item, { found: 'an empty item', expected: 'a citation' });
    return undefined;
  }
  const [marker, content] = splitMarker(paragraph.children);
  const line = inlineText(content);
  if (line === '') {
    reportAt(context, 'reference-list', item, { found: 'an empty item', expected: 'a citation' });
    return undefined;
  }
  const emphasised = content
    .filter((node) => node.type === 'emphasis')
    .map((node) => inlineText(node.children));
  const fields = readCitation(line, emphasised);
  const key = keyOf(marker, fields, item, context);
  const root: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: trimStart(content) }],
  };
  remarkIdentifierLinks(fields.identifiers)(root);
  const [linked] = root.children;
  const citation: Citation = {
    key,
    anchor: referenceAnchor(key),
    number,
    line,
    html: inlineHtml(linked?.type === 'paragraph' ? linked.children : [], context),
    ...fields,
    citedIn: [],
  };
  context.places.set(citation, placeOf(context, paragraph));
  return citation;
};

const trimStart = ([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] =>
  first?.type === 'text'
    ? [{ ...first, value: first.value.trimStart() }, ...rest]
    : first
      ? [first, ...rest]
      : [];

/** Reports the first item whose written number is not the next of the list. */
const checkNumbers = (items: readonly ListItem[], context: FileContext): void => {
  const wrong = items.findIndex((item, index) => writtenNumber(item, context) !== index + 1);
  const item = items[wrong];
  if (!item) return;
  reportAt(context, 'reference-number', item, {
    found: `the number ${String(writtenNumber(item, context))}`,
    expected: String(wrong + 1),
  });
};

const writtenNumber = (item: ListItem, { source }: FileContext): number =>
  Number.parseInt(source.slice(item.position?.start.offset ?? 0).slice(0, 12), 10);

/** The reference list: one ordered list, one citation an item. */
export const readReferences: MarkdownReader<Block> = (nodes, context) => {
  const lists = nodes.filter((node) => node.type === 'list');
  for (const node of nodes) {
    if (node.type !== 'list' || !node.ordered) {
      reportAt(context, 'reference-list', node, {
        found: `a ${node.type === 'list' ? 'list without numbers' : node.type}`,
      });
    }
  }
  const items = lists.flatMap((list) => list.children);
  if (lists.every((list) => list.ordered)) checkNumbers(items, context);
  const citations = items
    .map((item, index) => readItem(item, index + 1, context))
    .filter((citation) => citation !== undefined);
  return citations.length > 0 ? [{ kind: 'citations', citations }] : [];
};
