import type { CitationFields, Identifiers, Name, SourceKind } from '#model/citation.ts';
import anyAscii from 'any-ascii';

/** The registries whose number names a record of a kind, in order of preference. */
const registries: Partial<Record<SourceKind, readonly (keyof Identifiers)[]>> = {
  'trial-registration': ['nct'],
  guidance: ['nice'],
  'coverage-determination': ['lcd', 'ncd', 'nca', 'article'],
  'coverage-article': ['article', 'lcd'],
  'device-clearance': ['fda510k', 'pma', 'deNovo', 'hde'],
};

/** ASCII letters and digits in lower case, everything else a hyphen; apostrophes join. */
function slug(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function registryKey({ kind, identifiers }: CitationFields): string | undefined {
  for (const scheme of registries[kind] ?? []) {
    const number = identifiers[scheme];
    if (number !== undefined) return slug(scheme === 'ncd' ? `ncd ${number}` : number);
  }
  return undefined;
}

/** A body goes by the abbreviation that is printed after its name. */
function nameSlug({ family, literal }: Name): string {
  const short = /\((?<short>\p{Lu}[\p{L}\d&-]{1,11})\)/u.exec(literal ?? '')?.groups?.['short'];
  return slug(family ?? short ?? literal ?? '');
}

/**
 * The key of a reference, stable when references are renumbered: the registry's own number for a
 * registry or agency record (`nct01442324`, `ipg441`, `a57743`, `ncd-110-24`, `k080376`), else the
 * first author or, failing authors, editor with the year of issue (`meijerink-2021`,
 * `van-meter-2015`, `nccn-2023`), folded to ASCII.
 *
 * @returns undefined if the line prints neither such a number nor both a name and a year
 */
export function citationKey(fields: CitationFields): string | undefined {
  const number = registryKey(fields);
  if (number !== undefined) return number;
  const first = fields.authors[0] ?? fields.editors?.[0];
  const name = first === undefined ? '' : nameSlug(first);
  const year = fields.issued?.slice(0, 4);
  return name === '' || year === undefined ? undefined : `${name}-${year}`;
}
