import { z } from 'zod';
import { anchoredOf } from './anchored.ts';
import { isoDate } from './date.ts';
import type { Guideline } from './guideline.ts';
import { revisionsOf } from './records.ts';

/** An earlier version of a guideline, kept as it was when the next one took its place. */
export interface Version {
  /** The day it is known by, ISO 8601. */
  readonly date: string;
  readonly guideline: Guideline;
}

/** What was frozen with a version: it may not change any more. */
export const versionRecord = z.strictObject({
  /** Digest of each file, SHA-256 in hexadecimal, line breaks counted as line feeds. */
  files: z.record(z.string().min(1), z.string().regex(/^[\da-f]{64}$/u, 'a SHA-256 digest')),
  /** The anchors that its page has, in alphabetical order. */
  anchors: z.array(z.string().min(1)),
});

/** The records of a guideline’s versions, by date. */
export const versionRecords = z.record(isoDate, versionRecord);

export type VersionRecord = z.infer<typeof versionRecord>;
export type VersionRecords = z.infer<typeof versionRecords>;

/**
 * The day that a version is known by: its revised date; without one its last entry, and without
 * any the day on which the guideline first took effect.
 */
export const versionDate = (guideline: Guideline): string =>
  guideline.revised ?? revisionsOf(guideline).at(-1)?.date ?? guideline.originalEffective;

/**
 * The aliases that work in a version: a former anchor leads to what stands for it, and, where the
 * version has the former one itself, the later anchor leads back to it. So links made for one
 * version find their place in every other.
 *
 * @param aliases the aliases on record now, later ones than the version’s included
 */
export const aliasesIn = (
  version: Guideline,
  aliases: Readonly<Record<string, string>>,
): Record<string, string> => {
  const live = new Set(anchoredOf(version).map(({ anchor }) => anchor));
  const found: Record<string, string> = {};
  for (const [former, now] of Object.entries(aliases)) {
    if (live.has(now) && !live.has(former)) found[former] = now;
    else if (live.has(former) && !live.has(now)) found[now] ??= former;
  }
  return found;
};
