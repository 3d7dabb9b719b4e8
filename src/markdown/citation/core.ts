import type { FoundDate } from './dates.ts';
import { dateAt, datesIn } from './dates.ts';
import { GAP } from './line.ts';
import type { Locator } from './locator.ts';
import { locatorAt } from './locator.ts';
import { paginationAt } from './pagination.ts';

/** The part of a journal reference that says when and where: `2021 May;299(2):470-480`. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly date?: FoundDate;
  readonly locator?: Omit<Locator, 'end'>;
}

const gapOrEnd = new RegExp(`^[\\s.,;)(\\][]*(?:$|${GAP}|pii\\s?:)`, 'u');

const abstracts = [
  /(?<=\s)(?<v>\d{1,4}),?\s(?<y>(?:19|20)\d\d)\s?\((?<i>suppl\.?\s?\w*)[;,]\s(?<a>abstr(?:act)?\.?\s[\w-]+)\)/iu,
  /(?<=\s)(?<v>\d{1,4})\s?\((?<i>suppl\.?\s?\w*)[;,]\s(?<a>abstr(?:act)?\.?\s[\w-]+)\),?\s\(?(?<y>(?:19|20)\d\d)\)?/iu,
  /(?<=\s)(?<y>(?:19|20)\d\d);?\s?(?<v>\d{1,4})\s?\((?<i>suppl\.?\s?\w*)[;,]\s(?<a>abstr(?:act)?\.?\s[\w-]+)\)/iu,
];

/** `J Clin Oncol 39, 2021 (suppl 15; abstr 5000)`, as ASCO prints its abstracts. */
function meetingAbstract(text: string): Core | undefined {
  for (const pattern of abstracts) {
    const match = pattern.exec(text);
    const { v, i, a, y = '' } = match?.groups ?? {};
    const date = match === null ? undefined : dateAt(text, match.index + match[0].indexOf(y));
    if (
      match === null ||
      v === undefined ||
      i === undefined ||
      a === undefined ||
      date === undefined
    )
      continue;
    const locator = { volume: v, issue: i, eLocator: a };
    return { start: match.index, end: match.index + match[0].length, date, locator };
  }
  return undefined;
}

/** The archives of arXiv, with a subject where they have some: `cs.CV`, `q-bio.QM`, `quant-ph`. */
const arxivSubject = String.raw`(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|nlin|nucl-(?:ex|th)|physics|q-bio|q-fin|quant-ph|stat)(?:\.[A-Za-z-]{2,})?`;

const preprintNumber = new RegExp(
  String.raw`(?<=Rxiv[\s.,:\u001F]{1,40})(?<id>20\d\d\.\d\d\.\d\d\.\d{5,9}(?:v\d)?|\d{5,6}(?:v\d)?)(?=[;.,\s\u001F]|$)|(?<=arXiv)(?:[\s.,:]{1,2}(?:[Pp]reprint\s)?arXiv)?:\s?(?<arxiv>\d{4}\.\d{4,5}(?:v\d)?)(?:\s\[${arxivSubject}\])?`,
  'u',
);

