/** Lets a reader choose a theme, at the end of the footer’s last line. The page’s head has applied it. */
import { themeKey, themes } from '../themes.ts';

const root = document.documentElement;
const place = document.createElement('p');
const label = document.createElement('label');
const select = document.createElement('select');
const status = document.createElement('span');

/** The theme that is kept; undefined where the browser keeps nothing. */
const kept = (): string | undefined => {
  try {
    return localStorage.getItem(themeKey) ?? '';
  } catch {
    return undefined;
  }
};

/** @returns whether it is kept for other pages and visits */
const keep = (theme: string): boolean => {
  try {
    if (theme === '') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
    return true;
  } catch {
    return false;
  }
};

const show = (theme: string): void => {
  select.value = theme;
  // A name that another program has left is no theme.
  if (select.selectedIndex < 0) select.value = '';
  if (select.value === '') delete root.dataset['theme'];
  else root.dataset['theme'] = select.value;
};

const followKept = (): void => {
  const theme = kept();
  if (theme !== undefined) show(theme);
};

select.addEventListener('change', () => {
  show(select.value);
  status.textContent = keep(select.value)
    ? ''
    : 'On this page alone: your browser keeps no settings';
});
// Another tab has chosen.
addEventListener('storage', followKept);
// A page that comes back from the browser’s memory has missed what was chosen since.
addEventListener('pageshow', followKept);

for (const [name, words] of themes) select.add(new Option(words, name));
status.setAttribute('role', 'status');
label.append('Theme', select);
place.className = 'theme';
place.append(label, ' ', status);
followKept();
document.querySelector('.footer-line')?.append(place);
