/** The line break that a text uses. */
const breakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/**
 * A header with another revised date.
 *
 * @param index text of `index.mdx`, with a header between two lines of three dashes
 * @param date ISO 8601
 */
export const withRevisedDate = (index: string, date: string): string => {
  const lines = index.split(/\r?\n/u);
  const end = lines.indexOf('---', 1);
  const at = lines.findIndex((line, place) => place < end && /^revised\s*:/u.test(line));
  const line = `revised: ${date}`;
  const changed = at === -1 ? lines.toSpliced(Math.max(end, 1), 0, line) : lines.with(at, line);
  return changed.join(breakOf(index));
};

/** An update history with a row that waits for its entry, and the line that it is on, from 1. */
export interface WaitingRow {
  readonly text: string;
  readonly line: number;
}

/**
 * An update history with a last row that has a date and no entry yet: an error until it is written.
 *
 * @param history text of `update-history.mdx`
 * @param date ISO 8601
 * @returns undefined if there is no table to add it to
 */
export const withWaitingRow = (history: string, date: string): WaitingRow | undefined => {
  const lines = history.split(/\r?\n/u);
  const last = lines.findLastIndex((line) => line.trimStart().startsWith('|'));
  if (last === -1) return undefined;
  return {
    text: lines.toSpliced(last + 1, 0, `| ${date} |  |`).join(breakOf(history)),
    line: last + 2,
  };
};
