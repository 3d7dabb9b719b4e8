import type { Draft } from './draft.ts';
import { note } from './draft.ts';
import type { Line, Span } from './line.ts';
import { tidy } from './line.ts';

type Kind = NonNullable<Draft['erratum']>['kind'];

const label =
  '(?<label>(?:Published )?(?:[Ee]rrat(?:um|a)|[Cc]orrections?|[Cc]orrigendum)(?: (?:appears? )?in\\b|(?=[:,])|(?= \\d{4}))|Published (?:correction|erratum) appears? (?:in|on)|Correction published|Corrected (?:and republished )?(?:in|from)|Retract(?:ion|ed)(?: published)? in|Retraction(?!\\p{L})|Retracted(?!\\p{L})|Expression of concern in|Updated? (?:in|of)|Comments? (?:in|on)|Republished (?:in|from)|Summary for patients in|Original report in|Reprinted (?:in|from)|Reply in)';
const labelled = new RegExp(
  `(?<=^|[.;\\])>\\u001F] |\\d (?=Errat|Comment|Correct|Published|Retract))${label}\\s?[:,]?\\s?`,
  'gu',
);
const inside = (open: string, close: string, text: string): RegExp =>
  new RegExp(
    `${open}${label}\\s?[:,]?\\s?(?<text>${text}{3,250})${close}(?=[\\s.,;:\\u001F]|$)`,
    'giu',
  );
const bracketed = [
  inside('\\[', '\\]', '[^[\\]\\u001F]'),
  inside('\\(', '\\)', '(?:[^()\\u001F]|\\([^()\\u001F]{1,40}\\))'),
];
const nextPart =
  /\b(?:PMID|PMCID|PubMed PMID|Epub (?:\d{4}|[A-Z][a-z]{2,8} \d|ahead)|eCollection|Published (?:online )?\d{4}|Accessed|Available (?:at|from)|Comments? (?:in|on)|Errat(?:um|a) in|Corrected and|Retraction in|Update (?:in|of)|Republished)\b/u;

function kindOf(printed: string): Kind | undefined {
  if (/errat/iu.test(printed)) return 'erratum';
  if (/retract|concern/iu.test(printed)) return 'retraction';
  if (/correct|corrig/iu.test(printed)) return 'correction';
  if (/^update/iu.test(printed)) return 'update';
  if (/^comment/iu.test(printed)) return 'comment';
  return undefined;
}

/** One notice has the field; an erratum, correction or retraction goes before the others. */
function keep(draft: Draft, printed: string, text: string): void {
  const kind = kindOf(printed);
  const present = draft.erratum;
  const weak = (of: Kind): boolean => of === 'update' || of === 'comment';
  if (kind === undefined) note(draft, `${printed} ${text}`);
  else if (present === undefined) draft.erratum = { kind, text };
  else if (weak(present.kind) && !weak(kind)) {
    note(draft, `${present.kind === 'update' ? 'Update in' : 'Comment in'} ${present.text}`);
    draft.erratum = { kind, text };
  } else note(draft, `${printed} ${text}`);
}

function endOfNotice(rest: string, from: number, doiBefore: boolean): number {
  const tail = rest.slice(from);
  const gap = tail.indexOf('\u001F');
  const stops = [tail.search(nextPart), gap, tail.length];
  if (!doiBefore) stops.push(tail.search(/\b(?:doi\s?[:.]|https?:)/iu));
  return from + Math.min(...stops.filter((stop) => stop >= 0));
}

/**
 * Notices of erratum, correction, retraction, update and comment: the text after the label, as
 * printed. A DOI after a notice is the notice's where the reference has printed its own before.
 * Read before identifiers.
 */
export function readNotices(line: Line, draft: Draft): void {
  for (const pattern of bracketed) {
    line.lift(pattern, (match) => {
      const { label: printed = '', text = '' } = match.groups ?? {};
      keep(draft, printed, tidy(text).replace(/\.$/u, ''));
      return { start: match.index, end: match.index + match[0].length };
    });
  }
  const firstDoi = line.source.search(/10\.\d{4,9}\//u);
  let readTo = 0;
  line.lift(labelled, (match, rest): Span | undefined => {
    if (match.index < readTo) return undefined;
    const from = match.index + match[0].length;
    const end = endOfNotice(rest, from, firstDoi >= 0 && firstDoi < match.index);
    const text = tidy(rest.slice(from, end)).replace(/\.$/u, '');
    if (!/\d/u.test(text)) return undefined;
    keep(draft, match.groups?.['label'] ?? '', text);
    readTo = end;
    return { start: match.index, end };
  });
}
