import anyAscii from 'any-ascii';
import type { SectionId } from './section.ts';

/**
 * Words as a fragment of an address: ASCII, lower case, hyphens between words.
 * “Łapińska” becomes `lapinska`, “CPT® coding” becomes `cpt-coding`.
 */
export const slug = (text: string): string =>
  anyAscii(text.normalize('NFC').replace(/[®™©’'‘]/gu, ''))
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');

export const headingAnchor = (section: SectionId | 'index' | 'notice', text: string): string =>
  `${section}-${slug(text)}`;

export const referenceAnchor = (key: string): string => `ref-${key}`;

/** A study is known by its own name, if it has one, else by the key of the reference that reports it. */
export const studyAnchor = (citationKey: string | undefined, name: string | undefined): string =>
  `study-${name === undefined ? (citationKey ?? '') : slug(name)}`;

export const positionAnchor = (id: string): string => `position-${id}`;

export const criterionAnchor = (id: string): string => `criterion-${id}`;

export const definitionAnchor = (term: string): string => `def-${slug(term)}`;

export const relatedAnchor = (number: string): string => `related-${number}`;

export const updateAnchor = (date: string): string => `update-${date}`;

/** @param codeEnd the last code, if a range is meant */
export const codeAnchor = (code: string, codeEnd?: string): string =>
  codeEnd === undefined ? `code-${code}` : `code-${code}-${codeEnd}`;

/** “Federal Employee Program (FEP)” is known by its abbreviation, a program without one by its name. */
export const exceptionAnchor = (program: string): string =>
  `exception-${slug(/\(([^()]+)\)\s*$/u.exec(program)?.[1] ?? program)}`;
