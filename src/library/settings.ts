import { join } from 'node:path/posix';
import { noSettings, settingsSchema, type Settings } from '#model/settings.ts';
import type { Report } from '#report/collector.ts';

import { kindOf } from './kind.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml-file.ts';

/** Reads `content/library.yaml`; where it cannot be used, that has been reported and a stand-in comes back. */
export const readSettings = (contentRoot: string, report: Report): Settings => {
  const file = join(contentRoot, 'library.yaml');
  if (kindOf(file) === undefined) {
    report('library-settings', { file, line: 1, column: 1 }, { found: 'no settings' });
    return noSettings;
  }
  const text = readText(file, report);
  const settings =
    text === undefined
      ? undefined
      : readYaml(text, file, settingsSchema, 'library-settings', report);
  return settings?.data ?? noSettings;
};
