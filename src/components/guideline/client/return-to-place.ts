import { citationAt } from '../../references/client/await-citations.ts';

/**
 * After a citation has been followed, offers the way back to the place where one was reading. Whoever
 * goes back finds the focus on the citation; whoever goes on anywhere else is left alone.
 */
export const offerReturn = (): void => {
  const back = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'return',
    textContent: 'Back to where you were',
  });
  back.addEventListener('click', () => {
    history.back();
  });
  /** The citations that were followed, by the mark of the history’s entry that each was left at. */
  const places = new Map<unknown, HTMLElement>();
  let followed: string | undefined;
  document.addEventListener('click', ({ target }) => {
    const link = citationAt(target);
    if (!link) return;
    // No number that begins anew: the entry keeps its mark when the page is loaded again.
    const cited = Date.now();
    history.replaceState({ cited }, '');
    places.set(cited, link);
    followed = link.hash;
  });
  addEventListener('hashchange', () => {
    const { cited } = (history.state ?? {}) as { readonly cited?: unknown };
    back.remove();
    if (location.hash === followed) document.getElementById(followed.slice(1))?.append(back);
    else places.get(cited)?.focus({ preventScroll: true });
    followed = undefined;
  });
};
