import type { FoundIdentifier, IdentifierKind } from '../identifiers.ts';
import { stem } from '../stem.ts';
import { bearersOf, identifierWords, mayMention } from './identified.ts';
import type { SearchIndex } from './search-index.ts';

/** An identifier that the library does not have: as typed, and its kind where the form tells it. */
export interface UnknownIdentifier {
  readonly text: string;
  readonly kind: IdentifierKind | undefined;
}

/** Places that speak of an identifier: a revision that removed a code, say, knows it when no table does. */
export const mentionsOf = (keys: readonly string[], { postings, records }: SearchIndex): number[] =>
  identifierWords(keys)
    .flatMap((word) => postings(stem(word)).map(({ record }) => record))
    .filter((number) => {
      const record = records[number]?.record;
      return record !== undefined && mayMention(record);
    });

/** What was found by identifiers. */
export interface LookedUp {
  /** In the order in which they were asked for. */
  readonly exact: readonly number[];
  /** Places that speak of them. */
  readonly mentions: readonly number[];
}

const kindOf = (keys: readonly string[]): IdentifierKind | undefined => {
  const kinds = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))));
  return kinds.size === 1 ? ([...kinds][0] as IdentifierKind) : undefined;
};

/** An identifier as it is named to the reader. */
export const asUnknown = ({ text, keys }: FoundIdentifier): UnknownIdentifier => ({
  text,
  kind: kindOf(keys),
});

/**
 * The records of identifiers, among those that are read.
 *
 * @param worth how well a record has what was typed besides: it tells which of several that bear one
 *   identifier is meant
 */
export const lookUp = (
  identifiers: readonly FoundIdentifier[],
  index: SearchIndex,
  worth: (record: number) => number,
): LookedUp => {
  const isGuideline = (record: number): boolean =>
    index.records[record]?.record.kind === 'guideline';
  // A guideline comes before those that refer to it.
  const exact = new Set(
    identifiers.flatMap(({ keys }) => {
      const bearers = bearersOf(keys, index).sort((a, b) => worth(b) - worth(a));
      return [...bearers.filter(isGuideline), ...bearers.filter((one) => !isGuideline(one))];
    }),
  );
  const mentions = new Set(identifiers.flatMap(({ keys }) => mentionsOf(keys, index)));
  return { exact: [...exact], mentions: [...mentions].filter((record) => !exact.has(record)) };
};
