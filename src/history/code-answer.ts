import type { CodeFacts, VersionFacts } from './facts.ts';

/** Which wording a code stood in. */
export type Wording =
  /** The version that was in effect is held. */
  | { readonly kind: 'held'; readonly descriptor: string }
  /** A held version has it, and no entry between it and the day touches the code. */
  | { readonly kind: 'untouched'; readonly descriptor: string; readonly version: string }
  /** An entry touched the code after the day; what it read before is not held. */
  | { readonly kind: 'superseded'; readonly on: string }
  | { readonly kind: 'unknown' };

/** What is known of a code on a day. Dates are ISO 8601. */
export type CodeAnswer =
  | {
      readonly listing: 'listed';
      readonly code: string;
      /** Since when: a date, or the guideline’s first day; absent: not recorded. */
      readonly since?: string;
      /** The last time until then that an entry revised it. */
      readonly revised?: string;
      readonly wording: Wording;
    }
  | {
      readonly listing: 'not listed';
      readonly code: string;
      /** When it had been taken out, if it had been. */
      readonly removed?: string;
      /** When it came in afterwards, if it did. */
      readonly added?: string;
    }
  /** Neither an entry nor a held version tells whether it was listed. */
  | { readonly listing: 'unknown'; readonly code: string; readonly touched?: string };

type Listing = CodeAnswer['listing'];

/** Whether the history has a code listed on a day. */
const listingOn = ({ listedSince, events }: CodeFacts, date: string): Listing => {
  const last = events.filter((event) => event.date <= date).pop();
  if (last) return last.action === 'removed' ? 'not listed' : 'listed';
  const next = events[0];
  if (next?.action === 'added') return 'not listed';
  if (listedSince === 'original') return 'listed';
  if (listedSince === undefined || listedSince === 'not recorded') return 'unknown';
  return listedSince <= date ? 'listed' : 'not listed';
};

const wordingOn = (
  { code, events }: CodeFacts,
  date: string,
  held: VersionFacts | undefined,
  versions: readonly VersionFacts[],
): Wording => {
  const descriptor = held?.descriptors[code];
  if (descriptor !== undefined) return { kind: 'held', descriptor };
  const touchedBetween = (after: string, until: string): boolean =>
    events.some((event) => event.date > after && event.date <= until);
  const holding = versions.filter(({ descriptors }) => descriptors[code] !== undefined);
  const before = holding.filter((version) => version.date <= date).pop();
  const after = holding.find((version) => version.date > date);
  for (const [version, isUntouched] of [
    [before, before !== undefined && !touchedBetween(before.date, date)],
    [after, after !== undefined && !touchedBetween(date, after.date)],
  ] as const) {
    const text = version?.descriptors[code];
    if (version && isUntouched && text !== undefined)
      return { kind: 'untouched', descriptor: text, version: version.date };
  }
  const next = events.find((event) => event.date > date);
  return next ? { kind: 'superseded', on: next.date } : { kind: 'unknown' };
};

/**
 * What is known of a code on a day.
 *
 * @param held the version in effect on that day, if its text is held
 * @param versions all versions that are held, oldest first
 */
export const codeOn = (
  facts: CodeFacts,
  date: string,
  held: VersionFacts | undefined,
  versions: readonly VersionFacts[],
): CodeAnswer => {
  const { code, listedSince, events } = facts;
  const fromText = held && (held.descriptors[code] === undefined ? 'not listed' : 'listed');
  const listing = fromText ?? listingOn(facts, date);
  const until = events.filter((event) => event.date <= date);
  const later = events.filter((event) => event.date > date);
  if (listing === 'unknown') {
    const touched = later[0]?.date;
    return { listing, code, ...(touched === undefined ? {} : { touched }) };
  }
  if (listing === 'not listed') {
    const removed = until.filter(({ action }) => action === 'removed').pop()?.date;
    const added =
      later.find(({ action }) => action === 'added')?.date ??
      (listedSince !== undefined && listedSince > date && /^\d/u.test(listedSince)
        ? listedSince
        : undefined);
    return {
      listing,
      code,
      ...(removed === undefined ? {} : { removed }),
      ...(added === undefined ? {} : { added }),
    };
  }
  const added = until.filter(({ action }) => action === 'added').pop()?.date;
  const since = added ?? (listedSince === 'not recorded' ? undefined : listedSince);
  const revised = until
    .filter(({ action }) => action !== 'added' && action !== 'removed')
    .pop()?.date;
  return {
    listing,
    code,
    ...(since === undefined ? {} : { since }),
    ...(revised === undefined ? {} : { revised }),
    wording: wordingOn(facts, date, held, versions),
  };
};
