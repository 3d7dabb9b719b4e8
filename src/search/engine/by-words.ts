import type { Query } from '../query.ts';
import { stem } from '../stem.ts';
import type { Note } from './answer.ts';
import { resolveWords, type Concept, type Resolver } from './concepts.ts';
import { nothing, type Found } from './found.ts';
import { matchDate, matchPhrase } from './matches.ts';
import { rankConcepts } from './rank-concepts.ts';
import type { SearchIndex } from './search-index.ts';

const dateConcept = (date: string, index: SearchIndex): Concept => ({
  words: [],
  ways: [],
  matches: matchDate(date, index),
  required: true,
  leadsTo: [],
});

/** A phrase in quotation marks: as written, else its words’ families in a row. */
const phraseConcept = (words: readonly string[], index: SearchIndex): Concept | undefined => {
  const known = words.map((word) => index.lexicon.find(word) ?? word);
  const stems = known.map(stem);
  const written = matchPhrase(known, stems, 'words', index);
  const matches = written.size > 0 ? written : matchPhrase(known, stems, 'stems', index);
  return matches.size === 0
    ? undefined
    : { words: known, ways: [stems], matches, required: true, leadsTo: [] };
};

/** Unknown words that a long query is answered without. */
const toleratedShare = 0.25;

/** Answers a query of words, phrases and dates. */
export const byWords = (query: Query, resolver: Resolver): Found => {
  const { index } = resolver;
  const notes: Note[] = [];
  const dates = query.dates.map(({ date, text }) => ({ text, concept: dateConcept(date, index) }));
  const phrases = query.phrases.map((words) => ({ words, concept: phraseConcept(words, index) }));
  const loose = phrases.flatMap(({ words, concept }) => (concept ? [] : words));
  const resolved = resolveWords([...query.words, ...loose], resolver);
  const known = [
    ...phrases.flatMap(({ concept }) => concept ?? []),
    ...resolved.concepts,
    ...dates.map(({ concept }) => concept).filter(({ matches }) => matches.size > 0),
  ];
  if (loose.length > 0) notes.push({ type: 'unquoted' });
  notes.push(...resolved.notes);
  const missing = dates.filter(({ concept }) => concept.matches.size === 0);
  notes.push(...missing.map(({ text }) => ({ type: 'unknown-date', text }) as const));
  const required = known.filter((concept) => concept.required);
  const lost = resolved.notes.filter(({ type }) => type === 'unknown').length + missing.length;
  if (lost > 0 && (required.length < 3 || lost / (lost + required.length) > toleratedShare)) {
    return { ...nothing, notes };
  }
  if (known.length === 0) return { ...nothing, notes: [...notes, { type: 'too-little' }] };
  const found = rankConcepts(query, known, index);
  return { ...found, notes: [...notes, ...found.notes] };
};
