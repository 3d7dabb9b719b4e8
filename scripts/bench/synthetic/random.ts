/** A source of choices that are the same for the same seed, on every machine. */
export class Random {
  #state: number;

  /** @param seed any whole numbers; each sequence of them gives choices of its own */
  constructor(...seed: readonly number[]) {
    this.#state = seed.reduce((hash, part) => Math.imul(hash ^ part, 0x9e3779b1) >>> 0, 0x811c9dc5);
  }

  /** The next number from 0 up to 1, exclusive (mulberry32). */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both inclusive. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  /** A number from `low` to `high` with one decimal, as a text prints it. */
  tenths(low: number, high: number): string {
    return (this.whole(low * 10, high * 10) / 10).toFixed(1);
  }

  /** @throws if there is nothing to choose from */
  pick<T>(choices: readonly T[]): T {
    const [choice] = this.sample(choices, 1);
    if (choice === undefined) throw new RangeError('nothing to choose from');
    return choice;
  }

  /** `count` different ones of the choices, in random order. */
  sample<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.whole(0, left.length - 1), 1),
    ).flat();
  }
}
