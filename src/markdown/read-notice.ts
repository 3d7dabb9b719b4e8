import { basename } from 'node:path/posix';
import { z } from 'zod';
import { isLanguageTag, notice as schema, type Notice } from '#model/notice.ts';
import type { Report } from '#report/collector.ts';
import type { Place } from '#report/finding.ts';
import { Places } from '#report/places.ts';
import { reportBlock } from './blocks.ts';
import type { FileContext, ReadingOptions } from './context.ts';
import type { SourceDocument } from './document.ts';
import { readHeaderFields, type FieldForm } from './header-fields.ts';
import { parse } from './parse.ts';
import { readProse } from './prose.ts';
import { isYaml } from './read-index.ts';
import { liftStrayBlocks } from './stray-blocks.ts';
import { reportStrayMarkup } from './stray-markup.ts';

const fields = {
  title: {
    schema: z.string().trim().regex(/\p{L}/u),
    required: true,
    expected: 'the notice’s title, in its own language',
    id: 'field-malformed',
  },
  lang: {
    schema: z.string().refine(isLanguageTag),
    required: true,
    expected: 'the tag of the notice’s language, such as en, es or zh-Hant',
    id: 'field-malformed',
  },
} as const satisfies Record<string, FieldForm>;

/** A notice as read, with what the rules need to know of its source. */
export interface NoticeReading {
  /** Undefined if something of it could not be read; a finding has said so. */
  readonly notice: Notice | undefined;
  readonly document: SourceDocument;
  /** Places of the header’s fields. */
  readonly headerPlaces: ReadonlyMap<string, Place>;
}

/**
 * Reads a notice: a title and a language between two lines of dashes, and text.
 *
 * @param file its path as shown in findings; its name is the last part of the notice’s address
 */
export const readNotice = (
  file: string,
  source: string,
  options: ReadingOptions & { readonly report: Report },
): NoticeReading => {
  const { report } = options;
  const start = { file, line: 1, column: 1 };
  const { tree, broken } = parse(source, file, report);
  const document: SourceDocument = { file, section: 'notice', source, tree, broken };
  const name = basename(file, '.mdx');
  if (!schema.shape.name.safeParse(name).success)
    report('notice-name', start, { found: `the file name “${basename(file)}”` });
  let isWhole = !broken;
  const context: FileContext = {
    ...options,
    file,
    section: 'notice',
    source,
    places: new Places(),
    abbreviations: [],
    lose: () => {
      isWhole = false;
    },
    lost: () => !isWhole,
  };
  liftStrayBlocks(tree, context);
  reportStrayMarkup(tree, context);
  const [first, ...others] = tree.children;
  if (!isYaml(first))
    report('front-matter-missing', start, {
      found: 'a notice without a header',
      expected: 'its title and lang between two lines of three dashes at the top',
      mend: 'Begin the notice with a line of three dashes, title and lang, and a second line of three dashes.',
    });
  const front = isYaml(first) ? readHeaderFields(first, fields, context) : undefined;
  for (const node of tree.children)
    if (node.type === 'mdxJsxFlowElement') reportBlock(context, node, 'a notice');
  const text = (isYaml(first) ? others : tree.children).filter(
    ({ type }) => type !== 'mdxJsxFlowElement',
  );
  const prose = readProse(text, context);
  if (!prose && isWhole) report('section-empty', start, { found: 'a notice without text' });
  const result = schema.safeParse({ name, ...front?.header, prose });
  return {
    notice: isWhole && result.success ? result.data : undefined,
    document,
    headerPlaces: front?.places ?? new Map<string, Place>(),
  };
};
