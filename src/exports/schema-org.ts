import type { Citation } from '#model/citation.ts';
import type { Guideline } from '#model/guideline.ts';
import { identifierAddress } from '#model/identifier-addresses.ts';
import { citationsOf, codingsOf } from '#model/records.ts';
import { guidelinePath, siteAddress, type Site } from '#model/site-paths.ts';

const addressOf = ({ identifiers, url }: Citation): string | undefined => {
  for (const kind of ['doi', 'pmid', 'nct', 'nice', 'lcd', 'article', 'fda510k'] as const) {
    const id = identifiers[kind];
    const address = id === undefined ? undefined : identifierAddress(kind, id);
    if (address !== undefined) return address;
  }
  return url;
};

const work = (citation: Citation): Record<string, unknown> => ({
  '@type': citation.kind === 'journal-article' ? 'ScholarlyArticle' : 'CreativeWork',
  name: citation.title ?? citation.line,
  url: addressOf(citation),
});

/** A guideline’s page as schema.org describes it (`MedicalWebPage`), for search engines. */
export const guidelineWebPage = (guideline: Guideline, site: Site): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  name: guideline.subject,
  alternateName: guideline.abbreviation,
  url: siteAddress(site, guidelinePath(site.base, guideline.number)),
  inLanguage: 'en-US',
  identifier: guideline.number,
  dateModified: guideline.revised,
  lastReviewed: guideline.reviewed,
  isBasedOn: guideline.publisherHref,
  sourceOrganization: { '@type': 'Organization', name: guideline.publisher },
  audience: { '@type': 'MedicalAudience', audienceType: 'Clinician' },
  about: {
    '@type': 'MedicalProcedure',
    name: guideline.subject,
    code: codingsOf(guideline)
      .filter(
        ({ system, codeEnd }) => (system === 'CPT' || system === 'HCPCS') && codeEnd === undefined,
      )
      .map(({ code, system }) => ({
        '@type': 'MedicalCode',
        codeValue: code,
        codingSystem: system,
      })),
  },
  citation: citationsOf(guideline).map(work),
});
