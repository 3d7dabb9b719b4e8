/** After a citation has been followed, offers the way back to the place where one was reading. */
export const offerReturn = (): void => {
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'return';
  back.textContent = 'Back to where you were';
  back.addEventListener('click', () => {
    history.back();
  });
  let from: Element | null = null;
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest('a[href^="#ref-"]:not(.permalink)') : null;
    if (link) from = link;
  });
  window.addEventListener('hashchange', () => {
    const reference = location.hash.startsWith('#ref-')
      ? document.getElementById(location.hash.slice(1))
      : null;
    if (reference && from) {
      reference.append(back);
      return;
    }
    const returned = from !== null && back.isConnected;
    back.remove();
    if (returned && from instanceof HTMLElement) from.focus({ preventScroll: true });
    from = null;
  });
};
