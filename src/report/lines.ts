import type { Place } from './finding.ts';

/** Turns offsets into a text, in UTF-16 units from 0, into lines and columns from 1. */
export class Lines {
  readonly #starts: number[];

  constructor(text: string) {
    this.#starts = [
      0,
      ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (match) => match.index + match[0].length),
    ];
  }

  at(offset: number): { line: number; column: number } {
    const line = this.#starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }

  place(file: string, start: number, end: number): Place {
    const from = this.at(start);
    const to = this.at(end);
    return { file, ...from, endLine: to.line, endColumn: to.column };
  }

  /** The inverse of `at`. */
  offset(line: number, column: number): number {
    return (this.#starts[line - 1] ?? 0) + column - 1;
  }
}

/** Narrows a place to a text that stands in it; the place as it was if the text does not stand there verbatim. */
export const narrow = (place: Place, source: string, text: string): Place => {
  const lines = new Lines(source);
  const from = lines.offset(place.line, place.column);
  const to = lines.offset(place.endLine ?? place.line, place.endColumn ?? place.column);
  const at = source.slice(from, to).indexOf(text);
  return at < 0 || text === ''
    ? place
    : lines.place(place.file, from + at, from + at + text.length);
};
