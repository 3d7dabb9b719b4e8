import { visit } from 'unist-util-visit';
import { reportHeaderValue } from '#markdown/invisible/report.ts';
import type { NoticeReading } from '#markdown/read-notice.ts';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';
import { nearest } from '#report/nearest.ts';
import { placeOf } from '#report/place-of.ts';
import { headingLevels } from './heading-levels.ts';
import { reportUnseen } from './invisible-characters.ts';
import { reportRefused } from './links.ts';
import { namelessLinks } from './nameless-links.ts';
import { struckText } from './struck-text.ts';
import { textTables } from './text-tables.ts';

/** Joiners, marks of direction and variants of letters: languages other than English are spelled with them. */
const spelling = /[\u061C\u200C-\u200F\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

/** Checks a notice’s text against the rules that hold for a guideline’s. */
export const checkNotice = (
  { notice, document, headerPlaces }: NoticeReading,
  report: Report,
): void => {
  const { file, tree, source } = document;
  const documents = [document];
  const isMeant = (character: string): boolean =>
    notice !== undefined && !/^en\b/u.test(notice.lang) && spelling.test(character);
  reportUnseen(document, report, isMeant);
  const title = headerPlaces.get('title');
  if (notice && title)
    reportHeaderValue(notice.title, title, source, new Lines(source), report, isMeant);
  headingLevels.check({ documents }, report);
  textTables.check({ documents }, report);
  struckText.check({ documents }, report);
  namelessLinks.check({ documents }, report);
  reportRefused(document, report);
  if (!tree || !notice) return;
  const anchors = notice.prose.headings.map(({ anchor }) => anchor);
  visit(tree, 'link', (link) => {
    const anchor = link.url.slice(1);
    if (!link.url.startsWith('#') || anchor === '' || anchors.includes(anchor)) return;
    const meant = nearest(anchor, anchors);
    report('link-dead', placeOf({ file }, link), {
      found: `a link to #${anchor}`,
      expected: meant === undefined ? 'a heading of this notice' : `#${meant}`,
    });
  });
};
