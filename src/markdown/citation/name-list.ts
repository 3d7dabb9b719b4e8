import type { Name } from '#model/citation.ts';
import { GAP } from './line.ts';
import { matchAt } from './match-at.ts';
import type { FoundName, PersonForm } from './person.ts';
import { otherPerson, personAt } from './person.ts';
import { bodyAt } from './study-group.ts';

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

const degree =
  '(?:,?\\s(?:M\\.?D|Ph\\.?D|D\\.?O|M\\.?S|M\\.?P\\.?H|M\\.?B\\.?A|R\\.?N|FACS|FACR|FACC|FSIR|FRCS|PharmD|MSc|BSc|MBBS|MBChB|M\\.?A|B\\.?S|DSc|ScD|DrPH|MHS|DPT|DDS|DMD|NP|PA-C|BS|BA|FAAP)\\.?(?![\\p{L}]))';

const separator = /\s?(?:\.\s(?:and|&)\s|[,;]\s?(?:and|&)\s|[,;]\s?|\s(?:and|&)\s|&\s)/uy;
const etAl =
  /[\s,;]{0,3}(?:(?:and|&)\s)?(?:\[?et\.?\s?al(?!\p{L})\.?\]?|and others(?!\p{L})|and colleagues(?!\p{L})|…|\.\.\.)/iuy;
const close = new RegExp(
  `\\s?(?:[.:](?!\\s(?:&|and)\\s)(?=[\\s${GAP}"“\\[\\p{Lu}]|$)|(?=[,.]?\\s?\\((?:[c©]?(?:19|20)\\d\\d|n\\.?d\\b|in press))|(?=[,.]?\\s(?:19|20)\\d\\d[a-z]?\\.)|,?(?=\\s?["“])|(?=${GAP})|(?=,?\\s?\\(?\\[?[Ee]d(?:itor)?s?\\b)|$)`,
  'uy',
);
const degreeAt = new RegExp(degree, 'uy');
const degreeHere = (text: string, at: number): string | undefined =>
  matchAt(degreeAt, text, at)?.[0];

/**
 * The given names as printed. Where initials are printed without stops, the stop behind the last
 * one closes the list; where they have stops, it belongs to them.
 */
function settleStops(names: readonly Name[], form: PersonForm, closedByStop: boolean): Name[] {
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

/** What follows a name within a list or at its end. */
const goesOn =
  /^(?:\s?(?:[,;.:&(["“\u001F…]|$)|\s(?:and|et|for|on|\d{4}|\p{Lu}{2}|M\.?D|Ph\.?D)(?!\p{Ll}))/u;

/** Reads one list of names from a place on, in one form. */
export class ListReader {
  readonly names: Name[] = [];
  readonly degrees: string[] = [];
  readonly unread: string[] = [];
  readonly text: string;
  readonly form: PersonForm;
  at: number;

  constructor(text: string, start: number, form: PersonForm) {
    this.text = text;
    this.at = start;
    this.form = form;
  }

  /** Whether a name, a body or an item between names was read. */
  item(): boolean {
    const later = this.names.length > 0;
    const next =
      this.firstForm() ??
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

  /** A person in the form of the list; behind others only if the list can go on or end there. */
  private firstForm(): FoundName | undefined {
    const person = personAt(this.text, this.at, this.form);
    if (person === undefined || this.names.length === 0) return person;
    const closed = person.name.given?.endsWith('.') === true;
    return closed || goesOn.test(this.text.slice(person.end, person.end + 16)) ? person : undefined;
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
        const resumes = /[….]$/u.test(all) && !all.includes('al');
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
