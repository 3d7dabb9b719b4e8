import type { Name } from '#model/citation.ts';
import { settleStops } from './given-stops.ts';
import { close, degreeHere, etAl, goesOn, separator } from './list-marks.ts';
import { listedPersonAt, namesBehindStop, namesWithoutComma } from './lost-marks.ts';
import { matchAt } from './match-at.ts';
import type { FoundName, PersonForm } from './person.ts';
import { leadingShort, otherPerson, personAt } from './person.ts';
import { bodyAt, groupInBrackets, groupSentence } from './study-group.ts';
import { opensTitle } from './title-start.ts';

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
        : this.form === 'vancouver'
          ? leadingShort(this.text, this.at)
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
    return closed ||
      goesOn.test(this.text.slice(person.end, person.end + 16)) ||
      this.runsIntoTitle(person.end) ||
      namesWithoutComma(this.text, person.end, this.form)
      ? person
      : undefined;
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
    const lead = /^(?:;\s?|[,;]?\s(?=for\s|on behalf of\s|and the\s)|,\s)/u.exec(
      this.text.slice(after, after + 16),
    )?.[0];
    let body =
      groupInBrackets(this.text, after) ??
      (lead === undefined
        ? groupSentence(this.text, after)
        : bodyAt(this.text, after + lead.length));
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

  /** `Smith J, Jones K (for the ABC Study Group).` */
  private bracketedGroup(): boolean {
    const body = groupInBrackets(this.text, this.at);
    if (body === undefined) return false;
    this.names.push(body.name);
    this.at = body.end;
    return true;
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

  /** `Smith J, Jones K Outcomes of fusion.`: a list that nothing closes. */
  private runsIntoTitle(at: number): boolean {
    return this.form === 'vancouver' && this.names.length > 0 && opensTitle(this.text, at);
  }

  /** Where names go on behind three dots: `Smith, J., … & Brown, B.` */
  private resumesAt(printed: string): number | undefined {
    if (!/[….]$/u.test(printed) || printed.includes('al')) return undefined;
    const after = this.at + printed.length;
    const next = after + (/^[\s,&]*/u.exec(this.text.slice(after))?.[0].length ?? 0);
    const isPerson = personAt(this.text, next, this.form) !== undefined;
    const goes = isPerson
      ? listedPersonAt(this.text, next, this.form)
      : bodyAt(this.text, next) !== undefined;
    return goes ? next : undefined;
  }

  /** Where the next name begins behind the mark at this place; undefined if there is none. */
  private nextAt(): number | undefined {
    const { text, at, form } = this;
    const mark = matchAt(separator, text, at);
    if (mark !== undefined) return at + mark[0].length;
    return namesWithoutComma(text, at, form) ? at + 1 : undefined;
  }

  /** The list, if it ends at this place. */
  private closed(): NameList | undefined {
    const { text, at, form } = this;
    const mark = matchAt(close, text, at)?.[0];
    if (mark !== undefined) return this.result(at + mark.length, false, /^\s?\./u.test(mark));
    if (this.closedByInitial()) return this.result(at, false, true);
    const behalfOf = this.onBehalf();
    if (behalfOf !== undefined) return behalfOf;
    if (matchAt(separator, text, at) !== undefined || namesWithoutComma(text, at, form))
      return undefined;
    return this.runsIntoTitle(at) ? this.result(at, false, false) : undefined;
  }

  /** Where a stop at this place stands for a comma: the place of the next name. */
  private behindStop(): number | undefined {
    const mark =
      matchAt(close, this.text, this.at)?.[0] ?? (this.closedByInitial() ? '' : undefined);
    if (mark === undefined) return undefined;
    const at = this.at + mark.length;
    return namesBehindStop(this.text, at, this.form) ? at + 1 : undefined;
  }

  read(): NameList | undefined {
    for (;;) {
      if (!this.item()) return undefined;
      const all = matchAt(etAl, this.text, this.at)?.[0];
      const resumed = all === undefined ? undefined : this.resumesAt(all);
      if (all !== undefined && resumed === undefined) return this.others(all);
      const group = this.bracketedGroup() ? this.nextAt() : undefined;
      const goesOnAt = resumed ?? group ?? this.behindStop();
      if (goesOnAt === undefined) {
        const list = this.closed();
        if (list !== undefined) return list;
      }
      const next = goesOnAt ?? this.nextAt();
      if (next === undefined) return undefined;
      this.at = next;
    }
  }
}
