import { readLibrary } from '#library/read.ts';

/** The guidelines that this site publishes. */
export const publishedGuidelines = readLibrary({ contentRoot: 'content', base: '/' }).guidelines;
