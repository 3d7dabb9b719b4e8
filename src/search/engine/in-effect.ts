import type { Query } from '../query.ts';
import { stopWords } from '../stop-words.ts';
import type { Library } from './library.ts';
import { namedIn } from './subject.ts';

/** A question for what was in effect: the history of a guideline answers it, for any day. */
export interface InEffect {
  readonly type: 'in-effect';
  /** ISO 8601; absent where no day was named, or several dates. */
  readonly day?: string;
  /** Number of the guideline that is meant; absent where it may be one of several. */
  readonly guideline?: string;
}

/** Words that ask for nothing else. */
const asking =
  /(?<![a-z\d])(?:in (?:effect|force)|effective (?:on|as of)|dates? of service|service dates?|dos|as of)(?![a-z\d])/u;

/** Words that ask for it, and for what they name besides. */
const holding =
  /(?<![a-z\d])(?:appl(?:y|ies|ied|icable)|covered|guideline|policy|valid|version) on(?![a-z\d])/u;

/** The words of a query without those that ask for what was in effect on its date. */
export const withoutInEffect = (query: Query): Query => {
  if (query.dates.length === 0) return query;
  const rest = query.words.join(' ').replace(asking, ' ');
  return { ...query, words: rest.split(' ').filter((word) => word !== '') };
};

/** Whether nothing but a date was typed. */
const isDateAlone = ({ words, phrases, identifiers }: Query): boolean =>
  phrases.length + identifiers.length === 0 && words.every((word) => stopWords.has(word));

/**
 * What the history can tell of the date of a query; undefined if it was not asked.
 *
 * @param isDated whether something is known by the date: who named a day alone wants that first
 * @param chosen number of the guideline that was chosen in a filter
 */
export const readInEffect = (
  query: Query,
  isDated: boolean,
  { guidelines, lexicon }: Pick<Library, 'guidelines' | 'lexicon'>,
  chosen: string | undefined,
): InEffect | undefined => {
  const [first, ...others] = query.dates;
  if (first === undefined) return undefined;
  const isDay = others.length === 0 && /^\d{4}-\d{2}-\d{2}$/u.test(first.date);
  const typed = query.words.join(' ');
  const isAsked = asking.test(typed) || (isDay && holding.test(typed));
  if (!isAsked && (isDated || !isDay || !isDateAlone(query))) return undefined;
  const named =
    chosen === undefined ? namedIn(withoutInEffect(query), guidelines, lexicon.ascii) : [chosen];
  const meant = named.length > 0 ? named : guidelines.map(({ number }) => number);
  const [guideline] = meant;
  return {
    type: 'in-effect',
    ...(isDay && { day: first.date }),
    ...(meant.length === 1 && guideline !== undefined && { guideline }),
  };
};
