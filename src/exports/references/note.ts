import type { Citation, Identifiers } from '#model/citation.ts';

const erratumWords = {
  erratum: 'Erratum in',
  correction: 'Correction in',
  retraction: 'Retraction in',
  update: 'Update in',
  comment: 'Comment in',
} as const satisfies Record<NonNullable<Citation['erratum']>['kind'], string>;

const datedWords = {
  published: 'Published',
  epub: 'Epub',
  eCollection: 'eCollection',
  effective: 'Effective',
  revised: 'Revised',
  retired: 'Retired',
} as const satisfies Partial<Record<keyof Citation, string>>;

/** Numbers that have a field of their own in every format. */
const inFields: readonly string[] = ['doi', 'pmid', 'pmcid', 'isbn'];

/** Registry numbers beyond the first, which stands in the field for the number. */
const furtherNumbers = (identifiers: Identifiers): string[] =>
  Object.entries(identifiers)
    .filter(([kind]) => !inFields.includes(kind))
    .flatMap(([, id]) => id ?? [])
    .slice(1);

/**
 * What a line says that bibliographic formats have no field for, in one line: “Epub 2021-03-16;
 * Erratum in: Radiol Oncol. 2023 …”. Dates are ISO 8601, as precise as printed. Empty if there is
 * nothing.
 */
export const noteOf = (citation: Citation): string => {
  const dates = Object.entries(datedWords).flatMap(([field, words]) => {
    const date = citation[field as keyof typeof datedWords];
    return date === undefined ? [] : [`${words} ${date}`];
  });
  const { erratum, notes, url, site, identifiers } = citation;
  return [
    ...dates,
    ...(erratum ? [`${erratumWords[erratum.kind]}: ${erratum.text}`] : []),
    ...furtherNumbers(identifiers),
    ...notes,
    ...(url === undefined ? [] : [`Address as printed: ${url}`]),
    ...(site === undefined ? [] : [`Site: ${site}`]),
  ].join('; ');
};
