import type { Core } from './core-parts.ts';
import { endsPart, hasPlace, loseBracket, runsOn, strength } from './core-parts.ts';
import type { FoundDate } from './dates.ts';
import { datesIn } from './dates.ts';
import { GAP } from './line.ts';
import type { Locator } from './locator.ts';
import { locatorAt } from './locator.ts';
import { matchAt } from './match-at.ts';
import { paginationAt } from './pagination.ts';

/** What stands between a date and the volume: a sign, and parts that have been read. */
const afterDateSign = new RegExp(
  `(?:[a-e](?=[;:,.\\s]))?(?:\\s?[[(]?${GAP}+[\\])]?)?\\s?(?<sign>[;:,.]?)\\s?`,
  'uy',
);

/**
 * `;18(2): S2 to S9`: pages that cannot be read. The volume is known by its issue or its colon,
 * and what follows stays.
 */
function withoutPlace(
  text: string,
  from: number,
  found: Locator | undefined,
): { locator: Omit<Locator, 'end'>; end: number } | undefined {
  if (
    found === undefined ||
    (hasPlace(found) && (endsPart(text, found.end) || runsOn(text, found.end)))
  )
    return undefined;
  const bare = locatorAt(text, from, false);
  if (bare?.volume === undefined || !/^\s?[:(]\s?\S/u.test(text.slice(bare.end, bare.end + 4)))
    return undefined;
  const { end, ...locator } = bare;
  return { locator, end };
}

/** What follows a date: `;299(2):470-480`, `, 24, 4381`, `:680319`. */
function afterDate(text: string, date: FoundDate, start: number, end: number): Core | undefined {
  const separator = matchAt(afterDateSign, text, end);
  const sign = separator?.groups?.['sign'] ?? '';
  const from = end + (separator?.[0].length ?? 0);
  if (sign === ':') {
    const whole = locatorAt(text, from);
    const spaced = /^\d{1,4}\s\d/u.test(text.slice(from, from + 6));
    if (
      (whole?.issue !== undefined || (whole !== undefined && spaced)) &&
      hasPlace(whole) &&
      endsPart(text, whole.end)
    ) {
      const { end: wholeEnd, ...locator } = whole;
      return { start, end: wholeEnd, date, locator };
    }
    const place = paginationAt(text, from);
    if (place === undefined || !endsPart(text, place.end)) return undefined;
    const { end: placeEnd, ...locator } = place;
    return { start, end: placeEnd, date, locator };
  }
  if (separator?.[0] === '') return undefined;
  const found = locatorAt(text, from);
  const volumeOnly = sign === ';' ? withoutPlace(text, from, found) : undefined;
  if (volumeOnly !== undefined)
    return { start, end: volumeOnly.end, date, locator: volumeOnly.locator };
  const whole =
    sign !== '' &&
    found !== undefined &&
    hasPlace(found) &&
    /[:(]/u.test(text.slice(from, found.end));
  if (found === undefined || !(endsPart(text, found.end) || (whole && runsOn(text, found.end)))) {
    const place = sign === ';' ? paginationAt(text, from) : undefined;
    if (place?.eLocator === undefined || !endsPart(text, place.end)) return undefined;
    return { start, end: place.end, date, locator: { eLocator: place.eLocator } };
  }
  const { end: coreEnd, ...locator } = found;
  if (locator.date !== undefined || loseBracket(text, coreEnd)) return undefined;
  if (sign === ';') return { start, end: coreEnd, date, locator };
  const printed = text.slice(from, coreEnd);
  const bracketedYear = text.charAt(start) === '(' && (locator.page ?? '').includes('–');
  const telling =
    hasPlace(locator) &&
    (/[:(]|\bno\b|issue|vol|pp?\./iu.test(printed) ||
      bracketedYear ||
      (sign === ',' && /^\d+[A-Z]?, /u.test(printed)));
  return telling || (sign === ',' && /^(?:vol|no\b|issue)/iu.test(printed))
    ? { start, end: coreEnd, date, locator }
    : undefined;
}

/** Date first, as NLM, AMA and MDPI print it. */
export function dateFirst(text: string): Core | undefined {
  let best: Core | undefined;
  for (const date of datesIn(text)) {
    const bracket = text.charAt(date.start - 1) === '(' && text.charAt(date.end) === ')';
    const start = date.start - (bracket ? 1 : 0);
    const end = date.end + (bracket ? 1 : 0);
    const core = afterDate(text, date, start, end);
    if (core !== undefined && (best === undefined || strength(core) > strength(best))) best = core;
  }
  return best;
}
