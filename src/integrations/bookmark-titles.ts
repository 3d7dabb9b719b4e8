import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

const [first, next, title] = ['First', 'Next', 'Title'].map((key) => PDFName.of(key)) as [
  PDFName,
  PDFName,
  PDFName,
];

/** The items of an outline, each before those in it: the order of the headings on the page. */
function* itemsIn(parent: PDFDict): Generator<PDFDict> {
  let item = parent.lookupMaybe(first, PDFDict);
  while (item) {
    yield item;
    yield* itemsIn(item);
    item = item.lookupMaybe(next, PDFDict);
  }
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Gives the bookmarks of a PDF the words of the page’s headings. The browser takes them from the lines
 * that a heading was broken into, and leaves out the spaces between those. A bookmark whose letters are
 * those of no heading stays as it is; a PDF may have no bookmarks.
 *
 * @param headings their words, in the order of the page
 */
export const setBookmarkTitles = (pdf: PDFDocument, headings: readonly string[]): void => {
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (!outline) return;
  const words = new Map(headings.map((heading) => [squeezed(heading), heading]));
  for (const item of itemsIn(outline)) {
    const printed = item.lookupMaybe(title, PDFString, PDFHexString)?.decodeText() ?? '';
    const heading = words.get(squeezed(printed));
    if (heading !== undefined) item.set(title, PDFHexString.fromText(heading));
  }
};
