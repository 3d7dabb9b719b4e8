import { matchAt } from './match-at.ts';
import type { Pagination } from './pagination.ts';
import { paginationAt } from './pagination.ts';

/** Volume, issue and place of an article, as they stand together: `299(2):470-480`. */
export interface Locator {
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly eLocator?: string;
  /** A year in brackets between volume and pages, as MLA prints it: `299.2 (2021): 470-480`. */
  readonly year?: string;
  readonly end: number;
}

const label = /(?:vol(?:ume)?s?\.?\s?)(?=[\dA-Z])/iuy;
const volume =
  /(?<v>(?:\d{1,4}[A-Za-z]?(?:[-–/]\d{1,4})?|[IVXLC]{1,7}|[A-Z]{1,2}-?\d{1,3}))(?![\p{L}\d])/uy;
const mlaIssue = /\.(?<i>\d{1,2}(?:[-–]\d{1,2})?)(?=\s?[(:,])/uy;
const supplement =
  /[\s,]{0,2}(?<i>(?:\d{1,2}\s)?(?:Suppl(?:ement)?s?|Pt|Part|Spec(?:ial)? (?:No|Issue)|Special|Proc)(?:(?:[.\s_]{1,2}(?!\d{4})[A-Z]?\d{0,2}[A-Z]?(?:[-–]\d{1,2})?)|\d{1,2})?(?:\sPt\s\d)?)(?![\p{L}\d])/iuy;
const bracketed = /\s?\((?<i>[^()[\]\u001F]{1,50})\)/uy;
const worded =
  /[,;.]?\s?(?:(?:no|nr|n°|№|issue|iss|number|#)\.?\s?)(?<i>\d{1,4}(?:[-–/]\d{1,4})?(?:\sSuppl(?:ement)?(?:\s\d+)?)?|Suppl(?:ement)?\.?\s?\d*)(?![\p{L}\d])/iuy;
/** `vol. 29, no. 4, 2018, pp. 512`, as MLA prints the year. */
const yearBeforePages = /,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?<y>(?:19|20)\d\d)(?=,\spp?\.)/uy;
const beforePages = /\s?[:,;.]\s?(?=[^\s])|\s(?=pp?\.?\s?\d)|\s?[:,]?\s(?=art(?:icle|\.)\s)/iuy;

/** `4 Pt 2`, `Suppl 1`, `15_suppl` as printed, without a loose full stop. */
const issueText = (printed: string): string => printed.trim().replace(/\.$/u, '');

function issueAt(text: string, start: number): { issue?: string; year?: string; end: number } {
  const mla = matchAt(mlaIssue, text, start);
  if (mla?.groups?.['i'] !== undefined)
    return { issue: mla.groups['i'], end: start + mla[0].length };
  const extra = matchAt(supplement, text, start);
  const first = extra?.groups?.['i'];
  const from = start + (extra?.[0].length ?? 0);
  const inBrackets = matchAt(bracketed, text, from);
  const printed = inBrackets?.groups?.['i'];
  if (inBrackets !== undefined && printed !== undefined) {
    const end = from + inBrackets[0].length;
    const plain = printed.replace(/^(?:no|issue|iss)\.?\s?(?=\d)/iu, '');
    if (/^(?:19|20)\d\d$/u.test(printed)) {
      return { ...(first === undefined ? {} : { issue: issueText(first) }), year: printed, end };
    }
    return { issue: issueText(first === undefined ? plain : `${first} (${plain})`), end };
  }
  if (first !== undefined) return { issue: issueText(first), end: from };
  const inWords = matchAt(worded, text, start);
  if (inWords?.groups?.['i'] !== undefined) {
    return { issue: issueText(inWords.groups['i']), end: start + inWords[0].length };
  }
  return { end: start };
}

function pagesAfter(text: string, start: number): Pagination | undefined {
  const separator = matchAt(beforePages, text, start);
  if (separator === undefined) return undefined;
  return paginationAt(text, start + separator[0].length);
}

/**
 * Reads volume, issue and pages exactly at `start`, each where printed; undefined unless there
 * is a volume or an issue.
 */
export function locatorAt(text: string, start: number): Locator | undefined {
  const labelled = matchAt(label, text, start);
  const from = start + (labelled?.[0].length ?? 0);
  const found = matchAt(volume, text, from);
  const number = found?.groups?.['v'];
  const afterVolume = number === undefined ? from : from + number.length;
  const { issue, year, end } = issueAt(text, afterVolume);
  if (number === undefined && issue === undefined) return undefined;
  const inWords = year === undefined ? matchAt(yearBeforePages, text, end) : undefined;
  const place = pagesAfter(text, end + (inWords?.[0].length ?? 0));
  const yearText = year ?? inWords?.groups?.['y'];
  return {
    ...(number === undefined ? {} : { volume: number }),
    ...(issue === undefined ? {} : { issue }),
    ...(place?.page === undefined ? {} : { page: place.page }),
    ...(place?.eLocator === undefined ? {} : { eLocator: place.eLocator }),
    ...(yearText === undefined ? {} : { year: yearText }),
    end: place?.end ?? end,
  };
}
