import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { isDay } from '#model/date.ts';
import { isGuidelineNumber, type Guideline } from '#model/guideline.ts';
import { versionDate } from '#model/version.ts';
import type { Finding } from '#report/finding.ts';
import { hasErrors } from '#report/report.ts';
import { freeze } from './freeze.ts';
import { withRevisedDate, withWaitingRow } from './next-version.ts';
import { readLibrary, type LibraryOptions } from './read.ts';
import { recordAnchors } from './registries.ts';
import { readRecords, versionsFolder } from './version-records.ts';

/** What came of opening a guideline’s next version. */
export type Revising =
  /** It was called wrongly. */
  | { readonly outcome: 'misused'; readonly reason: string }
  /** The state of the content does not allow it; nothing was written. */
  | { readonly outcome: 'refused'; readonly reason: string; readonly findings: readonly Finding[] }
  | {
      readonly outcome: 'done';
      /** Date of the version that was frozen, and its folder. */
      readonly frozen: string;
      readonly folder: string;
      /** What the editor has left to do, as sentences. */
      readonly left: readonly string[];
    };

const refused = (reason: string, findings: readonly Finding[] = []): Revising => ({
  outcome: 'refused',
  reason,
  findings,
});

const leftToDo = (guideline: Guideline, folder: string, date: string, row?: number): string[] => {
  const history = join(folder, 'update-history.mdx');
  const due = guideline.nextReview;
  return [
    row === undefined
      ? `Write the update history with an entry of ${date}: ${history}.`
      : `Say what the revision does, in the row of ${date}: ${history}:${String(row)}.`,
    'Change the sections that it changes.',
    `If the committee reviewed it: its day as “date” in ${join(folder, 'committee-approval.mdx')}, and as “reviewed” in ${join(folder, 'index.mdx')}.`,
    ...(due === undefined
      ? []
      : [
          `Give the day of the next review anew, “nextReview” in ${join(folder, 'index.mdx')}: it says ${due}.`,
        ]),
    'Then “npm run check”, and “npm run anchors” before publishing. Commit content/ as a whole.',
  ];
};

/**
 * Keeps a guideline as it is as a version, and opens the next one: the revised date is set, and the
 * update history has a row that waits for its entry. Writes nothing unless all of it can be done,
 * and never over anything.
 *
 * @param number the guideline’s number
 * @param date the next version’s revised date, ISO 8601
 */
export const revise = (options: LibraryOptions, number: string, date: string): Revising => {
  if (!isGuidelineNumber(number))
    return {
      outcome: 'misused',
      reason: `“${number}” is no guideline’s number, such as 02-40000-26.`,
    };
  if (!isDay(date))
    return {
      outcome: 'misused',
      reason: `“${date}” is no day that exists, written like 2025-06-15.`,
    };
  const { contentRoot } = options;
  const { guidelines, registries, findings } = readLibrary(options);
  const guideline = guidelines.find((candidate) => candidate.number === number);
  const folder = join(contentRoot, 'guidelines', number);
  if (!guideline) return refused(`There is no guideline ${number} in ${contentRoot}.`);
  if (hasErrors(findings))
    return refused('The content has errors; a version is frozen only when it has none.', findings);
  if (guideline.archived !== undefined)
    return refused(
      `${number} is archived since ${guideline.archived}. Take the field “archived” out first, if it is in force again.`,
    );
  const current = versionDate(guideline);
  if (date <= current)
    return refused(`${date} is not after ${current}, the date of the present version.`);
  const place = join(versionsFolder(contentRoot, number), current);
  if (existsSync(place)) return refused(`The version of ${current} is frozen already: ${place}.`);

  const ignore = (): void => undefined;
  const records = readRecords(contentRoot, number, ignore)?.data ?? {};
  const index = join(folder, 'index.mdx');
  const history = join(folder, 'update-history.mdx');
  const nextIndex = withRevisedDate(readFileSync(index, 'utf8'), date);
  const nextHistory = existsSync(history)
    ? withWaitingRow(readFileSync(history, 'utf8'), date)
    : undefined;
  const frozen = freeze(contentRoot, guideline, records);
  recordAnchors(contentRoot, guideline, registries.get(number) ?? { published: [], aliases: {} });
  writeFileSync(index, nextIndex);
  if (nextHistory) writeFileSync(history, nextHistory.text);
  return {
    outcome: 'done',
    frozen: current,
    folder: frozen,
    left: leftToDo(guideline, folder, date, nextHistory?.line),
  };
};
