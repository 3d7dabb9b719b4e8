import type { Details } from '#report/finding.ts';
import { Lines } from '#report/lines.ts';
import { unmatchedTag } from './scan/block-tags.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

interface Explained extends Details {
  readonly start: Point;
  readonly end?: Point;
}

interface Form {
  /** The parser’s sentence; the groups `start` and `end` are places that it names. */
  readonly pattern: RegExp;
  readonly explain: (groups: Readonly<Record<string, string | undefined>>, tag: string) => Details;
  /** Whether the trouble is the tag that begins last before the parser’s place. */
  readonly atTag?: true;
}

const quotes: Details = {
  found: 'quotation marks of an attribute that do not match',
  expected: 'each value between two straight quotes: name="value"',
  mend: 'Look here and in the line before for a quotation mark that is missing.',
};

const forms: readonly Form[] = [
  {
    pattern:
      /^Expected a closing tag for `<(?<name>[^`>]*)>` \((?<start>[\d:]+)-(?<end>[\d:]+)\)(?<inline> before)?/u,
    explain: ({ name = '', inline }) => ({
      found: `<${name}> that is not closed${inline === undefined ? '' : ' in its paragraph'}`,
      expected: `</${name}>${inline === undefined ? '' : ' in the same paragraph, or both on lines of their own'}`,
      mend:
        inline === undefined
          ? 'Close the block on a line of its own.'
          : 'Put the beginning and the end of the block each on a line of its own, with blank lines between them and the text.',
    }),
  },
  {
    pattern:
      /^Unexpected closing tag `<\/(?<found>[^`>]*)>`, expected corresponding closing tag for `<(?<open>[^`>]*)>` \((?<line>\d+)/u,
    explain: ({ found = '', open = '', line = '' }) => ({
      found: `</${found}> while <${open}> of line ${line} is open`,
      expected: `</${open}>`,
      mend: `Close <${open}> first.`,
    }),
  },
  {
    pattern: /^Expected the closing tag `<\/(?<name>[^`>]*)>` either after the end/u,
    explain: ({ name = '' }) => ({
      found: `</${name}> in the same paragraph as text`,
      expected: `</${name}> on a line of its own, like <${name}>`,
      mend: 'Put the end of the block on a line of its own, with a blank line before it.',
    }),
  },
  {
    pattern: /^Unexpected closing slash `\/` in tag/u,
    atTag: true,
    explain: (_, tag) => ({
      found: `${tag} that ends nothing`,
      expected: `${tag.replace('/', '')} before it`,
      mend: 'Delete it, or add the beginning of the block.',
    }),
  },
  { pattern: /^Unexpected end of file in attribute value/u, atTag: true, explain: () => quotes },
  {
    pattern: /^Unexpected character `"`.* (?:in|after) (?:attribute )?name,/u,
    explain: () => quotes,
  },
  {
    pattern: /^Unexpected .+ before attribute value/u,
    explain: () => ({
      found: 'the value of an attribute without straight quotes',
      expected: 'a value between straight quotes: name="value"',
      mend: 'Write the value between straight quotes; curly quotes (“ ”) do not count.',
    }),
  },
  {
    pattern: /^Unexpected (?:end of file|lazy line)/u,
    atTag: true,
    explain: (_, tag) => ({
      found: `${tag} without the > that closes it`,
      expected: 'a block such as <Note>, complete on its lines',
      mend: 'Write the > behind the block’s name and attributes.',
    }),
  },
  {
    pattern: /^Unexpected character `(?<character>[^`]+|`)`/u,
    explain: ({ character = '' }, tag) => ({
      found: `the character ${character} in ${tag}`,
      expected: 'a block such as <Note>, its attributes written name="value"',
      mend: 'Delete the character, or put the attribute’s value between straight quotes.',
    }),
  },
];

const pointOf = (text: string | undefined): Point | undefined => {
  const [line, column] = (text ?? '').split(':').map(Number);
  return line && column ? { line, column } : undefined;
};

/**
 * Says in plain words what the parser of MDX says in its own.
 *
 * @param reason the parser’s sentence, without place
 * @param source the text that it could not read
 * @param at the parser’s place
 */
export const explainSyntaxError = (reason: string, source: string, at: Point): Explained => {
  const lines = new Lines(source);
  const tagStart = source.lastIndexOf('<', lines.offset(at.line, at.column));
  const tag = /^<\/?[\w.:-]*>?/u.exec(source.slice(Math.max(tagStart, 0)))?.[0] ?? 'a block';
  for (const { pattern, explain, atTag } of forms) {
    const groups = pattern.exec(reason)?.groups;
    if (!pattern.test(reason)) continue;
    const start = pointOf(groups?.['start']) ?? (atTag && tagStart >= 0 ? lines.at(tagStart) : at);
    const end = pointOf(groups?.['end']);
    return { ...explain(groups ?? {}, tag), start, ...(end ? { end } : {}) };
  }
  return { found: `something that is neither text nor a block (${reason})`, start: at };
};

/** Says where a text is most likely wrong that the parser fails at without a sentence of its own. */
export const explainFailure = (source: string): Explained => {
  const lines = new Lines(source);
  const { tag, at } = unmatchedTag(source) ?? { tag: '', at: 0 };
  const start = lines.at(at);
  const end = lines.at(at + tag.length);
  const written = ({ line, column }: Point): string => `${String(line)}:${String(column)}`;
  const name = /^<(?<name>\w+)/u.exec(tag)?.groups?.['name'];
  const reason =
    name === undefined
      ? 'Unexpected closing slash `/` in tag'
      : `Expected a closing tag for \`<${name}>\` (${written(start)}-${written(end)}) before`;
  return explainSyntaxError(reason, source, start);
};
