import { anchoredOf } from '#model/anchored.ts';
import type { Guideline } from '#model/guideline.ts';
import type { Registry } from '#model/registry.ts';
import type { Report } from '#report/collector.ts';
import type { Place } from '#report/finding.ts';

/** The record of a guideline’s published anchors, and where it stands. */
export interface RegistryReading {
  readonly registry: Registry;
  readonly file: string;
  /** Place of an entry: an anchor under `published`, or an alias. */
  readonly placeOf: (entry: string) => Place;
}

/** No published anchor is lost, and every alias leads somewhere. */
export const checkRegistry = (
  guideline: Guideline,
  { registry, file, placeOf }: RegistryReading,
  report: Report,
): void => {
  const live = new Set(anchoredOf(guideline).map(({ anchor }) => anchor));
  const { published, aliases } = registry;
  for (const anchor of published) {
    if (!live.has(anchor) && !Object.hasOwn(aliases, anchor)) {
      report('anchor-lost', placeOf(anchor), {
        found: `no #${anchor} in ${guideline.number}`,
        expected: `#${anchor}, which was published`,
      });
    }
  }
  for (const [alias, anchor] of Object.entries(aliases)) {
    if (live.has(alias))
      report('alias-collision', placeOf(alias), { found: `the alias “${alias}” of “${anchor}”` });
    if (!live.has(anchor))
      report('alias-dead', placeOf(alias), { found: `the alias “${alias}” of “${anchor}”` });
  }
  const known = new Set(published);
  const fresh = [...live].filter((anchor) => !known.has(anchor));
  if (fresh.length > 0) {
    const [first, ...others] = fresh;
    report(
      'anchor-unrecorded',
      { file, line: 1, column: 1 },
      {
        found: `#${first ?? ''}${others.length > 0 ? ` and ${String(others.length)} other anchors` : ''} of ${guideline.number} without a record`,
      },
    );
  }
};
