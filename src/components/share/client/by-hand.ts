import { loadStyles } from './styles.ts';

let panel: HTMLElement | undefined;

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

/** Shows a text, selected, for copying by hand. Closing it leads back to where the reader was. */
export const showByHand = (name: string, text: string): void => {
  const opener = document.activeElement;
  const words = make('p', {
    id: 'by-hand-words',
    textContent:
      'Copying is not allowed here. The text is selected, so that you can copy it by hand: Ctrl+C, ⌘C on a Mac, or press it and choose Copy.',
  });
  const field = make('textarea', { readOnly: true, rows: 3, value: text, ariaLabel: name });
  const button = make('button', { type: 'button', textContent: 'Close' });
  const next = make('div', { className: 'by-hand', role: 'dialog', ariaLabel: name });
  field.setAttribute('aria-describedby', words.id);
  next.append(words, field, button);
  const close = (): void => {
    next.remove();
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
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
