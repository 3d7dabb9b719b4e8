import type { Yaml } from 'mdast';
import { z } from 'zod';
import { isDay } from '#model/date.ts';
import { isGuidelineNumber, type Guideline } from '#model/guideline.ts';
import { isSectionId, sectionIds, type SectionId } from '#model/section.ts';
import type { Place } from '#report/finding.ts';
import type { FileContext } from './context.ts';
import { readHeaderFields, type FieldForm } from './header-fields.ts';

/** Words have a letter, and are none of those by which a header says that there is nothing. */
const words = z
  .string()
  .trim()
  .regex(/\p{L}/u)
  .refine((text) => !/^(?:null|true|false)$/iu.test(text));

const areDifferent = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
const day = {
  schema: z.string().refine(isDay),
  required: false,
  expected: undefined,
  example: '2024-06-15',
  id: 'date-malformed',
} as const;

/** The fields of a guideline’s header, each with its form and what the finding about it says. */
const fields = {
  number: {
    schema: z.string().refine(isGuidelineNumber),
    required: true,
    expected: undefined,
    example: '02-40000-26',
    id: 'number-malformed',
  },
  subject: {
    schema: words,
    required: true,
    expected: 'the subject in words',
    id: 'field-malformed',
  },
  abbreviation: {
    schema: words,
    required: false,
    expected: 'the subject’s abbreviation',
    id: 'field-malformed',
  },
  publisher: {
    schema: words,
    required: true,
    expected: 'the name of the publisher',
    id: 'field-malformed',
  },
  originalEffective: { ...day, required: true },
  reviewed: day,
  revised: day,
  nextReview: day,
  archived: day,
  linesOfBusiness: {
    schema: z.union([
      z.literal('all'),
      z
        .array(words.refine((text) => text.toLowerCase() !== 'all'))
        .min(1)
        .refine(areDifferent),
    ]),
    required: true,
    expected: '“all” without brackets, or a list of lines of business, each once',
    id: 'field-malformed',
  },
  order: {
    schema: z
      .array(z.string().refine(isSectionId))
      .min(1)
      .refine((ids) => new Set(ids).size === ids.length),
    required: false,
    expected: `a list of sections, each once: ${sectionIds.join(', ')}`,
    id: 'field-malformed',
  },
} as const satisfies Record<string, FieldForm>;

type Field = keyof typeof fields;
type Header = Partial<Pick<Guideline, Exclude<Field, 'order'>> & { order: SectionId[] }>;

/** The header as read, and the place of each of its fields. */
export interface FrontMatter {
  readonly header: Header;
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads the fields between the two lines of dashes at the top of `index.mdx`. */
export const readFrontMatter = (node: Yaml, context: FileContext): FrontMatter =>
  readHeaderFields(node, fields, context);
