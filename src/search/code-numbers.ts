/*
 * Codes of procedures, services and diseases, as they are typed and as they are listed; and what
 * digits alone may be.
 */
import { digitKeys, type NumberForm } from './guideline-numbers.ts';

const separator = String.raw`[\s:.#=_-]*`;
const codeLabel = String.raw`(?:CPT|HCPCS|ICD${separator}10(?:${separator}(?:CM|PCS))?|codes?|procedure\scode)\s?(?:codes?|number|no)?${separator}`;

const upper = (text: string): string => text.toUpperCase();

/** A code in the forms that it may be listed in: the leading zero of 0600T, the letter behind four digits, and the point of C22.0 may be missing. */
const codeKeys = (text: string): readonly string[] => {
  const code = upper(text);
  const keys = [`code:${code}`];
  if (/^\d{4}$/u.test(code)) keys.push(...['T', 'F', 'U'].map((letter) => `code:${code}${letter}`));
  if (/^\d{3}[FTU]$/u.test(code)) keys.push(`code:0${code}`);
  if (/^[A-TV-Z]\d[\dAB][\dA-Z]{1,4}$/u.test(code))
    keys.push(`code:${code.slice(0, 3)}.${code.slice(3)}`);
  return keys;
};

/** What digits alone may be: a code, or a registry’s number without its letters. */
export const numberKeys = (digits: string): readonly string[] => {
  const keys = digits.length === 4 || digits.length === 5 ? [`code:${digits}`] : [];
  if (digits.length <= 4) keys.push(`nice:*${digits}`);
  if (digits.length >= 5 && digits.length <= 6) keys.push(`lcd:L${digits}`, `article:A${digits}`);
  if (digits.length === 6)
    keys.push(`fda510k:K${digits}`, `pma:P${digits}`, `hde:H${digits}`, `deNovo:DEN${digits}`);
  if (digits.length >= 5) keys.push(`pmid:${String(Number(digits))}`);
  if (digits.length === 8) keys.push(`nct:NCT${digits}`);
  if (digits.length >= 5) keys.push(`pmcid:PMC${digits}`);
  return [...keys, ...digitKeys(digits)];
};

export const codeForms: readonly NumberForm[] = [
  {
    pattern: String.raw`${codeLabel}(\d{4})\s([FTU])`,
    keys: (digits = '', letter = '') => codeKeys(digits + letter),
    certainty: 'certain',
  },
  {
    pattern: String.raw`${codeLabel}([A-Z]?\d[\dAB][\dA-Z]{0,5}(?:\.[\dA-Z]{1,4})?)`,
    keys: (id = '') => codeKeys(id),
    certainty: 'certain',
  },
  {
    pattern: String.raw`(\d{3,4}[FTU]|[A-V]\d{4}|[A-TV-Z]\d[\dAB]\.[\dA-Z]{1,4})`,
    keys: (id = '') => codeKeys(id),
    certainty: 'certain',
  },
  {
    pattern: String.raw`(\d{4}\s[FTU]|[A-V]\s\d{4})`,
    keys: (id = '') => codeKeys(id.replace(/\s/u, '')),
    certainty: 'possible',
  },
  {
    pattern: String.raw`([A-TV-Z]\d[\dAB][\dA-Z]{0,4})`,
    keys: (id = '') => codeKeys(id),
    certainty: 'likely',
  },
  {
    pattern: String.raw`([\dA-HJ-NP-Z](?=[A-Z]{0,6}\d)[\dA-HJ-NP-Z]{6})`,
    keys: (id = '') => (/^\d+$/u.test(id) ? [...codeKeys(id), ...numberKeys(id)] : codeKeys(id)),
    certainty: 'likely',
  },
];
