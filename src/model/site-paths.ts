/** Sub-path under which the site is published: begins and ends with a slash. */
export type Base = string;

/** Path of a guideline’s page. */
export const guidelinePath = (base: Base, number: string): string => `${base}guidelines/${number}/`;

export const attachmentPath = (base: Base, number: string, name: string): string =>
  `${guidelinePath(base, number)}attachments/${encodeURIComponent(name)}`;
