import { loadStyles } from './styles.ts';

let panel: HTMLElement | undefined;

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

/** Gives the focus to something that takes none by itself, until it goes on. */
const focusOn = (element: HTMLElement): void => {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener(
    'blur',
    () => {
      element.removeAttribute('tabindex');
    },
    { once: true },
  );
};

/**
 * Keeps the reader’s place: what has the focus, and the words that are selected, which browsers with
 * one selection for all lose to the field.
 *
 * @returns leads back there; to the words themselves where nothing had the focus, or has gone since
 */
const keepPlace = (): (() => void) => {
  const opener = document.activeElement;
  const selection = getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const words = selection?.isCollapsed === false ? anchorNode : null;
  return () => {
    if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected)
      opener.focus({ preventScroll: true });
    else if (words?.parentElement) focusOn(words.parentElement);
    if (words && focusNode)
      selection?.setBaseAndExtent(words, anchorOffset, focusNode, focusOffset);
  };
};

/** Shows a text, selected, for copying by hand. Closing it leads back to where the reader was. */
export const showByHand = (name: string, text: string): void => {
  const leadBack = keepPlace();
  const words = make('p', {
    id: 'by-hand-words',
    textContent:
      'Copying is not allowed here. The text is selected, so that you can copy it by hand: Ctrl+C, ⌘C on a Mac, or press it and choose Copy.',
  });
  const field = make('textarea', { readOnly: true, rows: 3, value: text });
  const button = make('button', { type: 'button', textContent: 'Close' });
  const next = make('div', { className: 'by-hand' });
  next.setAttribute('role', 'dialog');
  for (const named of [next, field]) named.setAttribute('aria-label', name);
  field.setAttribute('aria-describedby', words.id);
  next.append(words, field, button);
  const close = (): void => {
    next.remove();
    leadBack();
  };
  button.addEventListener('click', close);
  next.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  void loadStyles().then(() => {
    panel?.remove();
    panel = next;
    document.body.append(next);
    field.focus();
    field.select();
    field.scrollTop = 0;
  });
};
