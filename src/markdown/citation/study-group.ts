import { matchAt } from './match-at.ts';
import { isOrganisation, isStudyGroup } from './organisations.ts';
import type { FoundName } from './person.ts';

const behalf =
  /(?:(?:[Ff]or|[Oo]n behalf of|and|with|[Ii]n collaboration with|[Rr]epresenting)\s[Tt]he\s|(?:[Ff]or|[Oo]n behalf of|and|with|[Ii]n collaboration with|[Rr]epresenting)\s|the\s)?/uy;

/** ` (for the ABC Study Group)` behind a name. */
export function groupInBrackets(text: string, at: number): FoundName | undefined {
  const match =
    /^\s\((?:(?:and|for|on behalf of|representing|writing for)\s)?(?:the\s)?(?<group>[^()\u001F]{3,160})\)/u.exec(
      text.slice(at, at + 200),
    );
  const literal = match?.groups?.['group'];
  return match === null || literal === undefined || !isStudyGroup(literal)
    ? undefined
    : { name: { literal }, end: at + match[0].length };
}

const groupNoun =
  /(?:Investigators|(?:Study|Trial|Research|Collaborative|Working|Writing|Guideline) Group|Trialists|Collaborators|Consortium|Study Team|Researchers)$/u;

/** ` ABC Investigators.` as a sentence of its own behind `et al.` */
export function groupSentence(text: string, at: number): FoundName | undefined {
  const match =
    /^\s(?:for\s)?(?:the\s|The\s(?=\p{Lu}))?(?<group>[^.:;?!()\u001F]{5,100})\.\s/u.exec(
      text.slice(at, at + 120),
    );
  const literal = match?.groups?.['group'];
  const names = (text: string): boolean =>
    groupNoun.test(text)
      ? isOrganisation(text)
      : /^\p{Ll}\S*\s(?:\S+\s){0,2}\S+$/u.test(text) && isStudyGroup(text);
  return literal === undefined || match === null || !names(literal)
    ? undefined
    : { name: { literal }, end: at + match[0].length - 2 };
}

/** A body among or after the names, up to the next mark. */
export function bodyAt(text: string, at: number): FoundName | undefined {
  const lead = matchAt(behalf, text, at)?.[0].length ?? 0;
  const piece = /^[^;:.\u001F]{3,200}(?:\.(?!\s|$|\p{Lu}\p{Ll})[^;:.\u001F]{1,100}){0,3}/u.exec(
    text.slice(at + lead, at + lead + 320),
  )?.[0];
  if (piece === undefined) return undefined;
  const others = /,?\s(?:et al|and others)(?![\p{L}])|\s\((?:19|20)\d\d/u.exec(piece)?.index;
  const whole = piece
    .slice(0, others)
    .replace(/\s?\((?:19|20)\d\d\)?$/u, '')
    .trim();
  const upToComma = whole.split(/,\s(?!Inc|LLC|Ltd|Corp|and\s)/u, 1)[0] ?? whole;
  const announced = lead > 0 || /;\s?$/u.test(text.slice(Math.max(0, at - 2), at));
  const names = announced
    ? (name: string): boolean => isStudyGroup(name, lead > 4)
    : isOrganisation;
  const acronym = lead > 4 && /^[A-Z][A-Z\d-]{3,}$/u.test(whole);
  const literal =
    acronym || names(whole) ? whole : isOrganisation(upToComma) ? upToComma : undefined;
  return literal === undefined ? undefined : { name: { literal }, end: at + lead + literal.length };
}
