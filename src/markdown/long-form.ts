/** Words that a long form may hold without a letter of the abbreviation. */
const small = /^(?:of|the|and|for|in|with|to|or|by|on|at|from|as|an?|de|vs|versus|not)$/iu;
/** What may be joined to a long form without belonging to it: “anti-tumor necrosis factor (TNF)”. */
const prefix = /^(?:anti|non|pre|post|peri|intra|extra)$/iu;
/** What may stand before the name of a body without belonging to it. */
const beforeName = /^(?:the|an?|us|u\.s\.)$/iu;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of an abbreviation, each by itself, and its numbers as wholes: PD-L1 is p, d, l, 1. */
const unitsOf = (short: string): string[] => short.toLowerCase().match(/\p{L}|\p{N}+/gu) ?? [];

/** The parts of a word that hyphens and slashes join: “sclerosis-associated” has two; no word has many. */
const partsOf = (word: string): string[] =>
  (word.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 8);

/** Whether a part begins with a unit; a year may be shortened to its end: 2019 in COVID-19. */
const begins = (part: string, unit: string): boolean =>
  /^\p{N}/u.test(unit)
    ? part === unit || (part.length === 4 && part.endsWith(unit))
    : part.startsWith(unit);

/** How many units in a row stand within a part behind its first letter, at least two letters before its end. */
const within = (part: string, units: readonly string[]): number => {
  let at = 0;
  let count = 0;
  for (const unit of units) {
    at = part.indexOf(unit, at + 1);
    if (at < 1 || at > part.length - 3 || /^\p{N}/u.test(unit)) return count;
    count += 1;
  }
  return count;
};

/**
 * How well parts of words spell units: the number of units that do not begin a part.
 *
 * @param words the parts of each word; each word gives at least one unit unless it `mayPass`
 * @returns undefined if they do not spell them
 */
const spelled = (
  words: readonly (readonly string[])[],
  units: readonly string[],
  mayPass: (parts: readonly string[]) => boolean,
): number | undefined => {
  const known = new Map<string, number>();
  /** The cost of the words from a part of one on, for the units from one on. */
  const cost = (word: number, from: number, unit: number): number => {
    const key = `${String(word)} ${String(from)} ${String(unit)}`;
    const value = known.get(key) ?? least(word, from, unit);
    known.set(key, value);
    return value;
  };
  const least = (word: number, from: number, unit: number): number => {
    const parts = words[word];
    if (!parts) return unit === units.length ? 0 : Infinity;
    const costs = mayPass(parts) ? [cost(word + 1, 0, unit)] : [];
    for (const [index, part] of parts.entries()) {
      if (index < from || !begins(part, units[unit] ?? ' ')) continue;
      const most = within(part, units.slice(unit + 1));
      for (let inner = 0; inner <= most; inner += 1) {
        const next = unit + 1 + inner;
        // The parts behind it give units of their own, or none.
        costs.push(inner + cost(word + 1, 0, next));
        if (index + 1 < parts.length) costs.push(inner + cost(word, index + 1, next));
      }
    }
    return Math.min(Infinity, ...costs);
  };
  const total = cost(0, 0, 0);
  return total === Infinity ? undefined : total;
};

const isSmall = (parts: readonly string[]): boolean =>
  parts.length === 0 || (parts.length === 1 && small.test(parts[0] ?? ''));

/** The words before an abbreviation, as far as its long form can reach. */
const wordsBefore = (before: string, count: number): string[] => {
  const words = before.trim().split(/\s+/u);
  const near = words.slice(-Math.min(count + 5, count * 2));
  const stop = near.findLastIndex((word) => /[.;:!?()[\]]/u.test(word) && !beforeName.test(word));
  return near.slice(stop + 1);
};

/** Words whose first letter, and each word, is found in the abbreviation; the best fit, then the shortest. */
const phraseOf = (words: readonly string[], units: readonly string[]): string | undefined => {
  let best: { long: string; cost: number } | undefined;
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const [first = '', ...others] = words.slice(from);
    const [head = '', tail] = /^(?<head>\p{L}+)-(?<tail>.+)$/u.exec(first)?.slice(1) ?? [];
    const starts = prefix.test(head) && tail !== undefined ? [tail, first] : [first];
    for (const start of starts) {
      const parts = [start, ...others].map(partsOf);
      if (!begins(parts[0]?.[0] ?? '', units[0] ?? ' ')) continue;
      const cost = spelled(parts, units, isSmall);
      if (cost !== undefined && cost < (best?.cost ?? Infinity))
        best = { long: [start, ...others].join(' '), cost };
    }
  }
  return best?.long;
};

const isCapital = (word: string): boolean => /^\p{P}*\p{Lu}/u.test(word);

/** The whole name of a body, of which its abbreviation may leave words out: NICE has no H for Health. */
const nameOf = (words: readonly string[], units: readonly string[]): string | undefined => {
  const last = words.findLastIndex(
    (word) => !isCapital(word) && !small.test(word) && letters(word) !== '',
  );
  const run = words.slice(last + 1);
  const name = run.slice(run.findIndex((word) => isCapital(word) && !beforeName.test(word)));
  const parts = name.map(partsOf);
  const isWhole =
    name.length > 2 &&
    begins(parts[0]?.[0] ?? '', units[0] ?? ' ') &&
    units.some((unit) => begins(parts.at(-1)?.[0] ?? '', unit));
  return isWhole && spelled(parts, units, () => true) !== undefined ? name.join(' ') : undefined;
};

/**
 * The words before a parenthesis that its abbreviation stands for. Each letter of the abbreviation
 * begins a word, or a part of one that a hyphen joins, or stands within one that another begins;
 * each word but small ones has a letter; a number stands there as such. The name of a body may have
 * words more.
 *
 * @param before the text before the parenthesis
 * @param short the abbreviation in the singular
 * @returns undefined if the words do not spell the abbreviation, or hold it themselves
 */
export const longFormOf = (before: string, short: string): string | undefined => {
  const units = unitsOf(short);
  const words = wordsBefore(before, units.length);
  const long = phraseOf(words, units) ?? nameOf(words, units);
  const holdsIt = long?.split(' ').some((word) => letters(word) === letters(short)) ?? false;
  return long === undefined || long.length <= short.length || holdsIt ? undefined : long;
};
