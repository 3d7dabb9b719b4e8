/** Takes what is typed while the dialog is on its way. */
export interface EarlyTyping {
  /** Gives the focus back to where it was, and what was typed since. */
  readonly end: () => string;
}

/**
 * Gives the focus to a field of its own at once: a reader who types on loses nothing, and a phone that
 * shows its keyboard for what has the focus during a touch alone shows it.
 *
 * @param name what the field is called
 */
export const catchTyping = (name: string): EarlyTyping => {
  const before = document.activeElement;
  const field = document.createElement('input');
  field.setAttribute('aria-label', name);
  // Phones scroll to what has the focus: it stands where the reader is. Browsers lose the caret of one
  // that has no width, so it keeps its size.
  Object.assign(field.style, { position: 'fixed', top: '0', clipPath: 'inset(50%)' });
  document.body.append(field);
  field.focus({ preventScroll: true });
  return {
    end: () => {
      const { value } = field;
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      field.remove();
      return value;
    },
  };
};
