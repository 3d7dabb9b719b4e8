import type { Place } from '#report/finding.ts';

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
}
