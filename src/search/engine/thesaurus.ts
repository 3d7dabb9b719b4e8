import type { Synonyms } from '#model/synonyms.ts';
import type { GuidelineEntry } from '../record.ts';
import { singular, stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import { wordsOf } from '../text.ts';

/** Another way to say something: its stems, in a row. */
export interface Equivalent {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly weight: number;
  /** Whether what was typed leads there (a section, say) and does not mean the same. */
  readonly leads: boolean;
}

export interface Thesaurus {
  /** The longest entry has so many words. */
  readonly longest: number;
  /** @param words as typed, folded, in order */
  readonly find: (words: readonly string[]) => readonly Equivalent[] | undefined;
}

// Families of words are too wide here: what stands for “authorization” does not stand for “authors”.
const keyOf = (words: readonly string[]): string => words.map(singular).join(' ');

const sameWeight = 0.75;
const abbreviationWeight = 0.95;
const leadWeight = 0.9;

/** Gathers what stands for what: the documents’ own abbreviations first, then the reviewed synonyms. */
export const createThesaurus = (
  guidelines: readonly GuidelineEntry[],
  synonyms: Synonyms,
): Thesaurus => {
  const entries = new Map<string, Map<string, Equivalent>>();
  let longest = 1;
  const add = (from: string, to: string, weight: number, leads: boolean): void => {
    const words = wordsOf(from);
    const key = keyOf(words);
    const meant = wordsOf(to);
    const stems = meant.map(stem);
    // “AS” for ankylosing spondylitis is no reason to find every “as”.
    if (meant.every((word) => stopWords.has(word))) return;
    if (key === '' || stems.length === 0 || words.map(stem).join(' ') === stems.join(' ')) return;
    longest = Math.max(longest, words.length);
    const found = entries.get(key) ?? new Map<string, Equivalent>();
    const known = found.get(stems.join(' '));
    if (known === undefined || known.weight < weight)
      found.set(stems.join(' '), { words: meant, stems, weight, leads });
    entries.set(key, found);
  };
  for (const [short, long] of guidelines.flatMap(({ abbreviations }) => abbreviations)) {
    add(short, long, abbreviationWeight, false);
    add(long, short, abbreviationWeight, false);
  }
  for (const { subject, abbreviation } of guidelines) {
    if (abbreviation === undefined) continue;
    add(abbreviation, subject, abbreviationWeight, false);
    add(subject, abbreviation, abbreviationWeight, false);
  }
  for (const group of synonyms.same)
    for (const from of group)
      for (const to of group) if (from !== to) add(from, to, sameWeight, false);
  for (const { from, to } of synonyms.leads)
    for (const one of from) for (const other of to) add(one, other, leadWeight, true);
  /** What is said to mean the same: of an abbreviation, also what means the same as its long form. */
  const findAll = (words: readonly string[]): Map<string, Equivalent> | undefined => {
    const own = entries.get(keyOf(words));
    if (!own) return undefined;
    const all = new Map(own);
    for (const { words: long, weight, leads } of own.values()) {
      if (leads || weight !== abbreviationWeight || long.length <= words.length) continue;
      for (const [key, further] of entries.get(keyOf(long)) ?? [])
        if (!further.leads && !all.has(key))
          all.set(key, { ...further, weight: weight * further.weight });
    }
    all.delete(words.map(stem).join(' '));
    return all;
  };
  return {
    longest,
    find: (words) => {
      const found = findAll(words);
      return found && [...found.values()];
    },
  };
};
