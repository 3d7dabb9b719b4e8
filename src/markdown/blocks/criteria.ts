import type { RootContent } from 'mdast';
import { z } from 'zod';
import { criterionAnchor } from '#model/anchors.ts';
import type { Criteria, Criterion, Need } from '#model/criteria.ts';
import { attributePlace, openingOf, readAttributes } from '../attributes.ts';
import { readBlocks, reportBlock, type BlockReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { nodeWord } from '../node-words.ts';
import { readProse } from '../prose.ts';

const need = z
  .string()
  .regex(/^(all|any|at least [1-9]\d?)$/u)
  .transform((text): Need =>
    text === 'all' || text === 'any' ? text : { atLeast: Number(text.slice(9)) },
  )
  .describe('“all”, “any” or “at least 2”, the number in digits');

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
  .describe('a short name of small letters, digits and hyphens');

/** `<Criteria need="all">`: conditions, each a `<Criterion>`. */
export const readCriteria: BlockReader<Criteria> = (element, context) => {
  const attributes = readAttributes(context, element, { need });
  const items = readBlocks<Criterion>(
    element.children,
    context,
    {
      markdown: (nodes) => {
        for (const node of nodes) {
          if (node.data?.hadStrayBlock) continue;
          reportAt(context, 'block-misplaced', node, {
            found: `${nodeWord(node.type)} between criteria`,
            expected: 'nothing but <Criterion> in <Criteria>',
            mend: 'Put the text before <Criteria>, or into a <Criterion>.',
          });
        }
        return [];
      },
      blocks: { Criterion: readCriterion },
    },
    '<Criteria>',
  );
  const wanted = attributes.need ?? 'all';
  if (items.length === 0) {
    if (!element.children.some((child) => child.type === 'mdxJsxFlowElement'))
      context.report('block-empty', openingOf(context, element), {
        found: '<Criteria> without a <Criterion>',
        expected: 'at least one <Criterion> in it',
        mend: 'Write the criteria, or delete the block.',
      });
    context.lose();
    return undefined;
  }
  if (typeof wanted === 'object' && wanted.atLeast > items.length) {
    context.report('attribute-malformed', attributePlace(context, element, 'need'), {
      found: `“at least ${String(wanted.atLeast)}” of ${String(items.length)} criteria`,
      expected: 'a number that is not greater than the number of criteria',
    });
  }
  return { kind: 'criteria', need: wanted, items };
};

/** Tells what stands where a criterion’s one group of criteria has to: at its end, and alone. */
const reportBehindGroup = (nodes: readonly RootContent[], context: FileContext): void => {
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement') {
      if (node.type === 'definition' || node.data?.hadStrayBlock) continue;
      reportAt(context, 'block-misplaced', node, {
        found: `${nodeWord(node.type)} behind the criteria of a <Criterion>`,
        expected: 'text before <Criteria>, which stands at the end of its <Criterion>',
        mend: 'Put the text before <Criteria>, or into a <Criterion> of its own.',
      });
    } else if (node.name === 'Criteria') {
      context.lose();
      context.report('block-misplaced', openingOf(context, node), {
        found: 'a second <Criteria> in a <Criterion>',
        expected: 'one <Criteria> in a <Criterion>, at its end',
        mend: 'Join the two groups: one <Criteria>, in which each is a <Criterion> with its own text and <Criteria>.',
      });
      // What is wrong within it is told in the same run.
      readCriteria(node, context);
    }
  }
};

const readCriterion: BlockReader<Criterion> = (element, context) => {
  const attributes = readAttributes(context, element, { id });
  const markdown = element.children.filter((child) => child.type !== 'mdxJsxFlowElement');
  const blocks = element.children.filter((child) => child.type === 'mdxJsxFlowElement');
  const group = blocks.find((child) => child.name === 'Criteria');
  for (const other of blocks.filter((child) => child.name !== 'Criteria'))
    reportBlock(context, other, '<Criterion>');
  if (group)
    reportBehindGroup(element.children.slice(element.children.indexOf(group) + 1), context);
  const prose = readProse(markdown, context);
  const criteria = group ? readCriteria(group, context) : undefined;
  if (!prose) {
    context.lose();
    context.report('block-empty', openingOf(context, element), {
      found: 'a <Criterion> without text',
    });
    return undefined;
  }
  const criterion: Criterion = {
    anchor: criterionAnchor(attributes.id ?? ''),
    prose,
    ...(criteria ? { criteria } : {}),
  };
  context.places.set(criterion, attributePlace(context, element, 'id'));
  return criterion;
};
