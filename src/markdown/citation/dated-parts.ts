import { dateAt } from './dates.ts';
import type { Draft } from './draft.ts';
import { note } from './draft.ts';
import type { Line } from './line.ts';

type DateField =
  'accessed' | 'published' | 'epub' | 'eCollection' | 'revised' | 'retired' | 'effective';

/** A label and the field of the date that follows it. Order matters: the narrower one first. */
const labels: readonly (readonly [DateField, string])[] = [
  ['eCollection', 'eCollection'],
  ['epub', 'E-?pub(?: date)?(?: ahead of print)?'],
  [
    'accessed',
    '(?:(?:Last |Date |Web ?site |Site )?(?:accessed|retrieved|viewed|visited|downloaded|cited)|Access date|Accessed date|Date of access|Retrieval date)(?: on)?',
  ],
  [
    'published',
    '(?:First |Originally )?Published(?: online| electronically| ahead of print)?(?: first)?(?: ahead of print)?(?: on| date)?|(?:Print )?(?:Publication|Publish) date|Date (?:published|of publication)|Posted(?: online)?(?: on)?|Preprint posted(?: online)?',
  ],
  ['retired', '(?:Date )?Retired(?: on| date)?|Retirement date'],
  [
    'effective',
    '(?:Original )?Effective(?: date)?(?: on| for (?:services|claims)(?: (?:performed|rendered|processed))? on (?:or|and) after)?|Implementation date',
  ],
  [
    'revised',
    '(?:(?:(?:This )?[Tt]opic )?(?:Last |Most recently |Date )?(?:revised|updated|amended|modified)(?: on)?|Last (?:update|revision|modified|changed?)(?: date)?|Revision (?:effective )?date|Revision effective|Update[ds]?|Literature review current through)',
  ],
];

const patterns = labels.map(
  ([field, label]) =>
    [field, new RegExp(`(?<![\\p{L}-])(?:${label})(?:\\s?[:;,]\\s?|\\s)`, 'giu')] as const,
);

/** A label begins a part: at the line's start, or after punctuation, a bracket or a gap. */
function beginsPart(rest: string, at: number): boolean {
  const before = rest.slice(Math.max(0, at - 14), at);
  return (
    /(?:^|[.,;:()[\]\u001F•|–—>?!])\s*(?:(?:and|Also|page|topic|This topic)\s)?$/iu.test(before) ||
    (/\d[a-z]?\s$/u.test(before) && /^\p{Lu}|^e-?Pub|^eColl/u.test(rest.slice(at, at + 6)))
  );
}

/** After the date, the part ends: not in the middle of a sentence. */
function endsPart(rest: string, at: number): boolean {
  return /^(?:\s?$|\s?[.,;:)\]\u001F]|\s(?:from|at|ahead of print|and|https?:|doi|PMID|www\.))/iu.test(
    rest.slice(at, at + 20),
  );
}

/**
 * The dates that the line labels: Epub, eCollection, Published, Accessed, Effective, Revised,
 * Retired. Each stays in the field that its label names.
 */
export function readDatedParts(line: Line, draft: Draft): void {
  for (const [field, pattern] of patterns) {
    line.lift(pattern, (match, rest) => {
      if (!beginsPart(rest, match.index)) return undefined;
      const date = dateAt(rest, match.index + match[0].length);
      if (date === undefined || !endsPart(rest, date.end)) return undefined;
      const taken = draft[field] !== undefined && draft[field] !== date.value;
      if (taken || date.season !== undefined) note(draft, rest.slice(match.index, date.end));
      else draft[field] = date.value;
      return { start: match.index, end: date.end };
    });
  }
}
