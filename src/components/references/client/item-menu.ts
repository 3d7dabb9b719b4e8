import { say } from '../../share/client/announce.ts';
import { copy } from '../../share/client/clipboard.ts';
import { download, textOf } from './take-along.ts';
import type { TakenFormat } from './exported-records.ts';

/** A reference in the list, with its place there, from 0. */
export interface ListedElement {
  readonly element: HTMLLIElement;
  readonly key: string;
  readonly place: number;
}

/** The citation as its line has it. */
export const lineOf = (element: Element): string =>
  element.querySelector('.line')?.textContent.trim() ?? '';

const linkOf = (element: Element): string =>
  element.querySelector<HTMLAnchorElement>('a[data-home]')?.href ?? location.href;

const file =
  (format: TakenFormat) =>
  async ({ key, place }: ListedElement): Promise<void> => {
    try {
      download(key, format, await textOf(format, [place]));
    } catch {
      say('The file could not be fetched');
    }
  };

const actions: readonly (readonly [string, (item: ListedElement) => Promise<void>])[] = [
  ['Copy as text', ({ element }) => copy('Citation', lineOf(element))],
  ['Copy as BibTeX', ({ place }) => copy('BibTeX', textOf('bib', [place]))],
  ['Copy link', ({ element }) => copy('Link', linkOf(element))],
  ['RIS file', file('ris')],
  ['BibTeX file', file('bib')],
  ['CSL-JSON file', file('csl.json')],
];

const standAt = (menu: HTMLElement, button: HTMLElement): void => {
  const { bottom, right } = button.getBoundingClientRect();
  const left = Math.max(8, right - menu.offsetWidth);
  const below = bottom + 4;
  const isBelow = below + menu.offsetHeight <= innerHeight;
  // In a low window it lies on its button rather than out of sight.
  const top = isBelow ? below : Math.max(8, bottom - menu.offsetHeight - 36);
  menu.style.setProperty('left', `${String(left + scrollX)}px`);
  menu.style.setProperty('top', `${String(top + scrollY)}px`);
};

/** Gives each reference a button that opens the one menu of what can be exported of it. */
export const offerMenus = (items: readonly ListedElement[]): void => {
  // Without popovers the tools above the list remain.
  if (!('popover' in HTMLElement.prototype)) return;
  const menu = document.createElement('div');
  menu.className = 'take-menu';
  menu.id = 'take-menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', 'Export');
  let chosen: ListedElement | undefined;
  let opener: HTMLElement | undefined;
  for (const [words, act] of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => {
      menu.hidePopover();
      if (chosen) void act(chosen);
    });
    menu.append(button);
  }
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open' && opener) standAt(menu, opener);
  });
  (document.querySelector('main') ?? document.body).append(menu);
  for (const item of items) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'take';
    button.textContent = 'Export';
    button.setAttribute('aria-label', `Export reference ${String(item.element.value)}`);
    button.popoverTargetElement = menu;
    button.addEventListener('click', () => {
      chosen = item;
      opener = button;
      // Its size is known once it is open, and that is told later: until then it is near, so that no
      // focus that is quicker takes the reader away.
      standAt(menu, button);
    });
    item.element.append(button);
  }
};
