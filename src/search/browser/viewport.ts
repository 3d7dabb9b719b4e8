/** Keeps a dialog within what a phone’s keyboard leaves of the screen. */
export const fitAboveKeyboard = (dialog: HTMLDialogElement): void => {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const fit = (): void => {
    dialog.style.setProperty('--visible-height', `${String(Math.round(visualViewport.height))}px`);
  };
  visualViewport.addEventListener('resize', fit);
  fit();
};
