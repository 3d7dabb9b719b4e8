import type { Reading } from '#markdown/read-guideline.ts';
import type { Report } from '#report/collector.ts';
import { archiving } from './archiving.ts';
import { anchorCollisions } from './anchor-collisions.ts';
import { citations } from './citations.ts';
import { codeHistory } from './code-history.ts';
import { codeOverlaps } from './code-overlaps.ts';
import { codeTables } from './code-tables.ts';
import { doubtfulDates } from './doubtful-dates.ts';
import { headerDates } from './header-dates.ts';
import { headingLevels } from './heading-levels.ts';
import { history } from './history.ts';
import { identifierLinks } from './identifier-links.ts';
import { identifiers } from './identifiers.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { links } from './links.ts';
import { listedSince } from './listed-since.ts';
import { namelessLinks } from './nameless-links.ts';
import { number } from './number.ts';
import { referenceDuplicates } from './reference-duplicates.ts';
import { referenceIdentifiers } from './reference-identifiers.ts';
import { referenceKeys } from './reference-keys.ts';
import { referenceReading } from './reference-reading.ts';
import { referenceRelations } from './reference-relations.ts';
import { revisionContradictions } from './revision-contradictions.ts';
import { relatedGuidelines } from './related-guidelines.ts';
import { relationCircles } from './relation-circles.ts';
import type { Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { struckText } from './struck-text.ts';
import { studyFigures } from './study-figures.ts';
import { textTables } from './text-tables.ts';
import { unlinkedMentions } from './unlinked-mentions.ts';

const rules: readonly Rule[] = [
  number,
  sectionOrder,
  invisibleCharacters,
  headingLevels,
  textTables,
  struckText,
  links,
  namelessLinks,
  anchorCollisions,
  citations,
  unlinkedMentions,
  referenceKeys,
  referenceDuplicates,
  referenceReading,
  referenceRelations,
  relationCircles,
  identifiers,
  identifierLinks,
  referenceIdentifiers,
  studyFigures,
  relatedGuidelines,
  codeTables,
  codeOverlaps,
  codeHistory,
  history,
  revisionContradictions,
  listedSince,
  headerDates,
  archiving,
  doubtfulDates,
];

/** Checks a guideline against every rule whose files could be read. */
export const checkGuideline = (reading: Reading, report: Report): void => {
  const unread = new Set(
    reading.documents.filter(({ tree }) => !tree).map(({ section }) => section),
  );
  for (const rule of rules)
    if (!rule.needs.some((file) => unread.has(file))) rule.check(reading, report);
};
