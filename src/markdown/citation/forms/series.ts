import type { SourceKind } from '#model/citation.ts';
import type { Draft } from '../draft.ts';
import { datesIn } from '../dates.ts';
import { fill, note } from '../draft.ts';
import type { Line } from '../line.ts';
import { tidy } from '../line.ts';
import { spanOf } from './form.ts';

const begins = '(?<=^|[.;()[\\u001F–—]\\s?)';
const ends = '(?=[.;:,)\\]\\u001F]|$)';
const count = '(?:,?\\s(?:No\\.?|Number|Nos\\.?|#|Report)?\\s?[\\dA-Z][\\d.A-Z/-]*(?<=\\d))?';

interface Series {
  readonly kind: SourceKind;
  readonly words: string;
  /** Whether the words name the container; otherwise they are kept as a note. */
  readonly container: boolean;
}

const all: readonly Series[] = [
  {
    kind: 'report',
    container: true,
    words:
      '(?:(?:Hayes|HAYES|HTA) )?(?:Health |Medical |Comparative |Genetic Test |Clinical )?(?:Technology (?:Assessment|Brief|Directory|Prognosis)(?: Report)?|Genetic Test Evaluation(?: \\(GTE\\))?|Research (?:Brief|Response)|Evolving Evidence Review|Evidence Analysis Research Brief|Search (?:&|and) Summary|Clinical Utility Evaluation|Molecular Test Assessment|Medical Code Brief|Comparative Effectiveness Review|Precision Medicine Research Brief|Effectiveness Review)(?: Report)?' +
      count,
  },
  {
    kind: 'report',
    container: true,
    words:
      '(?:CADTH )?(?:[Rr]apid [Rr]esponse [Rr]eport|Optimal Use Report|Health Technology (?:Review|Assessment)|Technology Report|Horizon Scan(?:ning)?|Issues in Emerging Health Technologies|Reimbursement Review)(?:: [^.;:()\\u001F]{3,80})?' +
      count,
  },
  {
    kind: 'report',
    container: true,
    words:
      '(?:ECRI )?(?:Hotline Response|(?:Custom )?Rapid Response|Health Technology Forecast|Evidence Analysis|Hotline Service|Clinical Evidence Assessment|Health Technology Assessment Information Service|Emerging Technology (?:Evidence )?Report|Product Brief|Custom Product Brief|Target Report|Special Report)',
  },
  {
    kind: 'report',
    container: true,
    words:
      '(?:Evidence Report/Technology Assessment|Comparative Effectiveness (?:Technical )?Review|Technical Brief|Evidence Synthesis|Methods Guide|Future Research Needs Paper|WHO Technical Report Series|Technical Report Series)' +
      count,
  },
  {
    kind: 'report',
    container: true,
    words:
      '(?:(?!Last|Date|Next)\\p{Lu}[\\p{L}&]*\\s){0,5}(?:Clinical Policy Bulletin|(?:Medical|Clinical|Pharmacy|Drug) (?:Coverage |Drug |Benefit |Clinical )*Policy|(?:Medical )?Coverage (?:Policy|Guideline)|Coverage Determination Guideline|Clinical UM Guideline|Utilization Review Guideline|Medical Coverage Guidelines?)(?:,?\\s(?:(?:No\\.?|Number|#):?\\s?)?(?=[A-Z\\d.-]*\\d)[A-Z\\d][A-Z\\d.-]*[A-Z\\d](?=:)|,?\\s(?:(?:No\\.?|Number|#):?\\s?)?(?=[A-Z\\d.-]*\\d)[A-Z\\d](?:[A-Z\\d.-]*[A-Z\\d])?|(?!:))',
  },
  {
    kind: 'report',
    container: false,
    words:
      '(?:[A-Z]{2,6}|Report|Publication)?\\s?(?:[Pp]ublication|Pub\\.?|Report|Document|Policy|Medical Policy)(?: (?:[Nn]o\\.?|[Nn]umber|#)| (?=\\d)):?\\s?[\\dA-Z](?:[\\w./-]*\\w)?',
  },
  { kind: 'report', container: false, words: 'Final (?:[Ee]vidence )?[Rr]eport' },
  {
    kind: 'report',
    container: false,
    words:
      'Prepared (?:by|for) [^\\u001F()]{5,250}(?:\\([^()]*\\)[^\\u001F()]{0,100})?\\.?(?=\\))|Prepared (?:by|for) [^\\u001F().]{5,250}',
  },
  {
    kind: 'unknown',
    container: false,
    words:
      '(?:Tab|Record|Chapter|Part(?! \\d{1,2}:)|Policy|Report|No\\.|Number:?|#|Volume|Vol\\.?)\\s?(?:No\\.?\\s?|#\\s?)?[A-Z]?\\d[\\d.A-Z-]*',
  },
  {
    kind: 'unknown',
    container: false,
    words:
      '(?:[A-Z]{3,5} )?(?:Green-top |Scientific |Clinical |Practice |Committee |Technical )?(?:Guideline|Bulletin|Opinion|Statement|Advisory|Consensus) (?:No\\.?|Number)\\s?\\d+[a-z]?',
  },
  {
    kind: 'unknown',
    container: false,
    words:
      '(?:Reaffirmed|Annual [Rr]eview|[Rr]eviewed|(?:Page )?[Ll]ast [Rr]eview(?:ed)?(?: [Dd]ate)?|(?:Next )?[Rr]eview [Dd]ate|Date (?:of (?:FDA )?(?:Notice of )?Approval|approved|cleared)|(?:Approval|Clearance|Decision|Posting|Origination|Original) [Dd]ate|Adopted|Approved(?! by)|Archived|Reissued|Issued|Current as of|Last literature review|Search updated|Content current as of|Amended|Posted):?\\s(?:on\\s)?[^.;()\\u001F]{4,24}',
  },
  {
    kind: 'unknown',
    container: false,
    words:
      '(?:Resolution|Document|Revised|Res\\.) \\d+|Full (?:text|report)|Executive [Ss]ummary|Clinical [Pp]ractice [Gg]uidelines?|(?:\\p{Lu}\\p{L}+ ){0,4}Project ID:?\\s[A-Z\\d-]+|Technical [Rr]eport|Summary|Draft|White paper|Position statement|Policy statement|Consensus statement|Fact sheet|(?:FDA )?(?:[Pp]ress [Rr]elease|[Nn]ews [Rr]elease|Safety [Cc]ommunication|News & Events)|Text [Rr]evision(?: \\(DSM-[\\dIV-]+-TR\\))?|Health Professional Version|Patient Version|Committee of Origin: [^.;()\\u001F]{3,60}|\\d{1,4} (?:p|pp|pages)|Approved by (?:[^.;\\u001F]|\\.(?=\\p{L})){3,80}|Abstract (?:[Nn]o\\.? |[Nn]umber |#)?[A-Z\\d][A-Z\\d-]*|Unpublished(?: data)?|Data on file|Personal communication',
  },
];
const patterns = all.map(({ words, ...rest }) => ({
  ...rest,
  pattern: new RegExp(`${begins}(?<words>${words})${ends}`, 'gu'),
}));

/** Whether words that can be a title are left beside the name of the series. */
function leavesTitle(rest: string, from: number, match: RegExpExecArray): boolean {
  const { start, end } = spanOf(match);
  const others = `${rest.slice(from, start)} ${rest.slice(end)}`;
  return datesIn(others)
    .reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), others)
    .split(/\s+/u)
    .some((word) => /\p{L}{3}/u.test(word));
}

/** Series of guidelines and technology assessments, report numbers, and other standing phrases. */
export function readSeries(line: Line, draft: Draft, from: number): void {
  for (const { kind, container, pattern } of patterns) {
    line.lift(pattern, (match, rest) => {
      if (match.index < from || draft.title !== undefined) return undefined;
      if (container && !leavesTitle(rest, from, match)) return undefined;
      const words = tidy(match.groups?.['words'] ?? '');
      if (container && draft.containerTitle === undefined) fill(draft, 'containerTitle', words);
      else note(draft, words);
      if (draft.kind === 'unknown') draft.kind = kind;
      return spanOf(match);
    });
  }
}
