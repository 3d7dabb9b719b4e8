import type { TakenFormat } from './exported-records.ts';
import { sortKeys, type DeskState } from './desk-state.ts';

/** What the tools above the list ask for. */
export interface Asked {
  readonly sorted: (order: Pick<DeskState, 'sort' | 'reversed'>) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
  /** Whether each tag is to say what told it. */
  readonly told: (isShown: boolean) => void;
  readonly taken: (format: TakenFormat | 'text') => void;
}

/** How many references there are, are shown, and are selected. */
export interface Counts {
  readonly all: number;
  readonly shown: number;
  readonly selected: number;
}

/** The tools above the list. */
export interface Tools {
  readonly show: (state: DeskState, counts: Counts) => void;
}

const statusOf = ({ all, shown, selected }: Counts): string =>
  [
    shown === all
      ? `All ${String(all)} references`
      : `${String(shown)} of ${String(all)} references`,
    ...(selected > 0 ? [`${String(selected)} selected`] : []),
  ].join(', ');

export const deskTools = (tools: HTMLElement, asked: Asked): Tools | undefined => {
  const by = tools.querySelector<HTMLSelectElement>('[data-sort-by]');
  const direction = tools.querySelector<HTMLButtonElement>('[data-direction]');
  const status = tools.querySelector('[data-status]');
  const which = tools.querySelector('[data-which]');
  const all = tools.querySelector<HTMLButtonElement>('[data-select-all]');
  const none = tools.querySelector<HTMLButtonElement>('[data-select-none]');
  const told = tools.querySelector<HTMLButtonElement>('[data-told]');
  const takes = tools.querySelectorAll<HTMLButtonElement>('[data-format]');
  if (!by || !direction || !status || !which || !all || !none) return undefined;

  const isReversed = (): boolean => direction.ariaPressed === 'true';
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
  told?.addEventListener('click', () => {
    const isShown = told.ariaPressed !== 'true';
    told.ariaPressed = String(isShown);
    asked.told(isShown);
  });
  for (const button of takes)
    button.addEventListener('click', () => {
      if (button.ariaDisabled !== 'true')
        asked.taken(button.dataset['format'] as TakenFormat | 'text');
    });

  return {
    show: ({ sort, reversed }, counts) => {
      by.value = sort;
      direction.ariaPressed = String(reversed);
      const words = statusOf(counts);
      if (status.textContent !== words) status.textContent = words;
      which.textContent =
        counts.selected > 0
          ? `Take along the ${String(counts.selected)} selected:`
          : `Take along the ${String(counts.shown)} shown:`;
      // A button that is switched off while it has the focus would lose it: it only says that it is off.
      none.ariaDisabled = String(counts.selected === 0);
      all.ariaDisabled = String(counts.shown === 0);
      for (const button of takes)
        button.ariaDisabled = String(counts.selected + counts.shown === 0);
    },
  };
};
