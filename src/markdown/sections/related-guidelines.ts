import type { ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { relatedAnchor } from '#model/anchors.ts';
import { isGuidelineNumber } from '#model/guideline.ts';
import type { RelatedGuideline } from '#model/related-guideline.ts';
import type { Block } from '#model/section.ts';
import { placeOf } from '#report/place-of.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { inlineText } from '../prose.ts';
import { readText } from './plain.ts';

/** What is wrong with the form of an item, which holds one link and nothing beside it, and how to mend that. */
const misformed = (item: ListItem): { found: string; mend: string } | undefined => {
  const [paragraph, ...others] = item.children;
  const content = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const links = content.filter((child) => child.type === 'link');
  if (links.length === 0)
    return {
      found: 'an item without a link',
      mend: 'Write the guideline as a link, its number after guideline:.',
    };
  if (links.length > 1)
    return {
      found: 'two links in one item',
      mend: 'Write each related guideline as an item of its own.',
    };
  const beside = inlineText(content.filter((child) => child.type !== 'link'));
  const mend = 'Take out what stands beside the link, or write it above the list.';
  if (beside !== '') return { found: `“${beside}” beside the link`, mend };
  return others.length > 0 ? { found: 'an item with more than a link', mend } : undefined;
};

/** “Other Therapy, 02-76543-21” is titled “Other Therapy”. */
const withoutNumber = (title: string, number: string): string =>
  title.replace(new RegExp(`[\\s,;–—-]*\\(?${number}\\)?$`, 'u'), '');

const readItem = (item: ListItem, context: FileContext): RelatedGuideline | undefined => {
  const wrong = misformed(item);
  if (wrong !== undefined) {
    reportAt(context, 'related-malformed', item, {
      expected: 'one link to one guideline and nothing else: [Title](guideline:02-40000-23)',
      ...wrong,
    });
    return undefined;
  }
  const [paragraph] = item.children;
  const link =
    paragraph?.type === 'paragraph'
      ? paragraph.children.find((child) => child.type === 'link')
      : undefined;
  if (!link) return undefined;
  const number = /^guideline:(?<number>.*)$/u.exec(link.url)?.groups?.['number'];
  if (number === undefined || !isGuidelineNumber(number)) {
    reportAt(context, 'related-malformed', link, { found: `the link “${link.url}”` });
    return undefined;
  }
  // The page prints the number beside the title: it need not stand in it, too.
  const title = withoutNumber(inlineText(link.children), number);
  if (title === '') {
    reportAt(context, 'related-malformed', link, { found: 'a link without a title' });
    return undefined;
  }
  const related: RelatedGuideline = {
    anchor: relatedAnchor(number),
    number,
    title,
    ...context.addressOf(number),
  };
  context.places.set(related, placeOf(context, link));
  return related;
};

/** Reports links to guidelines that stand outside the list, where they would be no more than text. */
const reportOutside = (node: RootContent, context: FileContext): void => {
  visit(node, 'link', (link) => {
    if (!link.url.startsWith('guideline:')) return;
    context.lose();
    reportAt(context, 'entry-list', link, {
      found: 'a related guideline outside the list',
      expected: 'an item of the list: - [Title](guideline:02-40000-23)',
    });
  });
};

/** Related guidelines: a list of links by number, and any text around it. */
export const readRelatedGuidelines: MarkdownReader<Block> = (nodes, context) =>
  nodes.flatMap((node): readonly Block[] => {
    if (node.type !== 'list') {
      reportOutside(node, context);
      return readText([node], context);
    }
    const relatedGuidelines = node.children
      .map((item) => readItem(item, context))
      .filter((related) => related !== undefined);
    if (relatedGuidelines.length < node.children.length) context.lose();
    return relatedGuidelines.length > 0 ? [{ kind: 'related-guidelines', relatedGuidelines }] : [];
  });
