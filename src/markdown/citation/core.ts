import type { Core } from './core-parts.ts';
import { gapOrEnd, strength } from './core-parts.ts';
import { dateFirst } from './date-first.ts';
import type { FoundDate } from './dates.ts';
import { datesIn } from './dates.ts';
import { meetingAbstract, preprint } from './special-core.ts';
import { volumeFirst } from './volume-first.ts';

/**
 * Finds the date, volume, issue and pages of a journal article; undefined if the line has no
 * volume, issue or pages. `dated` says that the year stands with the authors.
 */
export function findCore(text: string, dated: boolean): Core | undefined {
  const special = meetingAbstract(text) ?? preprint(text);
  if (special !== undefined) return special;
  const first = dateFirst(text);
  if (first !== undefined && strength(first) >= 3) return first;
  const other = volumeFirst(text, dated);
  if (first === undefined || other === undefined) return first ?? other;
  return strength(other) > strength(first) && other.start <= first.start ? other : first;
}

/** `Spine (Phila Pa 1976)`: a year that belongs to a journal's name. */
const withinName = /\(\p{L}[^()]*\s$/u;

/** A date that closes the text: `Oncotarget. 2016 Dec 20.`, `(June 2015)`, `, 2019.` */
export function closingDate(text: string): FoundDate | undefined {
  return datesIn(text)
    .reverse()
    .find(
      (date) => gapOrEnd.test(text.slice(date.end)) && !withinName.test(text.slice(0, date.start)),
    );
}
