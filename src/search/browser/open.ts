/**
 * Stands on every page: opens the search dialog, and marks what a followed hit was looked for by.
 * Everything else is loaded when it is needed.
 */
import { slashOpens } from './slash-key.ts';

const links = document.querySelectorAll<HTMLAnchorElement>('[data-search-open]');
const [link] = links;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const open = (event: Event, to: HTMLAnchorElement): void => {
  event.preventDefault();
  // A browser without dialogs is led to the page, too.
  const dialog =
    'HTMLDialogElement' in globalThis ? import('./dialog.ts') : Promise.reject(new Error());
  dialog.then(
    ({ openDialog }) => {
      openDialog(to.href);
    },
    () => {
      // The page that the link leads to is the way round.
      location.assign(to.href);
    },
  );
};

for (const each of links) {
  each.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event, each);
  });
}

document.addEventListener('keydown', (event) => {
  if (!link || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
  const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (isK || (isSlash && slashOpens())) open(event, link);
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
