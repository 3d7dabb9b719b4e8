import type { Name } from '#model/citation.ts';
import { GAP } from './line.ts';
import { isOrganisation } from './organisations.ts';

/** The names that open a text. */
export interface NameList {
  readonly names: Name[];
  readonly etAl: boolean;
  /** Academic degrees printed after names. */
  readonly degrees: string[];
  /** Items between names that are no name that the grammar knows, verbatim. */
  readonly unread: string[];
  /** Behind the last name and the mark that closes the list. */
  readonly end: number;
}

const capital = '\\p{Lu}';
const particle =
  "(?:van|von|vom|der|den|de|del|della|delle|dello|dei|di|da|das|do|dos|du|des|la|le|las|los|el|al|ten|ter|te|tot|zu|zum|zur|af|av|bin|ibn|ben|abu|y|e|'t|’t|op|het|in|San|St\\.?|Ó|Mc)";
const word = `(?:[dlDLOo]['’ʼ])?(?:[a-z]{1,2}['’-])?${capital}[\\p{L}\\p{M}'’ʼ‐‑-]*[\\p{L}\\p{M}]`;
const family = `(?:${particle}\\s){0,3}${word}(?:\\s(?:${particle}\\s){0,3}${word}){0,4}`;
const tightInitials = `(?!(?:Jr|Sr|St|Dr|In|On|At|Of)(?!\\p{L}))${capital}(?:\\p{M}|\\p{Ll}(?!\\p{L}))?(?:[-‐‑]?${capital}(?:\\p{M}|\\p{Ll}(?!\\p{L}))?){0,4}(?![\\p{L}\\p{M}])`;
const dottedInitials = `(?!(?:Jr|Sr|St|Dr)\\.)${capital}\\p{Ll}?\\.(?:[\\s-]?${capital}\\p{Ll}?\\.|-?${capital}(?=[,;:\\s])){0,4}`;
const suffix =
  '(?:,?\\s(?<suffix>Jr|Sr|2nd|3rd|4th|5th|I{2,3}|IV)(?![\\p{L}\\d])(?:\\.(?=\\s?[,;&(]))?)';
const degree =
  '(?:,?\\s(?:M\\.?D|Ph\\.?D|D\\.?O|M\\.?S|M\\.?P\\.?H|M\\.?B\\.?A|R\\.?N|FACS|FACR|FACC|FSIR|FRCS|PharmD|MSc|BSc|MBBS|MBChB|M\\.?A|B\\.?S|DSc|ScD|DrPH|MHS|DPT|DDS|DMD|NP|PA-C|BS|BA|FAAP)\\.?(?![\\p{L}]))';

