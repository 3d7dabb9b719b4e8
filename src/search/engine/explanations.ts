import { stem } from '../stem.ts';
import { isFiller, stopWords } from '../stop-words.ts';
import type { Milestone } from './milestones.ts';

/** What a question for what something is begins with. */
const openings = [
  'what is',
  'what are',
  'what s',
  'whats',
  'what does',
  'how does',
  'how do',
  'define',
  'definition of',
  'meaning of',
  'explain',
  'describe',
  'description of',
  'tell me about',
].map((opening) => opening.split(' '));

/** What such a question can end with: “how does it work”, “what does it stand for”. */
const endings = new Set(['work', 'mean', 'do', 'stand'].map(stem));

/**
 * Reads a question for what a guideline is about: “what is irreversible electroporation”; undefined
 * if the words ask for anything else.
 *
 * @param areSubject tells whether a guideline is called by stems
 */
export const readExplanation = (
  words: readonly string[],
  areSubject: (stems: readonly string[]) => boolean,
): Milestone | undefined => {
  const opening = openings.find((one) => one.every((word, at) => words[at] === word));
  if (opening === undefined) return undefined;
  const rest = words.slice(opening.length);
  const others = rest.filter(
    (word) => !stopWords.has(word) && !endings.has(stem(word)) && !isFiller(word),
  );
  return others.length > 0 && areSubject(others.map(stem))
    ? { aliases: ['what it is'], words: others }
    : undefined;
};
