import { join } from 'node:path/posix';
import { noSynonyms, synonymsSchema, type Synonyms } from '#model/synonyms.ts';
import type { Report } from '#report/collector.ts';

import { kindOf } from './kind.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml-file.ts';

export const synonymsName = 'synonyms.yaml';

/** The list that comes with the project: it serves libraries that have none of their own. */
const ownList = `content/${synonymsName}`;

/** Reads a library’s `synonyms.yaml`; where it cannot be used, that has been reported and an empty list comes back. */
export const readSynonyms = (contentRoot: string, report: Report): Synonyms => {
  const file = [join(contentRoot, synonymsName), ownList].find(
    (candidate) => kindOf(candidate) !== undefined,
  );
  const text = file === undefined ? undefined : readText(file, report);
  if (file === undefined || text === undefined) return noSynonyms;
  return readYaml(text, file, synonymsSchema, 'synonyms-malformed', report)?.data ?? noSynonyms;
};
