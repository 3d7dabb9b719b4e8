/** A code, or a range of codes with an en dash between its ends, as tables and the update history write it. */
type PrintedCode = string;

const endsOf = (printed: PrintedCode): readonly [string, string] => {
  const [low = printed, high = low] = printed.split('–');
  return [low, high];
};

export const isRange = (printed: PrintedCode): boolean => printed.includes('–');

/** What codes must have in common to stand in one range: `0001U` is not between `00010` and `00020`. */
const form = (code: string): string =>
  code.includes('.') || /^[A-Z]\d[\dA-Z]$/u.test(code)
    ? 'ICD-10-CM'
    : code.replace(/\d/gu, '0').slice(0, 1) +
      code.replace(/\d/gu, '0').slice(-1) +
      String(code.length);

/** Whether a range holds another code or range: `K50.00–K50.919` holds `K50.90`. None holds itself. */
export const holds = (range: PrintedCode, other: PrintedCode): boolean => {
  if (range === other || !isRange(range)) return false;
  const [low, high] = endsOf(range);
  const [first, last] = endsOf(other);
  return low <= first && last <= high && form(low) === form(first) && form(high) === form(last);
};

/** Whether some code stands in both of two different codes or ranges. */
export const overlap = (one: PrintedCode, other: PrintedCode): boolean => {
  const [low, high] = endsOf(one);
  const [first, last] = endsOf(other);
  return one !== other && low <= last && first <= high && form(low) === form(first);
};

/** Whether codes name both ends of a range. */
export const nameEndsOf = (codes: readonly PrintedCode[], range: PrintedCode): boolean =>
  isRange(range) && endsOf(range).every((end) => codes.includes(end));
