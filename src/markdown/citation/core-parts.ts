import type { FoundDate } from './dates.ts';
import { GAP } from './line.ts';
import type { Locator } from './locator.ts';

/** The part of a journal reference that says when and where: `2021 May;299(2):470-480`. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly date?: FoundDate;
  readonly locator?: Omit<Locator, 'end'>;
}

/** A gap or the end of the text, and the punctuation before it. */
export const gapOrEnd = new RegExp(`^[\\s.,;:)(\\][]*(?:$|${GAP}|pii\\s?:)`, 'u');

/** After a core comes punctuation, a gap or the end, never the middle of a word or sentence. */
export const endsPart = (text: string, at: number): boolean =>
  new RegExp(
    `^\\s?(?:[.,;)\\]${GAP}]|[[(](?:${GAP}|discussion|quiz)|\\s?(?:passim|contd)|$)`,
    'u',
  ).test(text.slice(at, at + 14));

/** `2014;257):997`: a bracket that nothing opened shows that a mark is lost. */
export const loseBracket = (text: string, at: number): boolean =>
  text.charAt(at) === ')' &&
  text.slice(0, at).split('(').length <= text.slice(0, at).split(')').length;

/** Behind pages, a label or remark may begin without a stop: `:997-1011 Accessed`, `:997 German.` */
export const runsOn = (text: string, at: number): boolean =>
  /^\s(?:\p{Lu}|e-?[Pp]ub|eCollection|accessed)/u.test(text.slice(at, at + 12));

/** Whether pages or an article number were found. */
export const hasPlace = (locator: Omit<Locator, 'end'> | undefined): boolean =>
  locator?.page !== undefined || locator?.eLocator !== undefined;

/** How much of a core was found; pages weigh more than a volume. */
export function strength(core: Core): number {
  const { locator } = core;
  if (locator === undefined) return 0;
  return (
    (hasPlace(locator) ? 2 : 0) +
    (locator.volume !== undefined || locator.issue !== undefined ? 1 : 0)
  );
}
