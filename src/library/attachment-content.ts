import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

const zip = /^PK\u0003\u0004/u;
const jpeg = /^\u00FF\u00D8\u00FF/u;

/** How a file of each type begins, byte by byte as characters; of text nothing is asked but that it is text. */
const beginnings: Readonly<Record<string, RegExp | 'text'>> = {
  pdf: /^%PDF-/u,
  docx: zip,
  xlsx: zip,
  pptx: zip,
  odt: zip,
  ods: zip,
  odp: zip,
  rtf: /^\{\\rtf/u,
  txt: 'text',
  csv: 'text',
  png: /^\u0089PNG\r\n\u001A\n/u,
  jpg: jpeg,
  jpeg,
  webp: /^RIFF[^]{4}WEBP/u,
};

/** Kinds of files that a reader opens or prints; what a browser would run as part of the site is none. */
export const attachmentTypes: readonly string[] = Object.keys(beginnings);

/** The first bytes of a file, each as a character. */
const beginningOf = (path: string): string => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(16);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
};

const isText = (bytes: Uint8Array): boolean => {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * What keeps a file from being what its name says, as what the file is. A few bytes tell it: they are no
 * proof that a program can open the file, but a mistake or a disguise is seen.
 *
 * @param type one of `attachmentTypes`
 * @returns `empty`, `no pdf file`; nothing where it looks right
 */
export const wrongWithContent = (path: string, type: string): string | undefined => {
  if (statSync(path).size === 0) return 'empty';
  const beginning = beginnings[type];
  if (beginning === 'text') return isText(readFileSync(path)) ? undefined : 'no text in UTF-8';
  return beginning?.test(beginningOf(path)) ? undefined : `no ${type} file`;
};
