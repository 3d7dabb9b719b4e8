import { join } from 'node:path/posix';
import { readNotice } from '#markdown/read-notice.ts';
import type { Notice } from '#model/notice.ts';
import type { Report } from '#report/collector.ts';
import { checkNotice } from '#rules/check-notice.ts';
import { addressesFrom } from './addresses.ts';
import { entriesIn, reportUnknown } from './folder.ts';
import { kindOf } from './kind.ts';
import { readSection } from './text.ts';
import type { Surroundings } from './guideline-folder.ts';

/** The folder of the library’s notices. */
export const noticesName = 'notices';

/**
 * Reads and checks the notices of `content/notices/`, by the order of their files’ names. A library
 * without that folder has none.
 */
export const readNotices = (surroundings: Surroundings, report: Report): Notice[] => {
  const folder = join(surroundings.contentRoot, noticesName);
  if (kindOf(folder) !== 'folder') return [];
  const options = { ...addressesFrom(surroundings), attachmentHref: () => undefined, report };
  return entriesIn(folder).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.kind !== 'file' || !entry.name.endsWith('.mdx')) {
      reportUnknown(file, entry, 'a file for each notice, such as language-help.mdx', report);
      return [];
    }
    const source = readSection(file, report);
    if (source === undefined) return [];
    const reading = readNotice(file, source, options);
    checkNotice(reading, report);
    return reading.notice ? [reading.notice] : [];
  });
};
