import type { FoundIdentifier } from './identifiers.ts';

/** Between the ends of a range. */
const joining = /^\s*(?:-|to|thru|through)\s*$/iu;

const numbered = /^(?<kind>[a-z\d]+):(?<before>[A-Z]*)(?<digits>\d{3,5})(?<behind>[A-Z]?)$/u;

/** More are no list that someone asks for. */
const longest = 500;

/** What stands between two numbers of one form: `81414`, `81415`, `81416` of `code:81414` and `code:81416`. */
const between = (from: string, to: string): string[] => {
  const [one, other] = [numbered.exec(from)?.groups, numbered.exec(to)?.groups];
  if (one === undefined || other === undefined) return [];
  const { kind = '', before = '', digits = '', behind = '' } = one;
  const isAlike =
    kind === other['kind'] &&
    before === other['before'] &&
    behind === other['behind'] &&
    digits.length === other['digits']?.length;
  const [first, last] = [Number(digits), Number(other['digits'])];
  if (!isAlike || last <= first || last - first > longest) return [];
  return Array.from(
    { length: last - first + 1 },
    (_, at) => `${kind}:${before}${String(first + at).padStart(digits.length, '0')}${behind}`,
  );
};

/** The keys of the second end; behind “IPG 441-”, digits alone are the programme’s. */
const endKeys = ({ keys: [key = ''] }: FoundIdentifier, { keys }: FoundIdentifier): string[] => {
  const programme = /^nice:[A-Z]+/u.exec(key)?.[0];
  return programme === undefined ? [...keys] : keys.map((one) => one.replace('nice:*', programme));
};

/**
 * Identifiers of a query with each range of them (`81414-81416`, `0600T to 0605T`) in full: what the
 * library has of it. A range that it has nothing of is left as its two ends.
 *
 * @param text the query that they were found in
 */
export const withRanges = (
  identifiers: readonly FoundIdentifier[],
  text: string,
  hasIdentifier: (keys: readonly string[]) => boolean,
): FoundIdentifier[] => {
  const [first, second, ...others] = identifiers;
  if (first === undefined || second === undefined) return [...identifiers];
  const isRange = joining.test(text.slice(first.end, second.start));
  const held = isRange
    ? first.keys
        .flatMap((from) => endKeys(first, second).flatMap((to) => between(from, to)))
        .filter((key) => hasIdentifier([key]))
    : [];
  if (held.length === 0) return [first, ...withRanges([second, ...others], text, hasIdentifier)];
  const whole = held.map((key) => ({
    text: key.slice(key.indexOf(':') + 1),
    keys: [key],
    certainty: 'certain' as const,
    start: first.start,
    end: second.end,
  }));
  return [...whole, ...withRanges(others, text, hasIdentifier)];
};
