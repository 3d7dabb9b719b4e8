import { anchoredOf } from '#model/anchored.ts';
import { isPageId } from '#model/page-ids.ts';
import type { Registry } from '#model/registry.ts';
import type { Report } from '#report/collector.ts';
import type { Place } from '#report/finding.ts';
import type { Reading } from '#markdown/read-guideline.ts';
import { isExcused } from './anchor-home.ts';

/** The record of a guideline’s published anchors, and where it stands. */
export interface RegistryReading {
  readonly registry: Registry;
  readonly file: string;
  /** Place of an anchor under `published`, or of an alias. */
  readonly placeOf: (list: 'published' | 'aliases', entry: string) => Place;
}

/**
 * No published anchor is lost, and every alias leads somewhere.
 *
 * @param complete whether nothing else is wrong with the guideline
 */
export const checkRegistry = (
  reading: Pick<Reading, 'guideline' | 'documents' | 'incomplete'>,
  { registry, file, placeOf }: RegistryReading,
  complete: boolean,
  report: Report,
): void => {
  const { guideline } = reading;
  const live = new Set(anchoredOf(guideline).map(({ anchor }) => anchor));
  const isMissing = (anchor: string): boolean => !live.has(anchor) && !isExcused(reading, anchor);
  const { published, aliases } = registry;
  for (const anchor of published) {
    if (isMissing(anchor) && !Object.hasOwn(aliases, anchor)) {
      report('anchor-lost', placeOf('published', anchor), {
        found: `no #${anchor} in ${guideline.number}`,
        expected: `#${anchor}, which was published`,
      });
    }
  }
  for (const [alias, anchor] of Object.entries(aliases)) {
    const found = `the alias “${alias}” of “${anchor}”`;
    if (live.has(alias)) report('alias-collision', placeOf('aliases', alias), { found });
    else if (isPageId(alias))
      report('alias-collision', placeOf('aliases', alias), {
        found,
        expected: 'an alias that is no id of the page itself',
        mend: 'Delete the alias: no guideline has ever had this anchor.',
      });
    if (isMissing(anchor)) report('alias-dead', placeOf('aliases', alias), { found });
  }
  const known = new Set(published);
  const [first, ...others] = [...live].filter((anchor) => !known.has(anchor));
  if (first !== undefined && complete) {
    const more = others.length > 0 ? ` and ${String(others.length)} more` : '';
    report(
      'anchor-unrecorded',
      { file, line: 1, column: 1 },
      { found: `#${first}${more} of ${guideline.number} without a record` },
    );
  }
};
