import type { FoundDate } from './dates.ts';
import { dateAt } from './dates.ts';
import { matchAt } from './match-at.ts';
import type { Pagination } from './pagination.ts';
import { paginationAt } from './pagination.ts';

/** Volume, issue and place of an article, as they stand together: `299(2):470-480`. */
export interface Locator {
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly eLocator?: string;
  /** A date between volume and pages, as MLA prints it: `299.2 (2021): 470-480`. */
  readonly date?: FoundDate;
  readonly end: number;
}

const label = /(?:vol(?:ume)?s?\.?\s?)(?=[\dA-Z])/iuy;
const volume =
  /(?<v>(?:\d{1,4}(?:[A-Za-z]|-[A-Z](?=\s?[(:;,]))?(?:[-–/]\d{1,4})?|[IVXLC]{1,7}|[A-Z]{1,2}-?\d{1,3}))(?![\p{L}\d])/uy;
const mlaIssue = /\.(?<i>\d{1,2}(?:[-–]\d{1,2})?)(?=\s?[(:,])/uy;
const supplement =
  /[\s,]{0,2}(?<i>(?:\d{1,2}\s)?(?:Suppl(?:ement)?s?|Pt|Part|Spec(?:ial)? (?:No|Issue)|Special|Proc)(?:(?:[.\s_]{1,2}(?!\d{4})[A-Z]?\d{0,2}[A-Z]?(?:[-–]\d{1,2})?)|\d{1,2})?(?:\sPt\s\d)?)(?![\p{L}\d])/iuy;
const bracketed =
  /\.?\s?(?:\((?<round>[^()[\]\u001F]{1,50}(?:\[[^()[\]\u001F]{1,20}\])?)\)|\[(?<square>\d{1,4}(?:[-–/]\d{1,4})?|Suppl[^()[\]\u001F]{0,12})\])/uy;
const worded =
  /[,;.:]?\s?(?:(?:no|nr|n°|№|issue|iss|number|#)\.?\s?)(?<i>\d{1,4}(?:[-–/]\d{1,4})?(?:\sSuppl(?:ement)?(?:\s\d+)?)?|Suppl(?:ement)?\.?\s?\d*)(?![\p{L}\d])/iuy;
const openingDate = /[,.;]?\s?\(/uy;
const plainDate = /[,.]\s/uy;
const pagesWord = /[,.]\s(?=pp?[.\s]|pages?\s)/iuy;
const spaceBeforeRange =
  /\s(?=(?!(?:19|20)\d\d[-–](?:19|20)\d\d)\d{1,5}\s?[-–]\s?\d{1,5}(?![\d-]))/uy;
const pagesInBrackets = /\s?\((?=pp?[.\s])/uy;
const looseSpace = /[.,]?\s(?=[\dp])/uy;
const beforePages =
  /\s?(?:[:,;]\s?|\.\s)(?=[^\s])|(?<=\))(?=\d)|\s(?=pp?\.?\s?\d)|\s?[:,]?\s(?=art(?:icle|\.)\s)/iuy;

/** `4 Pt 2`, `Suppl 1`, `15_suppl` as printed, without a loose full stop. */
const issueText = (printed: string): string => printed.trim().replace(/\.$/u, '');
const plainIssue = (printed: string): string =>
  printed.replace(/^(?:no|issue|iss)\.?\s?(?=\d|RR-)/iu, '');

interface Issue {
  readonly issue?: string;
  readonly end: number;
}

/** `(3)`, `(suppl 2)`; what holds a date is none. */
function bracketedAt(text: string, start: number): Issue {
  const match = matchAt(bracketed, text, start);
  const printed = match?.groups?.['round'] ?? match?.groups?.['square'];
  if (match === undefined || printed === undefined) return { end: start };
  const date = dateAt(printed, 0);
  if (
    /^(?:pp?[.\s]|PM|doi|abstr|discussion|quiz|access|publ|e-?pub|in press|https?|see\s)/iu.test(
      printed,
    )
  )
    return { end: start };
  if (date?.end === printed.length && /(?:19|20)\d\d/u.test(printed)) return { end: start };
  return { issue: plainIssue(printed), end: start + match[0].length };
}

function issueAt(text: string, start: number): Issue {
  const mla = matchAt(mlaIssue, text, start);
  if (mla?.groups?.['i'] !== undefined)
    return { issue: mla.groups['i'], end: start + mla[0].length };
  const extra = matchAt(supplement, text, start);
  const first = extra?.groups?.['i'];
  const from = start + (extra?.[0].length ?? 0);
  const one = bracketedAt(text, from);
  if (one.issue !== undefined) {
    const two = first === undefined ? bracketedAt(text, one.end) : { end: one.end };
    const [outer, inner] = first === undefined ? [one.issue, two.issue] : [first, one.issue];
    return { issue: issueText(inner === undefined ? outer : `${outer} (${inner})`), end: two.end };
  }
  if (first !== undefined) return { issue: issueText(first), end: from };
  const inWords = matchAt(worded, text, start);
  if (inWords?.groups?.['i'] !== undefined) {
    return { issue: issueText(inWords.groups['i']), end: start + inWords[0].length };
  }
  return { end: start };
}

/** `299.2 (2021): 470`, `vol. 29, no. 4, 2018, pp. 512`, `Issue 7. July 2014. Pages 9-12`. */
function dateBetween(text: string, start: number): { date: FoundDate; end: number } | undefined {
  const opening = matchAt(openingDate, text, start)?.[0];
  if (opening !== undefined) {
    const date = dateAt(text, start + opening.length);
    return date === undefined || text.charAt(date.end) !== ')'
      ? undefined
      : { date, end: date.end + 1 };
  }
  const mark = matchAt(plainDate, text, start)?.[0];
  const date = mark === undefined ? undefined : dateAt(text, start + mark.length);
  return date === undefined || matchAt(pagesWord, text, date.end) === undefined
    ? undefined
    : { date, end: date.end };
}

function pagesAfter(text: string, start: number, dated: boolean): Pagination | undefined {
  const opening = matchAt(pagesInBrackets, text, start);
  if (opening !== undefined) {
    const inner = paginationAt(text, start + opening[0].length);
    return inner === undefined || text.charAt(inner.end) !== ')'
      ? undefined
      : { ...inner, end: inner.end + 1 };
  }
  const separator =
    matchAt(beforePages, text, start) ??
    matchAt(spaceBeforeRange, text, start) ??
    (dated ? matchAt(looseSpace, text, start) : undefined);
  if (separator === undefined) return undefined;
  return paginationAt(text, start + separator[0].length);
}

/**
 * Reads volume, issue and, unless `withPages` is false, pages exactly at `start`, each where
 * printed; undefined unless there is a volume or an issue.
 */
export function locatorAt(text: string, start: number, withPages = true): Locator | undefined {
  const labelled = matchAt(label, text, start);
  const from = start + (labelled?.[0].length ?? 0);
  const found = matchAt(volume, text, from);
  const number = found?.groups?.['v'];
  const afterVolume = number === undefined ? from : from + number.length;
  const { issue, end } = issueAt(text, afterVolume);
  if (number === undefined && issue === undefined) return undefined;
  const between = dateBetween(text, end);
  const place = withPages
    ? pagesAfter(text, between?.end ?? end, between !== undefined)
    : undefined;
  return {
    ...(number === undefined ? {} : { volume: number }),
    ...(issue === undefined ? {} : { issue }),
    ...(place?.page === undefined ? {} : { page: place.page }),
    ...(place?.eLocator === undefined ? {} : { eLocator: place.eLocator }),
    ...(between === undefined || place === undefined ? {} : { date: between.date }),
    end: place?.end ?? end,
  };
}
