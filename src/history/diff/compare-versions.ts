import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import { versionDate } from '#model/version.ts';
import { compareLines, type LineChange } from './lines.ts';
import { compareSections, type SectionDifference } from './sections.ts';
import { summaryOf } from './summary.ts';

/** What two versions of a guideline differ in. */
export interface Difference {
  /** Dates of the two versions, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Everything in one sentence that can be quoted. */
  readonly summary: string;
  /** The same in parts, phrases without a full stop: what became of the position, and all else. */
  readonly position: string;
  readonly others: readonly string[];
  /** The fields of the header, and the notice, that differ. */
  readonly header: readonly { readonly label: string; readonly lines: readonly LineChange[] }[];
  readonly sections: readonly SectionDifference[];
  /** Titles of the sections that are the same in both. */
  readonly unchanged: readonly string[];
}

const date = (day: string | undefined): string[] => (day === undefined ? [] : [longDate(day)]);

const headerLines = (guideline: Guideline): Record<string, string[]> => ({
  Subject: [guideline.subject],
  Abbreviation: guideline.abbreviation === undefined ? [] : [guideline.abbreviation],
  'Original effective date': date(guideline.originalEffective),
  Reviewed: date(guideline.reviewed),
  Revised: date(guideline.revised),
  'Next review': date(guideline.nextReview),
  Archived: date(guideline.archived),
  'Applies to':
    guideline.linesOfBusiness === 'all' ? ['All lines of business'] : guideline.linesOfBusiness,
  Notice: guideline.notice.flatMap((block) =>
    (block.kind === 'prose' ? block : block.prose).text.split('\n'),
  ),
});

/**
 * Compares two versions of a guideline: running text word by word, everything that has a name or
 * a key as what it is. The later version’s aliases tell what was renamed.
 */
export const compareVersions = (from: Guideline, to: Guideline): Difference => {
  const sections = compareSections(from, to);
  const { position, others, sentence } = summaryOf(from, to, sections);
  const before = headerLines(from);
  const after = headerLines(to);
  const header = Object.keys(after).flatMap((label) => {
    const lines = compareLines(before[label] ?? [], after[label] ?? []);
    return lines.length === 0 ? [] : [{ label, lines }];
  });
  const touched = new Set(sections.map(({ id }) => id));
  return {
    from: versionDate(from),
    to: versionDate(to),
    summary: sentence,
    position,
    others,
    header,
    sections,
    unchanged: to.sections.filter(({ id }) => !touched.has(id)).map(({ title }) => title),
  };
};
