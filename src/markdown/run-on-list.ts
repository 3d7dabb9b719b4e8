import type { Paragraph } from 'mdast';
import { Lines } from '#report/lines.ts';
import type { FileContext } from './context.ts';

/** A line of a paragraph that begins as an item of a list would. */
interface Marked {
  /** The mark as written: `a.`, `(1)`, `ii)`, `–`. */
  readonly mark: string;
  readonly start: number;
  /** Whether the page joins the line to the one before it. */
  readonly isJoined: boolean;
}

const markForm = /^(?:\(?(?:\p{L}|[ivx]{2,5}|[IVX]{2,5}|\d{1,2})[.)]|[–—o])(?=\s)/u;

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** The letter or number of a mark, and what stands around it. */
const partsOf = (mark: string): { value: string; around: string } => {
  const value = mark.replace(/[().]/gu, '');
  return { value, around: mark.replace(value, value.toLowerCase() === value ? '-' : '=') };
};

/** What may follow a value: the next letter, the next number, the next Roman number. */
const nextValues = (value: string): readonly string[] => {
  if (/^\d/u.test(value)) return [String(Number(value) + 1)];
  const letter = value.length === 1 ? [String.fromCodePoint((value.codePointAt(0) ?? 0) + 1)] : [];
  const roman = romans[romans.indexOf(value.toLowerCase()) + 1] ?? '';
  const isRoman = romans.includes(value.toLowerCase());
  return isRoman
    ? [...letter, value.toLowerCase() === value ? roman : roman.toUpperCase()]
    : letter;
};

const isBullet = (mark: string): boolean => !/[.)]$/u.test(mark);

const follows = (mark: string, next: string): boolean => {
  if (isBullet(mark)) return mark === next;
  const [from, to] = [partsOf(mark), partsOf(next)];
  return from.around === to.around && nextValues(from.value).includes(to.value);
};

/** The lines of a paragraph that begin like items; what stands behind a backslash is meant as it is. */
const markedLines = (source: string, from: number, to: number): Marked[] => {
  const marked: Marked[] = [];
  let start = from;
  let before = '';
  for (const line of source.slice(from, to).split('\n')) {
    const indent = /^[\s>]*/u.exec(line)?.[0].length ?? 0;
    const mark = markForm.exec(line.slice(indent))?.[0];
    const isJoined = start > from && !/(?: {2}|\\)\r?$/u.test(before);
    if (mark !== undefined) marked.push({ mark, start: start + indent, isJoined });
    start += line.length + 1;
    before = line;
  }
  return marked;
};

/** A line that begins a list under the text of an item: “a.”, “(i)”, “1)”; “A.” may end a sentence. */
const beginsBelowItem = ({ mark, isJoined }: Marked): boolean =>
  isJoined && /^(?:\(?[a1i]\)|[ai]\.|\(?A\))$/u.test(mark);

/**
 * Reports a list with letters, or with numbers in brackets, that Markdown does not know: its lines
 * would be published as one paragraph.
 *
 * @param inItem whether the paragraph is the text of an item of a list
 */
export const reportRunOnList = (
  { children }: Paragraph,
  inItem: boolean,
  { source, file, section, report, lose }: FileContext,
): void => {
  // A reference is one paragraph, and its lines may begin with initials.
  if (section === 'references') return;
  // A criterion on one line is a paragraph together with its tags: its words alone count.
  const from = children[0]?.position?.start.offset ?? 0;
  const to = children.at(-1)?.position?.end.offset ?? 0;
  const marked = markedLines(source, from, to);
  const pair = marked.flatMap((line) => {
    const next = marked.find((other) => other.start > line.start && follows(line.mark, other.mark));
    return next && (line.isJoined || next.isJoined) ? [[line, next] as const] : [];
  })[0];
  const alone = inItem && pair === undefined ? marked.find(beginsBelowItem) : undefined;
  const first = pair?.[0] ?? alone;
  if (!first) return;
  lose();
  report(
    'markup-stray',
    new Lines(source).place(file, first.start, first.start + first.mark.length),
    {
      found: pair
        ? `lines with “${pair[0].mark}” and “${pair[1].mark}” that make no list`
        : `a line with “${first.mark}” that makes no list under its item`,
      expected:
        'a list: each line with a dash, - item, or a number, 1. item, indented where it belongs to an item above',
      mend: 'Write the lines as a list, with “- ” or “1. ”, or as <Criteria> in a position statement; write a backslash before the sign behind the letter, a\\., or before the bracket, \\(1), where running text is meant.',
    },
  );
};
