import type { Identifiers } from '#model/citation.ts';
import type { Draft } from './draft.ts';
import { note } from './draft.ts';
import type { Line } from './line.ts';

const doi =
  /(?:<?https?:\/\/(?:dx\.|www\.)?doi\.org\/|(?<!\p{L})dx\.doi\.org\/|(?<!\p{L})doi\.org\/|(?<!\p{L})doi\s?[:.]?\s?(?:https?:\/\/(?:dx\.)?doi\.org\/)?|(?<![\p{L}\p{N}./-]))(?<id>10\.\d{4,9}\/[^\s\u001F]+)/giu;
const afterDoi =
  /[.,;]?(?:PMID|PMCID|PubMed|Epub|eCollection|Published|Accessed|Available|Erratum|https?:\/\/)/u;
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<', '}': '{' };

/** A DOI or address without the punctuation that follows it; its own brackets stay. */
export function trimIdentifier(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const opener = closers[last];
    const inner = text.slice(0, end);
    const loose = opener !== undefined && count(inner, last) > count(inner, opener);
    if (!loose && !/[.,;:'"”’*]/u.test(last)) break;
    end -= 1;
  }
  return text.slice(0, end);
}

const count = (text: string, char: string): number => text.split(char).length - 1;

/** Sets an identifier; a different second one is kept as a note. */
export function identify(draft: Draft, scheme: keyof Identifiers, value: string): void {
  const present = draft.identifiers[scheme];
  if (present === undefined) draft.identifiers[scheme] = value;
  else if (present.toLowerCase() !== value.toLowerCase()) note(draft, value);
}

/** DOIs in all spellings. */
export function readDoi(line: Line, draft: Draft): void {
  line.lift(doi, (match) => {
    const printed = match.groups?.['id'] ?? '';
    const glued = printed.search(afterDoi);
    const value = trimIdentifier(glued > 0 ? printed.slice(0, glued) : printed);
    if (!/^10\.\d{4,9}\/\S+$/u.test(value)) return undefined;
    identify(draft, 'doi', value);
    const start = match.index;
    return { start, end: start + match[0].length - printed.length + value.length };
  });
}

const numbered: readonly {
  readonly scheme: keyof Identifiers;
  readonly pattern: RegExp;
  readonly canonical: (digits: string) => string;
}[] = [
  {
    scheme: 'pmcid',
    pattern:
      /(?:(?<![\p{L}\d])(?:PMC free article:\s)?(?:Free )?(?:PubMed Central )?(?:PMCID|PMC ID|Free full text)\s?[:#-]?\s?(?:PMC\s?)?|(?:PMC free article:\s)?(?<![\p{L}\d/])PMC\s?:?\s?)(?<id>\d{4,9})(?<version>\.\d)?(?![\p{L}\d])/giu,
    canonical: (digits) => `PMC${digits}`,
  },
  {
    scheme: 'pmid',
    pattern:
      /(?<![\p{L}\d])(?:(?:Cited in:?\s)?(?:PubMed|Pub Med|Medline)[;,]?\s?)?(?:PMID|PubMed\s?ID|PubMed(?=\s?:))(?:\s?(?:No\.|number))?\s?[:#.-]?\s?(?<id>\d{1,8})(?![\p{L}\d])/giu,
    canonical: (digits) => digits,
  },
];

const isbn = /\bISBN(?:-1[03])?\s?[:#]?\s?(?<id>[\dX][\dX -]{8,20}[\dX])(?![\p{L}\d-])/giu;
const pii = /\bpii\s?:\s?(?<id>[^\s,;\u001F]+)/giu;

/** PMID, PMCID, ISBN, and the publisher's item number, which stands where pages would. */
export function readNumbers(line: Line, draft: Draft): void {
  for (const { scheme, pattern, canonical } of numbered) {
    line.lift(pattern, (match) => {
      const { id = '', version } = match.groups ?? {};
      identify(draft, scheme, canonical(id));
      if (version !== undefined) note(draft, `${canonical(id)}${version}`);
      return { start: match.index, end: match.index + match[0].length };
    });
  }
  line.lift(isbn, (match) => {
    const digits = (match.groups?.['id'] ?? '').replace(/[ -]/gu, '');
    if (!/^(97[89])?\d{9}[\dX]$/u.test(digits)) return undefined;
    identify(draft, 'isbn', digits);
    return { start: match.index, end: match.index + match[0].length };
  });
}

/** `pii: E41`: an article number if the line gives no pages. Read after the pages. */
export function readItemNumber(line: Line, draft: Draft): void {
  line.lift(pii, (match) => {
    const printed = match.groups?.['id'] ?? '';
    const value = trimIdentifier(printed);
    if (value === '') return undefined;
    if (draft.page === undefined && draft.eLocator === undefined) draft.eLocator = value;
    else note(draft, `pii: ${value}`);
    return {
      start: match.index,
      end: match.index + match[0].length - printed.length + value.length,
    };
  });
}

const nct = /\bNCT\s?(?:No\.\s?)?(?<id>\d{8})(?![\p{L}\d])/giu;

/** A trial number that stands alone in the line, wherever it stands; the text keeps it. */
export function readTrialNumber(line: Line, draft: Draft): void {
  const numbers = new Set(
    [...line.source.matchAll(nct)].map((match) => match.groups?.['id'] ?? ''),
  );
  const [only] = numbers;
  if (numbers.size === 1 && only !== undefined) draft.identifiers.nct = `NCT${only}`;
}

const standingNct =
  /(?<=[.;,(\u001F]\s?)(?:(?:Trial )?(?:registration|registered)(?: at| with| number)?:?\s)?(?:ClinicalTrials\.gov,?\s?)?(?:(?:identifier|ID|number|no\.?|registration)\s?)?[:,]?\s?NCT\s?\d{8}(?=[.;,)\u001F]|\s?$)/giu;

/** A trial number that is a part of its own behind an article's pages. */
export function liftTrialNumber(line: Line, from: number): void {
  line.lift(standingNct, (match) =>
    match.index < from ? undefined : { start: match.index, end: match.index + match[0].length },
  );
}
