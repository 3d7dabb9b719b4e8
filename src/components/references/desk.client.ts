/** What scripts add to the page of references: filters, order, selection, export. */
import { askedPlace, whenAsked } from '../site/client/asked-place.ts';
import { say } from '../share/client/announce.ts';
import { copy } from '../share/client/clipboard.ts';
import { offerOrigins } from './client/assigned.ts';
import { readItem } from './client/desk-item.ts';
import { queryOf, readState, type DeskState } from './client/desk-state.ts';
import { filterForm } from './client/filter-form.ts';
import { isShown } from './client/filter.ts';
import { lineOf, offerMenus } from './client/item-menu.ts';
import { offerSelection } from './client/selection.ts';
import { comparison } from './client/sort.ts';
import { sortTables } from './client/sortable-tables.ts';
import { download, textOf } from './client/take-along.ts';
import { deskTools } from './client/tools.ts';

const start = (desk: HTMLElement): void => {
  const list = desk.querySelector<HTMLOListElement>('ol[data-list]');
  const form = desk.querySelector<HTMLFormElement>('form[data-filters]');
  const bar = desk.querySelector<HTMLElement>('[data-tools]');
  const none = desk.querySelector<HTMLElement>('[data-none]');
  if (!list || !form || !bar || !none) return;

  const entries = [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map(
    (element, place) => ({
      element,
      place,
      key: element.id.slice('ref-'.length),
      item: readItem(element),
    }),
  );
  const items = entries.map(({ item }) => item);
  let state: DeskState = readState(location.search);
  /** A reference that a link leads to, though it is filtered away. */
  let linked: (typeof entries)[number] | undefined;

  const shown = (): typeof entries =>
    entries
      .filter((entry) => entry === linked || isShown(entry.item, state))
      .sort((a, b) => comparison(state.sort, state.reversed)(a.item, b.item));
  const selected = (): typeof entries => entries.filter(({ key }) => state.selected.includes(key));

  const render = (): void => {
    const visible = shown();
    const now = new Set(visible);
    for (const entry of entries) entry.element.hidden = !now.has(entry);
    const focused = document.activeElement;
    list.append(...visible.map(({ element }) => element));
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
    none.hidden = visible.length > 0;
    filters.show(state, items);
    selection.show(state.selected);
    tools?.show(state, {
      all: entries.length,
      shown: visible.length,
      selected: selected().length,
      linked: linked !== undefined,
    });
  };
  const change = (changes: Partial<DeskState>): void => {
    state = { ...state, ...changes };
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${queryOf(state)}${location.hash}`,
    );
    render();
  };
  const keysOf = (some: typeof entries): string[] => {
    const keys = new Set(some.map(({ key }) => key));
    return entries.filter(({ key }) => keys.has(key)).map(({ key }) => key);
  };

  const filters = filterForm(form, (changes) => {
    linked = undefined;
    change(changes);
  });
  const selection = offerSelection(entries, (keys) => {
    change({ selected: keys });
  });
  offerMenus(entries);
  offerOrigins(list);
  const tools = deskTools(bar, {
    sorted: change,
    selectAll: () => {
      change({ selected: keysOf([...selected(), ...shown()]) });
    },
    selectNone: () => {
      change({ selected: [] });
    },
    taken: (format) => {
      const chosen = selected().length > 0 ? selected() : shown();
      if (format === 'text') {
        void copy('Citations', chosen.map(({ element }) => lineOf(element)).join('\n'));
        return;
      }
      const places = chosen.map(({ place }) => place).sort((a, b) => a - b);
      textOf(format, places).then(
        (text) => {
          download(desk.dataset['desk'] ?? 'references', format, text);
          say(`${String(places.length)} references: handed over as a file`);
        },
        () => {
          say('The file could not be fetched');
        },
      );
    },
  });
  // A link to a reference shows it, whatever is filtered.
  const reveal = (): void => {
    const target = entries.find(({ element }) => element.id === askedPlace());
    if (!target?.element.hidden) return;
    linked = target;
    render();
    target.element.scrollIntoView();
  };
  addEventListener('popstate', () => {
    state = readState(location.search);
    linked = undefined;
    render();
    reveal();
  });
  form.hidden = false;
  bar.hidden = false;
  desk.dataset['ready'] = '';
  // On a narrow screen the list comes first.
  const details = form.querySelector('details');
  if (details && matchMedia('(width < 64rem)').matches) details.open = false;
  render();
  whenAsked(reveal);
};

const desk = document.querySelector<HTMLElement>('[data-desk]');
if (desk) start(desk);
sortTables();
