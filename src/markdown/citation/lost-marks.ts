import { goesOn } from './list-marks.ts';
import type { PersonForm } from './person.ts';
import { personAt } from './person.ts';

/** `Jones K Lee M, Brown B.`: whether a name follows a space where a comma is lost. */
export function namesWithoutComma(text: string, at: number, form: PersonForm): boolean {
  if (form !== 'vancouver' || text.charAt(at) !== ' ') return false;
  const next = personAt(text, at + 1, 'vancouver');
  return next !== undefined && /^[,;]\s\p{L}/u.test(text.slice(next.end, next.end + 3));
}

/**
 * `Smith JA. Jones KL, Brown B.`: whether the stop before `at` stands for a comma, as the names
 * after it show.
 */
export function namesBehindStop(text: string, at: number, form: PersonForm): boolean {
  if (form !== 'vancouver' && form !== 'inverted') return false;
  if (!/^\.\s$/u.test(text.slice(at - 1, at + 1))) return false;
  const next = personAt(text, at + 1, form);
  if (next === undefined) return false;
  const mark = /^(?:;\s(?=\p{Lu})|,\s(?:et al|and\s|&\s)?)/u.exec(
    text.slice(next.end, next.end + 8),
  )?.[0];
  if (mark === undefined) return false;
  return !/^,\s$/u.test(mark) || personAt(text, next.end + mark.length, form) !== undefined;
}

/** Whether a person stands at a place, and the list goes on or ends behind them. */
export function listedPersonAt(text: string, at: number, form: PersonForm): boolean {
  const person = personAt(text, at, form);
  if (person === undefined) return false;
  return (
    person.name.given?.endsWith('.') === true ||
    goesOn.test(text.slice(person.end, person.end + 16))
  );
}
