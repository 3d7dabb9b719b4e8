import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { slug } from '#model/anchors.ts';
import type { Prose } from '#model/prose.ts';
import { reportAt, type FileContext } from '../context.ts';
import { nodeWord } from '../node-words.ts';
import { inlineText, readProse } from '../prose.ts';

/** An entry that begins with its name in bold: `**Electroporation:** …`. */
export interface LabelledEntry {
  readonly label: string;
  readonly prose: Prose;
  readonly node: Paragraph;
}

interface Open {
  readonly label: string;
  readonly node: Paragraph;
  readonly content: RootContent[];
}

const trimStart = ([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] =>
  first?.type === 'text'
    ? [{ ...first, value: first.value.trimStart() }, ...rest]
    : first
      ? [first, ...rest]
      : [];

/** Splits a paragraph at its bold label; the colon stands inside or right after the bold words. */
const open = (node: RootContent): Open | undefined => {
  if (node.type !== 'paragraph') return undefined;
  const [strong, next, ...rest] = node.children;
  if (strong?.type !== 'strong') return undefined;
  const label = inlineText(strong.children);
  let tail: PhrasingContent[] = next ? [next, ...rest] : [];
  if (!label.endsWith(':')) {
    if (next?.type !== 'text' || !next.value.startsWith(':')) return undefined;
    tail = [{ ...next, value: next.value.slice(1) }, ...rest];
  }
  const name = label.replace(/\s*:$/u, '');
  const paragraph: Paragraph = { ...node, children: trimStart(tail) };
  const content = inlineText(paragraph.children) === '' ? [] : [paragraph];
  return slug(name) === '' ? undefined : { label: name, node, content };
};

/** Words that begin a sentence before a colon, and no name. */
const opensSentence =
  /^(?:notes?|see|exceptions?|examples?|and|or|but|also|if|when|where|for|in|the following|these|this)\b/iu;

/** Whether a paragraph begins like an entry whose name is not marked as one: “Term: …”, “*Term:* …”, “Term – …”. */
const seemsToHaveName = ({ children }: Paragraph): boolean => {
  const [first] = children;
  if (first?.type === 'strong') return true;
  const text = inlineText(children);
  return /^\S+(?:\s\S+){0,6}?(?::|\s[-–—])\s/u.test(text) && !opensSentence.test(text);
};

/** What a run of entries consists of. */
export interface LabelledEntries {
  /** The text before the first entry. */
  readonly introduction: readonly RootContent[];
  readonly entries: readonly LabelledEntry[];
}

/** Reads paragraphs that each begin with a name in bold; what follows one up to the next belongs to it. */
export const readLabelledEntries = (
  nodes: readonly RootContent[],
  context: FileContext,
): LabelledEntries => {
  const introduction: RootContent[] = [];
  const entries: Open[] = [];
  for (const node of nodes) {
    const entry = open(node);
    const last = entries.at(-1);
    const isText = node.type === 'paragraph' && !seemsToHaveName(node);
    if (entry) entries.push(entry);
    else if (last && (isText || (node.type !== 'paragraph' && node.type !== 'heading')))
      last.content.push(node);
    else if (!last && isText) introduction.push(node);
    else {
      context.lose();
      reportAt(context, 'entry-label', node, {
        found: `${nodeWord(node.type)} that does not begin with a name in bold and a colon`,
      });
    }
  }
  const read = entries.flatMap(({ label, node, content }) => {
    const prose = readProse(content, context);
    if (!prose) {
      context.lose();
      reportAt(context, 'entry-label', node, {
        found: `“${label}” without text`,
        expected: 'text after the name',
      });
      return [];
    }
    return [{ label, prose, node }];
  });
  return { introduction, entries: read };
};
