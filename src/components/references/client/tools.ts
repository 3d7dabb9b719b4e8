import type { TakenFormat } from './exported-records.ts';
import { sortKeys, type DeskState } from './desk-state.ts';

/** What the tools above the list ask for. */
export interface Asked {
  readonly sorted: (order: Pick<DeskState, 'sort' | 'reversed'>) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
  readonly taken: (format: TakenFormat | 'text') => void;
}

/** How many references there are, are shown, and are selected. */
export interface Counts {
  readonly all: number;
  readonly shown: number;
  readonly selected: number;
  /** Whether one is shown because a link leads to it, and for nothing else. */
  readonly linked: boolean;
}

/** The tools above the list. */
export interface Tools {
  readonly show: (state: DeskState, counts: Counts) => void;
}

const statusOf = ({ all, shown, selected, linked }: Counts): string =>
  [
    shown === all
      ? `All ${String(all)} references`
      : `${String(shown)} of ${String(all)} references`,
    ...(linked ? ['including the one that the link leads to'] : []),
    ...(selected > 0 ? [`${String(selected)} selected`] : []),
  ].join(', ');

const is = (state: 'pressed' | 'disabled', button: Element): boolean =>
  button.getAttribute(`aria-${state}`) === 'true';

const set = (state: 'pressed' | 'disabled', button: Element, isSo: boolean): void => {
  button.setAttribute(`aria-${state}`, String(isSo));
};

export const deskTools = (tools: HTMLElement, asked: Asked): Tools | undefined => {
  const by = tools.querySelector<HTMLSelectElement>('[data-sort-by]');
  const direction = tools.querySelector<HTMLButtonElement>('[data-direction]');
  const status = tools.querySelector('[data-status]');
  const which = tools.querySelector('[data-which]');
  const all = tools.querySelector<HTMLButtonElement>('[data-select-all]');
  const none = tools.querySelector<HTMLButtonElement>('[data-select-none]');
  const takes = tools.querySelectorAll<HTMLButtonElement>('[data-format]');
  if (!by || !direction || !status || !which || !all || !none) return undefined;

  const isReversed = (): boolean => is('pressed', direction);
  const sorted = (reversed: boolean): void => {
    asked.sorted({ sort: sortKeys.find((key) => key === by.value) ?? 'listed', reversed });
  };
  by.addEventListener('change', () => {
    sorted(isReversed());
  });
  direction.addEventListener('click', () => {
    sorted(!isReversed());
  });
  all.addEventListener('click', asked.selectAll);
  none.addEventListener('click', asked.selectNone);
  for (const button of takes)
    button.addEventListener('click', () => {
      if (!is('disabled', button)) asked.taken(button.dataset['format'] as TakenFormat | 'text');
    });

  return {
    show: ({ sort, reversed }, counts) => {
      by.value = sort;
      set('pressed', direction, reversed);
      const words = statusOf(counts);
      if (status.textContent !== words) status.textContent = words;
      which.textContent =
        counts.selected > 0
          ? `Export the ${String(counts.selected)} selected:`
          : `Export the ${String(counts.shown)} shown:`;
      // A button that is switched off while it has the focus would lose it: it only says that it is off.
      set('disabled', none, counts.selected === 0);
      set('disabled', all, counts.shown === 0);
      for (const button of takes) set('disabled', button, counts.selected + counts.shown === 0);
    },
  };
};
