import { invisible } from './characters.ts';

/** Something in a source that stands for a character that nobody sees. */
export interface Escape {
  /** The character, as the value has it. */
  readonly character: string;
  /** As written, and where it begins in the source; the whole source if that cannot be told. */
  readonly written: string;
  readonly start: number;
}

/** The invisible characters that HTML has names for. */
const named: ReadonlyMap<string, string> = new Map([
  ['Tab', '\t'],
  ['NewLine', '\n'],
  ['shy', '\u00AD'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['ZeroWidthSpace', '\u200B'],
  ['NegativeVeryThinSpace', '\u200B'],
  ['NegativeThinSpace', '\u200B'],
  ['NegativeMediumSpace', '\u200B'],
  ['NegativeThickSpace', '\u200B'],
  ['NoBreak', '\u2060'],
  ['ApplyFunction', '\u2061'],
  ['af', '\u2061'],
  ['InvisibleTimes', '\u2062'],
  ['it', '\u2062'],
  ['InvisibleComma', '\u2063'],
  ['ic', '\u2063'],
]);

/** The letters that stand behind a backslash in quotes of YAML. */
const lettered: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 0: '\0', a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' },
    ...{ e: '\u001B', N: '\u0085', L: '\u2028', P: '\u2029' },
  }),
);

const forms =
  /&#[xX](?<hex>[\dA-Fa-f]{1,6});|&#(?<decimal>\d{1,7});|&(?<name>[A-Za-z]+);|\\(?:x(?<two>[\dA-Fa-f]{2})|u(?<four>[\dA-Fa-f]{4})|U(?<eight>[\dA-Fa-f]{8})|(?<letter>[0abtnvfreNLP]))/gu;

/** What a parser puts in the place of a number that stands for no character. */
const lost = '\uFFFD';

const noCharacter = /^[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]$/u;

const numbered = (digits: string, radix: number): string => {
  const code = Number.parseInt(digits, radix);
  return code > 0x10ffff ? lost : String.fromCodePoint(code);
};

const meantBy = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { hex, decimal, name, two, four, eight, letter } = groups;
  if (decimal !== undefined) return numbered(decimal, 10);
  const digits = hex ?? two ?? four ?? eight;
  if (digits !== undefined) return numbered(digits, 16);
  return name === undefined ? lettered.get(letter ?? '') : named.get(name);
};

const unseen = new RegExp(String.raw`${invisible.source}|[\t\n\r]`, 'gu');

/**
 * The invisible characters, tabs and line breaks that a value has and its source does not hold: they
 * have come in through escapes (`&shy;`, `&#8203;`, `\u200B`).
 *
 * @param value as published
 * @param source what the value was read from
 */
export const escapesIn = (value: string, source: string): Escape[] => {
  // A zero byte that stands in the source has become one of these, too.
  const held = source.replaceAll('\0', lost);
  const characters = Map.groupBy(value.matchAll(unseen), ([character]) => character);
  return [...characters].flatMap(([character, found]) => {
    const missing = found.length - (held.split(character).length - 1);
    if (missing <= 0) return [];
    const escapes = Array.from(source.matchAll(forms)).filter(({ groups = {} }) => {
      const meant = meantBy(groups);
      return meant === character || (character === lost && noCharacter.test(meant ?? ''));
    });
    return Array.from({ length: missing }, (_, index): Escape => {
      const { 0: written, index: start } = escapes[index] ?? { 0: source, index: 0 };
      return { character, written, start };
    });
  });
};
