const citationAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element
    ? target.closest<HTMLAnchorElement>('main a[href^="#ref-"]:not(.citation-note a)')
    : null;

/**
 * Shows the reference behind a citation that is pointed at, focused or tapped. The notes themselves
 * are loaded when the first one is wanted.
 */
export const awaitCitations = (): void => {
  const notes = () => import('./citation-notes.ts');
  let isTouch = false;
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const link = citationAt(target);
    if (link && pointerType !== 'touch')
      void notes().then(({ pointed }) => {
        pointed(link);
      });
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = citationAt(target);
    if (link?.matches(':focus-visible'))
      void notes().then(({ open }) => {
        open(link);
      });
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = citationAt(event.target);
      // The first tap shows the note, a second one follows the link.
      if (!link || !isTouch || link.ariaExpanded === 'true') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void notes().then(({ open }) => {
        open(link);
      });
    },
    true,
  );
};
