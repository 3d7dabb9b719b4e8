import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import { readBookVolume, readEdition, readHouseFirst, readImprint } from '../imprint.ts';
import type { Line } from '../line.ts';
import { tidy, withoutFullStop } from '../line.ts';
import { namesAt } from '../names.ts';
import { readOwnDates } from '../own-dates.ts';
import { paginationAt } from '../pagination.ts';
import { sentences } from '../sentences.ts';

const inBook =
  /(?<=[.?!\]\u001F]["”]?\s|^\s?)(?:In\s?:|(?<how>(?:(?:Poster|Oral|Paper|Abstract|Podium)\s(?:presentation\s)?)?[Pp]resent(?:ed|ation)) at:?(?: the(?=\s))?)\s?/u;
const meeting =
  /\b(?:Meeting|Congress|Conference|Symposium|Scientific Sessions|Digestive Disease Week)\b/u;
const editorMark = /^[\s,.(]*(?:(?:volume|series|section)\s)?[Ee]d(?:itor)?s?\b[.)]*[.,:]?\s?/u;
const chapter =
  /(?<=[.,;:(\u001F]\s?)(?:chap(?:ter)?|ch)\.?\s?(?<number>\d{1,3}[A-Z]?)(?=[,;:)\u001F]|\.(?!\d)|$)/giu;
const pages = /(?<=[.,;:(\u001F]\s?)(?:pp?\.\s?|pp?\s(?=\d)|pages?\s?)(?=[\dA-Za-z])/giu;

const editionMark =
  /[.,(]\s\(?(?:\d{1,2}(?:st|nd|rd|th)|Second|Third|Fourth|Fifth|Sixth|Rev(?:ised)?)\s[Ee]d(?:ition|n)?\b/u;
const imprintMark =
  /[.?!\]\u001F]\s(?:St\.\s)?\p{Lu}[\p{L}'’ -]{2,30},?\s\(?(?:[A-Z]{2}|[A-Z]\.[A-Z]\.)\)?:\s\p{Lu}/u;

/** Whether a text shows the marks of a book: `In:`, an edition, a place and publisher. */
export const isBook = (text: string): boolean =>
  inBook.test(text) || editionMark.test(text) || imprintMark.test(text);

function readEditors(line: Line, draft: Draft, at: number): number {
  const list = namesAt(line.rest, at);
  if (list === undefined) return at;
  const mark = editorMark.exec(line.rest.slice(list.end, list.end + 24));
  if (mark === null) return at;
  draft.editors = list.names;
  draft.unread.push(...list.unread);
  for (const degree of list.degrees) note(draft, degree);
  return list.end + mark[0].length;
}

/** Editors, house and place behind the book: `Wein AJ, Kavoussi LR (Eds), Elsevier, Boston 2016.` */
function readLateEditors(line: Line, draft: Draft, from: number): void {
  const at = from + (/^[\s.,;\u001F]*/u.exec(line.rest.slice(from))?.[0].length ?? 0);
  const end = draft.editors === undefined ? readEditors(line, draft, at) : at;
  line.take({ start: at, end });
  readHouseFirst(line, draft, end);
}

/**
 * A chapter (`In: Editor A, ed. Book. 3rd ed. Place: Publisher; 2019:123-145.`): title, editors,
 * book. Returns whether the line is one.
 */
export function readChapter(line: Line, draft: Draft, from: number): boolean {
  const match = inBook.exec(line.rest.slice(from));
  if (match === null) return false;
  const start = from + match.index;
  // `AHFS Drug Information. Bethesda (MD): Society; 2024. In: STAT!Ref [Internet].`
  if (imprintMark.test(line.text({ start: from, end: start }))) readImprint(line, draft, from);
  readOwnDates(line, draft, from, start);
  const title = withoutFullStop(line.text({ start: from, end: start }));
  if (title === '' && match.groups?.['how'] === undefined) return false;
  const afterIn = start + match[0].length;
  const at = readEditors(line, draft, afterIn);
  line.take({ start, end: at });
  readParts(line, draft, at);
  const [book] = sentences(line.rest, at);
  if (book !== undefined && /^[\s.,]*$/u.test(line.rest.slice(at, book.start))) {
    const printed = line.rest.slice(book.start, book.end);
    const meetingEnd = (/;\s/u.exec(printed) ?? /,\s/u.exec(printed))?.index;
    const isMeeting = meeting.test(line.text(book));
    const end = isMeeting && meetingEnd !== undefined ? book.start + meetingEnd : book.end;
    fill(draft, 'containerTitle', withoutFullStop(line.text({ start: book.start, end })));
    line.take({ start: book.start, end });
    readLateEditors(line, draft, end);
  }
  const how = match.groups?.['how'];
  if (how !== undefined && /\s/u.test(how)) note(draft, how);
  fill(draft, 'title', title);
  line.take({ start: from, end: start });
  if (draft.kind !== 'drug-label')
    draft.kind = meeting.test(draft.containerTitle ?? '') ? 'conference-abstract' : 'chapter';
  return true;
}

/** What books print besides names and titles: edition, volume, chapter, imprint, pages. */
export function readParts(line: Line, draft: Draft, from: number): boolean {
  readEdition(line, draft);
  readBookVolume(line, draft);
  line.lift(chapter, (match) => {
    note(draft, tidy(match[0]));
    return { start: match.index, end: match.index + match[0].length };
  });
  line.lift(pages, (match, rest) => {
    const found = paginationAt(rest, match.index + match[0].length);
    if (found?.page === undefined) return undefined;
    fill(draft, 'page', found.page);
    return { start: match.index, end: found.end };
  });
  return readImprint(line, draft, from);
}
