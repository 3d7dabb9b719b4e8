import type { Core } from './core-parts.ts';
import { gapOrEnd } from './core-parts.ts';
import { dateAt } from './dates.ts';

const abstracts = [
  /(?<=\s)(?<v>\d{1,4}),?\s(?<y>(?:19|20)\d\d)\s?\((?<i>suppl\.?\s?\w*)[;,]\s(?<a>abstr(?:act)?\.?\s[\w-]+)\)/iu,
  /(?<=\s)(?<v>\d{1,4})\s?\((?<i>suppl\.?\s?\w*)[;,]\s(?<a>abstr(?:act)?\.?\s[\w-]+)\),?\s\(?(?<y>(?:19|20)\d\d)\)?/iu,
  /(?<=\s)(?<y>(?:19|20)\d\d);?\s?(?<v>\d{1,4})\s?\((?<i>suppl\.?\s?\w*)[;,]\s(?<a>abstr(?:act)?\.?\s[\w-]+)\)/iu,
];

/** `J Clin Oncol 39, 2021 (suppl 15; abstr 5000)`, as ASCO prints its abstracts. */
export function meetingAbstract(text: string): Core | undefined {
  for (const pattern of abstracts) {
    const match = pattern.exec(text);
    const { v, i, a, y = '' } = match?.groups ?? {};
    const date = match === null ? undefined : dateAt(text, match.index + match[0].indexOf(y));
    if (
      match === null ||
      v === undefined ||
      i === undefined ||
      a === undefined ||
      date === undefined
    )
      continue;
    const locator = { volume: v, issue: i, eLocator: a };
    return { start: match.index, end: match.index + match[0].length, date, locator };
  }
  return undefined;
}

/** The archives of arXiv, with a subject where they have some: `cs.CV`, `q-bio.QM`, `quant-ph`. */
const arxivSubject = String.raw`(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|nlin|nucl-(?:ex|th)|physics|q-bio|q-fin|quant-ph|stat)(?:\.[A-Za-z-]{2,})?`;

const preprintNumber = new RegExp(
  String.raw`(?<=Rxiv[\s.,:\u001F]{1,40})(?<id>20\d\d\.\d\d\.\d\d\.\d{5,9}(?:v\d)?|\d{5,6}(?:v\d)?)(?=[;.,\s\u001F]|$)|(?<=arXiv)(?:[\s.,:]{1,2}(?:[Pp]reprint\s)?arXiv)?:\s?(?<arxiv>\d{4}\.\d{4,5}(?:v\d)?)(?:\s\[${arxivSubject}\])?`,
  'u',
);

/** `bioRxiv 2021.04.12.439123`: the server's number of a preprint, and a date behind it. */
export function preprint(text: string): Core | undefined {
  const match = preprintNumber.exec(text);
  const id = match?.groups?.['id'] ?? match?.groups?.['arxiv'];
  if (match === null || id === undefined) return undefined;
  const end = match.index + match[0].length;
  const mark = /^[\s\u001F]*[.,;]?\s?\(?(?=\S)/u.exec(text.slice(end, end + 40))?.[0];
  const date = mark === undefined ? undefined : dateAt(text, end + mark.length);
  const locator = { eLocator: id };
  return date === undefined || !gapOrEnd.test(text.slice(date.end, date.end + 6))
    ? { start: match.index, end, locator }
    : { start: match.index, end: date.end, date, locator };
}
