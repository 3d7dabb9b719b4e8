import { basename } from 'node:path/posix';
import type { Root, Yaml } from 'mdast';
import type { Guideline } from '#model/guideline.ts';
import type { Note, Prose } from '#model/prose.ts';
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
import { Places } from '#report/places.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { readBlocks } from './blocks.ts';
import { readNote } from './blocks/note.ts';
import { citedKeys } from './cited-keys.ts';
import { reportAt, type FileContext, type ReadingOptions } from './context.ts';
import { placeOf } from '#report/place-of.ts';
import type { SourceDocument } from './document.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { parse } from './parse.ts';
import { readProse } from './prose.ts';
import { sectionReaders } from './sections/readers.ts';

/** A file of a guideline’s folder. */
export interface SourceFile {
  /** Path as shown in findings; its last part is the file’s name. */
  readonly path: string;
  readonly text: string;
}

/** A guideline as read, with what the rules need to know of its sources. */
export interface Reading {
  readonly guideline: Guideline;
  readonly documents: readonly SourceDocument[];
  readonly places: Places;
  /** Places of the header’s fields. */
  readonly headerPlaces: ReadonlyMap<string, Place>;
  /** Path of the folder as shown in findings. */
  readonly folder: string;
}

/** The trees as the page will show them: the header first, then the sections in canonical order. */
const inReadingOrder = (documents: readonly SourceDocument[]): Root[] =>
  (['index', ...sectionIds] as const).flatMap(
    (id) => documents.find(({ section }) => section === id)?.tree ?? [],
  );

const isYaml = (node: { type: string } | undefined): node is Yaml => node?.type === 'yaml';

/** Whether a document holds anything but a header. */
const isEmpty = ({ tree }: SourceDocument): boolean => tree?.children.every(isYaml) ?? false;

const readSection = (document: SourceDocument, context: FileContext, id: SectionId): Section => {
  const nodes = document.tree?.children ?? [];
  const [first] = nodes;
  if (isYaml(first))
    reportAt(context, 'front-matter-misplaced', first, { found: 'a header in a section' });
  const blocks: Block[] = readBlocks(nodes, context, sectionReaders[id]);
  const section = { id, title: sectionTitles[id], blocks };
  context.places.set(section, { file: document.file, line: 1, column: 1 });
  return section;
};

const readIndex = (
  document: SourceDocument | undefined,
  context: FileContext,
): { front: FrontMatter; notice: Guideline['notice'] } => {
  const front = { header: {}, places: new Map<string, Place>() };
  if (!document?.tree) return { front, notice: [] };
  const [first] = document.tree.children;
  if (!isYaml(first)) {
    context.report(
      'front-matter-missing',
      { file: context.file, line: 1, column: 1 },
      { found: 'index.mdx without a header' },
    );
  }
  const notice = readBlocks<Prose | Note>(document.tree.children, context, {
    markdown: (nodes) => [readProse(nodes, context)].filter((prose) => prose !== undefined),
    blocks: { Note: readNote },
  });
  if (notice.length === 0 && isYaml(first)) {
    context.report('section-empty', placeOf(context, first), {
      found: 'index.mdx without a notice below its header',
      expected: 'the notice that precedes the guideline',
      mend: 'Write the notice below the header.',
    });
  }
  return { front: isYaml(first) ? readFrontMatter(first, context) : front, notice };
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
    return [{ file: path, section: name, source: text, tree: parse(text, path, options.report) }];
  });
  const abbreviations = abbreviationsIn(inReadingOrder(documents));
  const contextOf = ({ file, section, source }: SourceDocument): FileContext => ({
    ...options,
    file,
    section,
    source,
    places,
    abbreviations,
  });
  const index = documents.find(({ section }) => section === 'index');
  const { front, notice } = readIndex(
    index,
    contextOf(
      index ?? { file: `${folder}/index.mdx`, section: 'index', source: '', tree: undefined },
    ),
  );
  const { order, ...header } = front.header;
  const sections = [...new Set([...(order ?? []), ...sectionIds])].flatMap((id): Section[] => {
    const document = documents.find((candidate) => candidate.section === id);
    if (!document?.tree) return [];
    const context = contextOf(document);
    if (isEmpty(document)) {
      context.report(
        'section-empty',
        { file: document.file, line: 1, column: 1 },
        { found: 'an empty file' },
      );
      return [];
    }
    const section = readSection(document, context, id);
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
  markCitedIn(guideline, documents);
  return { guideline, documents, places, headerPlaces: front.places, folder };
};

/** Notes at each reference which sections and studies cite it. */
const markCitedIn = (guideline: Guideline, documents: readonly SourceDocument[]): void => {
  const cited = new Map<string, string[]>();
  for (const document of documents) {
    for (const { key, anchor } of citedKeys(document)) {
      const anchors = cited.get(key) ?? [];
      if (!anchors.includes(anchor)) cited.set(key, [...anchors, anchor]);
    }
  }
  for (const block of guideline.sections.flatMap((section) => section.blocks)) {
    if (block.kind !== 'citations') continue;
    for (const citation of block.citations)
      citation.citedIn.push(...(cited.get(citation.key) ?? []));
  }
};
