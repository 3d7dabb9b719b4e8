import type { Description } from './description.ts';

/** Findings about the library’s files and folders. */
export const libraryFindings = {
  'library-settings': {
    severity: 'error',
    title: 'The library’s settings cannot be used',
    expected: 'a file with title, publisherAddress and, if there is one, contact',
    mend: 'Correct content/library.yaml.',
  },
  'synonyms-malformed': {
    severity: 'error',
    title: 'The list of synonyms cannot be used',
    expected: 'the lists “same” and “leads” as docs/search.md describes them',
    mend: 'Correct synonyms.yaml.',
  },
  'folder-name': {
    severity: 'error',
    title: 'A guideline’s folder is not named by its number',
    expected: 'a folder named like 02-40000-26 or 09-J0000-94',
    mend: 'Rename the folder to the guideline’s number.',
  },
  'file-missing': {
    severity: 'error',
    title: 'A file that every guideline needs is missing',
    expected: 'the file index.mdx with the guideline’s header',
    mend: 'Add index.mdx, beginning with the guideline’s number, subject and dates between two lines of three dashes.',
  },
  'file-unknown': {
    severity: 'error',
    title: 'A file in the folder belongs to nothing',
    expected:
      'index.mdx, a file named after a section, or a file in attachments/ that a section links to',
    mend: 'Rename the file to the section it holds, or take it out of the folder.',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'A file cannot be read',
    expected: 'an ordinary file of UTF-8 text',
    mend: 'Save the file as plain text in UTF-8, as a file of its own and not a link.',
  },
  'attachment-type': {
    severity: 'error',
    title: 'An attachment is of a kind that is not published',
    expected:
      'a document, table, text or picture: pdf, docx, xlsx, pptx, odt, ods, odp, rtf, txt, csv, png, jpg, webp',
    mend: 'Save it as one of these, for instance as PDF, and change the link to it.',
  },
  'attachment-name': {
    severity: 'error',
    title: 'An attachment’s name cannot be part of an address',
    expected:
      'a name without % # ? : \\ and invisible characters, with neither a dot nor a space before it',
    mend: 'Rename the file, and change the link to it.',
  },
  'attachment-content': {
    severity: 'error',
    title: 'An attachment is not what its name says',
    expected: 'a file of the type that its name ends with, and not an empty one',
    mend: 'Open the file in its program, save it anew as that type, and put it in this one’s place.',
  },
  'attachment-alike': {
    severity: 'error',
    title: 'Two attachments have names that some systems take for one',
    expected: 'names that differ in more than capital letters',
    mend: 'Rename one of them, and change the link to it.',
  },
  'notice-name': {
    severity: 'error',
    title: 'A notice’s file cannot give it an address',
    expected: 'a name of small letters, digits and single dashes, such as language-help.mdx',
    mend: 'Rename the file: its name becomes the last part of the notice’s address.',
  },
  'text-large': {
    severity: 'error',
    title: 'A file is too large for a text',
    expected: 'at most 1.0 million bytes',
    mend: 'Look whether the file holds what it should, and nothing that was pasted by mistake; a table of such a size can be an attachment.',
  },
  'nesting-deep': {
    severity: 'error',
    title: 'Lists or quotations stand too deep in one another',
    expected: 'at most 50 levels',
    mend: 'Take the marks - * + 1. and > before the text away, or its indentation, down to the level it belongs to.',
  },
  'section-empty': {
    severity: 'error',
    title: 'A section is empty',
    expected: 'text',
    mend: 'Write the section, or delete its file: every section is optional.',
  },
  'text-invisible': {
    severity: 'error',
    title: 'An invisible character stands in the text',
    expected: 'visible text and ordinary spaces',
    mend: 'Delete the character: type the word anew where it stands.',
  },
  'library-empty': {
    severity: 'error',
    title: 'The library holds no guideline',
    expected: 'a folder for each guideline in content/guidelines/',
    mend: 'Add a guideline’s folder, named by its number.',
  },
} as const satisfies Record<string, Description>;
