import type { Guideline } from '#model/guideline.ts';
import { sectionIds, sectionTitles, type Section, type SectionId } from '#model/section.ts';
import { compareEntries, type EntryChange } from './compare-entries.ts';
import { entriesIn, type Entry } from './entries.ts';

/** What a section differs in between two versions. */
export interface SectionDifference {
  readonly id: SectionId;
  readonly title: string;
  /** `markup`: the words are the same, links or emphasis are not. */
  readonly change: 'added' | 'removed' | 'changed' | 'markup';
  readonly entries: readonly EntryChange[];
  /** How many references are the same but for their number. */
  readonly moved: number;
}

/** Entries that nothing names are told apart by their order. */
const numbered = (entries: readonly Entry[]): Entry[] => {
  let unnamed = 0;
  return entries.map((entry) =>
    entry.key === '' ? { ...entry, key: `${entry.kind} ${String(++unnamed)}` } : entry,
  );
};

/** A section’s entries; its running text, wherever it stands, is one of them. */
const entriesOf = (section: Section | undefined): Entry[] => {
  const entries = numbered(section?.blocks.flatMap(entriesIn) ?? []);
  const text = entries.filter(({ kind }) => kind === 'text');
  const [first] = text;
  return first
    ? [
        {
          ...first,
          fields: [
            {
              label: 'Text',
              lines: text.flatMap(({ fields }) => fields.flatMap(({ lines }) => lines)),
            },
          ],
        },
        ...entries.filter(({ kind }) => kind !== 'text'),
      ]
    : entries;
};

/** What follows from the rest of a guideline, and is written nowhere. */
const derived = new Set(['number', 'citedIn', 'anchor']);

/** A path on this site to an attachment of a version, in HTML or Markdown. */
const versionAttachment = /(["(<]\/[^"()<>\s]*)versions\/\d{4}-\d{2}-\d{2}\/(attachments\/)/gu;

/** A link to an attachment leads into its version’s own folder, and was written the same in each. */
const withoutVersion = (markup: string): string => markup.replace(versionAttachment, '$1$2');

/** Everything in a section that is written, without the numbers and back links that follow from it. */
const writingOf = (section: Section): string =>
  JSON.stringify(section.blocks, (key, value: unknown) =>
    derived.has(key) ? undefined : typeof value === 'string' ? withoutVersion(value) : value,
  );

const compareSection = (
  id: SectionId,
  from: Section | undefined,
  to: Section | undefined,
  aliases: Guideline['aliases'],
): SectionDifference | undefined => {
  if (!from && !to) return undefined;
  const { changes, moved } = compareEntries(entriesOf(from), entriesOf(to), aliases);
  const isMarkup =
    from && to && changes.length === 0 && moved === 0 && writingOf(from) !== writingOf(to);
  if (changes.length === 0 && moved === 0 && !isMarkup) return undefined;
  return {
    id,
    title: sectionTitles[id],
    change: !from ? 'added' : !to ? 'removed' : isMarkup ? 'markup' : 'changed',
    entries: changes,
    moved,
  };
};

/** The sections that differ between two versions, in canonical order. */
export const compareSections = (from: Guideline, to: Guideline): SectionDifference[] =>
  sectionIds.flatMap((id) => {
    const find = ({ sections }: Guideline): Section | undefined =>
      sections.find((section) => section.id === id);
    return compareSection(id, find(from), find(to), to.aliases) ?? [];
  });
