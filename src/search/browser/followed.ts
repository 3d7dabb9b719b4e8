/** What was looked for when a hit was followed. */
export interface FollowedHit {
  /** Address of the hit. */
  readonly href: string;
  /** Words in a row, as stems. */
  readonly marks: readonly (readonly string[])[];
  /** Spellings outside ASCII among them. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** Kept for the tab, so that addresses stay clean. */
export const followedKey = 'search-followed';

/** Remembers what is to be marked where a hit leads; where storage is forbidden, nothing is marked. */
export const rememberHit = (
  href: string,
  marks: FollowedHit['marks'],
  spellings: FollowedHit['spellings'],
): void => {
  const hit: FollowedHit = { href, marks, spellings };
  try {
    sessionStorage.setItem(followedKey, JSON.stringify(hit));
  } catch {
    // The hit is followed all the same.
  }
};
