import { conditions, procedures } from './vocabulary.ts';

/** What a synthetic guideline is about. */
export interface Subject {
  /** Position in the library, from 0. */
  readonly index: number;
  readonly number: string;
  /** Name of the procedure in running text: `pulsed field ablation`. */
  readonly procedure: string;
  readonly abbreviation: string;
  /** Name of the condition in running text: `thyroid nodules`. */
  readonly condition: string;
  /** The guideline’s subject: `Pulsed Field Ablation for Thyroid Nodules`. */
  readonly title: string;
  readonly codes: readonly [percutaneous: string, open: string];
}

/** How many subjects differ from each other. */
export const mostSubjects = procedures.length * conditions.length;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** @throws RangeError if there is no such subject */
export function subjectAt(index: number): Subject {
  const procedure = procedures[index % procedures.length];
  const condition = conditions[Math.floor(index / procedures.length)];
  if (!procedure || condition === undefined) {
    throw new RangeError(`There are ${String(mostSubjects)} synthetic subjects.`);
  }
  const [name, abbreviation] = procedure;
  return {
    index,
    number: `${digits(90 + (index % 10), 2)}-${digits(10_000 + index, 5)}-${digits(index % 100, 2)}`,
    procedure: name.toLowerCase(),
    abbreviation,
    condition: condition.toLowerCase(),
    title: `${name} for ${condition}`,
    codes: [`${digits(1000 + index * 2, 4)}T`, `${digits(1001 + index * 2, 4)}T`],
  };
}
