import type { ListItem } from 'mdast';
import { relatedAnchor } from '#model/anchors.ts';
import { isGuidelineNumber } from '#model/guideline.ts';
import type { RelatedGuideline } from '#model/related-guideline.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { placeOf } from '#report/place-of.ts';
import { inlineText } from '../prose.ts';
import { readText } from './plain.ts';

const readItem = (item: ListItem, context: FileContext): RelatedGuideline | undefined => {
  const [paragraph, ...others] = item.children;
  const links =
    paragraph?.type === 'paragraph'
      ? paragraph.children.filter((child) => child.type === 'link')
      : [];
  const [link] = links;
  const number = /^guideline:(?<number>.*)$/u.exec(link?.url ?? '')?.groups?.['number'];
  if (!link || links.length > 1 || others.length > 0) {
    reportAt(context, 'related-malformed', item, {
      found: links.length > 1 ? 'two links in one item' : 'an item without a link',
      expected: 'one link to one guideline: [Title](guideline:02-40000-23)',
    });
    return undefined;
  }
  if (number === undefined || !isGuidelineNumber(number)) {
    reportAt(context, 'related-malformed', link, { found: `the link “${link.url}”` });
    return undefined;
  }
  const title = inlineText(link.children);
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

/** Related guidelines: a list of links by number, and any text around it. */
export const readRelatedGuidelines: MarkdownReader<Block> = (nodes, context) =>
  nodes.flatMap((node): readonly Block[] => {
    if (node.type !== 'list') return readText([node], context);
    const relatedGuidelines = node.children
      .map((item) => readItem(item, context))
      .filter((related) => related !== undefined);
    return relatedGuidelines.length > 0 ? [{ kind: 'related-guidelines', relatedGuidelines }] : [];
  });
