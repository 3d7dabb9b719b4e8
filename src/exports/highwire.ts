import type { Guideline } from '#model/guideline.ts';
import { guidelinePath, siteAddress, type Site } from '#model/site-paths.ts';

/**
 * A guideline’s page as Highwire Press tags describe it: a report of its publisher, by which
 * reference managers take it along. Each is the name and the content of a `<meta>`.
 */
export const highwireTags = (
  guideline: Guideline,
  site: Site,
): [name: string, content: string][] => [
  ['citation_title', guideline.subject],
  ['citation_technical_report_institution', guideline.publisher],
  ['citation_technical_report_number', guideline.number],
  [
    'citation_publication_date',
    (guideline.revised ?? guideline.originalEffective).replaceAll('-', '/'),
  ],
  ['citation_fulltext_html_url', siteAddress(site, guidelinePath(site.base, guideline.number))],
];
