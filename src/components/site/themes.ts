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
