import type { SourceKind } from '#model/citation.ts';
import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import type { Line } from '../line.ts';
import { tidy } from '../line.ts';
import { spanOf } from './form.ts';

const begins = '(?<=^|[.;()\\u001F–—]\\s?)';
const ends = '(?=[.;:,)\\u001F]|$)';
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
      '(?:Hayes )?(?:Health |Medical |Comparative |Genetic Test )?(?:Technology (?:Assessment|Brief|Directory|Prognosis)(?: Report)?|Evolving Evidence Review|Evidence Analysis Research Brief|Search (?:&|and) Summary|Clinical Utility Evaluation|Comparative Effectiveness Review|Precision Medicine Research Brief|Effectiveness Review)(?: Report)?' +
      count,
  },
  {
    kind: 'report',
    container: true,
    words:
      '(?:CADTH )?(?:Rapid Response Report|Optimal Use Report|Health Technology (?:Review|Assessment)|Technology Report|Horizon Scan(?:ning)?|Issues in Emerging Health Technologies|Reimbursement Review)(?:: [^.;:\\u001F]{3,80})?' +
      count,
  },
  {
    kind: 'report',
    container: true,
    words:
      '(?:ECRI )?(?:Hotline Response|Clinical Evidence Assessment|Health Technology Assessment Information Service|Emerging Technology (?:Evidence )?Report|Product Brief|Custom Product Brief|Target Report|Special Report)',
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
    container: false,
    words:
      '(?:AHRQ|WHO|NIH|DHHS|HHS|EPC|Report|Publication)?\\s?(?:Publication|Pub\\.?|Report|Document|Policy|Medical Policy)(?: (?:No\\.?|Number|#)):?\\s?[\\dA-Z][\\w./()-]*[\\w)]',
  },
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
      '(?:Tab|Chapter|Part|Policy|Report|No\\.|Number|#|Volume|Vol\\.?)\\s?(?:No\\.?\\s?|#\\s?)?[A-Z]?\\d[\\d.A-Z-]*',
  },
  {
    kind: 'unknown',
    container: false,
    words:
      'Committee (?:Opinion|Statement)(?: (?:No\\.?|Number))?\\s?\\d+|Practice Bulletin(?: (?:No\\.?|Number))?\\s?\\d+',
  },
  {
    kind: 'unknown',
    container: false,
    words:
      '(?:Reaffirmed|Reviewed|Last reviewed|Page last reviewed|Adopted|Approved|Archived|Reissued|Issued|Current as of|Last literature review|Search updated|Content current as of|Amended|Posted):?\\s(?:on\\s)?[^.;()\\u001F]{4,24}',
  },
  {
    kind: 'unknown',
    container: false,
    words:
      '(?:Resolution|Document|Revised|Res\\.) \\d+|Full (?:text|report)|Executive [Ss]ummary|Summary|Draft|White paper|Position statement|Policy statement|Consensus statement|Fact sheet|Press release|News release|Health Professional Version|Patient Version|Unpublished(?: data)?|Data on file|Personal communication',
  },
];
const patterns = all.map(({ words, ...rest }) => ({
  ...rest,
  pattern: new RegExp(`${begins}(?<words>${words})${ends}`, 'gu'),
}));

/** Series of guidelines and technology assessments, report numbers, and other standing phrases. */
export function readSeries(line: Line, draft: Draft, from: number): void {
  for (const { kind, container, pattern } of patterns) {
    line.lift(pattern, (match) => {
      if (match.index < from || draft.title !== undefined) return undefined;
      const words = tidy(match.groups?.['words'] ?? '');
      if (container && draft.containerTitle === undefined) fill(draft, 'containerTitle', words);
      else note(draft, words);
      if (draft.kind === 'unknown') draft.kind = kind;
      return spanOf(match);
    });
  }
}
