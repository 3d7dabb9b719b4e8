import type { Name } from '#model/citation.ts';
import type { NameList } from './name-list.ts';
import { personAt } from './person.ts';

/**
 * `Smith JA. Jones KL. Brown B. Title`: names that stops part where commas stand. Three names at
 * least; two may be an author and a title that ends in capitals.
 */
export function stoppedNamesAt(text: string, start: number): NameList | undefined {
  const names: Name[] = [];
  let end = start;
  for (let at = start; ; at = end + 1) {
    const person = personAt(text, at, 'vancouver');
    const given = person?.name.given?.replace(/\.$/u, '');
    if (person === undefined || given === undefined || !/^\p{Lu}{1,3}$/u.test(given)) break;
    const stop = person.name.given === given ? person.end : person.end - 1;
    if (!/^\.\s$/u.test(text.slice(stop, stop + 2))) break;
    names.push({ ...person.name, given });
    end = stop + 1;
  }
  return names.length < 3 ? undefined : { names, etAl: false, degrees: [], unread: [], end };
}
