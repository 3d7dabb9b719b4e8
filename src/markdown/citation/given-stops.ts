import type { Name } from '#model/citation.ts';
import type { PersonForm } from './person.ts';

const hasStop = (name: Name): boolean => name.given?.endsWith('.') === true;

/**
 * The given names as printed. Where initials are printed without stops, the stop behind the last
 * one closes the list; where they have stops, it belongs to them.
 */
export function settleStops(
  names: readonly Name[],
  form: PersonForm,
  closedByStop: boolean,
): Name[] {
  const persons = names.filter((name) => name.given !== undefined);
  const last = persons.at(-1);
  if (
    last?.given !== undefined &&
    form === 'invertedFull' &&
    closedByStop &&
    /\s\p{Lu}$/u.test(last.given)
  ) {
    const given = `${last.given}.`;
    return names.map((name) => (name === last ? { ...last, given } : name));
  }
  if (last?.given === undefined || /^(?:invertedFull|natural(?:Full|Plain)?)$/u.test(form))
    return [...names];
  const others = persons.slice(0, -1);
  const dotted =
    form === 'inverted'
      ? others.every(hasStop)
      : others.length > 0
        ? others.some(hasStop)
        : /\..*\./u.test(last.given);
  let { given } = last;
  if (dotted && closedByStop && !given.endsWith('.') && others.length > 0) given = `${given}.`;
  if (!dotted && /^\P{P}+\.$/u.test(given)) given = given.slice(0, -1);
  return names.map((name) => (name === last ? { ...last, given } : name));
}
