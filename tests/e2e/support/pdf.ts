import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** A tag of a PDF: its role, and the tags and pieces of content in it. */
interface Tag {
  readonly role: string;
  readonly scope?: string | undefined;
  readonly children: readonly (Tag | { readonly id: string })[];
}

const tag: z.ZodType<Tag> = z.object({
  role: z.string(),
  scope: z.string().optional(),
  get children() {
    return z.array(z.union([tag, z.object({ id: z.string() })]));
  },
});

const textPiece = z.object({ str: z.string(), transform: z.array(z.number()), width: z.number() });
const markBegin = z.object({ type: z.enum(['beginMarkedContent', 'beginMarkedContentProps']) });
const mark = markBegin.extend({ id: z.string().nullish() });
const annotation = z.object({
  subtype: z.string(),
  url: z.string().optional(),
  dest: z.union([z.string(), z.array(z.unknown())]).nullish(),
});

/** A line of the bookmarks: how deep it stands, and its words. */
export interface Bookmark {
  readonly depth: number;
  readonly title: string;
}

interface Item {
  readonly title: string;
  readonly items: readonly Item[];
}

/** One page of a PDF. */
export interface Sheet {
  /** In points, a 72nd of an inch. */
  readonly size: readonly [width: number, height: number];
  /** All text, without white space: where lines end is the layout’s matter. First what stands in the margins. */
  readonly text: string;
  /** Where its rightmost text ends, in points. */
  readonly rightmost: number;
  readonly tags: readonly Tag[];
  /** Roles of the tags around the lowest text, margins left out, the innermost last. */
  readonly lowest: readonly string[];
  /** Where links lead: addresses, and names of places in the PDF itself. */
  readonly addresses: readonly string[];
  readonly places: readonly string[];
}

/** A PDF, read by another program than the one that wrote it. */
export interface Pdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  readonly sheets: readonly Sheet[];
  /** The text of all sheets. */
  readonly text: string;
  readonly bookmarks: readonly Bookmark[];
  /** Names of places that links lead to, and that there are not. */
  readonly lostPlaces: readonly string[];
}

/** A text as `Sheet.text` has it. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

const flat = (items: readonly Item[], depth = 0): Bookmark[] =>
  items.flatMap(({ title, items: inner }) => [{ depth, title }, ...flat(inner, depth + 1)]);

const tagsIn = (root: Tag): Tag[] => [
  root,
  ...root.children.flatMap((child) => ('role' in child ? tagsIn(child) : [])),
];

/** The roles around each piece of content, by its id. */
const rolesAround = (root: Tag, outer: readonly string[] = []): (readonly [string, string[]])[] =>
  root.children.flatMap((child) => {
    const roles = [...outer, root.role];
    return 'role' in child ? rolesAround(child, roles) : [[child.id, roles] as const];
  });

/** The tagged content that stands lowest on a page. */
const lowestContent = (items: readonly unknown[]): string | undefined => {
  let id: string | undefined;
  let lowest: { id: string; y: number } | undefined;
  for (const item of items) {
    const begin = mark.safeParse(item);
    if (begin.success) {
      id = begin.data.id ?? undefined;
      continue;
    }
    const piece = textPiece.safeParse(item);
    const y = piece.data?.transform[5];
    if (y === undefined || id === undefined || piece.data?.str.trim() === '') continue;
    if (!lowest || y < lowest.y) lowest = { id, y };
  }
  return lowest?.id;
};

const readSheet = async (page: PDFPageProxy): Promise<Sheet> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = items.flatMap((item) => textPiece.safeParse(item).data ?? []);
  const root = tag.parse(await page.getStructTree());
  const around = new Map(rolesAround(root));
  const [, , width = 0, height = 0] = page.view;
  const links = z.array(annotation).parse(await page.getAnnotations());
  return {
    size: [Math.round(width), Math.round(height)],
    text: squeezed(pieces.map(({ str }) => str).join('')),
    rightmost: Math.max(
      ...pieces.map(({ str, transform: [, , , , x = 0], width: wide }) =>
        str.trim() === '' ? 0 : x + wide,
      ),
    ),
    tags: tagsIn(root),
    lowest: around.get(lowestContent(items) ?? '') ?? [],
    addresses: links.flatMap(({ url }) => url ?? []),
    places: links.flatMap(({ dest }) => (typeof dest === 'string' ? dest : [])),
  };
};

/** @param bytes are not to be used afterwards: the reader takes them */
export const readPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    sheets.push(await readSheet(await pdf.getPage(number)));
  const places = await pdf.getDestinations();
  const { info } = await pdf.getMetadata();
  const marked: unknown = await pdf.getMarkInfo();
  // Its declared type leaves out what it gives where there is none.
  const outline = (await pdf.getOutline()) as readonly Item[] | null;
  const read: Pdf = {
    info: z.record(z.string(), z.unknown()).parse(info),
    isTagged: marked instanceof Map && marked.get('Marked') === true,
    sheets,
    text: sheets.map(({ text }) => text).join(''),
    bookmarks: flat(outline ?? []),
    lostPlaces: sheets.flatMap((sheet) => sheet.places.filter((name) => !places.has(name))),
  };
  await task.destroy();
  return read;
};
