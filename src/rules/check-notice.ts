import { visit } from 'unist-util-visit';
import type { NoticeReading } from '#markdown/read-notice.ts';
import type { Report } from '#report/collector.ts';
import { nearest } from '#report/nearest.ts';
import { placeOf } from '#report/place-of.ts';
import { headingLevels } from './heading-levels.ts';
import { reportInvisible } from './invisible-characters.ts';
import { reportRefused } from './links.ts';
import { textTables } from './text-tables.ts';

/** Joiners and marks of direction: languages other than English are spelled with them. */
const spelling = /[\u200C-\u200F]/u;

/** Checks a notice’s text against the rules that hold for a guideline’s. */
export const checkNotice = ({ notice, document }: NoticeReading, report: Report): void => {
  const { file, tree } = document;
  const documents = [document];
  reportInvisible(
    document,
    report,
    (character) => notice !== undefined && !/^en\b/u.test(notice.lang) && spelling.test(character),
  );
  headingLevels.check({ documents }, report);
  textTables.check({ documents }, report);
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
