/**
 * Stands on every page: opens the search dialog, and marks what a followed hit was looked for by.
 * Everything else is loaded when it is needed.
 */
import { catchTyping } from './early-typing.ts';
import { slashOpens } from './slash-key.ts';

const links = document.querySelectorAll<HTMLAnchorElement>('[data-search-open]');
const [link] = links;

/** Nobody types into a field of a dialog that has just been closed, though it may have the focus a moment longer. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.getClientRects().length > 0 &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=checkbox], [type=radio], [type=range])'));

let isOpening = false;

const open = async (event: Event, to: HTMLAnchorElement): Promise<void> => {
  event.preventDefault();
  if (isOpening) return;
  isOpening = true;
  const typing = catchTyping('Search');
  try {
    const { openDialog } = await import('./dialog.ts');
    await openDialog(to.href, typing.end);
  } catch {
    // The page that the link leads to is the way round.
    const query = typing.end();
    location.assign(query === '' ? to.href : `${to.href}?q=${encodeURIComponent(query)}`);
  }
  isOpening = false;
};

for (const each of links) {
  each.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey)
      void open(event, each);
  });
}

document.addEventListener('keydown', (event) => {
  if (!link || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
  const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (isK || (isSlash && slashOpens())) void open(event, link);
});

const showFollowed = (): void => {
  try {
    if (sessionStorage.getItem('search-followed') === null) return;
  } catch {
    return;
  }
  void import('./found.ts').then(({ showFound }) => {
    showFound();
  });
};

addEventListener('hashchange', showFollowed);
showFollowed();
