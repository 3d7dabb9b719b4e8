import { matchAt } from './match-at.ts';
import { isOrganisation, isStudyGroup } from './organisations.ts';
import type { FoundName } from './person.ts';

const behalf =
  /(?:(?:for|on behalf of|and|with|in collaboration with|representing)\s)?(?:the\s)?/iuy;

/** A body among or after the names, up to the next mark. */
export function bodyAt(text: string, at: number): FoundName | undefined {
  const lead = matchAt(behalf, text, at)?.[0].length ?? 0;
  const piece = /^[^;:.\u001F]{3,200}(?:\.(?!\s|$)[^;:.\u001F]{1,100}){0,3}/u.exec(
    text.slice(at + lead, at + lead + 320),
  )?.[0];
  if (piece === undefined) return undefined;
  const whole = piece.replace(/\s?\((?:19|20)\d\d\)?$/u, '').trim();
  const upToComma = whole.split(/,\s(?!Inc|LLC|Ltd|Corp|and\s)/u, 1)[0] ?? whole;
  const announced = lead > 0 || /;\s?$/u.test(text.slice(Math.max(0, at - 2), at));
  const names = announced ? isStudyGroup : isOrganisation;
  const acronym = lead > 4 && /^[A-Z][A-Z\d-]{3,}$/u.test(whole);
  const literal =
    acronym || names(whole) ? whole : isOrganisation(upToComma) ? upToComma : undefined;
  return literal === undefined ? undefined : { name: { literal }, end: at + lead + literal.length };
}
