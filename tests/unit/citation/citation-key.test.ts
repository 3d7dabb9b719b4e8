import { expect, test } from 'vitest';
import { citationKey } from '#markdown/citation/citation-key.ts';
import { readCitation } from '#markdown/citation/read-citation.ts';

const keyOf = (line: string): string | undefined => citationKey(readCitation(line));
const article = (authors: string): string => `${authors}. Some title. Lancet. 2019;1(2):3-4.`;

test.each([
  ['ClinicalTrials.gov. NCT01442324: A study. A sponsor (July 2012).', 'nct01442324'],
  ['NICE. Interventional procedure guidance 441: A title (June 2015).', 'ipg441'],
  ['Centers for Medicare and Medicaid (CMS). Local Coverage Article: A title (A57743).', 'a57743'],
  ['Palmetto GBA. Local Coverage Determination (LCD): A title (L33777).', 'l33777'],
  ['CMS. National Coverage Determination (NCD) for Cell Therapy (110.24).', 'ncd-110-24'],
  ['CMS. Decision Memo for Screening (CAG-00439N). February 5, 2015.', 'cag-00439n'],
  ['FDA. Summary of Safety and Effectiveness. A device. No. K080376. April 2, 2008.', 'k080376'],
  ['FDA. Premarket Approval (PMA): A device. P130008. April 30, 2014.', 'p130008'],
  ['FDA. Premarket Approval (PMA): A device. P070014/S010.', 'p070014-s010'],
])('a record goes by its registry number: %s', (line, key) => {
  expect(keyOf(line)).toBe(key);
});

test.each([
  ['Meijerink MR, Ruarus AH, et al', 'meijerink-2019'],
  ['Łapińska Z', 'lapinska-2019'],
  ['Tameez-Ud-Din A', 'tameez-ud-din-2019'],
  ['Tameez Ud Din A', 'tameez-ud-din-2019'],
  ['van Meter K', 'van-meter-2019'],
  ["O'Brien K", 'obrien-2019'],
  ['O’Brien K', 'obrien-2019'],
  ['Großmann A', 'grossmann-2019'],
  ['Sørensen B', 'sorensen-2019'],
  ['Ærø C', 'aero-2019'],
  ['Đorđević D', 'dordevic-2019'],
  ['Frühling P', 'fruhling-2019'],
  ['Åkesson P', 'akesson-2019'],
  ['King ML Jr', 'king-2019'],
])('an article goes by its first author and year: %s', (authors, key) => {
  expect(keyOf(article(authors))).toBe(key);
});

test.each([
  [
    'UpToDate. Image-guided ablation of lung tumors. 2021. Accessed at uptodate.com.',
    'uptodate-2021',
  ],
  ['American Cancer Society (ACS). Cancer Facts. 2021.', 'acs-2021'],
  ['American Cancer Society. Cancer Facts. 2021.', 'american-cancer-society-2021'],
  [
    'Kufe DW, Pollock RE, editors. Cancer Medicine. 6th ed. Hamilton (ON): Decker; 2003.',
    'kufe-2003',
  ],
])('bodies and editors: %s', (line, key) => {
  expect(keyOf(line)).toBe(key);
});

test.each([
  'Irreversible electroporation: ready for prime time? Lancet Oncol. 2012;13(2):e50.',
  'American Cancer Society. Liver Cancer. Accessed at www.cancer.org.',
  '',
])('there is no key without an author and a year: %s', (line) => {
  expect(keyOf(line)).toBeUndefined();
});

test('a trial number in an article does not make its key', () => {
  expect(keyOf('Smith J. A trial. Lancet. 2019;1(2):3-4. NCT01442324.')).toBe('smith-2019');
});
