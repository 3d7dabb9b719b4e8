import type { Identifiers } from './identifiers.ts';

/** Registries whose number is the number of the document itself, in order of preference. */
export const registries = [
  'nct',
  'nice',
  'lcd',
  'article',
  'ncd',
  'nca',
  'fda510k',
  'pma',
  'deNovo',
  'hde',
] as const satisfies readonly (keyof Identifiers)[];

/** The number of a document in its registry: NCT01442324, IPG441, L33777. */
export const registryNumber = (identifiers: Identifiers): string | undefined =>
  registries.map((kind) => identifiers[kind]).find((id) => id !== undefined);
