/** A query without its quotation marks, straight or curly. */
export const unquoted = (query: string): string =>
  query
    .replace(/["“”„‟″«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
