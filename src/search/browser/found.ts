import { findMarks } from '../engine/excerpt.ts';
import { followedKey, type FollowedHit } from './followed.ts';
import { loadStyles } from './styles.ts';

const name = 'search';

const textNodes = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) found.push(node);
  }
  return found;
};

const rangesIn = (root: Node, { marks, spellings }: FollowedHit): Range[] => {
  const fold = (word: string): string =>
    (Object.hasOwn(spellings, word) ? spellings[word] : undefined) ?? word;
  const ranges = (ways: FollowedHit['marks']): Range[] =>
    textNodes(root).flatMap((node) =>
      findMarks(node.data, { ways, fold }).map(({ start, end }) => {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      }),
    );
  const whole = ranges(marks);
  // Where a phrase runs over a link or an abbreviation, its words are marked one by one.
  // Parts of a date or a number are no words.
  const words = marks.flat().filter((word) => !/^\d{1,4}$/u.test(word));
  return whole.length > 0 ? whole : ranges(words.map((word) => [word]));
};

const read = (): FollowedHit | undefined => {
  try {
    const text = sessionStorage.getItem(followedKey);
    sessionStorage.removeItem(followedKey);
    return text === null ? undefined : (JSON.parse(text) as FollowedHit);
  } catch {
    return undefined;
  }
};

const isInView = (target: Element): boolean => {
  const { top, bottom } = target.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/** Takes away what marks the place that was shown last. */
let endLast = (): void => undefined;

/**
 * Takes the marks away with Esc, and the place’s own as the target of the page; and with the next link
 * that is followed on the page, whose target has its own again, even if it is the same.
 */
const untilLeft = (target: Element | null): void => {
  const clear = (): void => {
    if ('highlights' in CSS) CSS.highlights.delete(name);
    target?.removeAttribute('data-search-found');
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || document.querySelector('dialog[open]')) return;
    clear();
    target?.setAttribute('data-search-cleared', '');
  };
  const end = (): void => {
    clear();
    target?.removeAttribute('data-search-cleared');
    document.removeEventListener('keydown', onKey);
    removeEventListener('popstate', end);
    removeEventListener('hashchange', end);
  };
  document.addEventListener('keydown', onKey);
  addEventListener('popstate', end);
  addEventListener('hashchange', end);
  endLast = end;
};

/** Marks what was looked for in the place that a hit led to, until Esc is pressed or another place is gone to. */
export const showFound = (): void => {
  const hit = read();
  if (hit?.href !== location.href) return;
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  void loadStyles();
  endLast();
  target?.setAttribute('data-search-found', '');
  if ('highlights' in CSS) {
    const ranges = rangesIn(target ?? document.querySelector('main') ?? document.body, hit);
    CSS.highlights.set(name, new Highlight(...ranges));
  }
  if (target && !isInView(target)) target.scrollIntoView();
  untilLeft(target);
};