/** `bioRxiv 2021.04.12.439123`: the server's number of a preprint, and a date behind it. */
function preprint(text: string): Core | undefined {
  const match = preprintNumber.exec(text);
  const id = match?.groups?.['id'] ?? match?.groups?.['arxiv'];
  if (match === null || id === undefined) return undefined;
  const end = match.index + match[0].length;
  const mark = /^[\s\u001F]*[.,;]?\s?\(?(?=\S)/u.exec(text.slice(end, end + 40))?.[0];
  const date = mark === undefined ? undefined : dateAt(text, end + mark.length);
  const locator = { eLocator: id };
  return date === undefined || !gapOrEnd.test(text.slice(date.end, date.end + 6))
    ? { start: match.index, end, locator }
    : { start: match.index, end: date.end, date, locator };
}

/** After a core comes punctuation, a gap or the end, never the middle of a word or sentence. */
const endsPart = (text: string, at: number): boolean =>
  new RegExp(`^\\s?(?:[.,;)\\]${GAP}]|[[(]${GAP}|$)`, 'u').test(text.slice(at, at + 4));

const hasPlace = (locator: Omit<Locator, 'end'> | undefined): boolean =>
  locator?.page !== undefined || locator?.eLocator !== undefined;

function strength(core: Core): number {
  const { locator } = core;
  if (locator === undefined) return 0;
  return (
    (hasPlace(locator) ? 2 : 0) +
    (locator.volume !== undefined || locator.issue !== undefined ? 1 : 0)
  );
}

/** What follows a date: `;299(2):470-480`, `, 24, 4381`, `:680319`. */
function afterDate(text: string, date: FoundDate, start: number, end: number): Core | undefined {
  const separator = /^\s?([;:,.]?)\s?/u.exec(text.slice(end, end + 4));
  const sign = separator?.[1] ?? '';
  const from = end + (separator?.[0].length ?? 0);
  if (sign === ':') {
    const whole = locatorAt(text, from);
    if (whole?.issue !== undefined && hasPlace(whole) && endsPart(text, whole.end)) {
      const { end: wholeEnd, ...locator } = whole;
      return { start, end: wholeEnd, date, locator };
    }
    const place = paginationAt(text, from);
    if (place === undefined || !endsPart(text, place.end)) return undefined;
    const { end: placeEnd, ...locator } = place;
    return { start, end: placeEnd, date, locator };
  }
  if (separator?.[0] === '') return undefined;
  const found = locatorAt(text, from);
  if (found === undefined || !endsPart(text, found.end)) {
    const place = sign === ';' ? paginationAt(text, from) : undefined;
    if (place?.eLocator === undefined || !endsPart(text, place.end)) return undefined;
    return { start, end: place.end, date, locator: { eLocator: place.eLocator } };
  }
  const { end: coreEnd, ...locator } = found;
  if (locator.year !== undefined) return undefined;
  if (sign === ';') return { start, end: coreEnd, date, locator };
  const printed = text.slice(from, coreEnd);
  const telling =
    hasPlace(locator) &&
    (/[:(]|\bno\b|issue|vol|pp?\./iu.test(printed) ||
      (sign === ',' && /^\d+[A-Z]?, /u.test(printed)));
  return telling || (sign === ',' && /^(?:vol|no\b|issue)/iu.test(printed))
    ? { start, end: coreEnd, date, locator }
    : undefined;
}

/** Date first, as NLM, AMA and MDPI print it. */
function dateFirst(text: string): Core | undefined {
  let best: Core | undefined;
  for (const date of datesIn(text)) {
    const bracket = text.charAt(date.start - 1) === '(' && text.charAt(date.end) === ')';
    const start = date.start - (bracket ? 1 : 0);
    const end = date.end + (bracket ? 1 : 0);
    const core = afterDate(text, date, start, end);
    if (core !== undefined && (best === undefined || strength(core) > strength(best))) best = core;
  }
  return best;
}

const volumeStart =
  /(?<=[\s,.;])(?:(?:Vol(?:ume)?\.?\s?)?\d{1,4}[A-Za-z]?(?=\s?[(:,.]|\s(?:Suppl|no|iss|pp?\.))|Vol(?:ume)?\.?\s?\d)/giu;

/** Volume first and the year last or with the authors: Springer, Nature, APA, MLA, IEEE. */
function volumeFirst(text: string, dated: boolean): Core | undefined {
  let best: Core | undefined;
  let from = 0;
  for (const match of text.matchAll(volumeStart)) {
    if (match.index < from) continue;
    const found = locatorAt(text, match.index);
    if (found === undefined || !hasPlace(found)) continue;
    const printed = text.slice(match.index, found.end);
    if (!/[:(]|vol|no\.|issue|pp?\./iu.test(printed) && !(found.page ?? '').includes('–')) continue;
    const { end, year, ...locator } = found;
    const before = /^[,;.]?[\s\u001F]*\(?/u.exec(text.slice(end, end + 200))?.[0] ?? '';
    const date =
      year === undefined
        ? dateAt(text, end + before.length)
        : dateAt(text, text.indexOf(year, match.index));
    if (date === undefined && !dated) continue;
    const coreEnd = year === undefined && date !== undefined ? date.end : end;
    if (
      !gapOrEnd.test(text.slice(coreEnd, coreEnd + 6)) &&
      !/^\)?\.\s\p{Lu}/u.test(text.slice(coreEnd, coreEnd + 6))
    )
      continue;
    best = { start: match.index, end: coreEnd, locator, ...(date === undefined ? {} : { date }) };
    from = coreEnd;
  }
  return best;
}

/**
 * Finds the date, volume, issue and pages of a journal article; undefined if the line has no
 * volume, issue or pages. `dated` says that the year stands with the authors.
 */
export function findCore(text: string, dated: boolean): Core | undefined {
  const special = meetingAbstract(text) ?? preprint(text);
  if (special !== undefined) return special;
  const first = dateFirst(text);
  if (first !== undefined && strength(first) >= 2) return first;
  return volumeFirst(text, dated) ?? first;
}

/** A date that closes the text: `Oncotarget. 2016 Dec 20.`, `(June 2015)`, `, 2019.` */
export function closingDate(text: string): FoundDate | undefined {
  const last = datesIn(text)
    .reverse()
    .find((date) => gapOrEnd.test(text.slice(date.end)));
  return last;
}
