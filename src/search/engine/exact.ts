import type { SearchRecord } from '../record.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import { wordsOf } from '../text.ts';
import type { Concept } from './concept.ts';
import { withName } from './matches.ts';
import type { SearchIndex } from './search-index.ts';

const bare = (title: string): string => title.replace(/\s*\([^()]*\)\s*$/u, '');

const inBrackets = (title: string): string => /\(([^()]+)\)\s*$/u.exec(title)?.[1] ?? '';

const isPageOf = ({ guideline }: SearchRecord, other: SearchRecord): boolean =>
  other.kind === 'guideline' && other.guideline === guideline;

const key = (text: string): string => wordsOf(text).join(' ');

/** Words that ask for what another one means, and are no part of a term. */
const defining = new Set(
  'define defined definition definitions mean meaning means term terms stand stands abbreviation'.split(
    ' ',
  ),
);

/** Words for the document itself, which may be typed behind what it is about. */
const documentWords = new Set(['guideline', 'guidelines', 'policy', 'mcg', 'coverage']);

/**
 * Records whose whole title, name or abbreviation was typed; for a term of the index, the guideline
 * that it stands for; for a definition, whatever small words ask for it: “what is a lesion”.
 */
export const titledExactly = (words: readonly string[], index: SearchIndex): number[] => {
  const typed = words.join(' ');
  const telling = words.filter((word) => !stopWords.has(word));
  const terms = telling.filter((word) => !defining.has(word));
  const asked = terms.join(' ');
  const [first = typed] = terms.length > 0 ? terms : telling;
  if (first === '') return [];
  return index.records.flatMap(({ record, words: { title: written } }, number) => {
    if (record.kind === 'study' || !written.includes(` ${first} `)) return [];
    const { title, kind } = record;
    if (kind === 'index-term')
      return key(title) === typed
        ? index.records.flatMap((one, at) => (isPageOf(record, one.record) ? [at] : []))
        : [];
    const names =
      kind === 'reference'
        ? [title, title.slice(title.indexOf(': ') + 1), bare(title.slice(title.indexOf(': ') + 1))]
        : [title, bare(title), inBrackets(title)];
    const isNamed = names
      .map(key)
      .some((name) => name === typed || (kind === 'definition' && name === asked));
    // A subject is called by its first words: “tocilizumab” of “Tocilizumab (Actemra)”.
    const named = telling.filter((word) => !documentWords.has(word));
    const isCalled =
      kind === 'guideline' &&
      named.length > 0 &&
      wordsOf(title).slice(0, named.length).join(' ') === named.join(' ');
    return isNamed || isCalled ? [number] : [];
  });
};

/**
 * References and studies of the authors that were typed, if nothing but names and years was typed:
 * first authors first, the one that was named first before all, references before the studies that
 * they report.
 */
export const byAuthor = (concepts: readonly Concept[], index: SearchIndex): number[] => {
  const required = concepts.filter((concept) => concept.required);
  const years = required.flatMap(({ words }) => words).filter((word) => /^\d{4}$/u.test(word));
  const names = required.filter(({ words }) => !words.some((word) => /^\d{4}$/u.test(word)));
  if (names.length === 0) return [];
  const sets = names.flatMap(({ words }) => words.map((word) => withName(word, index)));
  const [first, ...others] = sets;
  if (first === undefined) return [];
  const found = [...first].filter(
    (number) =>
      others.every((other) => other.has(number)) &&
      years.every((year) => index.records[number]?.record.year === year),
  );
  // A name that is a word too (Park, Long) may be meant as one.
  const isWord = names
    .flatMap(({ words }) => words)
    .some((word) =>
      index.records.some(
        ({ record: { kind, text } }) =>
          kind !== 'reference' && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text),
      ),
    );
  if (years.length === 0 && isWord) return [];
  const spoken = names.flatMap(({ words }) => words.map(stem));
  const rank = (number: number): number => {
    const row = index.records[number]?.stems.names ?? '';
    const isLead = (name: string | undefined): boolean => row.startsWith(` ${name ?? ''} `);
    const lead = isLead(spoken[0]) ? 0 : spoken.some(isLead) ? 2 : 4;
    return lead + (index.records[number]?.record.kind === 'reference' ? 0 : 1);
  };
  const score = (number: number): number =>
    concepts.reduce((sum, { matches }) => sum + (matches.get(number) ?? 0), 0);
  const byOthers = (number: number): number => (initialsFit(number) ? 0 : 1);
  const optional = concepts.filter(({ required: isRequired }) => !isRequired);
  const initialsFit = (number: number): boolean =>
    optional.every(({ matches }) => matches.has(number));
  return found.sort(
    (a, b) => byOthers(a) - byOthers(b) || rank(a) - rank(b) || score(b) - score(a) || a - b,
  );
};

/** Whether a name was typed that a printed abbreviation stands for: each word begins as its abbreviation. */
const isShortFor = (printed: readonly string[], typed: readonly string[]): boolean =>
  printed.length === typed.length &&
  printed.every((word, at) => typed[at]?.startsWith(word) === true);

/** References in the journal whose whole name was typed, of the year that was typed with it. */
export const inJournal = (words: readonly string[], index: SearchIndex): number[] => {
  const telling = (all: readonly string[]): string[] => all.filter((word) => !stopWords.has(word));
  const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/u.test(word);
  const year = words.find(isYear);
  const asked = telling(words).filter((word) => !isYear(word));
  // “Obesity Surgery journal”: what it is may be said besides.
  const typed = asked.at(-1) === 'journal' ? asked.slice(0, -1) : asked;
  if (typed.length === 0) return [];
  return index.records.flatMap(({ record }, number) => {
    if (year !== undefined && record.year !== year) return [];
    const names = record.journal?.map((name) => telling(wordsOf(name))) ?? [];
    const [printed, bare] = names;
    const isMeant =
      names.some((name) => name.join(' ') === typed.join(' ')) ||
      [printed, bare].some((name) => name !== undefined && isShortFor(name, typed));
    return isMeant ? [number] : [];
  });
};

/** References of a body that was called by its name, its abbreviation, or both: “NICE”. */
export const ofBody = (words: readonly string[], index: SearchIndex): number[] => {
  const typed = words.join(' ');
  return index.records.flatMap(({ record: { kind, aliases = [] } }, number) =>
    kind === 'reference' &&
    aliases.some(
      (alias) =>
        inBrackets(alias) !== '' &&
        [alias, bare(alias), inBrackets(alias)].some((name) => key(name) === typed),
    )
      ? [number]
      : [],
  );
};
