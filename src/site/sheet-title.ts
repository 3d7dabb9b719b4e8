/** How many characters two lines at the head of a sheet hold, the edition’s date beside them. */
const most = 150;

/** The number of a guideline, which ends the titles of its pages. */
const numberAtEnd = / · \S+$/u;

/** The first words of a text, and that there are more: of a word too long for itself, its beginning. */
const firstWords = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  const words = room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || room.slice(0, -1);
  return `${words.replace(/[\s\p{P}]+$/u, '')}…`;
};

/**
 * A page’s title as it stands at the head of each printed sheet: a long one loses its last words, but
 * never the guideline’s number, by which a sheet is told from those of another guideline.
 */
export const sheetTitle = (title: string): string => {
  if (title.length <= most) return title;
  const [number = ''] = numberAtEnd.exec(title) ?? [];
  return firstWords(title.slice(0, title.length - number.length), most - number.length) + number;
};
