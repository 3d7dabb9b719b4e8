/** The citation that something is part of. */
export const citationAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element
    ? target.closest<HTMLAnchorElement>('main a[href^="#ref-"]:not(.permalink, .citation-note a)')
    : null;

/**
 * Shows the reference behind a citation that is pointed at, focused or tapped. The notes themselves
 * are loaded when the first one is wanted.
 */
export const awaitCitations = (): void => {
  // A browser that has no notes of this kind follows the links.
  if (!('popover' in HTMLElement.prototype)) return;
  const notes = () => import('./citation-notes.ts');
  /** Where the notes cannot be loaded, the link alone does its work. */
  const followed = (): void => undefined;
  let isTouch = false;
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const link = citationAt(target);
    if (link && pointerType !== 'touch')
      notes().then(({ pointed }) => {
        pointed(link);
      }, followed);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = citationAt(target);
    if (link?.matches(':focus-visible'))
      notes().then(({ open }) => {
        // Unless the focus has gone on while the notes were loaded.
        if (link.matches(':focus')) open(link);
      }, followed);
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = citationAt(event.target);
      // The first tap shows the note, a second one follows the link.
      if (!link || !isTouch || link.getAttribute('aria-expanded') === 'true') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      notes().then(
        ({ open }) => {
          open(link);
        },
        // Where the notes cannot be loaded, the link is followed at once.
        () => {
          location.hash = link.hash;
        },
      );
    },
    true,
  );
};
