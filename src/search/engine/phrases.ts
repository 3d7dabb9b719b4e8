import { conceptOf, type Concept } from './concept.ts';
import { correctionOf, type Resolver, type WordNote } from './concepts.ts';

/** A phrase in quotation marks, as it was read. */
export interface ReadPhrase {
  /** Undefined if the phrase is nowhere, whatever places have its words. */
  readonly concept: Concept | undefined;
  readonly notes: readonly (WordNote | UnknownPhrase)[];
}

export interface UnknownPhrase {
  readonly type: 'unknown-phrase';
  readonly phrase: string;
}

/** Reads a phrase: as it is written, else with its misspelled words corrected. */
export const readPhrase = (words: readonly string[], resolver: Resolver): ReadPhrase => {
  const { lexicon, matcher } = resolver;
  const asked = (some: readonly string[]): Concept | undefined =>
    conceptOf({ type: 'phrase', words: some }, matcher);
  const written = words.map((word) => lexicon.find(word) ?? word);
  const concept = asked(written);
  if (concept) return { concept, notes: [] };
  const corrections = written.flatMap((word) => correctionOf(word, resolver) ?? []);
  const corrected = new Map(corrections.map(({ from, to }) => [from, to]));
  const mended =
    corrections.length === 0
      ? undefined
      : asked(written.map((word) => corrected.get(word) ?? word));
  if (mended) return { concept: mended, notes: corrections };
  const [word = ''] = words;
  return {
    concept: undefined,
    notes: [
      words.length > 1
        ? { type: 'unknown-phrase', phrase: words.join(' ') }
        : { type: 'unknown', word },
    ],
  };
};
