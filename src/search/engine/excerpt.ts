import { stem } from '../stem.ts';
import { tokenize, type Token } from '../text.ts';

/** A stretch of text, marked or not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch of a text that is marked: UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is marked: rows of stems; `folds` writes a word in ASCII first. */
export interface Marking {
  readonly ways: readonly (readonly string[])[];
  readonly fold: (word: string) => string;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
}

const spansIn = ({ tokens, stems }: Read, { ways }: Marking): Span[] => {
  const starts = new Set(ways.map(([first]) => first));
  return tokens.flatMap((token, at) => {
    if (!starts.has(stems[at])) return [];
    const length = Math.max(
      0,
      ...ways
        .filter((way) => way.every((one, offset) => stems[at + offset] === one))
        .map((way) => way.length),
    );
    const last = tokens[at + length - 1];
    return length === 0 || last === undefined ? [] : [{ start: token.start, end: last.end }];
  });
};

const readTexts = new Map<string, Read>();
const mostTexts = 2000;

const read = (text: string, { fold }: Marking): Read => {
  const known = readTexts.get(text);
  if (known) return known;
  const tokens = tokenize(text);
  const found = { tokens, stems: tokens.map(({ word }) => stem(fold(word))) };
  if (readTexts.size >= mostTexts) readTexts.clear();
  readTexts.set(text, found);
  return found;
};

/** The places in a text where the words that are looked for stand. */
export const findMarks = (text: string, marking: Marking): Span[] =>
  spansIn(read(text, marking), marking);

const segmentsOf = (text: string, spans: readonly Span[], from: number, to: number): Segment[] => {
  const segments: Segment[] = [];
  let at = from;
  const add = (end: number, marked: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    if (end <= at || start >= to) continue;
    add(Math.max(start, at), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return segments;
};

/** A whole text with the words marked. */
export const markText = (text: string, marking: Marking): Segment[] =>
  segmentsOf(text, findMarks(text, marking), 0, text.length);

const excerptLength = 190;

const wordStart = (text: string, near: number): number => {
  if (near <= 0) return 0;
  const space = text.indexOf(' ', near);
  return space === -1 || space - near > 24 ? near : space + 1;
};

const wordEnd = (text: string, near: number): number => {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(' ', near);
  return space === -1 || near - space > 24 ? near : space;
};

/** Where the window begins that holds the most different words. */
const bestStart = (text: string, spans: readonly Span[]): number => {
  let best = { start: 0, worth: 0 };
  for (const { start } of spans) {
    const inside = spans.filter((span) => span.start >= start && span.end <= start + excerptLength);
    const words = new Set(inside.map((span) => text.slice(span.start, span.end).toLowerCase()));
    const worth = words.size + inside.length / 100;
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
};

/** How much of its beginning is shown of a section that a question leads to: a position with its scope. */
const startLength = 280;

/** The beginning of a text, with the words marked. */
export const startOf = (text: string, marking: Marking): Segment[] => {
  const to = text.length <= startLength * 1.2 ? text.length : wordEnd(text, startLength);
  const segments = segmentsOf(text, findMarks(text, marking), 0, to);
  return to < text.length ? [...segments, { text: ' …', marked: false }] : segments;
};

/** The stretch of a text that shows best what was found in it, with the words marked. */
export const excerptOf = (text: string, marking: Marking): Segment[] => {
  const spans = findMarks(text, marking);
  const start = text.length <= excerptLength * 1.3 ? 0 : bestStart(text, spans);
  const from = start < 40 ? 0 : wordStart(text, start - 40);
  const to = text.length <= excerptLength * 1.3 ? text.length : wordEnd(text, from + excerptLength);
  const segments = segmentsOf(text, spans, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
};
