/** Sub-path under which the site is published: begins and ends with a slash. */
export type Base = string;

/** Where the site is published. */
export interface Site {
  readonly base: Base;
  /** `https://example.org`; absent if it is not configured: addresses are paths then. */
  readonly origin?: string | undefined;
}

/** The formats in which the references of a guideline are handed out, by file name extension. */
export const referenceFormats = ['ris', 'bib', 'csl.json', 'csv'] as const;

export type ReferenceFormat = (typeof referenceFormats)[number];

/** Path of a guideline’s page. */
export const guidelinePath = (base: Base, number: string): string => `${base}guidelines/${number}/`;

export const referencesPath = (base: Base, number: string): string =>
  `${guidelinePath(base, number)}references/`;

export const historyPath = (base: Base, number: string): string =>
  `${guidelinePath(base, number)}history/`;

export const guidelineJsonPath = (base: Base, number: string): string =>
  `${guidelinePath(base, number)}guideline.json`;

export const guidelineMarkdownPath = (base: Base, number: string): string =>
  `${guidelinePath(base, number)}guideline.md`;

export const referencesFilePath = (base: Base, number: string, format: ReferenceFormat): string =>
  `${guidelinePath(base, number)}references.${format}`;

/** Path of the references that PubMed’s format can tell; a guideline without one has no such file. */
export const referencesNbibPath = (base: Base, number: string): string =>
  `${guidelinePath(base, number)}references.nbib`;

export const codesCsvPath = (base: Base, number: string): string =>
  `${guidelinePath(base, number)}codes.csv`;

/** Path of the Atom feed of a guideline’s revisions. */
export const guidelineFeedPath = (base: Base, number: string): string =>
  `${guidelinePath(base, number)}updates.xml`;

export const attachmentPath = (base: Base, number: string, name: string): string =>
  `${guidelinePath(base, number)}attachments/${encodeURIComponent(name)}`;

/** @param date the day that the version is known by, ISO 8601 */
export const versionPath = (base: Base, number: string, date: string): string =>
  `${guidelinePath(base, number)}versions/${date}/`;

export const versionAttachmentPath = (
  base: Base,
  number: string,
  date: string,
  name: string,
): string => `${versionPath(base, number, date)}attachments/${encodeURIComponent(name)}`;

/**
 * Path of the copy of a guideline for a case file: one file that needs no other.
 * @param date of an earlier version; without one, of the current text
 */
export const caseFilePath = (base: Base, number: string, date?: string): string =>
  date === undefined
    ? `${guidelinePath(base, number)}${number}.html`
    : `${versionPath(base, number, date)}${number}-${date}.html`;

/** Path of the digest of a file, as `sha256sum -c` reads it. */
export const digestPath = (path: string): string => `${path}.sha256`;

/** Path of a guideline as PDF, where a build made it; parameters as of the case file. */
export const pdfPath = (base: Base, number: string, date?: string): string =>
  caseFilePath(base, number, date).replace(/html$/u, 'pdf');

/** Path of what two versions differ in; their dates as an interval of ISO 8601. */
export const differencePath = (base: Base, number: string, from: string, to: string): string =>
  `${historyPath(base, number)}${from}--${to}/`;

/** Paths of everything that a guideline is handed out as. */
export const exportPaths = (base: Base, number: string) =>
  ({
    json: guidelineJsonPath(base, number),
    markdown: guidelineMarkdownPath(base, number),
    caseFile: caseFilePath(base, number),
    ris: referencesFilePath(base, number, 'ris'),
    bibtex: referencesFilePath(base, number, 'bib'),
    cslJson: referencesFilePath(base, number, 'csl.json'),
    referencesCsv: referencesFilePath(base, number, 'csv'),
    codesCsv: codesCsvPath(base, number),
    updates: guidelineFeedPath(base, number),
  }) as const satisfies Record<string, string>;

/** Path of the library’s code look-up. */
export const codesPath = (base: Base): string => `${base}codes/`;

/** @param code a code, or a range as its anchor writes it: `0600T`, `C22.0-C22.9` */
export const codePath = (base: Base, code: string): string => `${codesPath(base)}${code}/`;

/** Path of all revisions of the library. */
export const updatesPath = (base: Base): string => `${base}updates/`;

/** Path of the Atom feed of the library’s revisions. */
export const libraryFeedPath = (base: Base): string => `${base}updates.xml`;

/** @param query what is searched for, as typed */
export const searchPath = (base: Base, query?: string): string =>
  query === undefined
    ? `${base}search/`
    : `${base}search/?${new URLSearchParams({ q: query }).toString()}`;

/** Every component in its states; neither listed nor linked. */
export const stylePath = (base: Base): string => `${base}style/`;
export const aboutPath = (base: Base): string => `${base}about/`;

export const accessibilityPath = (base: Base): string => `${base}accessibility/`;

/** @param name the name of the notice’s file, without its extension */
export const noticePath = (base: Base, name: string): string => `${base}notices/${name}/`;

/** What others have written in the scripts of the site, and their licences. */
export const licencesPath = (base: Base): string => `${base}licences.txt`;

export const catalogPath = (base: Base): string => `${base}catalog.json`;

export const anchorsPath = (base: Base): string => `${base}anchors.json`;

/** Path of the JSON Schema that each `guideline.json` follows. */
export const guidelineSchemaPath = (base: Base): string => `${base}schema/guideline.json`;

/** A place on a page. */
export const anchorPath = (page: string, anchor: string): string => `${page}#${anchor}`;

/** A path’s whole address where the site’s origin is known, else the path. What is no path stays as it is. */
export const siteAddress = ({ origin }: Pick<Site, 'origin'>, path: string): string =>
  origin === undefined || !path.startsWith('/') ? path : new URL(path, origin).href;
