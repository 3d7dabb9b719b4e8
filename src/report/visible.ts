/** Characters that a terminal or a log obeys, or that nobody sees: controls, marks of direction, line separators. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The same but for what a frame has to keep: its line breaks and tabs, and joiners between letters. */
const obeyed = /(?![\n\t])[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A character as programs write it: `\n`, `\u001B`. */
const escaped = (character: string): string =>
  named[character] ??
  Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('');

/**
 * A text of the content for a line of a report: it stays on that line, does nothing to a terminal,
 * and shows what in it cannot be seen.
 */
export const visible = (text: string): string => text.replaceAll(unseen, escaped);

/** Lines of the content as they are shown: each character keeps its place, and does nothing. */
export const visibleLines = (text: string): string => text.replaceAll(obeyed, '\uFFFD');

/** A text of JSON that holds the same and shows all of it. */
export const visibleJson = (json: string): string =>
  json.replaceAll(unseen, (character) => (character === '\n' ? character : escaped(character)));
