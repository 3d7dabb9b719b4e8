import type { CitationFields } from '#model/citation.ts';
import type { PartialDate } from '#model/date.ts';

/** The fields of a line while it is being read. */
export type Draft = CitationFields;

type TextField = {
  [Key in keyof Draft]-?: string extends Draft[Key] ? Key : never;
}[keyof Draft];

export function emptyDraft(): Draft {
  return { kind: 'unknown', authors: [], etAl: false, identifiers: {}, notes: [], unread: [] };
}

/**
 * Fills a text field. The first value stands: a different second one is kept as a note, so that
 * neither is lost.
 */
export function fill(draft: Draft, field: TextField, value: string | undefined): void {
  if (value === undefined || value === '') return;
  const present = draft[field];
  if (present === undefined) draft[field] = value;
  else if (present !== value) note(draft, value);
}

/** Keeps a part that is read but has no field of its own; each text once. */
export function note(draft: Draft, text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '' && !draft.notes.includes(trimmed)) draft.notes.push(trimmed);
}

/**
 * Fills a date field with a date that stands as `printed` in the line. The first one stands: a
 * different second one is kept as a note, as printed.
 */
export function fillDate(
  draft: Draft,
  field: 'issued' | 'accessed',
  value: PartialDate,
  printed: string,
): void {
  const present = draft[field];
  if (present === undefined) draft[field] = value;
  else if (present !== value) note(draft, printed);
}
