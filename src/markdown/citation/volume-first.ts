import type { Core } from './core-parts.ts';
import { gapOrEnd, hasPlace } from './core-parts.ts';
import { dateAt } from './dates.ts';
import { locatorAt } from './locator.ts';

const volumeStart =
  /(?<=[\s,.;])(?:(?:Vol(?:ume)?\.?\s?)?\d{1,4}[A-Za-z]?(?=\s?[(:,.]|\s(?:Suppl|no|iss|pp?\.))|Vol(?:ume)?\.?\s?\d)/giu;

/** Volume first and the year last or with the authors: Springer, Nature, APA, MLA, IEEE. */
export function volumeFirst(text: string, dated: boolean): Core | undefined {
  let best: Core | undefined;
  let from = 0;
  for (const match of text.matchAll(volumeStart)) {
    if (match.index < from || /(?:§|C\.F\.R\.|CFR)\s?$/u.test(text.slice(0, match.index))) continue;
    const found = locatorAt(text, match.index);
    if (found === undefined || !hasPlace(found)) continue;
    const printed = text.slice(match.index, found.end);
    const { end, date: between, ...locator } = found;
    const yearInBrackets = /^\s\((?:19|20)\d\d\)/u.test(text.slice(end, end + 8));
    const parted = dated && /,\s$/u.test(text.slice(0, match.index));
    if (
      !yearInBrackets &&
      !parted &&
      !/[:(]|vol|no\.|issue|pp?\./iu.test(printed) &&
      !(found.page ?? '').includes('–')
    )
      continue;
    const before = /^[,;.]?[\s\u001F]*\(?/u.exec(text.slice(end, end + 200))?.[0] ?? '';
    const date = between ?? dateAt(text, end + before.length);
    if (date === undefined && !dated) continue;
    const coreEnd = between === undefined && date !== undefined ? date.end : end;
    if (
      !gapOrEnd.test(text.slice(coreEnd, coreEnd + 6)) &&
      !/^\)?[.;]?\s(?:\p{Lu}|e-?[Pp]ub|eCol|accessed)/u.test(text.slice(coreEnd, coreEnd + 12))
    )
      continue;
    best = { start: match.index, end: coreEnd, locator, ...(date === undefined ? {} : { date }) };
    from = coreEnd;
  }
  return best;
}
