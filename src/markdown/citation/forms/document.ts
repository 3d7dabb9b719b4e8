import { dateAt, datesIn } from '../dates.ts';
import type { Draft } from '../draft.ts';
import { fill } from '../draft.ts';
import type { Line, Span } from '../line.ts';
import { tidy, withoutFullStop } from '../line.ts';
import { isCapitalised, isOrganisation, isPublisher } from '../organisations.ts';
import { sentences } from '../sentences.ts';
import { readTrailingNotes } from '../status-notes.ts';
import { readChapter, readParts } from './book.ts';
import type { SourceForm } from './form.ts';
import { titleText } from './journal.ts';
import { readSeries, versionYear } from './series.ts';

/** A date that is a part of its own: between marks, in brackets, or behind the last comma. */
function readOwnDates(line: Line, draft: Draft, from: number): void {
  for (const date of datesIn(line.rest)) {
    if (date.start < from || draft.issued !== undefined) continue;
    const before = line.rest.slice(Math.max(0, date.start - 3), date.start);
    const after = line.rest.slice(date.end, date.end + 3);
    const bracketed = /[([]\s?$/u.test(before) && /^\s?[)\]]/u.test(after);
    const apart =
      /(?:[.;,?!\])\u001F–—]\s?|\s[-–—]\s)$/u.test(before) && /^\s?(?:[.;)]|\u001F|$)/u.test(after);
    if (!bracketed && !apart) continue;
    const opening = bracketed ? (/[([]\s?$/u.exec(before)?.[0].length ?? 0) : 0;
    const closing = bracketed ? (/^\s?[)\]]/u.exec(after)?.[0].length ?? 0) : 0;
    fill(draft, 'issued', date.value);
    fill(draft, 'season', date.season);
    line.take({ start: date.start - opening, end: date.end + closing });
  }
}

const place =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},?\s(?:\(?[A-Z]{2}\)?|USA|UK|Canada|England|Switzerland|Australia|Germany|France)$/u;

/** Whether a sentence behind the title was read: a publisher or its place. */
function readSecond(line: Line, draft: Draft, part: Span, form: SourceForm | undefined): boolean {
  const printed = line.text(part);
  const text = withoutFullStop(printed);
  if (form?.afterTitle === 'publisher' && draft.publisher === undefined && isCapitalised(text)) {
    draft.publisher = text;
  } else if (place.test(text)) {
    fill(draft, 'publisherPlace', text);
  } else if (isOrganisation(text) || isPublisher(text)) {
    fill(draft, 'publisher', text);
  } else {
    return false;
  }
  line.take(part);
  return true;
}

function isEmphasised(text: string, emphasised: readonly string[]): boolean {
  const plain = withoutFullStop(tidy(text));
  return emphasised.some((hint) => withoutFullStop(tidy(hint)) === plain);
}

/**
 * Reads what is no journal article: books, reports, guidance, records, pages. The first sentence
 * behind the authors is the title; what cannot be placed stays unread.
 */
export function readDocument(
  line: Line,
  draft: Draft,
  from: number,
  form: SourceForm | undefined,
  emphasised: readonly string[],
): void {
  readTrailingNotes(line, draft, from);
  if (readChapter(line, draft, from)) {
    readOwnDates(line, draft, from);
    return;
  }
  const imprint = readParts(line, draft, from);
  readSeries(line, draft, from);
  readOwnDates(line, draft, from);
  const parts = sentences(line.rest, from);
  const [first, ...others] = parts;
  if (first !== undefined) {
    const placed = others.filter((part) => {
      if (draft.containerTitle === undefined && isEmphasised(line.text(part), emphasised)) {
        draft.containerTitle = withoutFullStop(line.text(part));
        line.take(part);
        return true;
      }
      return readSecond(line, draft, part, form);
    });
    const settled =
      placed.length === others.length || from > 0 || draft.authors.length > 0 || form !== undefined;
    if (settled) {
      fill(draft, 'title', titleText(line.text(first)));
      line.take(first);
    }
  }
  if (draft.kind === 'unknown') settleKind(draft, imprint);
  if (
    draft.issued === undefined &&
    /NCCN|National Comprehensive Cancer Network/u.test(
      [draft.containerTitle, draft.title, draft.authors[0]?.literal].join(' '),
    )
  ) {
    const year = versionYear(draft.edition);
    if (year !== undefined) draft.issued = year;
  }
}

const guidanceWords =
  /\b(?:guidelines?|guidance|recommendations?|recommendation statement|position statement|consensus|practice (?:parameters?|bulletin)|appropriateness criteria|standards of (?:care|practice))\b/iu;

function settleKind(draft: Draft, imprint: boolean): void {
  const byBody = draft.authors.some((author) => author.literal !== undefined);
  if (
    /NCCN|National Comprehensive Cancer Network/u.test(draft.authors[0]?.literal ?? '') &&
    draft.edition !== undefined
  ) {
    draft.kind = 'guidance';
    return;
  }
  if (byBody && guidanceWords.test(draft.title ?? '')) draft.kind = 'guidance';
  else if (imprint || draft.edition !== undefined)
    draft.kind =
      byBody && draft.edition === undefined && draft.identifiers.isbn === undefined
        ? 'report'
        : 'book';
  else if (draft.url !== undefined || draft.site !== undefined) draft.kind = 'web-page';
}

/** A date with a two-digit year behind the title, as the Blue Cross manuals print it: `, 05/19.` */
export function readShortDate(line: Line, draft: Draft): void {
  line.lift(/(?<=[,;.)]\s)(?<m>0?[1-9]|1[0-2])\/(?<y>\d{2})(?=\.?\s*(?:$|\u001F|;))/gu, (match) => {
    const { m = '', y = '' } = match.groups ?? {};
    const date = dateAt(`${m}/01/${y}`, 0);
    if (date === undefined) return undefined;
    fill(draft, 'issued', date.value.slice(0, 7));
    return { start: match.index, end: match.index + match[0].length };
  });
}
