/**
 * Keeps a dialog within what a phone’s keyboard leaves of the screen. Browsers lay keyboards over the
 * page, or push it up beneath them; `dvh` knows of neither.
 */
export const fitAboveKeyboard = (dialog: HTMLDialogElement): void => {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const fit = (): void => {
    const { height, offsetTop, scale } = visualViewport;
    // Whoever zooms in looks about in the dialog: it stays where it is.
    if (scale > 1.01) return;
    dialog.style.setProperty('--visible-height', `${String(Math.round(height))}px`);
    dialog.style.setProperty('--visible-top', `${String(Math.round(offsetTop))}px`);
  };
  visualViewport.addEventListener('resize', fit);
  visualViewport.addEventListener('scroll', fit);
  fit();
};

/** Whether the page has a scroll bar that takes room: it goes while the dialog is open, its room stays. */
export const keepsBarsRoom = (): boolean =>
  window.innerWidth > document.documentElement.clientWidth;
