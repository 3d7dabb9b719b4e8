const header = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/u;

/** Code in fences, escaped characters, code in a line: whichever begins first. */
const code = new RegExp(
  [
    String.raw`(?<=^[ \t]*)(?<fence>\x60{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t]*\k<fence>`,
    String.raw`\\[!-/:-@\[-\x60{-~]`,
    String.raw`(?<!(?:^|[^\\])\x60)(?<ticks>\x60+)(?!\x60)(?:(?!\n[ \t]*\r?\n)[\s\S])*?(?<!\x60)\k<ticks>(?!\x60)`,
  ].join('|'),
  'gmu',
);

/** Spaces in place of a text, line breaks kept: every place behind it stays where it was. */
export const blank = (text: string): string =>
  text.replace(/[^\r\n]/gu, (character) => ' '.repeat(character.length));

/** A character that no text holds, and that is neither a space nor part of a name. */
const cover = '\uFFFC';

const covered = (text: string): string =>
  text.replace(/[^\r\n]/gu, (character) => cover.repeat(character.length));

/** A source with the header, code and escaped characters covered: what may hold any character. */
export const withoutOpaque = (source: string): string =>
  source.replace(header, covered).replace(code, covered);
