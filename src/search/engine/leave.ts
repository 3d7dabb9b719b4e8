import { stem } from '../stem.ts';

const openings = new Set('can could may should will would'.split(' '));

/** What someone asks leave for, of a procedure, a drug, a device. */
const actions = new Set('get have offer order prescribe receive use used'.split(' ').map(stem));

/**
 * Whether a question asks leave for something: “can my patient have …”, “may … be used”. It is
 * answered like one for what is covered.
 */
export const asksLeave = (words: readonly string[]): boolean =>
  openings.has(words[0] ?? '') && words.some((word) => actions.has(stem(word)));

/** The word for what is asked. */
export const leaveWord = 'covered';
