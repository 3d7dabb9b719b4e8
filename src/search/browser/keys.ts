/** Moves the focus from the field to the hits and among them: arrow keys, Home and End. */
export const moveAmongHits = (
  event: KeyboardEvent,
  input: HTMLInputElement,
  results: HTMLElement,
): void => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const stops: HTMLElement[] = [input, ...results.querySelectorAll('a')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  if (at === -1) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  const edge = at > 0 ? { Home: 1, End: stops.length - 1 }[event.key] : undefined;
  const next = stops[to ?? edge ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  // A hit that does not fit is shown from its beginning.
  const room = results.closest('.search-body')?.clientHeight ?? window.innerHeight;
  next.scrollIntoView({ block: next.offsetHeight > room ? 'start' : 'nearest' });
};
