/** What a reader can choose; the first one, without a name, follows the system. */
export const themes = [
  ['', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast-light', 'More contrast, light'],
  ['contrast-dark', 'More contrast, dark'],
] as const;

/** Where the choice is kept on the reader’s device. */
export const themeKey = 'guidelines-theme';

/**
 * Stands in the head of each page and runs before anything is painted, so that no page is shown in
 * another theme first. `client/choose-theme.ts` does the rest.
 */
export const themeBoot = `try{const t=localStorage.getItem('${themeKey}');if(t)document.documentElement.dataset.theme=t}catch{}`;
