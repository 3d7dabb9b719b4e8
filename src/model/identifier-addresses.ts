import type { Identifiers } from './citation.ts';

type Kind = keyof Identifiers;

const encodePath = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%3B', ';');

/** Where each identifier is looked up. Kinds without an address have no page that their number leads to. */
const patterns: Readonly<Partial<Record<Kind, (id: string) => string>>> = {
  doi: (id) => `https://doi.org/${encodePath(id)}`,
  pmid: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
  pmcid: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`,
  nct: (id) => `https://clinicaltrials.gov/study/${id}`,
  nice: (id) => `https://www.nice.org.uk/guidance/${id.toLowerCase()}`,
  lcd: (id) => `https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=${id.slice(1)}`,
  article: (id) =>
    `https://www.cms.gov/medicare-coverage-database/view/article.aspx?articleid=${id.slice(1)}`,
  fda510k: (id) => `https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=${id}`,
  deNovo: (id) => `https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/denovo.cfm?id=${id}`,
  pma: (id) =>
    `https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpma/pma.cfm?id=${id.replace('/', '')}`,
};

/**
 * The address of an identifier in its own registry.
 *
 * @param id the identifier in its canonical form (see `Identifiers`)
 * @returns the address, or undefined if the registry has no page by that number
 */
export const identifierAddress = (kind: Kind, id: string): string | undefined =>
  patterns[kind]?.(id);
