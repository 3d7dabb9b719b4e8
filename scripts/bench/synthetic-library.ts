import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guidelineFiles } from './synthetic/guideline.ts';
import { mostSubjects, subjectAt, type Subject } from './synthetic/subject.ts';

const settings = `title: Synthetic Coverage Guidelines
publisherAddress: https://example.org/guidelines/{number}
`;

/** The two that come next in the row of all subjects; the library may lack them. */
const related = ({ index }: Subject): Subject[] =>
  [1, 2].map((distance) => subjectAt((index + distance) % mostSubjects));

/**
 * A library of distinct synthetic guidelines, valid by the rules, each of the first guideline’s size.
 *
 * @param seed the same seed gives the same bytes
 * @returns text by path below the content folder
 * @throws RangeError if so many subjects cannot be told apart
 */
export function syntheticLibrary(guidelines: number, seed: number): ReadonlyMap<string, string> {
  const subjects = Array.from({ length: guidelines }, (_, index) => subjectAt(index));
  return new Map([
    ['library.yaml', settings],
    ...subjects.flatMap((subject) =>
      [...guidelineFiles(subject, related(subject), seed)].map(
        ([name, text]) => [`guidelines/${subject.number}/${name}`, text] as const,
      ),
    ),
  ]);
}

/** Writes files below a folder, which need not be there. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
