import type { Span } from './line.ts';
import { GAP } from './line.ts';

const abbreviation =
  /(?:^|[\s([])(?:vs|v|st|dr|mr|mrs|ms|nos?|vol|fig|cf|ca|approx|eg|ie|al|art|pub|publ|ch|chap|sec|ed|eds|pp|dept|mt|ft|rev|gen|prof|et|ser|sect|est|incl|resp|var|spp|subsp|e\.g|i\.e|i\.v|a\.k\.a)\.$/iu;
const dottedCapital = /(?:\.|[\s(]\p{Lu}\.)\p{Lu}\.$|(?:^|\s)(?<before>\S+)\s\p{Lu}\.$|^\p{Lu}\.$/u;
/** Nouns that a single capital counts: hepatitis C, vitamin D. */
export const countedNoun =
  /^(?:hepatitis|vitamin|type|factor|class|grade|stage|group|part|phase|level|category|protein|version|appendix|influenza|toxin|cyclosporin|hemophilia|haemophilia|amphotericin|mitomycin|child-pugh|pugh|ha?emoglobin|immunoglobulin|coenzyme|medicare|apolipoprotein|billroth|streptococcus|protein|botulinum|mark|plan|arm|cohort|panel|table|figure|model|title|volume|article|section)$/iu;

/** For each place, whether it stands inside a pair of brackets that closes. */
function insideBrackets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  const open: { char: string; at: number }[] = [];
  const pairs: [number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') open.push({ char, at });
    else if (char === ')' || char === ']') {
      const last = open.at(-1);
      if (last === undefined || (last.char === '(') !== (char === ')')) continue;
      open.pop();
      if (open.length === 0 || at - last.at < 400) pairs.push([last.at, at]);
    }
  }
  let to = -1;
  for (const [from, end] of pairs.sort((a, b) => a[0] - b[0])) {
    inside.fill(1, Math.max(from, to), end);
    to = Math.max(to, end);
  }
  return inside;
}

/** `tethering.Spine Deform`: a stop without its space, between words. */
const glued =
  /^(?:[\p{Ll}\d)\]][\p{Ll}\d)\]"”’][.?!](?!(?:Net|Com|Org|Gov)(?!\p{L}))["”’)]?(?:\p{Lu}(?:\p{Ll}|\s|\p{Lu}{2})|[a-z]{1,3}\p{Lu}|npj\s)|[\p{Ll})\]]{2}\.(?:19|20)\d\d[;\s])/u;

/** Whether the full stop at the end of `before` may close a sentence: U.S., Inc., vs. do not. */
function isStop(before: string, after: string): boolean {
  if (abbreviation.test(before)) return false;
  if (/(?:Inc|Ltd|Corp|Co|LLC)\.$/u.test(before) && after.startsWith(' (')) return false;
  const capital = dottedCapital.exec(before);
  if (capital === null) return true;
  const word = capital.groups?.['before'];
  if (word === undefined) return false;
  return /^[\p{Ll}\d(]/u.test(word) || countedNoun.test(word) || /[.,;:]$/u.test(word);
}

const nextStarts = new RegExp(
  `^(?:["'“‘”’)\\]]{0,2})(?:[.,](?=\\s))?(?:\\s?${GAP}|\\s?$|\\s["'“‘([<¿¡#]{0,2}(?:[\\p{Lu}\\p{Lo}\\p{Script=Greek}\\d®${GAP}]|[a-z]{1,4}[A-Z]|npj\\b))`,
  'u',
);

/**
 * Splits a text at its full stops, question and exclamation marks, and at gaps. Abbreviations,
 * initials and brackets do not split. Each span holds its closing mark.
 */
export function sentences(text: string, start = 0, end: number = text.length): Span[] {
  const inside = insideBrackets(text.slice(start, end));
  const found: Span[] = [];
  let from = start;
  const close = (at: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, at))) found.push({ start: from, end: at });
    from = at;
  };
  const marks = new RegExp(`[.?!]|${GAP}+`, 'gu');
  for (const match of text.slice(start, end).matchAll(marks)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (inside[match.index] === 1 || at < from) continue;
    if (match[0].startsWith(GAP)) {
      close(at);
      from = after;
    } else if (
      glued.test(text.slice(Math.max(from, at - 2), Math.min(end, at + 8))) ||
      (nextStarts.test(text.slice(after, Math.min(end, after + 12))) &&
        (match[0] !== '.' ||
          isStop(text.slice(Math.max(from, after - 40), after), text.slice(after, after + 2))))
    ) {
      const closing = /^["'“”’)\]]{0,2}/u.exec(text.slice(after, after + 2))?.[0].length ?? 0;
      close(after + closing);
    }
  }
  close(end);
  return found;
}

/** Where a span really begins: without spaces and stray punctuation. */
export function trimmed(text: string, span: Span): Span {
  const piece = text.slice(span.start, span.end);
  const lead = /^[\s.,;:\u001F]*/u.exec(piece)?.[0].length ?? 0;
  const tail = /(?<![\s,;:\u001F])[\s,;:\u001F]*$/u.exec(piece)?.[0].length ?? 0;
  return {
    start: span.start + Math.min(lead, piece.length),
    end: Math.max(span.start + lead, span.end - tail),
  };
}
