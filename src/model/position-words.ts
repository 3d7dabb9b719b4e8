import type { Position } from './position.ts';

const isConditional = ({
  status,
  scope,
  blocks,
}: Pick<Position, 'status' | 'scope' | 'blocks'>): boolean =>
  (status === 'medically necessary' || status === 'covered') &&
  !/\bcriteri(?:a|on)\b/iu.test(scope) &&
  blocks.some(({ kind }) => kind === 'criteria');

/**
 * A position in one phrase: “experimental or investigational for all indications”. One that holds
 * under criteria never stands without saying so, in its scope or behind it: “covered for adults, when criteria are met”.
 */
export const positionWords = (position: Pick<Position, 'status' | 'scope' | 'blocks'>): string =>
  `${position.status} for ${position.scope}${isConditional(position) ? ', when criteria are met' : ''}`;

/** The same as the beginning of a sentence. */
export const positionSentence = (
  position: Pick<Position, 'status' | 'scope' | 'blocks'>,
): string => {
  const words = positionWords(position);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
