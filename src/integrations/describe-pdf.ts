import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { setBookmarkTitles } from './bookmark-titles.ts';
import { renumberTags } from './renumber-tags.ts';

/** What a PDF says of itself. */
export interface PdfDescription {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** Address of what it was made from. */
  readonly source: string;
  /** The day that stands for its making, ISO 8601: the time of printing would differ in every build. */
  readonly date: string;
  /** The words of its headings, in their order. */
  readonly headings: readonly string[];
}

/** Tags of PDF 2.0 that the browser sets, and what readers of earlier versions take them for. */
const roles = { Aside: 'Sect', Em: 'Span', Strong: 'Span' } as const;

/**
 * Describes a PDF that the browser printed, names its tags for older readers and its bookmarks by its
 * headings, and packs it. Its text, tags and links stay as they are. The same print gives the same bytes.
 *
 * @param printed as the browser wrote it
 * @throws if it has no tags
 */
export const describePdf = async (
  printed: Uint8Array,
  { title, author, subject, keywords, source, date, headings }: PdfDescription,
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const day = new Date(`${date}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setKeywords([keywords]);
  pdf.setCreator(source);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const tags = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!tags) throw new Error('the browser printed a PDF without tags');
  tags.set(PDFName.of('RoleMap'), pdf.context.obj(roles));
  setBookmarkTitles(pdf, headings);
  renumberTags(pdf);
  return pdf.save({ useObjectStreams: true });
};
