import { askedPlace, whenAsked } from '../../site/client/asked-place.ts';

/** Shows the entries of one kind alone, in the list and in the picture. Without it, all are shown. */
export const filterEntries = (): void => {
  // Entries of one kind alone are not filtered.
  const group = document.querySelector<HTMLFieldSetElement>('[data-filter]');
  const status = document.querySelector('[data-filter-status]');
  const items = [...document.querySelectorAll<HTMLElement>('.entries-list > [data-kind]')];
  const marks = [...document.querySelectorAll('.timeline [data-kind]')];
  if (group) group.hidden = false;

  const filter = (kind: string): void => {
    const isShown = (node: Element): boolean =>
      kind === '' || node.getAttribute('data-kind') === kind;
    for (const item of items) item.hidden = !isShown(item);
    for (const mark of marks) mark.classList.toggle('faded', !isShown(mark));
    const shown = items.filter((item) => !item.hidden).length;
    if (status)
      status.textContent =
        kind === '' ? '' : `${String(shown)} of ${String(items.length)} entries are shown.`;
  };
  group?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) filter(target.value);
  });

  const showTarget = (): void => {
    const id = askedPlace();
    for (const mark of document.querySelectorAll('[data-entry]'))
      mark.classList.toggle('selected', mark.getAttribute('data-entry') === id);
    const item = items.find((candidate) => candidate.id === id);
    if (!item?.hidden) return;
    // A link to an entry shows it, whatever the filter.
    const all = group?.querySelector<HTMLInputElement>('input[value=""]');
    if (all) all.checked = true;
    filter('');
    item.scrollIntoView();
  };
  whenAsked(showTarget);
  // The browser keeps what was chosen when a page is loaded again.
  const chosen = group?.querySelector<HTMLInputElement>('input:checked');
  if (chosen && chosen.value !== '') filter(chosen.value);
};
