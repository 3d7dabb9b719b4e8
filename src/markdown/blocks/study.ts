import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { slug, studyAnchor } from '#model/anchors.ts';
import type { Outcome, Study } from '#model/study.ts';
import { attributePlace, hasAttribute, openingOf, readAttributes } from '../attributes.ts';
import { readBlocks, type BlockReader } from '../blocks.ts';
import type { FileContext } from '../context.ts';
import { placeOf } from '#report/place-of.ts';
import { readProse } from '../prose.ts';
import {
  countAttribute,
  intervalAttribute,
  quantityAttribute,
  timeAttribute,
} from '../quantity.ts';
import { readNote } from './note.ts';
import { readPlainProse } from './plain-prose.ts';

const words = z.string().min(1);
const optionalWords = words.optional().describe('words, or no such attribute');

const optionalName = words
  .refine((name) => slug(name) !== '')
  .optional()
  .describe('a name in words');

const studyShape = {
  ref: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .optional()
    .describe('the key of a reference, such as doe-2020'),
  name: optionalName,
  design: words.describe('the study’s design in a few words'),
  setting: optionalWords,
  period: optionalWords,
  enrolled: z
    .string()
    .regex(/^[1-9]\d*(?:,\d{3})*$/u)
    .transform((text) => Number(text.replaceAll(',', '')))
    .optional()
    .describe('a whole number'),
  participants: optionalWords,
  intervention: optionalWords,
  comparator: optionalWords,
};

const outcomeShape = {
  measure: words.describe('what was measured'),
  value: quantityAttribute,
  interval: intervalAttribute.optional().describe(intervalAttribute.description ?? ''),
  at: timeAttribute.optional().describe(timeAttribute.description ?? ''),
  group: optionalWords,
  count: countAttribute.optional().describe(countAttribute.description ?? ''),
  note: optionalWords,
};

const readOutcome = (element: MdxJsxFlowElement, context: FileContext): Outcome | undefined => {
  const { measure, value, interval, at, group, count, note } = readAttributes(
    context,
    element,
    outcomeShape,
  );
  if (element.children.length > 0) {
    context.report('block-misplaced', openingOf(context, element), {
      found: 'text in <Outcome>',
      expected: '<Outcome … /> with attributes only',
      mend: 'Close the block with />, and put its text into the study’s prose.',
    });
  }
  if (measure === undefined || value === undefined) return undefined;
  const outcome: Outcome = {
    measure,
    ...(group === undefined ? {} : { group }),
    value,
    ...(interval ? { interval } : {}),
    ...(at ? { at } : {}),
    ...(count ? { count } : {}),
    ...(note === undefined ? {} : { note }),
  };
  context.places.set(outcome, openingOf(context, element));
  for (const name of Object.keys(outcomeShape))
    context.places.set(outcome, attributePlace(context, element, name), name);
  return outcome;
};

/** Points that a study makes, each with the place where it stands. */
const readPoint = (element: MdxJsxFlowElement, context: FileContext): string | undefined => {
  readAttributes(context, element, {});
  const prose = readPlainProse(element, context);
  if (prose) return prose.text;
  context.report('block-empty', openingOf(context, element), {
    found: `an empty <${element.name ?? ''}>`,
  });
  return undefined;
};

const lists = { Harm: 'harms', Limitation: 'limitations', Conclusion: 'conclusions' } as const;

/** `<Study ref="…" design="…">`: a study’s prose, its outcomes, harms, limitations and conclusions. */
export const readStudy: BlockReader<Study> = (element, context) => {
  const { ref, name, design, enrolled, ...details } = readAttributes(context, element, studyShape);
  if (!['ref', 'name'].some((known) => hasAttribute(element, known))) {
    context.lose();
    context.report('attribute-missing', openingOf(context, element), {
      found: '<Study> without “ref”',
      expected:
        'ref="…": the key of the reference that reports it; or, where none does, name="…": what it is called',
    });
  }
  const found: Pick<Study, 'outcomes' | 'harms' | 'limitations' | 'conclusions'> = {
    outcomes: [],
    harms: [],
    limitations: [],
    conclusions: [],
  };
  const points: { list: string; index: number; element: MdxJsxFlowElement }[] = [];
  const pointReader =
    (list: 'harms' | 'limitations' | 'conclusions'): BlockReader<never> =>
    (child) => {
      const text = readPoint(child, context);
      if (text === undefined) return undefined;
      points.push({ list, index: found[list].push(text) - 1, element: child });
      return undefined;
    };
  const blocks = readBlocks<Study['blocks'][number]>(
    element.children,
    context,
    {
      markdown: (nodes: readonly RootContent[]) =>
        [readProse(nodes, context)].filter((prose) => prose !== undefined),
      blocks: {
        Note: readNote,
        Outcome: (child) => {
          const outcome = readOutcome(child, context);
          if (outcome) found.outcomes.push(outcome);
          return undefined;
        },
        Harm: pointReader(lists.Harm),
        Limitation: pointReader(lists.Limitation),
        Conclusion: pointReader(lists.Conclusion),
      },
    },
    '<Study>',
  );
  if (!blocks.some((block) => block.kind === 'prose')) {
    context.lose();
    context.report('block-empty', openingOf(context, element), {
      found: 'a <Study> without prose',
      expected: 'the study’s prose between its attributes and its records',
    });
    return undefined;
  }
  const study: Study = {
    kind: 'study',
    anchor: studyAnchor(ref, name),
    ...(ref === undefined ? {} : { citationKey: ref }),
    ...(name === undefined ? {} : { name }),
    design: design ?? '',
    ...definedOnly(details),
    ...(enrolled === undefined ? {} : { enrolled }),
    ...found,
    blocks,
  };
  context.places.set(study, openingOf(context, element));
  for (const name of Object.keys(studyShape))
    context.places.set(study, attributePlace(context, element, name), name);
  for (const { list, index, element: point } of points) {
    context.places.set(study, placeOf(context, point), `${list}.${String(index)}`);
  }
  return study;
};

const definedOnly = (
  details: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
