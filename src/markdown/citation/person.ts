import type { Name } from '#model/citation.ts';
import { matchAt } from './match-at.ts';
import { isOrganisation } from './organisations.ts';
import { countedNoun } from './sentences.ts';

/** A name, and the place behind it. */
export interface FoundName {
  readonly name: Name;
  readonly end: number;
}

const capital = '\\p{Lu}';
const particle =
  "(?:van|von|vom|der|den|de|del|della|delle|dello|dei|di|da|das|do|dos|du|des|la|le|las|los|el|al|ten|ter|te|tot|zu|zum|zur|af|av|bin|ibn|ben|abu|y|e|'t|’t|van['’]t|op|het|in|San|St\\.?|Ó|Mc)";
const word = `(?:[dlDLOo]['’ʼ])?(?:[a-z]{1,2}['’-])?${capital}[\\p{L}\\p{M}'’ʼ‐‑-]*[\\p{L}\\p{M}]`;
/** `JW III`, `JA MD` behind a family name: initials and a suffix or degree. */
const noInitials = `(?!${capital}{1,4},?\\s(?:I{2,3}|IV|MD|PhD|DO|MPH|MS|MSc|RN|FACS)(?!\\p{L}))`;
const family = `(?:${particle}\\s){0,3}${word}(?:\\s(?:${particle}\\s){0,3}${noInitials}${word}){0,4}`;
const tightInitials = `(?!(?:Jr|Sr|St|Dr|In|On|At|Of)(?!\\p{L})|U\\.\\s?[SK]\\.\\s(?:LLC|Inc))${capital}(?:\\p{M}|\\p{Ll}(?!\\p{L}))?(?:[-‐‑]?${capital}(?:\\p{M}|\\p{Ll}(?!\\p{L}))?){0,4}(?![\\p{L}\\p{M}])`;
/** `Smith J A` */
const spacedInitials = `${capital}(?:\\s${capital}(?!\\p{L})){1,3}(?=\\s?[,;:.]|\\s(?:and|&|et)\\s)`;
const dottedInitials = `(?!(?:Jr|Sr|St|Dr)\\.|U\\.\\s?[SK]\\.\\s(?:LLC|Inc))${capital}\\p{Ll}?\\.(?:[\\s-]?(?!(?:Jr|Sr|St|Dr)\\.)${capital}\\p{Ll}?\\.|-?${capital}(?=[,;:\\s])){0,4}`;
const fullGiven = `${capital}[\\p{Ll}'’]+(?:-${capital}?[\\p{Ll}'’]+)?`;
/** Capitals before a noun that are no initials: CT scans, MR imaging. */
const modality =
  '(?:CT|MRI?|PET|US|IV|X|HIV|HPV|DNA|RNA|ICU|ER|OR|AI|UK|EU|ECG|EEG|FDA|WHO|NIH|CMS|TMS|SCS|ED)\\s';
const suffix =
  '(?:(?:,?\\s|,)\\(?(?<suffix>Jr|Sr|2nd|3rd|4th|5th|I{2,3}|IV)(?![\\p{L}\\d])\\)?(?:\\.(?=\\s?[,;&(]))?)';
