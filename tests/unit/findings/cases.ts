import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { messageOf, type Finding } from '#report/finding.ts';
import { guidelineFolder, type Edit } from './edited-library.ts';

/** The valid library with something wrong in it, and what the check says of it. */
export interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** `file:line:column severity id: message` of each finding, in order; the file as in the edits. */
  readonly expect: readonly string[];
}

const casesIn = (file: string): readonly Case[] =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly Case[];

/** Content that means harm, or would do some. */
export const hostileCases = casesIn('hostile.yaml');

/** Content that says, or does, something else than it seems to. */
const deceptiveCases = casesIn('deceptive.yaml');

export const cases = [...casesIn('cases.yaml'), ...hostileCases, ...deceptiveCases];

/** A finding as a case expects it, with paths as the case gives them. */
export const written = (finding: Finding, root: string): string => {
  const { file, line, column } = finding.place;
  const path = file.slice(root.length);
  const short = path.replace(`/${guidelineFolder}/`, '');
  const message = messageOf(finding).replaceAll(root, '');
  return `${short}:${String(line)}:${String(column)} ${finding.severity} ${finding.id}: ${message}`;
};
