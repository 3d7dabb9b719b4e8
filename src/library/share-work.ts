import { readGuidelineFolder, type FolderReading, type Surroundings } from './guideline-folder.ts';

/** The guidelines that several threads read between them. */
export interface SharedWork {
  readonly numbers: readonly string[];
  readonly surroundings: Surroundings;
  /** One 32-bit number in shared memory: the position of the next guideline that nobody has taken. */
  readonly next: SharedArrayBuffer;
}

/** A guideline’s reading with its position among the numbers. */
export type Placed = readonly [position: number, reading: FolderReading];

/** Takes one guideline after the other until none is left, and reads it. */
export const readShare = ({ numbers, surroundings, next }: SharedWork): Placed[] => {
  const counter = new Int32Array(next);
  const readings: Placed[] = [];
  for (;;) {
    const position = Atomics.add(counter, 0, 1);
    const number = numbers[position];
    if (number === undefined) return readings;
    readings.push([position, readGuidelineFolder(number, surroundings)]);
  }
};
