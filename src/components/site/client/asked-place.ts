/** The place of this page that the address leads to; undefined where it names none that could be. */
export const askedPlace = (): string | undefined => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return undefined;
  }
};

/** Tells that a place is asked for: on arrival, by a jump, or by a link to where the address leads already. */
export const whenAsked = (tell: () => void): void => {
  addEventListener('hashchange', tell);
  document.addEventListener('click', ({ target }) => {
    // Pictures have links, too, whose property is no text.
    const link = target instanceof Element ? target.closest('a[href*="#"]') : null;
    const href = link?.getAttribute('href');
    if (href && new URL(href, document.baseURI).href === location.href) tell();
  });
  tell();
};
