/** Stands in the place of every character that has been read. */
export const GAP = '\u001F';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const controls = /[\p{Cc}\u200B-\u200D\u2060\uFEFF]/gu;

/** One line in the form that the reader works on: NFC, single spaces, no control characters. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(controls, '')
    .replace(/\u00AD/gu, '')
    .trim();
}

/** A piece of a line without gaps, empty brackets and the punctuation that parted it. */
export function tidy(piece: string): string {
  return piece
    .replace(/[ \u001F]+/gu, ' ')
    .replace(/\s?(?:\(\s?\)|\[\s?\]|<\s?>)(?=[.,;:])/gu, '')
    .replace(/\([\s,;.]{0,6}\)|\[[\s,;.]{0,6}\]|<\s?>/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/^[\s.,;:·•|–—-]+(?=[\s\p{L}\p{N}\p{P}]|$)/u, '')
    .replace(/(?<![\s,;:–—|([])[\s,;:–—|([]+$/u, '')
    .trim();
}

/** Without the punctuation before it; a bracket that closes within stays open. */
function withoutLead(piece: string): string {
  const text = piece.replace(/^[\s\p{P}]+/u, '').trim();
  const opener = piece
    .slice(0, piece.length - piece.trimEnd().length - text.length || undefined)
    .trim();
  const bracket = /[([]$/u.exec(opener)?.[0];
  const closer = bracket === '(' ? ')' : ']';
  const closes = bracket !== undefined && text.split(bracket).length < text.split(closer).length;
  return closes ? bracket + text : text;
}

/** Without the full stop that closes a sentence; `?`, `!` and abbreviations such as Inc. stay. */
export function withoutFullStop(piece: string): string {
  if (/(?:\b(?:Inc|Ltd|Corp|Co|Jr|Sr|St)|\.\p{L}|etc)\.$/u.test(piece)) return piece;
  return piece.replace(/(?<![\s.])[\s.]+$/u, '');
}

/**
 * A reference line and what has not yet been read of it. `rest` keeps the length of `source`:
 * what is read turns into gaps, so places in both are the same, and what remains is verbatim.
 */
export class Line {
  readonly source: string;
  rest: string;

  constructor(text: string) {
    this.source = cleanLine(text);
    this.rest = this.source;
  }

  /** The same line, with the same parts read. */
  copy(): Line {
    const copy = new Line(this.source);
    copy.rest = this.rest;
    return copy;
  }

  /** Marks a span as read. */
  take(span: Span): void {
    const { start, end } = span;
    if (end > start) {
      this.rest = this.rest.slice(0, start) + GAP.repeat(end - start) + this.rest.slice(end);
    }
  }

  /** Marks spans as read that stand in order. */
  takeAll(spans: readonly Span[]): void {
    let built = '';
    let from = 0;
    for (const { start, end } of spans) {
      built += this.rest.slice(from, start) + GAP.repeat(end - start);
      from = end;
    }
    this.rest = built + this.rest.slice(from);
  }

  /**
   * Offers every match of a global pattern in what is unread; marks as read the span that `read`
   * returns for it.
   */
  lift(pattern: RegExp, read: (match: RegExpExecArray, rest: string) => Span | undefined): void {
    const { rest } = this;
    let built = '';
    let from = 0;
    for (const match of rest.matchAll(pattern)) {
      if (match.index < from) continue;
      const span = read(match, rest);
      if (span === undefined || span.start < from) continue;
      built += rest.slice(from, span.start) + GAP.repeat(span.end - span.start);
      from = span.end;
    }
    if (from > 0) this.rest = built + rest.slice(from);
  }

  /** The unread text of a span, tidied. */
  text(span: Span): string {
    return tidy(this.rest.slice(span.start, span.end));
  }

  /** What has not been read, verbatim, in order. */
  leftovers(): string[] {
    return this.rest
      .split(/\u001F+/u)
      .map(withoutLead)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  }
}
