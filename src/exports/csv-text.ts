import { stringify } from 'csv-stringify/sync';

/**
 * Free text for a cell, so that no spreadsheet takes it for a formula: what begins with
 * `=`, `+`, `-`, `@`, a tab or a carriage return is given an apostrophe in front (OWASP, CSV
 * injection). What begins with an apostrophe is given one too, so that the text can always be had
 * back: a leading apostrophe is never part of it.
 */
export const cellText = (text: string): string =>
  /^['=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;

/** The text of a cell as it was before `cellText`. */
export const textOfCell = (cell: string): string => cell.replace(/^'/u, '');

/** Rows under a header as CSV (RFC 4180): commas, CRLF after each row, quotes where they are needed. */
export const csvText = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string =>
  stringify([...rows], { header: true, columns: [...columns], record_delimiter: 'windows' });
