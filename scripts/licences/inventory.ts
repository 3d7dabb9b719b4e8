import { z } from 'zod';

/** The part of a CycloneDX bill of materials that names packages and their licences. */
const bill = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z
        .array(
          z.object({
            expression: z.string().optional(),
            license: z
              .object({ id: z.string().optional(), name: z.string().optional() })
              .optional(),
          }),
        )
        .default([]),
    }),
  ),
});

/** A package, `name@version`, with its licence as an SPDX expression; without one where it names none. */
export interface LicensedPackage {
  readonly name: string;
  readonly licence: string | undefined;
}

/** Licences whose terms allow the use that the project makes of a package, by SPDX identifier. */
export const acceptedLicences: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0'],
  ...['CC-BY-3.0', 'CC-BY-4.0', 'ISC', 'MIT', 'MIT-0', 'Python-2.0', 'Unlicense', 'Zlib'],
  // Used as they are, and no part of what is published.
  ...['LGPL-3.0-or-later', 'MPL-2.0'],
]);

/**
 * Reads a bill of materials as `npm sbom --sbom-format cyclonedx` writes it.
 *
 * @throws ZodError where it is none
 */
export const packagesIn = (json: unknown): LicensedPackage[] => {
  const found = bill.parse(json).components.map(({ name, version, licenses }) => {
    const licence = licenses
      .map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '')
      .filter(Boolean)
      .join(' AND ');
    return { name: `${name}@${version}`, licence: licence === '' ? undefined : licence };
  });
  return [...new Map(found.map((one) => [one.name, one])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
};

/** Whether one of the choices of an SPDX expression is accepted with all its parts. */
export const isAccepted = (licence: string | undefined): boolean =>
  (licence ?? '')
    .replace(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => acceptedLicences.has(id.trim())));
