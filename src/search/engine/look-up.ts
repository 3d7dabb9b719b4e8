import type { FoundIdentifier, IdentifierKind } from '../identifiers.ts';
import { wordsOf } from '../text.ts';
import { matchStem } from './matches.ts';
import type { SearchIndex } from './search-index.ts';

const codeOf = (key: string): string | undefined => /^code:(.+)$/u.exec(key)?.[1];

/** Whether a code lies in a listed range: the same kind of code, between its ends. */
const lies = (code: string, from: string, to: string): boolean => {
  const shape = (text: string): string => text.slice(0, 1).replace(/\d/u, '0');
  const bare = (text: string): string => text.replace('.', '');
  return (
    shape(code) === shape(from) &&
    bare(code).slice(0, bare(from).length) >= bare(from) &&
    bare(code).slice(0, bare(to).length) <= bare(to) &&
    bare(code).length >= Math.min(bare(from).length, bare(to).length)
  );
};

/** The records of an identifier: those that bear it, or the listed ranges that hold the code. */
export const recordsOfKeys = (keys: readonly string[], index: SearchIndex): number[] => {
  const borne = keys.flatMap((key) => index.ids.get(key) ?? []);
  if (borne.length > 0) return [...new Set(borne)];
  const codes = keys.map(codeOf).filter((code) => code !== undefined);
  return index.ranges
    .filter(({ from, to }) => codes.some((code) => lies(code, from, to)))
    .map(({ record }) => record);
};

/** An identifier that the library does not have: as typed, and its kind where the form tells it. */
export interface UnknownIdentifier {
  readonly text: string;
  readonly kind: IdentifierKind | undefined;
}

/** Revisions that added, changed or removed a code: they know it when no table has it any more. */
const mentionsOf = (keys: readonly string[], index: SearchIndex): number[] =>
  keys
    .map(codeOf)
    .filter((code) => code !== undefined)
    .flatMap((code) => [...matchStem(wordsOf(code).join(''), index).keys()])
    .filter((record) => index.records[record]?.record.kind === 'revision');

/** What was found by identifiers. */
export interface LookedUp {
  /** In the order in which they were asked for. */
  readonly exact: readonly number[];
  /** Revisions that speak of a code. */
  readonly mentions: readonly number[];
  /** The identifiers that the library does not have. */
  readonly unknown: readonly UnknownIdentifier[];
}

const kindOf = (keys: readonly string[]): IdentifierKind | undefined => {
  const kinds = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))));
  return kinds.size === 1 ? ([...kinds][0] as IdentifierKind) : undefined;
};

export const lookUp = (identifiers: readonly FoundIdentifier[], index: SearchIndex): LookedUp => {
  const exact = new Set<number>();
  const mentions = new Set<number>();
  const unknown: UnknownIdentifier[] = [];
  for (const { keys, text } of identifiers) {
    const found = recordsOfKeys(keys, index);
    const named = mentionsOf(keys, index);
    if (found.length === 0 && named.length === 0) unknown.push({ text, kind: kindOf(keys) });
    for (const record of found) exact.add(record);
    for (const record of named) mentions.add(record);
  }
  return {
    exact: [...exact],
    mentions: [...mentions].filter((record) => !exact.has(record)),
    unknown,
  };
};
