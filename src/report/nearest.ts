/** How many letters have to be added, taken out or replaced to make one word of the other (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The name that another is most likely a misspelling of: at most two letters apart, capitals aside. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const near = known
    .map((candidate) => ({
      candidate,
      apart: distance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, apart }) => apart <= Math.min(2, candidate.length / 3))
    .sort((a, b) => a.apart - b.apart);
  return near[0]?.candidate;
};
