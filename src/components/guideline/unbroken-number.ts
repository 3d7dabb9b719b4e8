/**
 * Words that a guideline’s number stands in as HTML, in which no line ends at the hyphens of the number.
 * The number keeps its characters, so that it is found and copied as it is.
 */
export const unbrokenNumber = (words: string, number: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(number, `<span class="unbroken">${number}</span>`);
