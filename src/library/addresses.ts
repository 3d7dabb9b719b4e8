import type { GuidelineAddress, ReadingOptions } from '#markdown/context.ts';
import { guidelinePath } from '#model/site-paths.ts';

/** What addresses of guidelines are made from. */
export interface AddressParts {
  /** Sub-path under which the site is published: begins and ends with a slash. */
  readonly base: string;
  /** Numbers of the guidelines that the library holds. */
  readonly held: ReadonlySet<string>;
  /** The publisher’s address of a guideline, with `{number}` in place of its number. */
  readonly publisherAddress: string;
}

/** Where guidelines are found: those of the library on its site, all others at their publisher. */
export const addressesFrom = ({
  base,
  held,
  publisherAddress: pattern,
}: AddressParts): Pick<ReadingOptions, 'addressOf' | 'publisherAddress'> => {
  const publisherAddress = (number: string): string => pattern.replaceAll('{number}', number);
  const addressOf = (number: string): GuidelineAddress =>
    held.has(number)
      ? { href: guidelinePath(base, number), held: true }
      : { href: publisherAddress(number), held: false };
  return { addressOf, publisherAddress };
};
