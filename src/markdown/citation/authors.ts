import { findCore } from './core.ts';
import type { Draft } from './draft.ts';
import { fill, fillDate, note } from './draft.ts';
import { dateAt } from './dates.ts';
import { isJournalName } from './journal-words.ts';
import type { Line, Span } from './line.ts';
import { tidy, withoutFullStop } from './line.ts';
import type { NameList } from './name-list.ts';
import { fullNamesAt, namesAt, opensWithName } from './names.ts';
import { isNamedByHost, isOrganisation, isPublishingBody, isStudyGroup } from './organisations.ts';
import { sentences } from './sentences.ts';

const none = { etAl: false, degrees: [], unread: [] };

/** Whether a sentence is more than a date. */
function saysMore(text: string, part: Span | undefined): boolean {
  if (part === undefined) return false;
  const printed = tidy(text.slice(part.start, part.end));
  const date = dateAt(printed, 0);
  return /\p{L}/u.test(date === undefined ? printed : printed.slice(date.end));
}

/** `Washington, DC: National Academies Press; 2020`: what stands before it is the title. */
function isImprint(text: string, part: Span | undefined): boolean {
  const printed = part === undefined ? '' : tidy(text.slice(part.start, part.end));
  return /^\p{Lu}[\p{L}.'’ -]{2,30}(?:,\s|\s\()[A-Z]{2}\)?:\s\p{Lu}/u.test(printed);
}

const independent =
  /^(?:(?:and\s)?(?:the\s)?(?:American|European|British|Canadian|International|National|World|Society|Association|Alliance|Infectious|Heart|North American|Asia|Latin American))\s/u;

/** `American College of A, American Society of B`: bodies parted by semicolons or commas. */
function partBodies(text: string): string[] {
  const listed = text.split(/;\s(?:and\s)?/u);
  if (listed.length > 1) return listed.every(isOrganisation) ? listed : [text];
  const parts = text.split(/,\s(?:and\s(?:the\s)?)?/u);
  const apart =
    parts.length > 1 &&
    parts.every(isOrganisation) &&
    parts.slice(1).every((part) => independent.test(part));
  return apart ? parts : [text];
}

/** Bodies that open a text, and the persons after them: `American Thoracic Society; Smith J.` */
function bodiesAt(text: string): NameList | undefined {
  if (opensWithName(text)) return undefined;
  const [first, second, third] = sentences(text);
  if (first === undefined) return undefined;
  const printed = tidy(text.slice(first.start, first.end));
  const whole =
    printed.endsWith('.') && isOrganisation(withoutFullStop(printed))
      ? withoutFullStop(printed)
      : printed;
  const bare = whole.replace(/[.,]?\s\(?(?:19|20)\d\d\)?$/u, '');
  if (second !== undefined && isOrganisation(bare)) {
    const literals = partBodies(bare);
    const at = text.indexOf(bare, first.start);
    const mark = /^\.?/u.exec(text.slice(at + bare.length))?.[0].length ?? 0;
    const end = at + bare.length + mark;
    const names = literals.map((literal) => ({ literal }));
    const next = withoutFullStop(tidy(text.slice(second.start, second.end)));
    return isPublishingBody(next) && saysMore(text, third) && !isImprint(text, third)
      ? { ...none, names: [...names, { literal: next }], end: second.end }
      : { ...none, names, end };
  }
  const year = /^(?<body>[^;:.]{2,150}?)[.,]?\s\((?:19|20)\d\d\)/u.exec(text)?.groups?.['body'];
  if (year !== undefined && isOrganisation(year)) {
    return { ...none, names: [{ literal: year }], end: year.length };
  }
  const lead = /^(?<body>[^,;:.]{3,120})(?<mark>[;,])\s/u.exec(text);
  const { body = '', mark } = lead?.groups ?? {};
  if (lead === null || !isStudyGroup(body)) return undefined;
  const rest = namesAt(text, lead[0].length);
  const persons = rest?.names.filter(({ family }) => family !== undefined).length ?? 0;
  const told = mark === ';' || isOrganisation(body) || persons > 1;
  return rest === undefined || !told
    ? undefined
    : { ...rest, names: [{ literal: body }, ...rest.names] };
}

const authorYear = /^[\s.,:]*(?<open>\()?(?=[c©]?(?:19|20)\d\d)/u;

/** The year that APA and Harvard print behind the authors: `(2019).`, `2019.`, `(2019, May 3).` */
function readAuthorYear(line: Line, draft: Draft, at: number): number {
  const text = line.rest;
  const opening = authorYear.exec(text.slice(at, at + 12));
  if (opening === null) return at;
  const from = at + opening[0].length;
  const date = dateAt(text, from);
  if (date === undefined) return at;
  const closing = (
    opening.groups?.['open'] === undefined ? /^[a-z]?[.:](?=\s|$)/u : /^[a-z]?\)[.,:]?/u
  ).exec(text.slice(date.end, date.end + 4));
  if (closing === null) return at;
  fillDate(draft, 'issued', date.value, text.slice(date.start, date.end));
  if (date.season !== undefined) fill(draft, 'season', date.season);
  const letter = /^[a-z]/u.exec(closing[0])?.[0];
  if (letter !== undefined) note(draft, text.slice(date.start, date.end) + letter);
  line.take({ start: at, end: date.end + closing[0].length });
  return date.end + closing[0].length;
}

const editorMark =
  /^[\s,]*[([]?(?:(?:volume|series|section)\s)?[Ee]d(?:itor)?s?\b[.)\]]*[.,:;]?(?=\s|$)/u;

/** `Smith J, Jones K, eds.`: the names are editors of the book. */
function readEditorMark(line: Line, draft: Draft, at: number): number {
  const mark = editorMark.exec(line.rest.slice(at, at + 24));
  if (mark === null) return at;
  const persons = draft.authors.filter(({ family }) => family !== undefined);
  const mixed = persons.length > 0 && persons.length < draft.authors.length;
  draft.editors = mixed ? persons : draft.authors;
  draft.authors = mixed ? draft.authors.filter(({ family }) => family === undefined) : [];
  if (mixed) draft.etAl = false;
  const rest = line.rest.slice(at + mark[0].length);
  const body = mark[0].endsWith(';') ? bodiesAt(rest.trimStart()) : undefined;
  if (body !== undefined) {
    const end = line.rest.length - rest.trimStart().length + body.end;
    draft.authors = body.names;
    line.take({ start: at, end });
    return end;
  }
  line.take({ start: at, end: at + mark[0].length });
  return at + mark[0].length;
}

/** A first sentence that begins as a list of names and cannot be read as one stays unread. */
function skipUnreadNames(line: Line, draft: Draft): number {
  const [first] = sentences(line.rest);
  if (first === undefined || !opensWithName(line.rest)) return 0;
  const end = Math.min(first.end, findCore(line.rest, false)?.start ?? first.end);
  draft.unread.push(line.rest.slice(first.start, end).trim());
  line.take({ start: first.start, end });
  return end;
}

/**
 * A body that the rest of the line names again, as its host or publisher:
 * `Angiodynamics. The NanoKnife System. Accessed at www.angiodynamics.com.`
 */
function bodyNamedAgain(line: Line, draft: Draft): NameList | undefined {
  const [first, second] = sentences(line.rest);
  if (first === undefined || second === undefined) return undefined;
  const literal = withoutFullStop(line.text(first));
  const again =
    isNamedByHost(literal, draft.url ?? draft.site) ||
    (literal.length < 80 && line.rest.includes(`: ${literal}`, first.end));
  return again ? { ...none, names: [{ literal }], end: first.end } : undefined;
}

/** `The Lancet Neurology. Stem cells: hope or hype? Lancet Neurol. 2018 …`: its editors wrote. */
function journalBeforeTitle(line: Line): NameList | undefined {
  const [first, second, third] = sentences(line.rest);
  if (first === undefined || second === undefined || !saysMore(line.rest, third)) return undefined;
  const literal = withoutFullStop(line.text(first));
  const known = literal.startsWith('The ') && isJournalName(literal);
  return known ? { ...none, names: [{ literal }], end: first.end } : undefined;
}

/**
 * Reads the persons or bodies that open the line, and the year where it stands with them.
 * Returns the place behind them: 0 if the line opens with its title.
 */
export function readAuthors(line: Line, draft: Draft): number {
  const text = line.rest;
  const list =
    namesAt(text, 0) ??
    bodiesAt(text) ??
    fullNamesAt(text, 0) ??
    bodyNamedAgain(line, draft) ??
    journalBeforeTitle(line);
  if (list === undefined) return skipUnreadNames(line, draft);
  draft.authors = list.names;
  draft.etAl = list.etAl;
  for (const degree of list.degrees) note(draft, degree);
  draft.unread.push(...list.unread);
  line.take({ start: 0, end: list.end });
  return readAuthorYear(line, draft, readEditorMark(line, draft, list.end));
}
