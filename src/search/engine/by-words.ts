import type { Query } from '../query.ts';
import type { Note } from './answer.ts';
import { conceptOf, type Concept } from './concept.ts';
import { resolveWords, type Resolver } from './concepts.ts';

/** What a query of words, phrases and dates asks for. */
export interface Reading {
  readonly concepts: readonly Concept[];
  /** All words of the query, as the library spells them; misspelled ones as they were corrected. */
  readonly words: readonly string[];
  readonly notes: readonly Note[];
}

const phraseConcept = (
  words: readonly string[],
  { lexicon, matcher }: Resolver,
): Concept | undefined =>
  conceptOf({ type: 'phrase', words: words.map((word) => lexicon.find(word) ?? word) }, matcher);

/** Unknown words that a long query is answered without. */
const toleratedShare = 0.25;

/** Reads a query of words, phrases and dates; without concepts, nothing is found. */
export const readByWords = (query: Query, resolver: Resolver): Reading => {
  const notes: Note[] = [];
  const { find } = resolver.lexicon;
  const dates = query.dates.map(({ date, text }) => ({
    text,
    concept: conceptOf({ type: 'date', date }, resolver.matcher),
  }));
  const phrases = query.phrases.map((words) => ({
    words,
    concept: phraseConcept(words, resolver),
  }));
  const loose = phrases.flatMap(({ words, concept }) => (concept ? [] : words));
  const resolved = resolveWords([...query.words, ...loose], resolver);
  const known = [
    ...phrases.flatMap(({ concept }) => concept ?? []),
    ...resolved.concepts,
    ...dates.flatMap(({ concept }) => concept ?? []),
  ];
  const corrected = new Map(
    resolved.notes.flatMap((note) => (note.type === 'correction' ? [[note.from, note.to]] : [])),
  );
  const words = [...query.words, ...query.phrases.flat()].map(
    (word) => corrected.get(word) ?? find(word) ?? word,
  );
  if (loose.length > 0) notes.push({ type: 'unquoted' });
  notes.push(...resolved.notes);
  const missing = dates.filter(({ concept }) => concept === undefined);
  notes.push(...missing.map(({ text }) => ({ type: 'unknown-date', text }) as const));
  const required = known.filter((concept) => concept.required);
  const lost = resolved.notes.filter(({ type }) => type === 'unknown').length + missing.length;
  if (lost > 0 && (required.length < 3 || lost / (lost + required.length) > toleratedShare)) {
    return { concepts: [], words, notes };
  }
  if (known.length === 0) return { concepts: [], words, notes: [...notes, { type: 'too-little' }] };
  return { concepts: known, words, notes };
};
