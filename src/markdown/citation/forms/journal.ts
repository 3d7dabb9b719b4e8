import type { Core } from '../core-parts.ts';
import { closingDate, findCore } from '../core.ts';
import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import { liftTrialNumber, readItemNumber } from '../identifiers.ts';
import { looksLikeJournal, splitTitleAndJournal } from '../journal-name.ts';
import { isJournalName } from '../journal-words.ts';
import type { Line, Span } from '../line.ts';
import { tidy, withoutFullStop } from '../line.ts';
import { namesAt, opensWithBody, opensWithNames } from '../names.ts';
import { isCapitalised } from '../organisations.ts';
import { paginationAt } from '../pagination.ts';
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
    const letter = /^[a-e](?=[;:,.\s])/u.exec(source.slice(date.end, date.end + 2))?.[0];
    if (letter !== undefined) note(draft, source.slice(date.start, date.end) + letter);
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

/** Marks that no journal's name holds, and dates. */
const noJournal =
  /[;?!]|,\s\p{Ll}{4}|^(?:19|20)\d\d(?:\s|$)|^\d+\s?[(:;,]|^\P{L}*$|\d\(\d|\p{Ll}\.\p{Ll}|\b(?:[Vv]ol|[Nn]o)\.?(?:\s\d|$)/u;

/** Where no title is printed, only a name that can be no title is the journal's. */
const isTitleless = (printed: string): boolean =>
  isJournalName(printed) ||
  (looksLikeJournal(printed) && !/[:]/u.test(printed) && printed.split(' ').length <= 4);

const holdsAuthors = (title: string, draft: Draft): boolean =>
  opensWithNames(title) ||
  (draft.authors.length === 0 && opensWithBody(title)) ||
  (draft.unread.length > 0 && namesAt(title, 0) !== undefined);

/** A list of authors of which only the beginning could be read is no list: it stays, verbatim. */
function leaveAuthorsUnread(line: Line, draft: Draft, end: number): void {
  draft.unread.push(line.source.slice(0, end).trim());
  draft.authors = [];
  draft.etAl = false;
  line.take({ start: 0, end });
}

function fillTitle(line: Line, draft: Draft, span: Span, emphasised: readonly string[]): void {
  const text = line.rest;
  const quoted = quotedTitle.exec(text.slice(span.start, span.end));
  const inner = quoted?.groups?.['double'] ?? quoted?.groups?.['single'];
  if (quoted !== null && inner !== undefined) {
    const end = span.start + quoted[0].length;
    const behind = splitTitleAndJournal(text, { start: end, end: span.end }, emphasised);
    const more = behind.title === undefined ? '' : line.text(behind.title);
    const from = more.split(' ').length > 3 ? (behind.journal?.start ?? span.end) : end;
    fill(draft, 'title', inner);
    fill(draft, 'containerTitle', journalText(text.slice(from, span.end)));
    line.take({ start: span.start, end });
    line.take({ start: from, end: span.end });
    return;
  }
  const { title, journal } = splitTitleAndJournal(text, span, emphasised);
  if (journal === undefined) return;
  const printed = journalText(text.slice(journal.start, journal.end));
  if (title === undefined ? !isTitleless(printed) : noJournal.test(printed)) return;
  if (title !== undefined && holdsAuthors(line.text(title), draft)) {
    leaveAuthorsUnread(line, draft, title.end);
    if (!isJournalName(printed)) return;
    fill(draft, 'containerTitle', printed);
    line.take({ start: title.end, end: span.end });
    return;
  }
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
  const plain = tidy(printed).replace(/^(?:[Ii]n:\s|in\s)(?=\p{Lu})/u, '');
  const inner = plain.replace(/\.$/u, '');
  return /\.\s?\p{L}/u.test(inner) && plain.endsWith('.') ? plain : withoutFullStop(plain);
}

const afterPages =
  /(?<=[.,;(\u001F]\s?)(?:abstr(?:act)?\.?\s(?:no\.\s?|number\s|#)?[A-Z]{0,4}\d*[-–]?\d+[A-Z]{0,2}(?=[.;,)\u001F]|\s?$)|abstr(?:act)?\.?(?=\s[A-Z]{0,3}-?\d)|discussion|quiz|author reply|reply|contd|passim)(?:\s[\dA-Zse]?\d*(?:[-–]\w+)?)?(?:, \d+(?:[-–]\d+)?)?(?=[.;,)\u001F]|\s?$)/giu;

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
    undated(line, draft, from) ??
    withoutDate(line, from);
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
  readLoosePages(line, draft);
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

/** A title and the name of its journal, where the text ends with both. */
function journalAtEnd(
  text: string,
  from: number,
  end: number,
): { printed: string; end: number; known: boolean } | undefined {
  const { journal, title } = splitTitleAndJournal(text, { start: from, end }, []);
  if (journal === undefined || title === undefined) return undefined;
  const printed = withoutFullStop(tidy(text.slice(journal.start, journal.end)));
  return { printed, end: journal.end, known: isJournalName(printed) };
}

const byPersons = (draft: Draft): boolean =>
  draft.authors.some((name) => name.family !== undefined);

/** `Oncotarget. 2016 Dec 20.`: an article that has only a date, told by its journal or authors. */
function dateOnly(line: Line, draft: Draft, from: number): Core | undefined {
  const text = line.rest;
  const date = closingDate(text);
  if (date === undefined || date.start <= from) return undefined;
  const journal = journalAtEnd(text, from, date.start);
  if (journal === undefined) return undefined;
  const core = { start: date.start, end: date.end, date };
  if (journal.known) return core;
  const published =
    /^\d{4}\s[A-Z]/u.test(text.slice(date.start, date.end)) ||
    draft.identifiers.doi !== undefined ||
    draft.identifiers.pmid !== undefined ||
    draft.notes.some((remark) => ahead.test(remark));
  const parted = /[.?!\]]\s$/u.test(text.slice(date.start - 2, date.start));
  const short = journal.printed.split(' ').length <= 6 && date.value.length === 4;
  return published && byPersons(draft) && (parted || short) && looksLikeJournal(journal.printed)
    ? core
    : undefined;
}

/** `Nutr Rev 52(8):28-31.`: volume and pages behind a known journal, and no date at all. */
function withoutDate(line: Line, from: number): Core | undefined {
  const core = findCore(line.rest, true);
  if (core?.locator?.volume === undefined || core.start <= from) return undefined;
  return journalAtEnd(line.rest, from, core.start)?.known === true ? core : undefined;
}

/** `Published online Jun 21, 2019:1-11.`: pages behind a date that has been read. */
function readLoosePages(line: Line, draft: Draft): void {
  line.lift(/(?<=\u001F)\s?:\s?(?=[\dSe])/gu, (match, rest) => {
    const at = match.index + match[0].length;
    const place =
      draft.page === undefined && draft.eLocator === undefined ? paginationAt(rest, at) : undefined;
    if (place === undefined || !/^\.?(?:\s|\u001F|$)/u.test(rest.slice(place.end, place.end + 2)))
      return undefined;
    fill(draft, 'page', place.page);
    fill(draft, 'eLocator', place.eLocator);
    return { start: match.index, end: place.end };
  });
}

/** `JAMA Netw Open. Published online May 3, 2021.`: an article whose only date is labelled. */
function undated(line: Line, draft: Draft, from: number): Core | undefined {
  const labelled =
    draft.published !== undefined ||
    draft.epub !== undefined ||
    draft.notes.some((text) => ahead.test(text));
  if (!labelled) return undefined;
  const text = line.rest;
  const pages = /\u001F\s?:\s?[\dSe]/u.exec(text)?.index;
  const journal = journalAtEnd(text, from, pages ?? text.length);
  if (journal === undefined) return undefined;
  const { printed, end, known } = journal;
  const told = known || (byPersons(draft) && looksLikeJournal(printed));
  return told && (known || printed.split(' ').length <= 8) && !/\d{4}$/u.test(printed)
    ? { start: end, end }
    : undefined;
}
