/** The longest passage that is copied, in words. */
export const longest = 1500;

/** Words of the page’s text that a reader has selected. */
export interface Passage {
  readonly range: Range;
  readonly words: number;
  /** Whether more was selected than is copied. */
  readonly isCut: boolean;
}

/** What stands in the text and is none of it. */
export const notText =
  'button, figure, nav, .permalink, .alias, .cited-in, .citation-note, .passage-bar, .visually-hidden';

const textsIn = (range: Range): Text[] => {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (
      node instanceof Text &&
      range.intersectsNode(node) &&
      node.parentElement?.closest(notText) === null
    )
      found.push(node);
  }
  return found;
};

/** The stretch of a text that lies in a range: offsets from its beginning. */
const within = (text: Text, range: Range): [start: number, end: number] => [
  text === range.startContainer ? range.startOffset : 0,
  text === range.endContainer ? range.endOffset : text.length,
];

/** The part of a range that lies in an element; undefined if none does. */
const clamp = (range: Range, element: Element): Range | undefined => {
  if (!range.intersectsNode(element)) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(element);
  const part = range.cloneRange();
  if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    part.setStart(whole.startContainer, whole.startOffset);
  if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    part.setEnd(whole.endContainer, whole.endOffset);
  return part;
};

type Place = readonly [text: Text, offset: number];

/** How far back the end of a sentence is looked for where a passage is cut, in words. */
const reach = 150;

/**
 * The words of the text that are selected, from the first to the last of them, and at most as many
 * as are copied; undefined where no word is.
 */
export const selectedPassage = (): Passage | undefined => {
  const selection = getSelection();
  const text = document.querySelector('main');
  if (!selection || selection.isCollapsed || !text) return undefined;
  const range = clamp(selection.getRangeAt(0), text);
  if (!range) return undefined;
  let start: Place | undefined;
  let end: Place | undefined;
  let words = 0;
  /** The end of the last sentence, and the number of words up to there. */
  let sentence: { readonly end: Place; readonly words: number } | undefined;
  let isCut = false;
  for (const node of textsIn(range)) {
    const [from, to] = within(node, range);
    for (const { 0: word, index } of node.data.slice(from, to).matchAll(/\S+/gu)) {
      isCut = words === longest;
      if (isCut) break;
      words += 1;
      start ??= [node, from + index];
      end = [node, from + index + word.length];
      if (/[.!?][”’")]*$/u.test(word)) sentence = { end, words };
    }
    if (isCut) break;
  }
  if (!start || !end) return undefined;
  if (isCut && sentence && sentence.words > longest - reach) ({ end, words } = sentence);
  range.setEnd(...end);
  range.setStart(...start);
  return { range, words, isCut };
};
