import { brushYears, type Span } from './brush.ts';
import { valuesIn, isShown } from './filter.ts';
import type { DeskItem } from './desk-item.ts';
import { noFilters, optionGroups, type DeskState, type OptionGroup } from './desk-state.ts';

export type Filters = Pick<DeskState, 'words' | 'options' | 'from' | 'to'>;

/** The form that narrows the list. */
export interface FilterForm {
  /** Shows what is set, and how many each option would show. */
  readonly show: (filters: Filters, items: readonly DeskItem[]) => void;
}

const boxesOf = (form: HTMLFormElement, group: OptionGroup): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${group}"]`),
];

const checkedIn = (form: HTMLFormElement, group: OptionGroup): string[] =>
  boxesOf(form, group)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

const showCounts = (
  form: HTMLFormElement,
  group: OptionGroup,
  filters: Filters,
  items: readonly DeskItem[],
): void => {
  const left = items.filter((item) => isShown(item, filters, group));
  for (const box of boxesOf(form, group)) {
    const count = left.filter((item) => valuesIn(item, group).includes(box.value)).length;
    const place = box.closest('label')?.querySelector('[data-count]');
    if (place) place.textContent = String(count);
    box.closest('label')?.classList.toggle('empty', count === 0 && !box.checked);
  }
};

const isOn = ({ words, options, from, to }: Filters): boolean =>
  words.trim() !== '' ||
  from !== undefined ||
  to !== undefined ||
  optionGroups.some((group) => options[group].length > 0);

/** @param changed is told the filters whenever the reader has changed one */
export const filterForm = (
  form: HTMLFormElement,
  changed: (filters: Filters) => void,
): FilterForm => {
  const words = form.querySelector<HTMLInputElement>('input[name="q"]');
  let span: Span = {};
  const told = (): void => {
    changed({
      words: words?.value ?? '',
      options: {
        named: checkedIn(form, 'named'),
        kind: checkedIn(form, 'kind'),
        organ: checkedIn(form, 'organ'),
        id: checkedIn(form, 'id'),
      },
      from: span.from,
      to: span.to,
    });
  };
  const years = form.querySelector<HTMLElement>('[data-years]');
  const brush =
    years &&
    brushYears(years, (drawn) => {
      span = drawn;
      told();
    });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type !== 'range') told();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    changed(noFilters);
    // The button that was pressed is gone.
    form.querySelector('summary')?.focus();
  });
  const clear = form.querySelector<HTMLElement>('[data-clear]');
  return {
    show: (filters, items) => {
      if (clear) clear.hidden = !isOn(filters);
      if (words && words.value.trim() !== filters.words.trim()) words.value = filters.words;
      span = { from: filters.from, to: filters.to };
      brush?.show(span);
      for (const group of optionGroups) {
        for (const box of boxesOf(form, group))
          box.checked = filters.options[group].includes(box.value);
        showCounts(form, group, filters, items);
      }
    },
  };
};
