import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';

/** Names that the browser gives to tags which others refer to: numbers that grow with its age. */
const name = /^node\d{8}$/u;

const nameOf = (object: PDFObject | undefined): string | undefined => {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined;
  const text = object.decodeText();
  return name.test(text) ? text : undefined;
};

/** Calls back for each name within an object, with a way to put another in its place. */
const eachName = (
  object: PDFObject,
  found: (text: string, rename: (to: string) => void) => void,
): void => {
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const text = nameOf(value);
      if (text === undefined) eachName(value, found);
      else
        found(text, (to) => {
          object.set(key, PDFString.of(to));
        });
    }
  if (object instanceof PDFArray)
    object.asArray().forEach((value, index) => {
      const text = nameOf(value);
      if (text === undefined) eachName(value, found);
      else
        found(text, (to) => {
          object.set(index, PDFString.of(to));
        });
    });
};

/** Names the tags of a PDF from 1 on, in their order, so that the same page gives the same bytes. */
export const renumberTags = (pdf: PDFDocument): void => {
  const renames = new Map<string, ((to: string) => void)[]>();
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    eachName(object, (text, rename) => {
      renames.set(text, [...(renames.get(text) ?? []), rename]);
    });
  [...renames.keys()].sort().forEach((text, index) => {
    for (const rename of renames.get(text) ?? [])
      rename(`node${String(index + 1).padStart(8, '0')}`);
  });
};
