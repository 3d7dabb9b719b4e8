import type { Report } from '#report/collector.ts';
import type { Place } from '#report/finding.ts';
import { Lines } from '#report/lines.ts';
import { invisible, nameOf } from './characters.ts';
import { escapesIn } from './escapes.ts';

/** A file’s text, and its path for findings. */
interface Source {
  readonly file: string;
  readonly source: string;
}

type IsMeant = (character: string) => boolean;

const nameOfMeant = (character: string): string =>
  /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u.test(character) ? 'no character' : nameOf(character);

const never: IsMeant = () => false;

/** Reports the characters of a text that nobody sees. */
export const reportInvisible = (
  { file, source }: Source,
  report: Report,
  isMeant: IsMeant = never,
): void => {
  const lines = new Lines(source);
  for (const { 0: character, index } of source.matchAll(invisible)) {
    if (isMeant(character)) continue;
    const place = lines.place(file, index, index + character.length);
    report('text-invisible', place, { found: nameOf(character) });
  }
};

/**
 * Reports such characters of a value where what stands at its place only stands for them.
 *
 * @param lines those of the source
 */
export const reportEscaped = (
  value: string,
  place: Place,
  source: string,
  lines: Lines,
  report: Report,
  isMeant: IsMeant = never,
): void => {
  if (value.search(/[^ -~]/u) < 0) return;
  const from = lines.offset(place.line, place.column);
  const to = lines.offset(place.endLine ?? place.line, place.endColumn ?? place.column);
  for (const { character, written, start } of escapesIn(value, source.slice(from, to))) {
    if (isMeant(character)) continue;
    const at = from + start;
    report('text-invisible', lines.place(place.file, at, at + written.length), {
      found: `“${written}”, which stands for ${nameOfMeant(character)}`,
      mend: 'Delete it: write what readers are to see.',
    });
  }
};

/** Reports such characters of a header’s value, and line breaks that a value of several lines keeps. */
export const reportHeaderValue: typeof reportEscaped = (
  value,
  place,
  source,
  lines,
  report,
  isMeant,
) => {
  reportEscaped(value, place, source, lines, report, isMeant);
  if (/[\n\r]/u.test(value) && place.endLine !== place.line)
    report('text-invisible', place, {
      found: 'a value of several lines',
      expected: 'words on one line',
      mend: 'Write the value on one line.',
    });
};
