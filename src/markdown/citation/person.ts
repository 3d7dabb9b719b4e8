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
/** `JW III` behind a family name: initials and a suffix. */
const noInitials = `(?!${capital}{2,4},?\\s(?:I{2,3}|IV)(?!\\p{L}))`;
const family = `(?:${particle}\\s){0,3}${word}(?:\\s(?:${particle}\\s){0,3}${noInitials}${word}){0,4}`;
const tightInitials = `(?!(?:Jr|Sr|St|Dr|In|On|At|Of)(?!\\p{L})|U\\.\\s?[SK]\\.\\s(?:LLC|Inc))${capital}(?:\\p{M}|\\p{Ll}(?!\\p{L}))?(?:[-‐‑]?${capital}(?:\\p{M}|\\p{Ll}(?!\\p{L}))?){0,4}(?![\\p{L}\\p{M}])`;
/** `Smith J A` */
const spacedInitials = `${capital}(?:\\s${capital}(?!\\p{L})){1,3}(?=\\s?[,;:.]|\\s(?:and|&|et)\\s)`;
const dottedInitials = `(?!(?:Jr|Sr|St|Dr)\\.|U\\.\\s?[SK]\\.\\s(?:LLC|Inc))${capital}\\p{Ll}?\\.(?:[\\s-]?(?!(?:Jr|Sr|St|Dr)\\.)${capital}\\p{Ll}?\\.|-?${capital}(?=[,;:\\s])){0,4}`;
const suffix =
  '(?:,?\\s(?<suffix>Jr|Sr|2nd|3rd|4th|5th|I{2,3}|IV)(?![\\p{L}\\d])(?:\\.(?=\\s?[,;&(]))?)';
const forms = {
  /** Meijerink MR · Martin RC 2nd · van der Berg J.H. */
  vancouver: new RegExp(
    `(?<family>${family})(?:,?\\s(?<early>Jr|Sr)\\.?)?\\s(?<given>${dottedInitials}|${spacedInitials}|${tightInitials})${suffix}?`,
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
  /** Smith, John A. */
  invertedFull: new RegExp(
    `(?<family>${family}),\\s(?<given>${capital}[\\p{Ll}'’-]+(?:[\\s-]${capital}[\\p{Ll}'’-]+)?(?:\\s${capital}\\.?){0,2})(?=[.;:]|\\s?\\(|,?\\s(?:and|&)\\s|$)${suffix}?`,
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

/** Forms that stand only among other names: `J. A. Smith` after `Smith, J.`, and `O JH`. */
export function otherPerson(text: string, at: number, form: PersonForm): FoundName | undefined {
  return (
    (form === 'vancouver' ? personAt(text, at, 'short') : undefined) ??
    personAt(text, at, 'natural') ??
    (form === 'inverted' ? personAt(text, at, 'vancouver') : undefined)
  );
}
