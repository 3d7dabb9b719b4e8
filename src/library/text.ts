import { readFileSync, statSync } from 'node:fs';
import { tooDeep } from '#markdown/scan/nesting.ts';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';
import { kindOf, kindWords } from './kind.ts';

/** Reads bytes as text; a byte order mark at their beginning is no part of it. */
const decode = (bytes: Uint8Array, fatal: boolean): string =>
  new TextDecoder('utf-8', { fatal }).decode(bytes);

const unitOrders: readonly string[] = ['fffe', 'feff'];

/** Whether bytes are text in UTF-16: they begin with its mark, or every second byte of most letters is zero. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  if (unitOrders.includes(Buffer.from(bytes.subarray(0, 2)).toString('hex'))) return true;
  if (!bytes.includes(0)) return false;
  const beginning = bytes.subarray(0, 1000);
  const zeros = [0, 1].map(
    (order) => beginning.filter((byte, index) => byte === 0 && index % 2 === order).length,
  );
  return beginning.length >= 4 && Math.max(...zeros) > beginning.length / 4;
};

/** How many bytes a text may have: the longest of any guideline has a hundredth of it. */
const mostBytes = 1_000_000;

/** @returns the file’s text, or undefined if it is no file of UTF-8; then it has been reported */
export const readText = (path: string, report: Report): string | undefined => {
  const start = { file: path, line: 1, column: 1 };
  const kind = kindOf(path) ?? 'other';
  if (kind !== 'file') {
    const found = kind === 'link' ? 'a link to a file' : `${kindWords[kind]} in place of a file`;
    report('file-unreadable', start, { found });
    return undefined;
  }
  const bytes = readFileSync(path);
  if (isUtf16(bytes)) {
    report('file-unreadable', start, { found: 'text in UTF-16' });
    return undefined;
  }
  try {
    return decode(bytes, true);
  } catch {
    const text = decode(bytes, false);
    const at = new Lines(text).at(Math.max(text.indexOf('\uFFFD'), 0));
    report('file-unreadable', { file: path, ...at }, { found: 'bytes that are not UTF-8' });
    return undefined;
  }
};

/**
 * Reads a file that an editor writes. What would take minutes to read is refused before: no text of a
 * guideline is so large, or stands so deep.
 *
 * @returns the file’s text, or undefined if it is to be read no further; then it has been reported
 */
export const readSection = (path: string, report: Report): string | undefined => {
  const bytes = kindOf(path) === 'file' ? statSync(path).size : 0;
  if (bytes > mostBytes) {
    const found = `${(bytes / 1e6).toFixed(1)} million bytes`;
    report('text-large', { file: path, line: 1, column: 1 }, { found });
    return undefined;
  }
  const text = readText(path, report);
  const deep = text === undefined ? undefined : tooDeep(text);
  if (!deep) return text;
  report(
    'nesting-deep',
    { file: path, line: deep.line, column: 1 },
    { found: `lists or quotations ${String(deep.depth)} levels deep` },
  );
  return undefined;
};
