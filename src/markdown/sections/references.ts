import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { referenceAnchor } from '#model/anchors.ts';
import type { Citation } from '#model/citation.ts';
import type { Block } from '#model/section.ts';
import { attributePlace } from '../attributes.ts';
import type { MarkdownReader } from '../blocks.ts';
import { citationKey } from '../citation/citation-key.ts';
import { readCitation } from '../citation/read-citation.ts';
import { reportAt, type FileContext } from '../context.ts';
import { placeOf } from '#report/place-of.ts';
import { nodeWord } from '../node-words.ts';
import { remarkIdentifierLinks } from '../plugins/remark-identifier-links.ts';
import { inlineHtml, inlineText } from '../prose.ts';
import { readMarker, splitMarker } from './reference-marker.ts';

/** The citation’s paragraph; whatever else an item holds is reported. */
const paragraphOf = (item: ListItem, context: FileContext): Paragraph | undefined => {
  const [paragraph, ...others] = item.children;
  const [content] = paragraph?.type === 'paragraph' ? [splitMarker(paragraph.children)[1]] : [];
  if (paragraph?.type !== 'paragraph' || !content || inlineText(content) === '') {
    context.lose();
    reportAt(context, 'reference-list', item, {
      found:
        paragraph && content === undefined && paragraph.type !== 'mdxJsxFlowElement'
          ? `${nodeWord(paragraph.type)} in place of a citation`
          : 'an item without a citation',
      expected: 'a citation in one paragraph',
      mend: 'Write the citation behind the number, or delete the item.',
    });
    return undefined;
  }
  for (const other of others) {
    reportAt(context, 'reference-list', other, {
      found: `${nodeWord(other.type)} inside a reference`,
      expected: 'one paragraph an item',
      mend: 'Join it to the citation, or give it a number of its own.',
    });
  }
  return paragraph;
};

const readItem = (item: ListItem, number: number, context: FileContext): Citation | undefined => {
  const paragraph = paragraphOf(item, context);
  if (!paragraph) return undefined;
  const [marker, content] = splitMarker(paragraph.children);
  const line = inlineText(content);
  const emphasised = content
    .filter((node) => node.type === 'emphasis')
    .map((node) => inlineText(node.children));
  const fields = readCitation(line, emphasised);
  const { key: given, ...declarations } = marker ? readMarker(marker, context) : {};
  const key = given ?? citationKey(fields) ?? '';
  if (key === '') context.lose();
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
    ...declarations,
    citedIn: [],
  };
  const place = placeOf(context, paragraph);
  context.places.set(citation, place);
  const end = marker?.position?.end;
  // What the marker says may hold an identifier, too: the citation begins behind it.
  if (end) context.places.set(citation, { ...place, line: end.line, column: end.column }, 'line');
  for (const { kind } of declarations.relations ?? [])
    if (marker) context.places.set(citation, attributePlace(context, marker, kind), kind);
  return citation;
};

const trimStart = ([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] =>
  first?.type === 'text'
    ? [{ ...first, value: first.value.trimStart() }, ...rest]
    : first
      ? [first, ...rest]
      : [];

const writtenNumber = (item: ListItem, { source }: FileContext): number =>
  Number.parseInt(source.slice(item.position?.start.offset ?? 0).slice(0, 12), 10);

/** Reports the first item whose written number is not the next of the list. */
const checkNumbers = (items: readonly ListItem[], first: number, context: FileContext): void => {
  const wrong = items.findIndex((item, index) => writtenNumber(item, context) !== first + index);
  const item = items[wrong];
  if (!item) return;
  reportAt(context, 'reference-number', item, {
    found: `the number ${String(writtenNumber(item, context))}`,
    expected: `the number ${String(first + wrong)}`,
  });
};

const itemsIn = (nodes: readonly RootContent[]): ListItem[] =>
  nodes.filter((node) => node.type === 'list').flatMap((list) => list.children);

/** The reference list: one ordered list, one citation an item. Notes stand before or after it. */
export const readReferences: MarkdownReader<Block> = (nodes, context, preceding) => {
  const before = itemsIn(preceding);
  const lists = nodes.filter((node) => node.type === 'list');
  const [firstList] = lists;
  if (before.length > 0 && firstList) {
    reportAt(context, 'reference-list', firstList, {
      found: 'a block between two references',
      mend: 'Move the block below the last reference.',
    });
  }
  for (const node of nodes) {
    if (node.type === 'list' && node.ordered) continue;
    context.lose();
    reportAt(context, 'reference-list', node, {
      found: node.type === 'list' ? 'a list without numbers' : nodeWord(node.type),
    });
  }
  const items = itemsIn(nodes);
  if (lists.every((list) => list.ordered)) checkNumbers(items, before.length + 1, context);
  const citations = items
    .map((item, index) => readItem(item, before.length + index + 1, context))
    .filter((citation) => citation !== undefined);
  return citations.length > 0 ? [{ kind: 'citations', citations }] : [];
};
