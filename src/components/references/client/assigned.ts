/** Lets the list say of each tag what it was assigned by, beside the rules of that. */
export const offerOrigins = (list: HTMLElement): void => {
  const place = document.querySelector<HTMLElement>('[data-assigned]');
  const button = place?.querySelector('button');
  if (!place || !button) return;
  place.hidden = false;
  button.addEventListener('click', () => {
    const isShown = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isShown));
    list.toggleAttribute('data-origins', isShown);
  });
};
