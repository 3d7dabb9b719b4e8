import { codeSystems, type CodeSystem } from '#model/coding.ts';

const isSystem = (name: string): name is CodeSystem => Object.hasOwn(codeSystems, name);

/**
 * “CPT® coding”, “HCPCS Codes”, “ICD-10-CM diagnosis codes” name a system by their first word; of
 * “ICD-10” alone, the codes of procedures are ICD-10-PCS, and all others ICD-10-CM.
 */
export const systemOf = (heading: string): CodeSystem | undefined => {
  const first =
    heading
      .replace(/[®™]/gu, ' ')
      .trim()
      .split(/[\s:]+/u)[0] ?? '';
  if (first === 'ICD-10') return /\bprocedures?\b/iu.test(heading) ? 'ICD-10-PCS' : 'ICD-10-CM';
  return isSystem(first) ? first : undefined;
};

/** What to do about a table whose heading names no system, or several. */
export const systemMend = (heading: string): { readonly mend?: string } =>
  /^[A-Z\d-]+®?\s*(?:\/|,|and|&)\s*(?:CPT|HCPCS|ICD)/u.test(heading)
    ? { mend: 'Make a table of its own for each code system, under a heading of its own.' }
    : {};

/** Splits `C22.0–C22.9` (hyphen or en dash) into the ends of the range. */
export const rangeOf = (text: string, system: CodeSystem): [string, string?] | undefined => {
  const { pattern } = codeSystems[system];
  const ends = text.split(/\s*[–-]\s*/u);
  const [first, last, ...more] = ends;
  if (first === undefined || more.length > 0 || !ends.every((end) => pattern.test(end)))
    return undefined;
  if (last === undefined) return [first];
  return first < last ? [first, last] : undefined;
};

/** How to write what stands for a code and is none, where that can be told. */
export const codeMend = (text: string, system: CodeSystem): { readonly mend?: string } => {
  const { pattern } = codeSystems[system];
  const parts = text.split(/\s*[,;]\s*|\s+and\s+/u);
  if (parts.length > 1 && parts.every((part) => rangeOf(part, system)))
    return { mend: 'Write one code, or one range, a row.' };
  const category = /^(?<code>[A-Z]\w+)\.?-$/u.exec(text)?.groups?.['code'];
  if (category !== undefined && pattern.test(category))
    return {
      mend: `Write ${category} for the category, or the range of the codes that are meant.`,
    };
  const { code, modifier } =
    /^(?<code>\w{5})(?:-|\s)(?<modifier>[A-Z\d]{2})$/u.exec(text)?.groups ?? {};
  if (code !== undefined && modifier !== undefined && pattern.test(code))
    return {
      mend: `Write ${code}, and what the modifier ${modifier} changes into the column Indication.`,
    };
  const padded = text.padStart(4, '0');
  return system === 'Revenue' && /^\d{3}$/u.test(text) && pattern.test(padded)
    ? { mend: `Write ${padded}: revenue codes have four digits.` }
    : {};
};
