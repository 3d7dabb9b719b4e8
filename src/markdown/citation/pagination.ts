import { matchAt } from './match-at.ts';

/** Where an article stands in its volume. */
export interface Pagination {
  readonly page?: string;
  readonly eLocator?: string;
  readonly end: number;
}

const number =
  '(?:\\d{2}[a-z]{1,4}\\d{4,6}|[A-Za-z]{0,8}[.-]?\\d{1,16}(?:\\.?e\\d{1,3}[-–]e?\\d{1,3}(?!\\d|\\.[\\p{L}\\d])|\\.?[A-Za-z]{1,2}\\d{0,3}|\\.\\d{1,3})?)(?![\\p{L}\\d])';
const roman = '[ivxlc]{1,8}(?![\\p{L}\\d])';
const dash = '\\s?[-–—‐‑−]{1,2}\\s?';
const one = `(?:${number}|${roman})`;
const range = `${one}(?:${dash}${one})?`;
const more = `(?:\\s?[,;]\\s?${one}${dash}${one}|,\\s?(?!(?:19|20)\\d\\d(?!\\d))(?:\\d{1,5}|[ivx]{1,6})(?![\\p{L}\\d]))`;

const pages = new RegExp(
  `(?:[Pp]p?(?:\\.\\s?|\\s|(?=\\d))|[Pp]ages?\\s)?(?<pages>${range}${more}{0,4})`,
  'uy',
);
const labelledNumber =
  /(?:pii\s?:?\s?|Art(?:icle|\.)?\s?(?:ID|No|number|#)?\.?:?\s?|ID\s?)(?<number>[A-Za-z]{0,6}\d[\p{L}\d.]{0,16}[\p{L}\d]|\d)(?![\p{L}\d])/iuy;
const abstractNumber =
  /(?<number>(?:abstr(?:act)?s?\.?)\s?(?:no\.?\s?|#\s?)?[A-Z]{0,6}[-\s]?\d{1,6}[a-z]?)(?![\p{L}\d])/iuy;
/** `S2-14-S2-22`: pages that count within a supplement. */
const countedPages =
  /(?<first>[A-Z]\d{1,2}-\d{1,4})[-–—](?<last>[A-Z]\d{1,2}-\d{1,4})(?![\p{L}\d])/uy;
const itemNumber =
  /(?<number>S?\d{4}-\d{3}[\dX]\(\d{2}\)\d{5}-[\dX]|[A-Z]{2}\d{6}\.pub\d|20\d\d\.\d\d\.\d\d\.\d{5,9}(?:v\d)?)(?![\p{L}\d])/uy;

/** A lone number that is an article number and no page. */
function isArticleNumber(printed: string): boolean {
  if (/^[ivxlc]+$/u.test(printed)) return false;
  if (/^\d+$/u.test(printed)) return printed.length >= 5;
  if (/^\d+e\d+$/u.test(printed) || /^[ivx]{2,}\d+$/u.test(printed)) return false;
  return !/^(?!E)[A-Z]\d{1,4}[a-z]?$/u.test(printed) && /\p{L}/u.test(printed);
}

/**
 * Reads pages or an article number exactly at `start`. Ranges keep their printed numbers, with
 * an en dash. A lone number of five digits and more, or with letters other than one capital
 * (S12), is an article number.
 */
export function paginationAt(text: string, start: number): Pagination | undefined {
  for (const form of [itemNumber, abstractNumber, labelledNumber]) {
    form.lastIndex = start;
    const match = form.exec(text);
    const printed = match?.groups?.['number'];
    if (match !== null && printed !== undefined) {
      return { eLocator: printed, end: start + match[0].length };
    }
  }
  const counted = matchAt(countedPages, text, start);
  const { first, last } = counted?.groups ?? {};
  if (counted !== undefined && first !== undefined && last !== undefined)
    return { page: `${first}–${last}`, end: start + counted[0].length };
  pages.lastIndex = start;
  const match = pages.exec(text);
  const printed = match?.groups?.['pages'];
  if (match === null || printed === undefined) return undefined;
  const end = start + match[0].length;
  const normal = printed
    .replace(/(?<!(?<!\d)[A-Z])\s?[-–—‐‑−]{1,2}\s?(?=\w)/gu, '–')
    .replace(/\s?([,;])\s?/gu, '$1 ');
  const labelled = /^p/iu.test(match[0]) && match[0] !== printed;
  if (!normal.includes('–') && !labelled && isArticleNumber(normal))
    return { eLocator: normal, end };
  return { page: normal, end };
}
