import { notText, type Passage } from './passage.ts';

/** A passage as other programs take it. */
export interface CopiedPassage {
  readonly text: string;
  readonly html: string;
}

const kept =
  'p, h1, h2, h3, h4, h5, ul, ol, li, dl, dt, dd, dl > div, table, caption, thead, tbody, tr, th, td, blockquote, a, strong, em, b, i, sub, sup, code, br';
const attributes = new Set(['href', 'colspan', 'rowspan', 'scope', 'start', 'value']);
/** Elements that mean nothing without what they stand in. */
const parts = 'thead, tbody, tr, table, ul, ol, dl, dl > div';

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** The selected part of the page, in as much of what it stands in as it needs: cells get their table. */
const cloned = (range: Range): HTMLElement => {
  const within = elementOf(range.commonAncestorContainer);
  let content: DocumentFragment | Element = range.cloneContents();
  for (let around = within; around?.matches(parts); around = around.parentElement) {
    const wrapper = around.cloneNode() as Element;
    wrapper.append(content);
    content = wrapper;
  }
  const box = document.createElement('div');
  box.append(content);
  // A list that is entered in its middle goes on counting.
  const first = elementOf(range.startContainer)?.closest('ol > li');
  const list = box.querySelector('ol');
  if (first && list && within !== first && !first.contains(within))
    list.setAttribute(
      'start',
      String([...(first.parentElement?.children ?? [])].indexOf(first) + 1),
    );
  return box;
};

/** Takes out whatever belongs to the page and not to its text. */
const clean = (box: HTMLElement): void => {
  for (const control of box.querySelectorAll(notText)) control.remove();
  for (const link of box.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const element of box.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (!attributes.has(name)) element.removeAttribute(name);
  }
  for (const element of [...box.querySelectorAll('*')].reverse()) {
    const isEmpty = element.textContent.trim() === '' && !element.matches('td, th, br');
    if (isEmpty) element.remove();
    else if (!element.matches(kept)) element.replaceWith(...element.childNodes);
  }
};

/** A box’s text as a browser shows it: a line for each block, tabs between cells. */
const shownText = (box: HTMLElement): string => {
  const place = document.createElement('div');
  place.className = 'visually-hidden';
  place.setAttribute('aria-hidden', 'true');
  place.append(box);
  document.body.append(place);
  const text = box.innerText.trim();
  place.remove();
  return text;
};

const sourceOf = (range: Range): string => {
  const section = elementOf(range.startContainer)?.closest('section[id]');
  const title = section?.querySelector('h2')?.textContent.trim();
  const citation = document.querySelector('[data-cite]')?.textContent.trim() ?? document.title;
  return title === undefined ? citation : `${title}. In: ${citation}`;
};

/**
 * A passage with its source: the guideline, its section and date, and an address that opens at it.
 *
 * @param address of the passage
 */
export const withSource = ({ range, isCut }: Passage, address: string): CopiedPassage => {
  const box = cloned(range);
  clean(box);
  const cut = isCut ? ' […]' : '';
  const source = sourceOf(range);
  const words = shownText(box) + cut;
  const quoted = words.includes('\n') || words.includes('\t') ? words : `“${words}”`;
  const quotation = document.createElement('blockquote');
  quotation.cite = address;
  if (box.querySelector('p, li, td, dd, h2, h3, h4, h5')) quotation.append(...box.childNodes, cut);
  else {
    const line = document.createElement('p');
    line.append('“', ...box.childNodes, cut, '”');
    quotation.append(line);
  }
  const below = document.createElement('p');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address.replace(/:~:.*$/u, '');
  below.append(`— ${source} `, link);
  return {
    text: `${quoted}\n\n— ${source} ${address}`,
    html: quotation.outerHTML + below.outerHTML,
  };
};
