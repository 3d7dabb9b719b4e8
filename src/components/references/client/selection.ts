import type { ListedElement } from './item-menu.ts';

/** The boxes before the references. */
export interface Selection {
  readonly show: (selected: readonly string[]) => void;
}

/** @param changed is told the keys, in the order of the list, whenever the reader has changed a box */
export const offerSelection = (
  items: readonly ListedElement[],
  changed: (selected: readonly string[]) => void,
): Selection => {
  const boxes = new Map<string, HTMLInputElement>();
  for (const { element, key } of items) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'select';
    box.setAttribute('aria-label', `Select reference ${String(element.value)}`);
    box.addEventListener('change', () => {
      changed([...boxes].filter(([, { checked }]) => checked).map(([one]) => one));
    });
    boxes.set(key, box);
    element.prepend(box);
  }
  return {
    show: (selected) => {
      for (const [key, box] of boxes) box.checked = selected.includes(key);
    },
  };
};