const forms = {
  /** Meijerink MR · Martin RC 2nd · van der Berg J.H. */
  vancouver: new RegExp(
    `(?<family>${family})(?:,?\\s(?<early>Jr|Sr)\\.?)?\\s(?<given>${dottedInitials}|${spacedInitials}|${tightInitials}(?:\\.(?=[,;]\\s))?)${suffix}?`,
    'uy',
  ),
  /** Smith, J.A. · Smith, J. A., Jr. · Smith, JA */
  inverted: new RegExp(
    `(?<family>${family}),\\s?(?<given>${dottedInitials}|${tightInitials})${suffix}?`,
    'uy',
  ),
  /** O JH: a family name of one letter */
  short: new RegExp(`(?<family>${capital})\\s(?<given>${tightInitials})(?=[,;.:])`, 'uy'),
  /** J. A. Smith */
  natural: new RegExp(
    `(?<given>(?:${capital}\\.[\\s-]?){1,4})(?<family>${family})${suffix}?`,
    'uy',
  ),
  /** JA Smith */
  naturalPlain: new RegExp(
    `(?<given>(?!${modality})${capital}{1,3})\\s(?<family>(?:${particle}\\s){0,3}${word})${suffix}?(?=[,;.:]|\\s(?:and|&)\\s)`,
    'uy',
  ),
  /** Smith, John A. */
  invertedFull: new RegExp(
    `(?<family>${family}),\\s(?<given>${fullGiven}(?:[\\s-]${capital}[\\p{Ll}'’-]+)?(?:\\s${capital}\\.?){0,2})(?=[.;:]|\\s?\\(|,?\\s(?:and|&)\\s|,\\set\\sal|(?<=\\s${capital}\\.),\\s|$)${suffix}?`,
    'uy',
  ),
  /** John A. Smith */
  naturalFull: new RegExp(
    `(?<given>${fullGiven}(?:\\s${capital}(?:\\.|(?=\\s))){0,2})\\s(?<family>(?:${particle}\\s){0,3}(?!(?:Jr|Sr|Inc|Ltd|Corp)(?!\\p{L})|\\p{Lu}+(?!\\p{L}))${word})${suffix}?(?=\\s?[,;.:]|\\s(?:and|&)\\s|\\s(?:MD|PhD|DO|MPH|MS|MSc|M\\.D|Ph\\.D)(?!\\p{L})|$)`,
    'uy',
  ),
} as const;
/** The orders in which a person's name is printed. */
export type PersonForm = keyof typeof forms;

/** What makes a name a company's: `Sanofi-Aventis SA LLC`. */
const legalForm = /^,?\s(?:Inc|LLC|Ltd|Corp|Co|GmbH|PLC|AG)(?![\p{L}])/u;

/** Reads the person that stands exactly at a place in one form. */
export function personAt(text: string, at: number, form: PersonForm): FoundName | undefined {
  const match = matchAt(forms[form], text, at);
  const { family: printedFamily, given, suffix: late, early } = match?.groups ?? {};
  if (match === undefined || printedFamily === undefined || given === undefined) return undefined;
  const printedSuffix =
    early === undefined || late === undefined ? (late ?? early) : `${early} ${late}`;
  const after = text.slice(at + match[0].length, at + match[0].length + 12);
  if (
    countedNoun.test(printedFamily) ||
    (/^Nos?\.?$/u.test(given) && /^\.?\s?\d/u.test(after)) ||
    isOrganisation(match[0]) ||
    legalForm.test(after)
  )
    return undefined;
  return {
    name: {
      family: printedFamily,
      given: given.trim(),
      ...(printedSuffix === undefined ? {} : { suffix: printedSuffix }),
    },
    end: at + match[0].length,
  };
}

/** `O JH, Kim S`: a family name of one letter that another person follows. */
export function leadingShort(text: string, at: number): FoundName | undefined {
  const person = personAt(text, at, 'short');
  const mark =
    person === undefined ? undefined : /^[,;]\s/u.exec(text.slice(person.end, person.end + 2));
  return person !== undefined &&
    mark !== undefined &&
    mark !== null &&
    personAt(text, person.end + 2, 'vancouver') !== undefined
    ? person
    : undefined;
}

/** Forms that stand among names of another form: `J. A. Smith` after `Smith, J.`, and `O JH`. */
export function otherPerson(text: string, at: number, form: PersonForm): FoundName | undefined {
  if (form === 'vancouver' && /;\s$/u.test(text.slice(Math.max(0, at - 2), at))) {
    const person = personAt(text, at, 'inverted');
    if (person?.name.given?.includes('.') === true) return person;
  }
  const others: Partial<Record<PersonForm, readonly PersonForm[]>> = {
    vancouver: ['short', 'natural'],
    inverted: ['natural', 'vancouver'],
    invertedFull: ['natural', 'naturalFull', 'inverted'],
  };
  for (const other of others[form] ?? ['natural']) {
    const person = personAt(text, at, other);
    if (person !== undefined) return person;
  }
  return undefined;
}
