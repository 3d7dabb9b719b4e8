/** The first words of a text, and that there are more: of a word too long for itself, its beginning. */
export const firstWords = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  const words = room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || room.slice(0, -1);
  return `${words.replace(/[\s\p{P}]+$/u, '')}…`;
};
