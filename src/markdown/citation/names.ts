import { isGivenName } from './given-names.ts';
import type { NameList } from './name-list.ts';
import { ListReader } from './name-list.ts';
import type { PersonForm } from './person.ts';
import { isOrganisation } from './organisations.ts';
import { leadingShort, personAt } from './person.ts';
import { countedNoun } from './sentences.ts';
import { stoppedNamesAt } from './stopped-names.ts';

/**
 * Reads the list of persons and bodies that begins at `start`, each with family name first and
 * initials, as Vancouver, AMA, APA and Harvard print it; undefined if the text does not open with a person.
 */
export function namesAt(text: string, start: number): NameList | undefined {
  return (
    stoppedNamesAt(text, start) ??
    fullNaturalAt(text, start) ??
    plainNaturalAt(text, start) ??
    firstOf(text, start, ['vancouver', 'inverted'])
  );
}

/**
 * `John A. Smith, Karen Jones, and Bob C. Brown.`: the initials in the middle or the given names
 * tell that these are persons, and that `John A.` is no person by himself.
 */
function fullNaturalAt(text: string, start: number): NameList | undefined {
  const list = new ListReader(text, start, 'naturalFull').read();
  if (list === undefined || list.names.length < 2 || list.unread.length > 0) return undefined;
  const given = list.names.map((name) => name.given ?? '');
  const usual = given.filter((name) => isGivenName(name.split(' ')[0] ?? '')).length;
  const told = given.some((name) => /\s\p{Lu}\.?$/u.test(name)) || usual * 2 >= given.length;
  return told ? list : undefined;
}

/**
 * Reads names in the forms that bodies' names resemble: `Smith, John A.` and `J. A. Smith`. Asked
 * after bodies.
 */
export function fullNamesAt(text: string, start: number): NameList | undefined {
  return firstOf(text, start, ['invertedFull', 'natural']);
}

/** `Smith, John A.`, `Smith, John, and Jones, Karen.`: pairs of words alone may be a heading. */
const isSurelyPersons = ({ names }: NameList): boolean =>
  names.some(
    ({ given = '' }) => /\p{Lu}\.?$/u.test(given) || isGivenName(given.split(' ')[0] ?? ''),
  );

/** `JA Smith, K Jones, C Lee.`: initials without stops before the names, two persons at least. */
function plainNaturalAt(text: string, start: number): NameList | undefined {
  const list = new ListReader(text, start, 'naturalPlain').read();
  const persons = list?.names.filter(({ family }) => family !== undefined).length ?? 0;
  return list === undefined || persons < 2 || list.unread.length > 0 ? undefined : list;
}

function firstOf(text: string, start: number, order: readonly PersonForm[]): NameList | undefined {
  for (const form of order) {
    const list = new ListReader(text, start, form).read();
    if (list !== undefined && (form !== 'invertedFull' || isSurelyPersons(list))) return list;
  }
  return undefined;
}

const groupThenTitle =
  /^.{3,120}(?:(?:Study|Research|Trial|Collaborative) Group|Investigators|Collaborators|Trialists|(?:Steering|Writing) Committee|Consortium)[,:;]?\s\p{Lu}/u;
/** Not II, III, IV, VI … : they count things in titles. */
const initials = '(?!(?:I{2,3}|IV|VI{1,3})\\b)\\p{Lu}\\.?(?:[\\s-]?\\p{Lu}\\.?){0,2}';
/** Names at the beginning, in all their forms, and the rest of one that was cut. */
const nameForms = [
  `^\\p{Lu}[\\p{L}'’-]+,\\s\\p{Lu}[\\p{Ll}'’-]+\\s\\p{Lu}\\.(?:,\\s|\\s\\p{Lu}[\\p{L}'’-]+,)`,
  `^\\p{Lu}\\.?,\\s\\p{Lu}`,
  `^\\p{Lu}\\.\\s\\p{Lu}\\p{L}`,
  `^\\p{Lu};\\s`,
  `^(?:et al|and\\s)`,
  `^[^.:?]{0,150},\\s\\p{Lu}[\\p{L}'’-]+\\s\\p{Lu}{1,3},\\s(?:\\p{Lu}[\\p{L}'’-]+\\s\\p{Lu}{1,3}[,.]|et al)`,
  `^[^.:?]{0,200},\\set al\\.?\\s\\p{Lu}`,
  `^(?:\\p{Lu}[\\p{L}'’-]+,\\s){2,}\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\.,`,
  `^(?:\\p{Lu}[\\p{L}'’-]+\\s\\p{Lu}{1,3}\\.\\s){2}`,
].map((source) => new RegExp(source, 'u'));
const nameThenMore = new RegExp(
  `^(?:\\p{Ll}{2,3}\\s)?(?<family>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)(?:,?\\s|,)${initials}(?:\\s(?:Jr|Sr|II|III|2nd|3rd)\\.?)?(?:[,;:]{1,2}\\s?(?=\\p{Lu}[\\p{L}'’-]+,?\\s?\\p{Lu})|,?\\s?(?:et al|& |and \\p{Lu}[\\p{L}'’-]+ \\p{Lu}(?:\\p{Lu}|[.,])))`,
  'u',
);

/** Whether a text that should be a title opens with names that could not be read. */
export function opensWithNames(text: string): boolean {
  if (groupThenTitle.test(text) || nameForms.some((form) => form.test(text))) return true;
  const family = nameThenMore.exec(text)?.groups?.['family'];
  return family !== undefined && !countedNoun.test(family);
}

/** Whether a title without authors opens with a body: `Society of A; Society of B Title`. */
export function opensWithBody(text: string): boolean {
  const body = /^(?<body>[^;,:]{3,150}?(?:\(\p{Lu}{2,8}\)(?=\s\p{Lu})|(?=[;,]\s\p{L})))/u.exec(text)
    ?.groups?.['body'];
  return body !== undefined && isOrganisation(body);
}

/** Whether a text opens with a person's name that a second one follows. */
export function opensWithName(text: string): boolean {
  const person =
    personAt(text, 0, 'vancouver') ?? personAt(text, 0, 'inverted') ?? leadingShort(text, 0);
  if (person === undefined) return false;
  if (/^[,;]\s\p{L}/u.test(text.slice(person.end, person.end + 3))) return true;
  return personAt(text, person.end + 1, 'vancouver') !== undefined;
}
