import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import { positionWords } from '#model/position-words.ts';
import { positionsOf } from '#model/records.ts';
import { versionDate } from '#model/version.ts';
import { counted, listed } from '../words.ts';
import type { EntryChange } from './compare-entries.ts';
import type { EntryKind } from './entries.ts';
import type { SectionDifference } from './sections.ts';

type Change = EntryChange['change'];

const saidBy = (guideline: Guideline): string =>
  listed(positionsOf(guideline).map((position) => `“${positionWords(position)}”`));

const positionPart = (
  from: Guideline,
  to: Guideline,
  sections: readonly SectionDifference[],
): string => {
  const [before, after] = [saidBy(from), saidBy(to)];
  if (before !== after) {
    if (before === '') return `a position, ${after}, was added`;
    if (after === '') return `the position, ${before}, was removed`;
    return `the position changed from ${before} to ${after}`;
  }
  const isReworded = sections.some(
    ({ id, change }) => id === 'position-statement' && change !== 'markup',
  );
  const hasStatement = ({ sections: all }: Guideline): boolean =>
    all.some(({ id }) => id === 'position-statement');
  if (before === '' && !hasStatement(from) && !hasStatement(to)) return 'neither states a position';
  if (before === '' && isReworded) return 'the position statement changed its wording';
  return isReworded
    ? 'the position kept its status and changed its wording'
    : 'the position stayed as it was';
};

/** “the code 0602T was added”, “3 references were removed” */
const countedChange = (names: readonly string[], noun: string, change: Change): string => {
  const isNamed = noun === 'code' && names.length <= 4;
  const what = isNamed
    ? `the ${names.length === 1 ? noun : `${noun}s`} ${listed(names)}`
    : counted(names.length, noun, noun === 'study' ? 'studies' : `${noun}s`);
  return `${what} ${names.length === 1 ? 'was' : 'were'} ${change}`;
};

const counts = [
  ['code', 'code'],
  ['study', 'study'],
  ['definition', 'definition'],
  ['exception', 'program exception'],
  ['related', 'related guideline'],
  ['reference', 'reference'],
] as const satisfies readonly (readonly [EntryKind, string])[];

const recordParts = (sections: readonly SectionDifference[]): string[] => {
  const entries = sections.flatMap((section) => section.entries);
  return counts.flatMap(([kind, noun]) =>
    (['added', 'revised', 'removed'] as const).flatMap((change) => {
      const names = entries
        .filter((entry) => entry.kind === kind && entry.change === change)
        .map(({ name }) => name);
      return names.length === 0 ? [] : [countedChange(names, noun, change)];
    }),
  );
};

/** “the section “Definitions” was added” */
const sectionParts = (sections: readonly SectionDifference[]): string[] =>
  (['added', 'removed'] as const).flatMap((change) => {
    const titles = sections
      .filter((section) => section.change === change)
      .map(({ title }) => title);
    return titles.length === 0
      ? []
      : [
          `the ${titles.length === 1 ? 'section' : 'sections'} ${listed(titles.map((title) => `“${title}”`))} ${titles.length === 1 ? 'was' : 'were'} ${change}`,
        ];
  });

/** The sections whose running text differs, apart from the position’s, which has its own part. */
const textPart = (sections: readonly SectionDifference[]): string[] => {
  const titles = sections
    .filter(
      ({ id, change, entries }) =>
        change === 'changed' &&
        id !== 'position-statement' &&
        entries.some(({ kind }) => kind === 'text'),
    )
    .map(({ title }) => title);
  return titles.length === 0
    ? []
    : [`the text of ${listed(titles.map((title) => `“${title}”`))} changed`];
};

/** What two versions differ in, each part as a phrase without a full stop. */
export interface Summary {
  /** What became of the position. */
  readonly position: string;
  readonly others: readonly string[];
  /** All of it in one sentence that can be quoted. */
  readonly sentence: string;
}

export const summaryOf = (
  from: Guideline,
  to: Guideline,
  sections: readonly SectionDifference[],
): Summary => {
  const position = positionPart(from, to, sections);
  const others = [...recordParts(sections), ...textPart(sections), ...sectionParts(sections)];
  return {
    position,
    others,
    sentence: `Between the versions of ${longDate(versionDate(from))} and ${longDate(versionDate(to))} of guideline ${to.number}, ${[position, ...others].join('; ')}.`,
  };
};
