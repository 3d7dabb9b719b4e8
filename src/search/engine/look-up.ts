import type { FoundIdentifier, IdentifierKind } from '../identifiers.ts';
import { bearersOf, codeWords } from './identified.ts';
import type { SearchIndex } from './search-index.ts';

/** An identifier that the library does not have: as typed, and its kind where the form tells it. */
export interface UnknownIdentifier {
  readonly text: string;
  readonly kind: IdentifierKind | undefined;
}

/** Revisions that added, changed or removed a code: they know it when no table has it any more. */
export const mentionsOf = (keys: readonly string[], { postings, records }: SearchIndex): number[] =>
  codeWords(keys)
    .flatMap((code) => postings(code).map(({ record }) => record))
    .filter((record) => records[record]?.record.kind === 'revision');

/** What was found by identifiers. */
export interface LookedUp {
  /** In the order in which they were asked for. */
  readonly exact: readonly number[];
  /** Revisions that speak of a code. */
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

/** The records of identifiers, among those that are read. */
export const lookUp = (identifiers: readonly FoundIdentifier[], index: SearchIndex): LookedUp => {
  const isGuideline = (record: number): boolean =>
    index.records[record]?.record.kind === 'guideline';
  // A guideline comes before those that refer to it.
  const exact = new Set(
    identifiers.flatMap(({ keys }) => {
      const bearers = bearersOf(keys, index);
      return [...bearers.filter(isGuideline), ...bearers.filter((one) => !isGuideline(one))];
    }),
  );
  const mentions = new Set(identifiers.flatMap(({ keys }) => mentionsOf(keys, index)));
  return { exact: [...exact], mentions: [...mentions].filter((record) => !exact.has(record)) };
};
