import { stem } from '../stem.ts';
import { isFiller, stopWords } from '../stop-words.ts';

const stems = (words: string): string[] => words.split(' ').map(stem);

const earliest = stems('first original originally');
const latest = stems('last latest recent newest current');
const upcoming = stems('next upcoming again due');
/** Tells that something is still to come, where a question for it was asked anyway. */
const future = stems('will');

/** Words that ask for a date or a body, or for one of several. */
const asking = [
  ...stems('when date year who since old committee archive expire expiration expiry'),
  ...earliest,
  ...latest,
  ...upcoming,
];

/** Words that name the document itself. */
const document = stems('policy guideline document medical coverage');

/**
 * What happens to a guideline, in the order in which the words decide; and the alias of what says so,
 * with that of what comes nearest to it where nothing does.
 */
const events = {
  end: [stems('expire expiration expiry archive retire withdraw'), ['archived', 'latest update']],
  approval: [stems('approve approval committee'), ['committee approval', 'last review']],
  review: [stems('review'), ['last review', 'latest update']],
  update: [stems('update revise revision change amend version'), ['latest update']],
  origin: [
    stems('publish issue introduce create adopt effective effect begin start old write wrote'),
    ['original effective date'],
  ],
} as const;

const known = Object.values(events).flatMap(([words]) => words);

const aliasesFor = (said: readonly string[]): readonly string[] | undefined => {
  const has = (words: readonly string[]): boolean => said.some((word) => words.includes(word));
  const event = Object.values(events).find(([words]) => has(words));
  if (event === undefined || !has(asking)) return undefined;
  const isRepeated = event === events.review || event === events.update;
  if (event !== events.end && (has(upcoming) || (isRepeated && has(future))))
    return ['next review', 'last review'];
  if (event === events.origin && has(latest)) return events.update[1];
  return event !== events.end && has(earliest) ? events.origin[1] : event[1];
};

/** A question for one of the guideline’s own dates: “when was the policy first published”. */
export interface Milestone {
  /** The alias of what answers it; behind it, if there is one, that of what comes nearest. */
  readonly aliases: readonly string[];
  /** The other words: they say which guideline is meant. */
  readonly words: readonly string[];
}

/**
 * Reads a question for one of the guideline’s own dates; undefined if the words ask for anything else.
 *
 * @param areSubject tells whether a guideline is called by stems
 */
export const readMilestone = (
  words: readonly string[],
  areSubject: (stems: readonly string[]) => boolean,
): Milestone | undefined => {
  const aliases = aliasesFor(words.map(stem));
  const others = words.filter(
    (word) =>
      ![...asking, ...known, ...document].includes(stem(word)) &&
      !stopWords.has(word) &&
      !isFiller(word),
  );
  return aliases && areSubject(others.map(stem)) ? { aliases, words: others } : undefined;
};
