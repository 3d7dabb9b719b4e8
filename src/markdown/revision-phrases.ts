import type { Change, RevisionKind } from '#model/revision.ts';
import { readRevisionSentence } from './revision-sentence.ts';
import { occasions } from './revision-vocabulary.ts';

/** Something in an entry that is outside the vocabulary. */
export interface Problem {
  /**
   * A phrase or a code as written, an occasion that is missing (empty) or one too many, or a remark
   * in parentheses that says of a code what is not read there.
   */
  readonly kind: 'phrase' | 'code' | 'occasion' | 'remark';
  readonly text: string;
  /** What of a phrase is not known, where the rest of it is. */
  readonly unknown?: string;
  /** A verb of a phrase that nothing stands beside: “updated”, without what was. */
  readonly bare?: string;
}

/** What an entry of the update history says; without a known occasion it counts as a revision. */
export interface RevisionReading {
  readonly kind: RevisionKind;
  readonly codeSets?: string;
  readonly changes: Change[];
  readonly problems: readonly Problem[];
}

/** A stretch of an entry: as written, and with its remarks blanked out. */
interface Phrase {
  readonly written: string;
  readonly plain: string;
}

const remark = /\([^()]*\)/gu;

const phraseOf = (text: string, masked: string, from: number, to: number): Phrase => ({
  written: text.slice(from, to).trim(),
  plain: masked
    .slice(from, to)
    .replace(/\s+(?=,)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(),
});

/** Cuts a text at what ends a sentence or parts its beginning from the rest. */
const cut = (text: string, masked: string, at: RegExp): Phrase[] => {
  const phrases: Phrase[] = [];
  let from = 0;
  for (const match of masked.matchAll(at)) {
    phrases.push(phraseOf(text, masked, from, match.index));
    from = match.index + match[0].length;
  }
  return [...phrases, phraseOf(text, masked, from, text.length)];
};

const occasionOf = (words: string) => occasions.find(({ pattern }) => pattern.test(words));

/** An occasion that goes on in the same sentence: “Revision: …”, “Review of guideline, consisting of …”. */
const opening = /^(?<occasion>.*?)(?:\s*[:,]\s+|\s+[–-]\s+|\s+(?=consisting of\b))/iu;

/** Parts a sentence into its occasion and what follows in it. */
const partOccasion = (phrase: Phrase): Phrase[] => {
  if (occasionOf(phrase.plain)) return [phrase];
  for (let from = 0; ;) {
    const match = opening.exec(phrase.plain.slice(from));
    if (!match) return [phrase];
    const end = from + match[0].length;
    const occasion = phrase.plain.slice(0, from + (match.groups?.['occasion'] ?? '').length);
    if (occasionOf(occasion)) {
      const isVerbatim = phrase.written.startsWith(phrase.plain.slice(0, end));
      return [
        { written: occasion, plain: occasion },
        {
          // What is told of the rest is looked for in the text, and has to stand there as it is.
          written: isVerbatim ? phrase.written.slice(end) : phrase.written,
          plain: phrase.plain.slice(end),
        },
      ];
    }
    from = end;
  }
};

/** Remarks that say of codes what was done to them: what is in parentheses is kept, and not read. */
const remarkProblems = (text: string): Problem[] =>
  [...text.matchAll(remark)]
    .filter(([words]) => {
      const read = readRevisionSentence(words.slice(1, -1).trim());
      return read.changes.some(({ codes }) => codes !== undefined);
    })
    .map(([words]) => ({ kind: 'remark', text: words }));

/**
 * Reads an entry of the update history in the controlled vocabulary of `docs/authoring.md`.
 *
 * @param text the entry: sentences that end in a full stop or semicolon, with remarks in parentheses
 */
export const readRevisionText = (text: string): RevisionReading => {
  let kind: RevisionKind | undefined;
  let codeSets: string | undefined;
  const changes: Change[] = [];
  const problems: Problem[] = remarkProblems(text);
  const masked = text.replace(remark, (words) => ' '.repeat(words.length));
  const phrases = cut(text, masked, /[.;](?:\s+|$)/gu)
    .flatMap(partOccasion)
    .filter(({ plain }) => plain !== '');
  for (const { written, plain } of phrases) {
    const occasion = occasionOf(plain);
    if (occasion) {
      if (kind) problems.push({ kind: 'occasion', text: written });
      kind ??= occasion.kind;
      codeSets ??= occasion.pattern.exec(plain)?.groups?.['codeSets'];
      continue;
    }
    const read = readRevisionSentence(plain);
    changes.push(...read.changes);
    problems.push(
      ...read.codeProblems.map((code) => ({ kind: 'code', text: code }) as const),
      ...(read.isRead
        ? []
        : [
            {
              kind: 'phrase',
              text: written,
              ...(read.unknown === undefined ? {} : { unknown: read.unknown }),
              ...(read.bare === undefined ? {} : { bare: read.bare }),
            } as const,
          ]),
    );
    // “Revision to program exceptions”: the phrase is its own occasion.
    if (read.isRead && /^(?:revisions?|updates?) (?:of|to)\b/iu.test(plain)) kind ??= 'revision';
  }
  // A phrase that could not be read may be the occasion.
  if (!kind && !problems.some((problem) => problem.kind === 'phrase'))
    problems.push({ kind: 'occasion', text: '' });
  return {
    kind: kind ?? 'revision',
    ...(codeSets === undefined ? {} : { codeSets }),
    changes,
    problems,
  };
};
