import type { Core } from '../core.ts';
import { closingDate, findCore } from '../core.ts';
import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import { liftTrialNumber, readItemNumber } from '../identifiers.ts';
import { looksLikeJournal, splitTitleAndJournal } from '../journal-name.ts';
import type { Line, Span } from '../line.ts';
import { tidy, withoutFullStop } from '../line.ts';
import { isCapitalised } from '../organisations.ts';
import { sentences } from '../sentences.ts';
import { readTrailingNotes } from '../status-notes.ts';

const preprintServer = /(?:med|bio|chem)Rxiv|arXiv|Research Square|\bSSRN\b|Preprints?\b/iu;

function fillCore(draft: Draft, core: Core, source: string): void {
  const { date, locator } = core;
  if (date !== undefined) {
    if (draft.issued === undefined || date.value.startsWith(draft.issued))
      draft.issued = date.value;
    else if (draft.issued !== date.value) note(draft, source.slice(date.start, date.end));
    fill(draft, 'season', date.season);
  }
  fill(draft, 'volume', locator?.volume);
  fill(draft, 'issue', locator?.issue);
  fill(draft, 'page', locator?.page);
  fill(draft, 'eLocator', locator?.eLocator);
}

/** A title without the quotation marks around it and the stop behind it. */
export function titleText(printed: string): string {
  const plain = withoutFullStop(printed).replace(/(?<![\s;,:])[\s;,:]+$/u, '');
  const quoted = /^["“](?<inner>[^"“”]*?)[.,]?["”]$/u.exec(plain)?.groups?.['inner'];
  return quoted ?? plain;
}

const quotedTitle =
  /^[\s.,:]*(?:["“](?<double>[^"“”\u001F]{3,600}?)(?:[.,]["”][.,]?|(?<=[?!])["”]|["”][.,])\s|['‘](?<single>[^\u001F]{3,600}?)[.,]?['’][.,]\s)/u;

function fillTitle(line: Line, draft: Draft, span: Span, emphasised: readonly string[]): void {
  const text = line.rest;
  const quoted = quotedTitle.exec(text.slice(span.start, span.end));
  const inner = quoted?.groups?.['double'] ?? quoted?.groups?.['single'];
  if (quoted !== null && inner !== undefined) {
    const end = span.start + quoted[0].length;
    fill(draft, 'title', inner);
    fill(draft, 'containerTitle', journalText(text.slice(end, span.end)));
    line.take(span);
    return;
  }
  const { title, journal } = splitTitleAndJournal(text, span, emphasised);
  if (journal === undefined) return;
  const printed = journalText(text.slice(journal.start, journal.end));
  if (title === undefined ? !looksLikeJournal(printed) : /[;?!]|,\s\p{Ll}{4}/u.test(printed))
    return;
  fill(draft, 'containerTitle', printed);
  if (title !== undefined && draft.authors.length === 0 && mayOpenWithBody(text, title)) {
    line.take({ start: title.end, end: span.end });
    return;
  }
  if (title !== undefined) fill(draft, 'title', titleText(line.text(title)));
  line.take(span);
}

/** Two sentences in capitals and no author: the first may be a body that is not known. */
function mayOpenWithBody(text: string, title: Span): boolean {
  const [first, second] = sentences(text, title.start, title.end);
  if (first === undefined || second === undefined) return false;
  const printed = withoutFullStop(tidy(text.slice(first.start, first.end)));
  return printed.split(' ').length <= 8 && !/[:?!]/u.test(printed) && isCapitalised(printed);
}

/** `J Clin Oncol.` → `J Clin Oncol`; the stops of `N. Engl. J. Med.` stay. */
function journalText(printed: string): string {
  const plain = tidy(printed).replace(/^(?:in:?\s)(?=\p{Lu})/iu, '');
  const inner = plain.replace(/\.$/u, '');
  return /\.\s?\p{L}/u.test(inner) && plain.endsWith('.') ? plain : withoutFullStop(plain);
}

const afterPages =
  /(?<=[.,;\u001F]\s?)(?:abstr(?:act)?\.?(?=\s[A-Z]{0,3}-?\d)|discussion|quiz|author reply|reply|contd|passim)(?:\s[\dA-Zse]?\d*(?:[-–]\w+)?)?(?:, \d+(?:[-–]\d+)?)?(?=[.;,\u001F]|\s?$)/giu;

/** A journal article, told by its volume, issue or pages. */
export function readJournalArticle(
  line: Line,
  draft: Draft,
  from: number,
  emphasised: readonly string[],
): boolean {
  const core =
    findCore(line.rest, draft.issued !== undefined) ??
    dateOnly(line, draft, from) ??
    undated(line, draft, from);
  if (core === undefined || core.start < from) return false;
  draft.kind = 'journal-article';
  fillCore(draft, core, line.source);
  line.take({ start: core.start, end: core.end });
  fillTitle(line, draft, { start: from, end: core.start }, emphasised);
  line.lift(afterPages, (match) => {
    if (match.index < core.end) return undefined;
    note(draft, match[0]);
    return { start: match.index, end: match.index + match[0].length };
  });
  readItemNumber(line, draft);
  liftTrialNumber(line, core.end);
  readTrailingNotes(line, draft, core.start);
  if (preprintServer.test(draft.containerTitle ?? '')) draft.kind = 'preprint';
  else if (
    /^abstr/iu.test(draft.eLocator ?? '') ||
    draft.notes.some((text) => /abstract(?! (?:available|only))|poster/iu.test(text))
  ) {
    draft.kind = 'conference-abstract';
  }
  return true;
}

const ahead = /ahead of print|in press|preprint/iu;

/** `Oncotarget. 2016 Dec 20.`: an article that has only a date, told by its authors and parts. */
function dateOnly(line: Line, draft: Draft, from: number): Core | undefined {
  const date = closingDate(line.rest);
  if (
    date === undefined ||
    date.start <= from ||
    !draft.authors.some((name) => name.family !== undefined)
  )
    return undefined;
  if (
    !/^\d{4}\s[A-Z]/u.test(line.rest.slice(date.start, date.end)) &&
    draft.identifiers.doi === undefined &&
    draft.identifiers.pmid === undefined &&
    !draft.notes.some((text) => ahead.test(text))
  )
    return undefined;
  if (!/[.?!\]]\s$/u.test(line.rest.slice(date.start - 2, date.start))) return undefined;
  const { journal, title } = splitTitleAndJournal(line.rest, { start: from, end: date.start }, []);
  if (journal === undefined || title === undefined) return undefined;
  if (!looksLikeJournal(tidy(line.rest.slice(journal.start, journal.end)))) return undefined;
  return { start: date.start, end: date.end, date };
}

/** `JAMA Netw Open. Published online May 3, 2021.`: an article whose only date is labelled. */
function undated(line: Line, draft: Draft, from: number): Core | undefined {
  const labelled =
    draft.published !== undefined ||
    draft.epub !== undefined ||
    draft.notes.some((text) => ahead.test(text));
  if (!labelled || !draft.authors.some((name) => name.family !== undefined)) return undefined;
  const end = line.rest.length;
  const { journal, title } = splitTitleAndJournal(line.rest, { start: from, end }, []);
  if (journal === undefined || title === undefined) return undefined;
  const printed = tidy(line.rest.slice(journal.start, journal.end));
  if (!looksLikeJournal(printed) || printed.split(' ').length > 8) return undefined;
  return { start: journal.end, end: journal.end };
}
