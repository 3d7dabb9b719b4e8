import { isAbbreviated, isJournalName, isJournalWord } from './journal-words.ts';
import type { Span } from './line.ts';
import { tidy } from './line.ts';
import { sentences, trimmed } from './sentences.ts';

/** Journals whose names go on after a full stop: JACC. Cardiovascular interventions. */
const heads =
  /^(?:The )?(?:JACC|Circulation|Circ|Lancet|Biochimica et biophysica acta|Journals? of Gerontology|J Gerontol|Am J Physiol|American journal of physiology|Philosophical transactions|Stroke|Neurology|Proceedings|Eur Urol|European urology)\.?$/iu;

/** Whether a text can be a journal's name when nothing but its look tells. */
export function looksLikeJournal(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s.,;:]+$/u, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 12 || !/\p{L}/u.test(text)) return false;
  return words.every((word) =>
    /^[("'“]*(?:\p{Lu}|\d)|^(?:of|the|and|in|for|on|de|der|et|&|:|la|für|und|npj|[a-z]{1,3}\p{Lu})/u.test(
      word,
    ),
  );
}

/** The emphasised text that ends at `end`, if there is one. */
function emphasisedEnd(text: string, span: Span, emphasised: readonly string[]): Span | undefined {
  const piece = text.slice(span.start, span.end).replace(/[\s.,;:]+$/u, '');
  const end = span.start + piece.length;
  for (const printed of emphasised) {
    const hint = printed.replace(/^[\s.,;:]+|[\s.,;:]+$/gu, '').replace(/,\s\d+$/u, '');
    if (hint.length < 2 || !piece.endsWith(hint) || hint.length > 120) continue;
    const start = end - hint.length;
    if (
      start === span.start ||
      /[.?!:,"”’)\]\u001F]\s?$/u.test(text.slice(Math.max(span.start, start - 2), start))
    ) {
      return { start, end };
    }
  }
  return undefined;
}

/** A boundary that sentences do not count, as after U.S.: the last one before a capital. */
function weakSplit(text: string, span: Span): Span | undefined {
  const piece = text.slice(span.start, span.end);
  const match = /^.*[.?!]["”’)\]]?\s(?=[\p{Lu}\d])/su.exec(piece);
  if (match === null) return undefined;
  const journal = { start: span.start + match[0].length, end: span.end };
  return looksLikeJournal(text.slice(journal.start, journal.end)) ? journal : undefined;
}

const noEnd = /(?:^|\s)(?:of|in|the|and|for|with|to|on|by|from|a|an|at|as|or|vs\.?|versus|&)$/iu;

/**
 * `…after hip fracture J Bone Joint Surg Am`: a known journal that nothing parts from the title.
 * The title's last word is in small letters, and more than a preposition; where it is a capital,
 * the place between the two is uncertain.
 */
function unparted(text: string, span: Span): { journal?: Span } | undefined {
  const piece = text.slice(span.start, span.end).replace(/[\s.,;:\u001F]+$/u, '');
  const starts = [...piece.matchAll(/(?<=\S)\s(?=(?:\p{Lu}|npj\s|[a-z]{1,2}\p{Lu}))/gu)];
  let uncertain = false;
  for (const { index } of starts) {
    const before = piece.slice(0, index);
    const words = before.trim().split(' ');
    const name = piece.slice(index + 1);
    if (words.length < 2 || noEnd.test(before.replace(/[,:–—-]$/u, '')) || !isJournalName(name))
      continue;
    if (/[.?!,:–—)\]"”-]$/u.test(before) || /(?:^|\s)[("“]?[\p{Ll}\d][^\s]*$/u.test(before))
      return { journal: { start: span.start + index + 1, end: span.end } };
    uncertain ||=
      !isJournalWord(words[0] ?? '') &&
      name.includes(' ') &&
      (words.length > 4 || words.some((word) => /^\p{Ll}/u.test(word)));
  }
  return uncertain ? {} : undefined;
}

export interface TitleAndJournal {
  readonly title?: Span;
  readonly journal?: Span;
}

/**
 * Parts a title from the journal after it: the last sentence is the journal's name, with the
 * words before it that belong to an abbreviated name printed with stops.
 */
export function splitTitleAndJournal(
  text: string,
  span: Span,
  emphasised: readonly string[],
): TitleAndJournal {
  const hinted = emphasisedEnd(text, span, emphasised);
  if (hinted !== undefined) return whole(text, span.start, hinted);
  const parts = sentences(text, span.start, span.end);
  let first = parts.length - 1;
  const last = parts[first];
  if (last === undefined) return {};
  for (
    let before = parts[first - 1];
    before !== undefined && first > 0;
    before = parts[first - 1]
  ) {
    const printed = text.slice(before.start, before.end).trim();
    if (!isAbbreviated(printed) && !(heads.test(printed) && first > 1)) break;
    first -= 1;
  }
  const start = parts[first]?.start ?? last.start;
  const sentence = tidy(text.slice(start, last.end));
  if (!isJournalName(sentence)) {
    const found = unparted(text, { start, end: last.end });
    if (found !== undefined)
      return found.journal === undefined ? {} : whole(text, span.start, found.journal);
  }
  if (first === 0) {
    const weak = weakSplit(text, { start, end: last.end });
    if (weak !== undefined && !isAbbreviated(text.slice(start, weak.start)))
      return whole(text, span.start, weak);
  }
  return whole(text, span.start, { start, end: last.end });
}

function whole(text: string, start: number, journal: Span): TitleAndJournal {
  const title = trimmed(text, { start, end: journal.start });
  return title.end > title.start ? { title, journal } : { journal };
}
