import { dateAt, datesIn } from './dates.ts';
import type { Draft } from './draft.ts';
import { fill } from './draft.ts';
import type { Line } from './line.ts';

/** A date that is a part of its own: between marks, in brackets, or behind the last comma. */
export function readOwnDates(line: Line, draft: Draft, from: number, to = Infinity): void {
  for (const date of datesIn(line.rest)) {
    if (date.end > to) return;
    const precise =
      draft.issued?.length === 4 &&
      date.value.length > 4 &&
      date.value.startsWith(draft.issued) &&
      /;\s?$/u.test(line.rest.slice(0, date.start));
    if (date.start < from || (draft.issued !== undefined && !precise)) continue;
    const before = line.rest.slice(Math.max(0, date.start - 3), date.start);
    const after = line.rest.slice(date.end, date.end + 3);
    const bracketed = /[([]\s?$/u.test(before) && /^(?:\s?[)\]]|[,;]\s?\u001F)/u.test(after);
    const apart =
      /(?:[.;,?!\])\u001F–—]\s?|\s[-–—]\s)$/u.test(before) &&
      /^\s?(?:[.;)]|,?\s?[[(]?\u001F|$)/u.test(after);
    const years = /^(?:19|20)\d\d[-–](?:19|20)\d\d$/u.test(date.season ?? '');
    if ((!bracketed && !apart) || (years && !/;\s?$/u.test(before))) continue;
    const opening = bracketed ? (/[([]\s?$/u.exec(before)?.[0].length ?? 0) : 0;
    const closing = bracketed ? (/^\s?[)\]]/u.exec(after)?.[0].length ?? 0) : 0;
    draft.issued = date.value;
    fill(draft, 'season', date.season);
    line.take({ start: date.start - opening, end: date.end + closing });
  }
}

/** A date with a two-digit year behind the title, as the Blue Cross manuals print it: `, 05/19.` */
export function readShortDate(line: Line, draft: Draft): void {
  line.lift(/(?<=[,;.)]\s)(?<m>0?[1-9]|1[0-2])\/(?<y>\d{2})(?=\.?\s*(?:$|\u001F|;))/gu, (match) => {
    const { m = '', y = '' } = match.groups ?? {};
    const date = dateAt(`${m}/01/${y}`, 0);
    if (date === undefined) return undefined;
    fill(draft, 'issued', date.value.slice(0, 7));
    return { start: match.index, end: match.index + match[0].length };
  });
}
