import { namesAt } from './names.ts';
import { isOrganisation } from './organisations.ts';
import { sentences } from './sentences.ts';

const bullet = /^(?:[•·‣▪●*†‡§]{1,3}|[-–—](?=\s))\s*/u;
/** `[12]` and `(12)` are numbers of a list; `12.` may open a title, as `2. Diabetes technology`. */
const bracketed =
  /^(?:\[(?<square>\d{1,3})\]|\((?<round>\d{1,3})\)|(?<half>\d{1,3})\))\.?\s+(?=\S)/u;
const stopped = /^(?<number>\d{1,3})\.?\s+(?=\p{Lu})/u;

/** A line without the number or bullet that a pasted list left before it. */
export interface Unmarked {
  readonly text: string;
  /** The number, as printed without its punctuation. */
  readonly number?: string;
}

/** Whether a text opens with authors: persons, or a sentence that names a body. */
function opensWithAuthors(text: string): boolean {
  if (namesAt(text, 0) !== undefined) return true;
  const [first] = sentences(text);
  return (
    first !== undefined && isOrganisation(text.slice(first.start, first.end).replace(/\.$/u, ''))
  );
}

/** Takes the number or bullet away that stands before a reference: `12.`, `[12]`, `12)`, `•`. */
export function withoutListMark(line: string): Unmarked {
  const text = line.replace(bullet, '');
  const certain = bracketed.exec(text);
  if (certain !== null) {
    const { square, round, half } = certain.groups ?? {};
    const number = square ?? round ?? half;
    return { text: text.slice(certain[0].length), ...(number === undefined ? {} : { number }) };
  }
  const number = stopped.exec(text);
  const rest = text.slice(number?.[0].length ?? 0);
  if (number?.groups?.['number'] === undefined || !opensWithAuthors(rest)) return { text };
  return { text: rest, number: number.groups['number'] };
}
