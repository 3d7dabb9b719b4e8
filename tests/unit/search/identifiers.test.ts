import { expect, test } from 'vitest';
import { findIdentifiers } from '#search/identifiers.ts';
import { cleanQuery } from '#search/text.ts';

const first = (query: string): readonly string[] =>
  findIdentifiers(cleanQuery(query)).found[0]?.keys ?? [];

test.each([
  ['10.1148/radiol.2021203089', 'doi:10.1148/radiol.2021203089'],
  ['doi:10.1148/RADIOL.2021203089.', 'doi:10.1148/radiol.2021203089'],
  ['DOI 10.1148/radiol.2021203089', 'doi:10.1148/radiol.2021203089'],
  ['https://doi.org/10.1148/radiol.2021203089', 'doi:10.1148/radiol.2021203089'],
  ['http://dx.doi.org/10.1148%2Fradiol.2021203089', 'doi:10.1148/radiol.2021203089'],
  ['https://pubs.rsna.org/doi/full/10.1148/radiol.2021203089?x=1', 'doi:10.1148/radiol.2021203089'],
  ['(doi: 10.1148/radiol.2021203089)', 'doi:10.1148/radiol.2021203089'],
  ['10.1016/S0140-6736(05)67889-4', 'doi:10.1016/s0140-6736(05)67889-4'],
  [
    '10.1000/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
    'doi:10.1000/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
  ],
  ['PMID:31435129', 'pmid:31435129'],
  ['pmid 31435129', 'pmid:31435129'],
  ['PMID31435129', 'pmid:31435129'],
  ['PubMed 31435129', 'pmid:31435129'],
  ['https://pubmed.ncbi.nlm.nih.gov/31435129/?dopt=Abstract', 'pmid:31435129'],
  ['www.ncbi.nlm.nih.gov/pubmed/31435129', 'pmid:31435129'],
  ['PMC6684871', 'pmcid:PMC6684871'],
  ['PMCID: pmc 6684871', 'pmcid:PMC6684871'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6684871/', 'pmcid:PMC6684871'],
  ['NCT01442324', 'nct:NCT01442324'],
  ['nct-01442324', 'nct:NCT01442324'],
  ['ClinicalTrials.gov: NCT 01442324', 'nct:NCT01442324'],
  ['https://clinicaltrials.gov/ct2/show/NCT01442324', 'nct:NCT01442324'],
  ['https://classic.clinicaltrials.gov/study/nct01442324?a=b', 'nct:NCT01442324'],
  ['IPG441', 'nice:IPG441'],
  ['ipg 441', 'nice:IPG441'],
  ['NICE IPG-441', 'nice:IPG441'],
  ['Interventional procedures guidance 441', 'nice:IPG441'],
  ['https://www.nice.org.uk/guidance/ipg441/chapter/1', 'nice:IPG441'],
  ['NICE TA 999', 'nice:TA999'],
  ['L33777', 'lcd:L33777'],
  ['LCD L33777', 'lcd:L33777'],
  ['lcd 33777', 'lcd:L33777'],
  ['https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33777&ver=3', 'lcd:L33777'],
  ['A57743', 'article:A57743'],
  ['Article 57743', 'article:A57743'],
  [
    'https://www.cms.gov/medicare-coverage-database/view/article.aspx?articleid=57743',
    'article:A57743',
  ],
  ['K080376', 'fda510k:K080376'],
  ['510(k) no. K080376', 'fda510k:K080376'],
  ['510k 080376', 'fda510k:K080376'],
  ['http://www.accessdata.fda.gov/cdrh_docs/pdf8/K080376.pdf', 'fda510k:K080376'],
  [
    'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K080376',
    'fda510k:K080376',
  ],
  ['P130008/S012', 'pma:P130008/S012'],
  ['02-40000-26', 'guideline:02-40000-26'],
  ['02–40000–26', 'guideline:02-40000-26'],
  ['09-j0000-94', 'guideline:09-J0000-94'],
  ['09J000094', 'guideline:09-J0000-94'],
  ['https://mcgs.bcbsfl.com/MCG?mcgId=02-40000-26&pv=false', 'guideline:02-40000-26'],
  ['0600T', 'code:0600T'],
  ['CPT® code 0600t', 'code:0600T'],
  ['J9999', 'code:J9999'],
  ['HCPCS: J9999', 'code:J9999'],
  ['ICD-10-CM C22.0', 'code:C22.0'],
  ['CPT 99213', 'code:99213'],
])('%s is read', (typed, key) => {
  expect(first(typed)).toContain(key);
});

test.each([
  ['600T', 'code:0600T'],
  ['C220', 'code:C22.0'],
  ['31435129', 'pmid:31435129'],
  ['01442324', 'nct:NCT01442324'],
  ['33777', 'lcd:L33777'],
  ['080376', 'fda510k:K080376'],
  ['024000026', 'guideline:02-40000-26'],
  ['441', 'nice:*441'],
])('%s may be one, without what usually stands before it', (typed, key) => {
  expect(first(typed)).toContain(key);
});

test('several at once are read in their order', () => {
  const { found } = findIdentifiers('0601T; PMID 31435129, IPG441 and NCT01442324');
  expect(found.map(({ keys }) => keys[0])).toEqual([
    'code:0601T',
    'pmid:31435129',
    'nice:IPG441',
    'nct:NCT01442324',
  ]);
});

test.each(['liver tumors', 'phase II trial', '17.6 percent', 'COLDFIRE-2', '3 kV', 'H1'])(
  '%s holds none',
  (typed) => {
    expect(findIdentifiers(typed).found.filter(({ certainty }) => certainty === 'certain')).toEqual(
      [],
    );
  },
);
