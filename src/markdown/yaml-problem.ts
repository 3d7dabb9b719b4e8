import { isScalar, visit, type Document, type ErrorCode } from 'yaml';

const words: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second colon in a value',
  MULTILINE_IMPLICIT_KEY: 'a line without a colon',
  MISSING_CHAR: 'a quotation mark, bracket or colon that is missing',
  DUPLICATE_KEY: 'a name that is given twice',
  TAB_AS_INDENT: 'a tab at the beginning of a line',
  BAD_INDENT: 'a line that is indented wrongly',
  BAD_ALIAS: 'an asterisk at the beginning of a value',
  BAD_SCALAR_START: 'a sign with which no value can begin',
  TAG_RESOLVE_FAILED: 'an exclamation mark at the beginning of a value',
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

/** What is wrong with a file of names and values: the words, and the offset of the place that they are about. */
export interface YamlProblem {
  readonly found: string;
  readonly offset: number;
}

/** The first value that stands for another: all are refused, since a few lines of them can stand for millions. */
const standIn = (document: Document): YamlProblem[] => {
  const found: YamlProblem[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      found.push({ found: 'an asterisk at the beginning of a value', offset: range?.[0] ?? 0 });
      return visit.BREAK;
    },
  });
  return found;
};

/** What is wrong with a file of names and values, in an editor’s words; tags make objects, and are refused. */
export const yamlProblems = (document: Document): YamlProblem[] => [
  ...[...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => {
    const quoted = code === 'MISSING_CHAR' ? quotedUpTo(document, offset) : undefined;
    return quoted === undefined
      ? { found: words[code] ?? 'something that is no name and value', offset }
      : { found: 'a quotation mark that is not closed', offset: quoted };
  }),
  ...standIn(document),
];
