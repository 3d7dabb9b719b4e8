import type { SourceDocument } from '#markdown/document.ts';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';
import type { Rule } from './rule.ts';

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a word joiner',
  '\uFEFF': 'a byte order mark',
  '\uFFFD': 'a replacement character, the trace of a letter that was lost',
};

const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\p{Cc}]/gu;
const ordinary = /[\t\n\r]/u;

const describe = (character: string): string =>
  names[character] ??
  `the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Reports the characters of a file that nobody sees. */
export const reportInvisible = (
  { file, source }: Pick<SourceDocument, 'file' | 'source'>,
  report: Report,
  isMeant: (character: string) => boolean = () => false,
): void => {
  const lines = new Lines(source);
  for (const { 0: character, index } of source.matchAll(invisible)) {
    if (ordinary.test(character) || isMeant(character)) continue;
    report('text-invisible', lines.place(file, index, index + 1), { found: describe(character) });
  }
};

/** Characters that nobody sees: they break codes, searches and copied text. */
export const invisibleCharacters: Rule = {
  needs: [],
  check: ({ documents }, report) => {
    for (const document of documents) reportInvisible(document, report);
  },
};
