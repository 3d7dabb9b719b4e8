import { PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { setBookmarkTitles } from '#integrations/bookmark-titles.ts';

interface Item {
  readonly title: string;
  readonly items?: readonly Item[];
}

/** Writes an outline as a browser does: items in a row, each with those in it. */
const write = (pdf: PDFDocument, items: readonly Item[]): PDFRef | undefined => {
  let next: PDFRef | undefined;
  for (const { title, items: inner = [] } of items.toReversed()) {
    const first = write(pdf, inner);
    next = pdf.context.register(
      pdf.context.obj({
        Title: PDFHexString.fromText(title),
        ...(first ? { First: first } : {}),
        ...(next ? { Next: next } : {}),
      }),
    );
  }
  return next;
};

const titlesAfter = async (
  items: readonly Item[],
  headings: readonly string[],
): Promise<string[]> => {
  const pdf = await PDFDocument.create();
  const first = write(pdf, items);
  pdf.catalog.set(
    PDFName.of('Outlines'),
    pdf.context.register(pdf.context.obj(first ? { First: first } : {})),
  );
  setBookmarkTitles(pdf, headings);
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => /\/Title (?<hex><[^>]*>)/u.exec(object.toString())?.groups?.['hex'])
    .filter((hex) => hex !== undefined)
    .map((hex) => PDFHexString.of(hex.slice(1, -1)).decodeText())
    .sort();
};

test('bookmarks get the words of their headings, at every depth', async () => {
  const items = [
    {
      title: 'Tumor-Infiltrating Lymphocytes,Chimeric Cells',
      items: [{ title: 'Agents andRadioimmunoconjugates' }],
    },
    { title: 'Définitions' },
  ];
  const headings = [
    'Tumor-Infiltrating Lymphocytes, Chimeric Cells',
    'Agents and Radioimmunoconjugates',
    'Définitions',
  ];
  expect(await titlesAfter(items, headings)).toEqual(headings.toSorted());
});

test('a bookmark of no heading stays as it is, and so does a PDF without bookmarks', async () => {
  expect(await titlesAfter([{ title: 'Another' }], ['Heading'])).toEqual(['Another']);
  expect(await titlesAfter([], ['Heading'])).toEqual([]);
  const pdf = await PDFDocument.create();
  expect(() => {
    setBookmarkTitles(pdf, ['Heading']);
  }).not.toThrow();
});
