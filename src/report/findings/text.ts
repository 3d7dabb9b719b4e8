import type { Description } from './description.ts';

/** Findings about text and blocks. */
export const textFindings = {
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
    mend: 'Correct the name of the block, or write its text without it; write \\< where the sign is meant as a character.',
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
  'mdx-html': {
    severity: 'error',
    title: 'HTML stands in the text',
    expected: 'text in Markdown',
    mend: 'Write it in Markdown, as docs/authoring.md describes it, or leave it out.',
  },
  'text-struck': {
    severity: 'error',
    title: 'Words are struck out',
    expected: 'words that hold, and no others',
    mend: 'Delete the words that no longer hold; write \\~ where the sign is meant as a character.',
  },
  'markup-stray': {
    severity: 'error',
    title: 'A sign of formatting stands in the text',
    expected: 'formatting that takes effect',
    mend: 'Complete the formatting, or write a backslash before the sign where it is meant as a character.',
  },
} as const satisfies Record<string, Description>;
