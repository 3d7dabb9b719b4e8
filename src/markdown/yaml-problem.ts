import { isScalar, visit, type Document, type ErrorCode, type YAMLParseError } from 'yaml';

const words: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second colon in a value',
  MULTILINE_IMPLICIT_KEY: 'a line without a colon',
  MISSING_CHAR: 'a quotation mark, bracket or colon that is missing',
  DUPLICATE_KEY: 'a name that is given twice',
  TAB_AS_INDENT: 'a tab at the beginning of a line',
  BAD_INDENT: 'a line that is indented wrongly',
  BAD_ALIAS: 'an asterisk at the beginning of a value',
  BAD_SCALAR_START: 'a sign with which no value can begin',
};

/** The value in quotes that runs on to the place where its end was missed. */
const quotedUpTo = (document: Document, offset: number): number | undefined => {
  let start: number | undefined;
  visit(document, (_, node) => {
    if (!isScalar(node) || !node.range || !node.type?.startsWith('QUOTE')) return;
    const [from, to] = node.range;
    if (from < offset && offset <= to + 1) start = from;
  });
  return start;
};

/**
 * What is wrong with a file of names and values, in an editor’s words.
 *
 * @returns the words, and the offset of the place that they are about
 */
export const yamlProblem = (
  document: Document,
  { code, pos: [offset] }: Pick<YAMLParseError, 'code' | 'pos'>,
): { found: string; offset: number } => {
  const quoted = code === 'MISSING_CHAR' ? quotedUpTo(document, offset) : undefined;
  return quoted === undefined
    ? { found: words[code] ?? 'something that is no name and value', offset }
    : { found: 'a quotation mark that is not closed', offset: quoted };
};
