import type { Reading } from '#markdown/read-guideline.ts';
import type { Report } from '#report/collector.ts';
import { anchorCollisions } from './anchor-collisions.ts';
import { citations } from './citations.ts';
import { codeHistory } from './code-history.ts';
import { codeTables } from './code-tables.ts';
import { headerDates } from './header-dates.ts';
import { headingLevels } from './heading-levels.ts';
import { history } from './history.ts';
import { identifiers } from './identifiers.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { links } from './links.ts';
import { number } from './number.ts';
import { referenceDuplicates } from './reference-duplicates.ts';
import { referenceKeys } from './reference-keys.ts';
import { referenceReading } from './reference-reading.ts';
import { referenceRelations } from './reference-relations.ts';
import type { Rule } from './rule.ts';
import { studyFigures } from './study-figures.ts';
import { textTables } from './text-tables.ts';
import { unlinkedMentions } from './unlinked-mentions.ts';

const rules: readonly Rule[] = [
  number,
  invisibleCharacters,
  headingLevels,
  textTables,
  links,
  anchorCollisions,
  citations,
  unlinkedMentions,
  referenceKeys,
  referenceDuplicates,
  referenceReading,
  referenceRelations,
  identifiers,
  studyFigures,
  codeTables,
  codeHistory,
  history,
  headerDates,
];

/** Checks a guideline against every rule whose files could be read. */
export const checkGuideline = (reading: Reading, report: Report): void => {
  const unread = new Set(
    reading.documents.filter(({ tree }) => !tree).map(({ section }) => section),
  );
  for (const rule of rules)
    if (!rule.needs.some((file) => unread.has(file))) rule.check(reading, report);
};
