const names: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a word joiner',
  '\u2800': 'a blank of Braille',
  '\uFEFF': 'a byte order mark',
  '\uFFFC': 'the trace of an object that was pasted',
  '\uFFFD': 'a replacement character, the trace of a letter that was lost',
};

/** Arabic, Syriac and Kaithi signs that are printed, though Unicode counts them among the invisible. */
const printed = String.raw`\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}`;

/**
 * Characters that nobody sees, or of which no two readers see the same: controls and marks of
 * direction, fillers and other ignorable characters, tags, separators of lines, blanks of Braille,
 * objects, private use, and what is no character at all.
 */
export const invisible = new RegExp(
  String.raw`[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFC\uFFFD]|(?![${printed}])\p{Cf}`,
  'gu',
);

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What an editor calls such a character. */
export const nameOf = (character: string): string => {
  const code = codePoint(character);
  if (/\p{Cs}|\p{Noncharacter_Code_Point}/u.test(character))
    return `${code}, which is no character`;
  if (/\p{Co}/u.test(character)) return `the character ${code}, which each font draws otherwise`;
  return (
    names[character] ??
    `the ${/[\p{Cc}\p{Cf}]/u.test(character) ? 'control' : 'invisible'} character ${code}`
  );
};
