import type { Description } from './description.ts';

/** Findings about headings, links and anchors. */
export const linkFindings = {
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
  'link-empty': {
    severity: 'error',
    title: 'A link has no words',
    expected: 'words that say where the link leads: [text](address)',
    mend: 'Write the words between the brackets, or take the link out.',
  },
  'image-refused': {
    severity: 'error',
    title: 'A picture stands in the text',
    expected: 'text; a picture has to be an attachment with a link',
    mend: 'Put the file into attachments/ and link to it.',
  },
} as const satisfies Record<string, Description>;
