import { basename } from 'node:path/posix';
import type { Root } from 'mdast';
import type { Guideline } from '#model/guideline.ts';
import {
  isSectionId,
  sectionIds,
  sectionTitles,
  type Block,
  type Section,
  type SectionId,
} from '#model/section.ts';
import type { Report } from '#report/collector.ts';
import type { Place } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';
import { Places } from '#report/places.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { readBlocks } from './blocks.ts';
import { citedKeys, markCitedIn, type CitedKey } from './cited-keys.ts';
import { reportAt, type FileContext, type ReadingOptions } from './context.ts';
import type { FileName, SourceDocument } from './document.ts';
import { parse } from './parse.ts';
import { isYaml, readIndex } from './read-index.ts';
import { sectionReaders } from './sections/readers.ts';
import { liftStrayBlocks } from './stray-blocks.ts';
import { reportStrayMarkup } from './stray-markup.ts';

/** A file of a guideline’s folder. */
export interface SourceFile {
  /** Path as shown in findings; its last part is the file’s name. */
  readonly path: string;
  /** Undefined if the file could not be read; a finding has said so. */
  readonly text: string | undefined;
}

/** A guideline as read, with what the rules need to know of its sources. */
export interface Reading {
  readonly guideline: Guideline;
  readonly documents: readonly SourceDocument[];
  /** Every citation, in order. */
  readonly cited: readonly CitedKey[];
  /** Files of which something could not be read: what is absent from them is no second mistake. */
  readonly incomplete: ReadonlySet<FileName>;
  readonly places: Places;
  /** Places of the header’s fields. */
  readonly headerPlaces: ReadonlyMap<string, Place>;
  /** The sections in the order that the header gives; empty where it gives none. */
  readonly order: readonly SectionId[];
  /** Path of the folder as shown in findings. */
  readonly folder: string;
  /** The record of published anchors could not be read: what its aliases are is not known. */
  readonly aliasesUnread?: boolean;
}

/** The trees as the page will show them: the header first, then the sections in canonical order. */
const inReadingOrder = (documents: readonly SourceDocument[]): Root[] =>
  (['index', ...sectionIds] as const).flatMap(
    (id) => documents.find(({ section }) => section === id)?.tree ?? [],
  );

/** What a section’s text looks wrong for while its blocks are not read. */
const shapes: ReadonlySet<FindingId> = new Set([
  'block-empty',
  'block-misplaced',
  'entry-label',
  'entry-list',
  'markup-stray',
  'reference-list',
  'reference-number',
  'section-empty',
]);

const withoutShapes =
  (report: Report): Report =>
  (id, place, details) => {
    if (!shapes.has(id)) report(id, place, details);
  };

/** Whether a document holds anything but a header. */
const isEmpty = ({ tree }: SourceDocument): boolean => tree?.children.every(isYaml) ?? false;

const readSection = (
  { tree, file }: SourceDocument & { tree: Root },
  context: FileContext,
  id: SectionId,
): Section => {
  const [first] = tree.children;
  if (isYaml(first))
    reportAt(context, 'front-matter-misplaced', first, { found: 'a header in a section' });
  const reader = sectionReaders[id];
  const blocks: Block[] = readBlocks(tree.children, context, reader);
  reader.complete?.(blocks, tree, context);
  const section = { id, title: sectionTitles[id], blocks };
  context.places.set(section, { file, line: 1, column: 1 });
  return section;
};

/**
 * Reads a guideline from the files of its folder, each once.
 *
 * @param folder path of the folder as shown in findings; its last part is the guideline’s number
 * @param files its text files
 * @returns the guideline; where something could not be read, a finding has been reported and a
 * stand-in is in its place, so that the rest can be checked in the same run
 */
export const readGuideline = (
  folder: string,
  files: readonly SourceFile[],
  options: ReadingOptions & { readonly report: Report },
): Reading => {
  const places = new Places();
  const documents = files.flatMap(({ path, text }): SourceDocument[] => {
    const name = basename(path, '.mdx');
    if (name !== 'index' && !isSectionId(name)) return [];
    const source = text ?? '';
    const parsed =
      text === undefined ? { tree: undefined, broken: false } : parse(text, path, options.report);
    return [{ file: path, section: name, source, ...parsed }];
  });
  const incomplete = new Set<FileName>();
  const abbreviations = abbreviationsIn(inReadingOrder(documents));
  const contextOf = ({ file, section, source, broken }: SourceDocument): FileContext => ({
    ...options,
    report: broken ? withoutShapes(options.report) : options.report,
    file,
    section,
    source,
    places,
    abbreviations,
    lose: () => incomplete.add(section),
    lost: () => incomplete.has(section),
  });
  for (const document of documents) {
    const context = contextOf(document);
    if (!document.tree || document.broken) context.lose();
    if (document.tree) {
      liftStrayBlocks(document.tree, context);
      reportStrayMarkup(document.tree, context);
    }
  }
  const index = documents.find(({ section }) => section === 'index');
  const { front, notice } = readIndex(
    index,
    contextOf(
      index ?? {
        file: `${folder}/index.mdx`,
        section: 'index',
        source: '',
        tree: undefined,
        broken: false,
      },
    ),
  );
  const { order = [], ...header } = front.header;
  const sections = [...new Set([...order, ...sectionIds])].flatMap((id): Section[] => {
    const document = documents.find((candidate) => candidate.section === id);
    if (!document?.tree) return [];
    const context = contextOf(document);
    if (isEmpty(document)) {
      context.report(
        'section-empty',
        { file: document.file, line: 1, column: 1 },
        { found: 'a file without text' },
      );
      context.lose();
      return [];
    }
    const section = readSection({ ...document, tree: document.tree }, context, id);
    return section.blocks.length > 0 ? [section] : [];
  });
  const number = header.number ?? basename(folder);
  const guideline: Guideline = {
    subject: '',
    publisher: '',
    originalEffective: '',
    linesOfBusiness: 'all',
    ...header,
    number,
    publisherHref: options.publisherAddress(number),
    notice,
    sections,
    abbreviations,
    aliases: {},
  };
  const cited = citedKeys(documents);
  markCitedIn(guideline, cited);
  const headerPlaces = front.places;
  return { guideline, documents, cited, incomplete, places, headerPlaces, order, folder };
};
