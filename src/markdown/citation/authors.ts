import type { Draft } from './draft.ts';
import { fill, note } from './draft.ts';
import { dateAt } from './dates.ts';
import type { Line } from './line.ts';
import { tidy, withoutFullStop } from './line.ts';
import type { NameList } from './names.ts';
import { fullNamesAt, namesAt } from './names.ts';
import { isOrganisation } from './organisations.ts';
import { sentences } from './sentences.ts';

/** Bodies that open a text, and the persons after them: `American Thoracic Society; Smith J.` */
function bodiesAt(text: string): NameList | undefined {
  const [first, second] = sentences(text);
  if (first === undefined || second === undefined) return undefined;
  const printed = tidy(text.slice(first.start, first.end));
  const whole =
    /\.$/u.test(printed) && isOrganisation(withoutFullStop(printed))
      ? withoutFullStop(printed)
      : printed;
  const bare = whole.replace(/[.,]?\s\(?(?:19|20)\d\d\)?$/u, '');
  if (isOrganisation(bare)) {
    const parts = bare.split(/;\s(?:and\s)?/u);
    const literals = parts.length > 1 && parts.every(isOrganisation) ? parts : [bare];
    const at = text.indexOf(bare, first.start);
    const mark = /^\.?/u.exec(text.slice(at + bare.length))?.[0].length ?? 0;
    return {
      names: literals.map((literal) => ({ literal })),
      etAl: false,
      degrees: [],
      unread: [],
      end: at + bare.length + mark,
    };
  }
  const lead = /^(?<body>[^,;:.]{3,120})[;,]\s/u.exec(text);
  const body = lead?.groups?.['body'];
  if (lead === null || body === undefined || !isOrganisation(body)) return undefined;
  const rest = namesAt(text, lead[0].length);
  return rest === undefined ? undefined : { ...rest, names: [{ literal: body }, ...rest.names] };
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
  fill(draft, 'issued', date.value);
  if (date.season !== undefined) fill(draft, 'season', date.season);
  const letter = /^[a-z]/u.exec(closing[0])?.[0];
  if (letter !== undefined) note(draft, text.slice(date.start, date.end) + letter);
  line.take({ start: at, end: date.end + closing[0].length });
  return date.end + closing[0].length;
}

/**
 * Reads the persons or bodies that open the line, and the year where it stands with them.
 * Returns the place behind them: 0 if the line opens with its title.
 */
export function readAuthors(line: Line, draft: Draft): number {
  const list = namesAt(line.rest, 0) ?? bodiesAt(line.rest) ?? fullNamesAt(line.rest, 0);
  if (list === undefined) return 0;
  draft.authors = list.names;
  draft.etAl = list.etAl;
  for (const degree of list.degrees) note(draft, degree);
  draft.unread.push(...list.unread);
  line.take({ start: 0, end: list.end });
  return readAuthorYear(line, draft, list.end);
}