const forms = {
  /** Meijerink MR · Martin RC 2nd · van der Berg J.H. */
  vancouver: new RegExp(
    `(?<family>${family})(?:,?\\s(?<early>Jr|Sr)\\.?)?\\s(?<given>${dottedInitials}|${tightInitials})${suffix}?`,
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
type Form = keyof typeof forms;

const separator = /\s?(?:[,;]\s?(?:and|&)\s|[,;]\s?|\s(?:and|&)\s|&\s)/uy;
const etAl =
  /[\s,;]{0,3}(?:(?:and|&)\s)?(?:\[?et\.?\s?al(?!\p{L})\.?\]?|and others(?!\p{L})|and colleagues(?!\p{L})|…|\.\.\.)/iuy;
const close = new RegExp(
  `\\s?(?:[.:](?=[\\s${GAP}"“\\[\\p{Lu}]|$)|(?=[,.]?\\s?\\((?:[c©]?(?:19|20)\\d\\d|n\\.?d\\b|in press))|(?=[,.]?\\s(?:19|20)\\d\\d[a-z]?\\.)|,?(?=\\s?["“])|(?=${GAP})|(?=,?\\s?\\(?\\[?[Ee]d(?:itor)?s?\\b)|$)`,
  'uy',
);
const degreeAt = new RegExp(degree, 'uy');
const behalf =
  /(?:(?:for|on behalf of|and|with|in collaboration with|representing)\s)?(?:the\s)?/iuy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const degreeHere = (text: string, at: number): string | undefined =>
  matchAt(degreeAt, text, at)?.[0];

/** Forms that stand only among other names: `J. A. Smith` after `Smith, J.`, and `O JH`. */
function otherPerson(
  text: string,
  at: number,
  form: Form,
): { name: Name; end: number } | undefined {
  return (
    (form === 'vancouver' ? personAt(text, at, 'short') : undefined) ??
    personAt(text, at, 'natural') ??
    (form === 'inverted' ? personAt(text, at, 'vancouver') : undefined)
  );
}

function personAt(text: string, at: number, form: Form): { name: Name; end: number } | undefined {
  const match = matchAt(forms[form], text, at);
  const { family: printedFamily, given, suffix: late, early } = match?.groups ?? {};
  if (match === undefined || printedFamily === undefined || given === undefined) return undefined;
  const printedSuffix = late ?? early;
  if (isOrganisation(match[0])) return undefined;
  return {
    name: {
      family: printedFamily,
      given: given.trim(),
      ...(printedSuffix === undefined ? {} : { suffix: printedSuffix }),
    },
    end: at + match[0].length,
  };
}

/** A body among or after the names, up to the next mark. */
function bodyAt(text: string, at: number): { name: Name; end: number } | undefined {
  const lead = matchAt(behalf, text, at)?.[0].length ?? 0;
  const piece = /^[^;:.\u001F]{3,200}(?:\.(?!\s|$)[^;:.\u001F]{1,100}){0,3}/u.exec(
    text.slice(at + lead, at + lead + 320),
  )?.[0];
  if (piece === undefined) return undefined;
  const whole = piece.replace(/\s?\((?:19|20)\d\d\)?$/u, '').trim();
  const upToComma = whole.split(/,\s(?!Inc|LLC|Ltd|Corp|and\s)/u, 1)[0] ?? whole;
  for (const candidate of [whole, upToComma]) {
    if (isOrganisation(candidate))
      return { name: { literal: candidate }, end: at + lead + candidate.length };
  }
  return undefined;
}

/**
 * The given names as printed. Where initials are printed without stops, the stop behind the last
 * one closes the list; where they have stops, it belongs to them.
 */
function settleStops(names: readonly Name[], form: Form, closedByStop: boolean): Name[] {
  const persons = names.filter((name) => name.given !== undefined);
  const last = persons.at(-1);
  if (last?.given === undefined || form === 'invertedFull') return [...names];
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

const hasStop = (name: Name): boolean => name.given?.endsWith('.') === true;

class ListReader {
  readonly names: Name[] = [];
  readonly degrees: string[] = [];
  readonly unread: string[] = [];
  readonly text: string;
  readonly form: Form;
  at: number;

  constructor(text: string, start: number, form: Form) {
    this.text = text;
    this.at = start;
    this.form = form;
  }

  /** Whether a name, a body or an item between names was read. */
  item(): boolean {
    const later = this.names.length > 0;
    const next =
      personAt(this.text, this.at, this.form) ??
      (later
        ? (otherPerson(this.text, this.at, this.form) ?? bodyAt(this.text, this.at))
        : undefined);
    if (next === undefined) return later && this.skipItem();
    this.names.push(next.name);
    this.at = next.end;
    for (
      let found = degreeHere(this.text, this.at);
      found !== undefined;
      found = degreeHere(this.text, this.at)
    ) {
      this.degrees.push(found.replace(/^[,\s]+/u, ''));
      this.at += found.length;
    }
    return true;
  }

  /** An item that is no name, if a name follows it. */
  private skipItem(): boolean {
    const item = /^[^,;.:?\u001F]{1,60}(?=[,;]\s)/u.exec(
      this.text.slice(this.at, this.at + 62),
    )?.[0];
    if (item === undefined || this.unread.length > 3) return false;
    const next = this.at + item.length + 2;
    if (personAt(this.text, next, this.form) === undefined) return false;
    this.unread.push(item);
    this.at += item.length;
    return true;
  }

  result(end: number, all: boolean, closedByStop: boolean): NameList {
    const { degrees, unread } = this;
    return {
      names: settleStops(this.names, this.form, closedByStop),
      etAl: all,
      degrees,
      unread,
      end,
    };
  }

  /** `et al`, and a study group after it. */
  others(printed: string): NameList {
    const after = this.at + printed.length;
    const lead = /^(?:;\s|[,;]?\s(?=for\s|on behalf of\s|and the\s))/u.exec(
      this.text.slice(after, after + 16),
    )?.[0];
    let body = lead === undefined ? undefined : bodyAt(this.text, after + lead.length);
    let end = after;
    while (body !== undefined) {
      this.names.push(body.name);
      end = body.end;
      body = /^;\s/u.test(this.text.slice(end, end + 2)) ? bodyAt(this.text, end + 2) : undefined;
    }
    const mark = /^\s?[.,;:]?(?=[\s\u001F]|$)/u.exec(this.text.slice(end, end + 3))?.[0] ?? '';
    return this.result(end + mark.length, true, false);
  }

  /** `Smith J, Jones K for the ABC Investigators.` */
  onBehalf(): NameList | undefined {
    const lead = /^,?\s(?=(?:for|on behalf of|and the)\s)/u.exec(
      this.text.slice(this.at, this.at + 18),
    )?.[0];
    const body = lead === undefined ? undefined : bodyAt(this.text, this.at + lead.length);
    const closing = body === undefined ? undefined : matchAt(close, this.text, body.end);
    if (body === undefined || closing === undefined) return undefined;
    this.names.push(body.name);
    return this.result(body.end + closing[0].length, false, false);
  }

  /** Whether the stop behind the last initial closed the list: `Smith J.A. Title`. */
  closedByInitial(): boolean {
    const last = this.names.at(-1);
    const next = this.text.slice(this.at, this.at + 20);
    return (
      last?.given?.endsWith('.') === true &&
      /^(?:\s(?!(?:and|&|et\.? al|for|on behalf of)\s?)|\u001F)/u.test(next)
    );
  }

  read(): NameList | undefined {
    for (;;) {
      if (!this.item()) return undefined;
      const all = matchAt(etAl, this.text, this.at)?.[0];
      if (all !== undefined) {
        const resumes = /[….]$/u.test(all) && !/al/u.test(all);
        const next =
          this.at +
          all.length +
          (/^[\s,&]*/u.exec(this.text.slice(this.at + all.length))?.[0].length ?? 0);
        if (!resumes || personAt(this.text, next, this.form) === undefined) return this.others(all);
        this.at = next;
        continue;
      }
      const closing = matchAt(close, this.text, this.at);
      if (closing !== undefined)
        return this.result(this.at + closing[0].length, false, /^\s?\./u.test(closing[0]));
      if (this.closedByInitial()) return this.result(this.at, false, true);
      const behalfOf = this.onBehalf();
      if (behalfOf !== undefined) return behalfOf;
      const mark = matchAt(separator, this.text, this.at);
      if (mark === undefined) return undefined;
      this.at += mark[0].length;
    }
  }
}

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

function firstOf(text: string, start: number, order: readonly Form[]): NameList | undefined {
  for (const form of order) {
    const list = new ListReader(text, start, form).read();
    if (list !== undefined) return list;
  }
  return undefined;
}

/** Whether a text opens with a person's name and a mark that parts it from a second one. */
export function opensWithName(text: string): boolean {
  const person = personAt(text, 0, 'vancouver') ?? personAt(text, 0, 'inverted');
  return person !== undefined && /^[,;]\s\p{L}/u.test(text.slice(person.end, person.end + 3));
}
