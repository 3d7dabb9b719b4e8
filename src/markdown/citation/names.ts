import type { NameList } from './name-list.ts';
import { ListReader } from './name-list.ts';
import type { PersonForm } from './person.ts';
import { personAt } from './person.ts';

/**
 * Reads the list of persons and bodies that begins at `start`, each with family name first and
 * initials, as Vancouver, AMA, APA and Harvard print it; undefined if the text does not open with a person.
 */
export function namesAt(text: string, start: number): NameList | undefined {
  return firstOf(text, start, ['vancouver', 'inverted']);
}

/**
 * Reads names in the forms that bodies' names resemble: `Smith, John A.` and `J. A. Smith`. Asked
 * after bodies.
 */
export function fullNamesAt(text: string, start: number): NameList | undefined {
  return firstOf(text, start, ['invertedFull', 'natural']);
}

function firstOf(text: string, start: number, order: readonly PersonForm[]): NameList | undefined {
  for (const form of order) {
    const list = new ListReader(text, start, form).read();
    if (list !== undefined) return list;
  }
  return undefined;
}

/** Whether a text opens with a person's name that a second one follows. */
export function opensWithName(text: string): boolean {
  const person = personAt(text, 0, 'vancouver') ?? personAt(text, 0, 'inverted');
  if (person === undefined) return false;
  if (/^[,;]\s\p{L}/u.test(text.slice(person.end, person.end + 3))) return true;
  return personAt(text, person.end + 1, 'vancouver') !== undefined;
}
