import type { Root } from 'mdast';
import { z } from 'zod';
import type { Approval } from '#model/approval.ts';
import { isDay } from '#model/date.ts';
import type { Block } from '#model/section.ts';
import { attributePlace, openingOf, readAttributes } from '../attributes.ts';
import type { BlockReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { dateMend } from '../malformed-date.ts';

const shape = {
  committee: z.string().min(1).describe('the name of the committee'),
  date: z.string().min(1).describe('a date that exists, such as 2024-06-15'),
};

/** `<Approval committee="…" date="…" />`. */
export const readApproval: BlockReader<Approval> = (element, context) => {
  const { committee, date } = readAttributes(context, element, shape);
  if (element.children.length > 0) {
    context.report('block-misplaced', openingOf(context, element), {
      found: 'text in <Approval>',
      expected: '<Approval … /> with attributes only',
      mend: 'Close the block with />, and write the text below it.',
    });
  }
  if (date !== undefined && !isDay(date)) {
    context.lose();
    context.report('date-malformed', attributePlace(context, element, 'date'), {
      found: `“${date}”`,
      ...dateMend(date),
    });
    return undefined;
  }
  if (committee === undefined || date === undefined) return undefined;
  const approval: Approval = { kind: 'approval', committee, date };
  context.places.set(approval, attributePlace(context, element, 'date'));
  return approval;
};

/** Reports a section without an approval, unless something in it has been reported already. */
export const requireApproval = (
  blocks: readonly Block[],
  root: Root,
  context: FileContext,
): void => {
  if (context.lost() || blocks.some(({ kind }) => kind === 'approval')) return;
  context.lose();
  reportAt(context, 'approval-missing', root.children[0] ?? root, {
    found: 'no <Approval> in committee-approval.mdx',
  });
};
