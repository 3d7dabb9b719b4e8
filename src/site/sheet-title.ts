import { firstWords } from './first-words.ts';

/** How many characters two lines at the head of a sheet hold, the edition’s date beside them. */
const most = 150;

/** The number of a guideline, which ends the titles of its pages. */
const numberAtEnd = / · \S+$/u;

/**
 * A page’s title as it stands at the head of each printed sheet: a long one loses its last words, but
 * never the guideline’s number, by which a sheet is told from those of another guideline.
 */
export const sheetTitle = (title: string): string => {
  if (title.length <= most) return title;
  const [number = ''] = numberAtEnd.exec(title) ?? [];
  return firstWords(title.slice(0, title.length - number.length), most - number.length) + number;
};
