import type { Severity } from './finding.ts';

interface Description {
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** What was expected, unless the reporter of the finding says it more closely. */
  readonly expected: string;
  /** How to mend it, unless the reporter of the finding says it more closely. */
  readonly mend: string;
}

/** Every finding that the content can give rise to. Each has its page in `docs/rules/`. */
export const findings = {
  // The folder
  'library-settings': {
    severity: 'error',
    title: 'The library’s settings cannot be used',
    expected: 'the settings file content/library.yaml as docs/authoring.md describes it',
    mend: 'Correct content/library.yaml.',
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

  // Front matter
  'front-matter-missing': {
    severity: 'error',
    title: 'The header is missing',
    expected: 'the guideline’s fields between two lines of three dashes at the top of index.mdx',
    mend: 'Begin index.mdx with a line of three dashes, the fields, and a second line of three dashes.',
  },
  'front-matter-misplaced': {
    severity: 'error',
    title: 'A section has a header',
    expected: 'a section that begins with its text',
    mend: 'Move the fields to index.mdx: only that file has a header.',
  },
  'front-matter-syntax': {
    severity: 'error',
    title: 'The header cannot be read',
    expected: 'one field a line, name: value',
    mend: 'Write each field as name: value; put a value that holds a colon in quotes.',
  },
  'field-unknown': {
    severity: 'error',
    title: 'Unknown field',
    expected: 'one of the fields that docs/authoring.md lists',
    mend: 'Correct the name of the field, or delete the line.',
  },
  'field-missing': {
    severity: 'error',
    title: 'A required field is missing',
    expected: 'the field',
    mend: 'Add the field.',
  },
  'field-repeated': {
    severity: 'error',
    title: 'A field is given twice',
    expected: 'each field once',
    mend: 'Delete one of the two.',
  },
  'field-malformed': {
    severity: 'error',
    title: 'The value of a field has the wrong form',
    expected: 'a value of the form that docs/authoring.md gives',
    mend: 'Correct the value.',
  },
  'date-malformed': {
    severity: 'error',
    title: 'Malformed date',
    expected: 'a date that exists, written year-month-day: 2024-06-15',
    mend: 'Write the date as year, month and day with dashes.',
  },
  'number-malformed': {
    severity: 'error',
    title: 'Malformed guideline number',
    expected: 'a guideline number such as 02-40000-26 or 09-J0000-94',
    mend: 'Correct the number: two digits, a dash, five characters, a dash, two digits.',
  },
  'number-mismatch': {
    severity: 'error',
    title: 'Folder and header give different numbers',
    expected: 'the same number as the folder’s name',
    mend: 'Correct the number, or rename the folder.',
  },

  // MDX
  'mdx-syntax': {
    severity: 'error',
    title: 'The text cannot be read',
    expected: 'text and blocks as docs/authoring.md describes them',
    mend: 'Look at the place and just before it: most often a block is not closed, or closed in the wrong place.',
  },
  'mdx-autolink': {
    severity: 'error',
    title: 'An address stands between angle brackets',
    expected: 'the bare address',
    mend: 'Delete the angle brackets: a bare address becomes a link by itself.',
  },
  'mdx-brace': {
    severity: 'error',
    title: 'A curly brace stands in the text',
    expected: 'text without curly braces',
    mend: 'Write \\{ or \\} where a brace is meant as a character.',
  },
  'mdx-angle': {
    severity: 'error',
    title: 'A “less than” sign stands bare in the text',
    expected: 'a “less than” sign with a backslash before it',
    mend: 'Write \\< where the sign is meant as a character.',
  },
  'mdx-comment': {
    severity: 'error',
    title: 'A comment stands in the text',
    expected: 'only what is published',
    mend: 'Delete the comment, or write it as an editor’s note: <Note> … </Note>.',
  },
  'mdx-module': {
    severity: 'error',
    title: 'A line begins with “import” or “export”',
    expected: 'text; a guideline holds no program code',
    mend: 'Delete the line; if it is a sentence, begin it with another word.',
  },
  'block-unknown': {
    severity: 'error',
    title: 'Unknown block',
    expected: 'one of the blocks that docs/authoring.md lists',
    mend: 'Correct the name of the block, or write its text without it.',
  },
  'block-misplaced': {
    severity: 'error',
    title: 'A block stands where it does not belong',
    expected: 'the block in its own section',
    mend: 'Move the block to where docs/authoring.md says that it goes.',
  },
  'block-empty': {
    severity: 'error',
    title: 'A block is empty',
    expected: 'text between the beginning and the end of the block',
    mend: 'Write its text, or delete the block.',
  },
  'attribute-unknown': {
    severity: 'error',
    title: 'Unknown attribute',
    expected: 'one of the block’s attributes',
    mend: 'Correct the name of the attribute, or delete it.',
  },
  'attribute-missing': {
    severity: 'error',
    title: 'A required attribute is missing',
    expected: 'the attribute',
    mend: 'Add the attribute.',
  },
  'attribute-repeated': {
    severity: 'error',
    title: 'An attribute is given twice',
    expected: 'each attribute once',
    mend: 'Delete one of the two.',
  },
  'attribute-code': {
    severity: 'error',
    title: 'The value of an attribute is program code',
    expected: 'text between straight quotes',
    mend: 'Write the value as text between straight quotes.',
  },
  'attribute-malformed': {
    severity: 'error',
    title: 'The value of an attribute has the wrong form',
    expected: 'a value of the form that docs/authoring.md gives',
    mend: 'Correct the value.',
  },

  // Headings, links, anchors
  'heading-level': {
    severity: 'error',
    title: 'A heading level is skipped',
    expected: 'a heading at most one level deeper than the one before',
    mend: 'Give the heading the right number of # signs; the first in a section has two.',
  },
  'heading-empty': {
    severity: 'error',
    title: 'A heading is empty',
    expected: 'a heading with text',
    mend: 'Write the heading, or delete its # signs.',
  },
  'anchor-collision': {
    severity: 'error',
    title: 'Two things have the same anchor',
    expected: 'an anchor that nothing else on the page has',
    mend: 'Change the wording or the id of one of the two.',
  },
  'link-dead': {
    severity: 'error',
    title: 'A link to a place that does not exist',
    expected: 'an anchor of this guideline',
    mend: 'Correct the part after the #.',
  },
  'link-malformed': {
    severity: 'error',
    title: 'A link that leads nowhere safe',
    expected: 'https://…, #anchor, guideline:number or attachments/file',
    mend: 'Correct the address of the link.',
  },
  'image-refused': {
    severity: 'error',
    title: 'A picture stands in the text',
    expected: 'text; a picture has to be an attachment with a link',
    mend: 'Put the file into attachments/ and link to it.',
  },

  // References
  'reference-list': {
    severity: 'error',
    title: 'The references are not one numbered list',
    expected: 'one numbered list, a citation an item',
    mend: 'Write each reference as an item of one numbered list, with nothing between the items.',
  },
  'reference-number': {
    severity: 'error',
    title: 'A reference has the wrong number',
    expected: 'the next number of the list',
    mend: 'Number the references 1, 2, 3 … without gaps.',
  },
  'reference-unread': {
    severity: 'warning',
    title: 'Part of a reference could not be read',
    expected: 'a citation as journals print it (docs/citations.md)',
    mend: 'Compare the line with its source; what cannot be read is shown as written and left out of the fields.',
  },
  'reference-key': {
    severity: 'error',
    title: 'A reference’s key cannot be made, or has the wrong form',
    expected: 'a key such as meijerink-2021',
    mend: 'Begin the item with <Reference key="name-year" />.',
  },
  'reference-key-collision': {
    severity: 'error',
    title: 'Two references have the same key',
    expected: 'a key that no other reference has',
    mend: 'Begin one of the two items with <Reference key="…" /> and a key of its own.',
  },
  'reference-duplicate': {
    severity: 'warning',
    title: 'Two references carry the same identifier',
    expected: 'each source once',
    mend: 'Look whether one of the two is a slip; if both are meant, leave them.',
  },
  'identifier-malformed': {
    severity: 'error',
    title: 'Malformed identifier',
    expected: 'an identifier of the right form',
    mend: 'Compare it with the source, character by character.',
  },
  'citation-unlinked': {
    severity: 'error',
    title: 'A study is named without a link to its reference',
    expected: 'a link to the reference',
    mend: 'Write it as a link: [Meijerink et al (2021)](#ref-meijerink-2021).',
  },
  'citation-dead': {
    severity: 'error',
    title: 'A citation of a reference that is not in the list',
    expected: 'the key of a reference in references.mdx',
    mend: 'Correct the key, or add the reference.',
  },
  'citation-mismatch': {
    severity: 'error',
    title: 'A citation names another author or year than its reference',
    expected: 'the first author and the year of the reference that it links to',
    mend: 'Correct the words or the link.',
  },

  // Studies
  'study-figure': {
    severity: 'error',
    title: 'A figure in a study’s field is not in its prose',
    expected: 'a figure that also stands in the study’s prose',
    mend: 'Correct the figure, or add it to the prose.',
  },

  // Codes
  'table-missing': {
    severity: 'error',
    title: 'A table is missing',
    expected: 'a table',
    mend: 'Add the table that docs/authoring.md describes for this section.',
  },
  'table-columns': {
    severity: 'error',
    title: 'A table has the wrong columns',
    expected: 'the columns that docs/authoring.md gives',
    mend: 'Correct the table’s first row.',
  },
  'cell-missing': {
    severity: 'error',
    title: 'A cell of a table is empty or missing, or one too many',
    expected: 'one value for each column',
    mend: 'Fill the cell; write \\| for a bar that is part of the text.',
  },
  'code-system': {
    severity: 'error',
    title: 'Unknown code system',
    expected: 'a heading that names CPT, HCPCS, ICD-10-CM, ICD-10-PCS or Revenue',
    mend: 'Put the table under a heading such as “## CPT® coding”.',
  },
  'code-malformed': {
    severity: 'error',
    title: 'Malformed code',
    expected: 'a code of the system that the heading names',
    mend: 'Compare the code with the source, character by character.',
  },
  'code-repeated': {
    severity: 'error',
    title: 'A code is listed twice',
    expected: 'each code once, or once for each indication',
    mend: 'Delete one of the rows, or give each an indication.',
  },
  'code-status': {
    severity: 'error',
    title: 'Unknown status of a code',
    expected: 'one of the statuses that docs/authoring.md lists',
    mend: 'Correct the status.',
  },
  'code-not-in-table': {
    severity: 'error',
    title: 'The update history names a code that no table holds',
    expected: 'a code that billing-coding.mdx lists, or that a later entry removes',
    mend: 'Correct the code, add it to its table, or record when it was removed.',
  },
  'code-not-in-history': {
    severity: 'error',
    title: 'A code that the update history never adds',
    expected: 'an entry in update-history.mdx that adds the code',
    mend: 'Add the entry, or a column “Listed since” with a date, “original” or “not recorded”.',
  },
  'code-history': {
    severity: 'error',
    title: 'The update history contradicts itself about a code',
    expected: 'a code that is added before it is revised or removed, and not added twice',
    mend: 'Correct the code or the order of the entries.',
  },

  // Update history
  'revision-phrase': {
    severity: 'error',
    title: 'A phrase outside the vocabulary of the update history',
    expected: 'a phrase of the update history’s vocabulary',
    mend: 'Say it in the vocabulary’s words.',
  },
  'revision-repeated': {
    severity: 'error',
    title: 'Two entries have the same date',
    expected: 'one entry a date',
    mend: 'Correct one of the dates, or join the two entries into one.',
  },
  'history-order': {
    severity: 'error',
    title: 'The update history is out of order',
    expected: 'entries from the oldest to the newest',
    mend: 'Correct the date, or move the entry.',
  },
  'history-original': {
    severity: 'error',
    title: 'The original effective date is not that of the first entry',
    expected: 'the date of the first entry in update-history.mdx',
    mend: 'Correct one of the two dates.',
  },
  'history-new': {
    severity: 'error',
    title: 'Only the first entry can announce a new guideline',
    expected: 'a later entry that says what was reviewed or changed',
    mend: 'Correct the entry, or its place.',
  },
  'history-revised': {
    severity: 'error',
    title: 'The revised date is not that of the last entry',
    expected: 'the date of the last entry in update-history.mdx',
    mend: 'Correct one of the two dates.',
  },
  'reviewed-approval': {
    severity: 'error',
    title: 'The reviewed date is not that of the committee’s approval',
    expected: 'the date in committee-approval.mdx',
    mend: 'Correct one of the two dates.',
  },
  'date-order': {
    severity: 'error',
    title: 'Two dates contradict each other',
    expected: 'dates in the order in which things happen',
    mend: 'Correct one of the two dates.',
  },

  // Definitions, program exceptions, related guidelines, index terms
  'entry-label': {
    severity: 'error',
    title: 'An entry does not begin with its name',
    expected: 'a paragraph that begins with a name in bold and a colon: **Name:** text',
    mend: 'Begin the paragraph with its name in bold and a colon.',
  },
  'entry-list': {
    severity: 'error',
    title: 'A list is missing or has the wrong form',
    expected: 'a list with one entry an item',
    mend: 'Write one entry an item, each beginning with a dash.',
  },
  'related-malformed': {
    severity: 'error',
    title: 'A related guideline without its number',
    expected: 'a link such as [Title](guideline:02-40000-23)',
    mend: 'Give the guideline’s number after guideline:.',
  },

  // Published anchors
  'registry-malformed': {
    severity: 'error',
    title: 'The record of published anchors cannot be read',
    expected: 'the lists “published” and “aliases”',
    mend: 'Restore the file from version control.',
  },
  'anchor-lost': {
    severity: 'error',
    title: 'A published anchor is lost',
    expected: 'every anchor that was ever published',
    mend: 'Restore what it names, or record under “aliases” which anchor stands for it now.',
  },
  'alias-dead': {
    severity: 'error',
    title: 'An alias leads to nothing',
    expected: 'an anchor of this guideline',
    mend: 'Correct the anchor that the alias names.',
  },
  'alias-collision': {
    severity: 'error',
    title: 'An alias has the name of an anchor in use',
    expected: 'an alias that is no anchor of this guideline',
    mend: 'Delete the alias: its anchor exists.',
  },
  'guideline-lost': {
    severity: 'error',
    title: 'A published guideline is lost',
    expected: 'the folder of every guideline that was ever published',
    mend: 'Restore the folder; a guideline that is no longer in force is kept, with the field “archived”.',
  },
  'anchor-unrecorded': {
    severity: 'warning',
    title: 'New anchors are not recorded yet',
    expected: 'every anchor in the record of published anchors',
    mend: 'Run “npm run anchors” before publishing, and commit the file it writes.',
  },
} as const satisfies Record<string, Description>;

export type FindingId = keyof typeof findings;
