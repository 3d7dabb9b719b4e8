import { groupOf, groups, type Group, type SearchRecord } from '../record.ts';
import type { Answer, Filters, Hit, Note } from './answer.ts';
import { excerptOf, markText, startOf, type Marking } from './excerpt.ts';
import { countFacets, passes } from './filters.ts';
import type { Found } from './found.ts';
import type { Selection } from './library.ts';
import type { Ranked } from './rank.ts';
import type { Fold } from './record-words.ts';
import type { SearchIndex } from './search-index.ts';

/** Hits of one address are one hit, the best of them. */
const withoutRepeats = (ranked: readonly Ranked[], { records }: SearchIndex): Ranked[] => {
  const seen = new Set<string>();
  return ranked.filter(({ record }) => {
    const url = records[record]?.record.url ?? '';
    return !seen.has(url) && Boolean(seen.add(url));
  });
};

/** What the reader has to know of what was not searched. */
const notesOf = (
  { index, leftOut, missing, wordsRead }: Selection,
  { guideline }: Filters,
): Note[] => [
  ...(wordsRead ? [] : [{ type: 'words-unread' } as const]),
  ...(missing.length > 0 ? [{ type: 'missing', guidelines: missing } as const] : []),
  ...(leftOut.length > 0 && guideline === undefined
    ? [{ type: 'left-out', searched: index.contexts.length, left: leftOut.length } as const]
    : []),
];

/** A text without the title that stands above it: a reference’s line is told by its authors and its source. */
const besidesTitle = ({ kind, title, text }: SearchRecord): string => {
  if (kind !== 'reference') return text;
  const named = [title, title.slice(title.indexOf(': ') + 2)].find((one) => text.includes(one));
  return named === undefined
    ? text
    : text
        .replace(named, '…')
        .replace(/…[.?!]?\s*/u, '… ')
        .trim();
};

/** Puts an answer together: what was found, filtered, in groups, with the words marked. */
export const composeAnswer = (
  query: string,
  found: Found,
  selection: Selection,
  filters: Filters,
  fold: Fold,
): Answer => {
  const { index, leftOut } = selection;
  const unique = withoutRepeats(found.ranked, index);
  const recordOf = ({ record }: Ranked) => index.records[record]?.record;
  const marking: Marking = { ways: found.marks, fold };
  const shown = unique.flatMap((one) => {
    const record = recordOf(one);
    return record && passes(record, filters) ? [{ ...one, record }] : [];
  });
  const inGroup = (group: Group): Hit[] =>
    shown
      .filter(({ record, exact }) => (exact ? 'exact' : groupOf(record.kind)) === group)
      .map(({ record, led = false }) => ({
        record,
        // Made when they are shown: few of many hits are.
        get title() {
          return markText(record.title, marking);
        },
        get excerpt() {
          // What a section that was led to says first tells more than where a word stands in it.
          return (led ? startOf : excerptOf)(besidesTitle(record), marking);
        },
      }));
  return {
    query,
    notes: [...found.notes, ...notesOf(selection, filters)],
    groups: groups
      .map((group) => ({ group, hits: inGroup(group) }))
      .filter(({ hits }) => hits.length > 0),
    count: shown.length,
    total: unique.length,
    facets: countFacets(
      unique.flatMap((one) => recordOf(one) ?? []),
      filters,
    ),
    leftOut,
    direct: found.direct === undefined ? undefined : index.records[found.direct]?.record.url,
    marks: found.marks,
  };
};
