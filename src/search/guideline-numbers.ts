/*
 * Numbers of guidelines, 02-40000-26 or 09-J0000-94, whole and in part. The key of a part has a star
 * for what is left out: `guideline:02-40000*`, `guideline:*40000-26`.
 */

/** A form that a number is written in: its pattern, and the keys of a match from its groups. */
export interface NumberForm {
  readonly pattern: string;
  readonly keys: (...groups: string[]) => readonly string[];
  readonly certainty: 'certain' | 'likely' | 'possible';
}

const label = String.raw`(?:(?:MCG|(?:medical\scoverage\s)?guideline|policy)s?(?:\s?(?:no|number|id))?[\s:.#=_-]*)?`;
const middle = String.raw`([A-Z]\d{4}|\d{5})`;
const gap = String.raw`\s?[\s._/-]\s?`;
/** What goes on behind a part is another number. */
const end = String.raw`(?!-?[a-z\d])`;

const upper = (text: string): string => text.toUpperCase();
/** The first part, which may have lost its zero. */
const first = (text: string): string => text.padStart(2, '0');

export const numberForms: readonly NumberForm[] = [
  {
    pattern: String.raw`${label}(\d{1,2})${gap}${middle}${gap}(\d{2})`,
    keys: (a = '', b = '', c = '') => [`guideline:${first(a)}-${upper(b)}-${c}`],
    certainty: 'certain',
  },
  {
    pattern: String.raw`${label}(\d{2})([A-Z]\d{4})(\d{2})`,
    keys: (a = '', b = '', c = '') => [`guideline:${a}-${upper(b)}-${c}`],
    certainty: 'certain',
  },
  {
    pattern: String.raw`${label}(\d{2})-${middle}${end}-?`,
    keys: (a = '', b = '') => [`guideline:${a}-${upper(b)}*`],
    certainty: 'certain',
  },
  {
    pattern: String.raw`${label}(\d{2})-${middle}-(\d)`,
    keys: (a = '', b = '', c = '') => [`guideline:${a}-${upper(b)}-${c}*`],
    certainty: 'certain',
  },
  {
    pattern: String.raw`${label}(\d{2})(?:\s${middle}|([A-Z]\d{4}))`,
    keys: (a = '', b = '', c = '') => [`guideline:${a}-${upper(b + c)}*`],
    certainty: 'likely',
  },
  {
    // A code with its modifier looks the same: 99213-25.
    pattern: String.raw`${middle}-(\d{2})`,
    keys: (b = '', c = '') => [`guideline:*${upper(b)}-${c}`, `code:${upper(b)}`],
    certainty: 'certain',
  },
  {
    // While it is being typed.
    pattern: String.raw`${label}(\d{2})-([A-Z]\d{2,3}|\d{3,4})${end}`,
    keys: (a = '', b = '') => [`guideline:${a}-${upper(b)}*`],
    certainty: 'possible',
  },
  {
    // A digit too many or too few: none of the library’s, and no part of one.
    pattern: String.raw`(?<!\d-)${label}(\d{1,3}-(?:[A-Z]\d{2,5}|\d{3,6})-\d{1,4})`,
    keys: (number = '') => [`guideline:${upper(number)}`],
    certainty: 'certain',
  },
];

/** The keys of a guideline’s number, or its beginning, written as digits alone. */
export const digitKeys = (digits: string): string[] => {
  const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 7), digits.slice(7)];
  return digits.length === 9
    ? [`guideline:${a}-${b}-${c}`]
    : digits.length === 7
      ? [`guideline:${a}-${b}*`]
      : [];
};

/** Whether a key stands for every number that begins, or ends, so. */
export const isPartial = (key: string): boolean =>
  key.startsWith('guideline:') && key.includes('*');
